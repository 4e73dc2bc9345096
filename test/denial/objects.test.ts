import { describe, expect, it } from 'vitest';
import { denialsOf } from './found.js';

describe('what is denied is found whole', () => {
  it.each([
    ['The club denied claims of racism and bullying.', 'verb | The club | denied | claims of racism and bullying'],
    [
      'Venn denies both the theft and attempted theft of the lamp.',
      'verb | Venn | denies | both the theft and attempted theft of the lamp',
    ],
    ['The port rejected as baseless the remarks of Venn.', 'verb | The port | rejected | the remarks of Venn'],
    ['The keeper denied that.', 'verb | The keeper | denied | that'],
    [
      'The aide denied that Lind had described the toll as a mistake.',
      'verb | The aide | denied | that Lind had described the toll as a mistake',
    ],
    ['The port denied claims of fraud and left the talks.', 'verb | The port | denied | claims of fraud'],
    ['The aide denied that Lind had left as it rained.', 'verb | The aide | denied | that Lind had left'],
  ])('%s', (text, expected) => {
    expect(denialsOf(text)).toEqual([expected]);
  });

  it.each([
    'Lind was held on suspicion of spreading false information about the vote, the Herald has said.',
    'Lind was charged with spreading false rumours, the Herald has said.',
  ])('a charge is no denial: %s', (text) => {
    expect(denialsOf(text)).toEqual([]);
  });
});
