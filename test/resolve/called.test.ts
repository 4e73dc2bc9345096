import { describe, expect, it } from 'vitest';
import { sourcesOf, whoIsWho } from './support.js';

describe('a source', () => {
  it.each([
    ['A clerk named Ada Lorne said the door was open. Lorne said it was late.', 'Ada Lorne', 'person', 'clerk'],
    ['A horse trainer called Ole Venn said it was late.', 'Ole Venn', 'person', 'horse trainer'],
    ['The board named Ole Venn chairman. Venn said it was late.', 'Ole Venn', 'person', null],
    [
      'Ole Venn, chairman, president and chief executive of Orsa Foods, said it was sold.',
      'Ole Venn',
      'person',
      'chairman, president and chief executive of Orsa Foods',
    ],
    ['Shortstop Ole Venn said no.', 'Ole Venn', 'person', 'Shortstop'],
    ['Lorne’s mother, who wept, said it was late.', 'Lorne’s mother', 'person', null],
    [
      'A port official, who asked not to be named, said it was late.',
      expect.stringContaining('a port official'),
      'unnamed',
      null,
    ],
    ['Labour said it would vote no.', 'Labour', 'organization', null],
    ['The prison guard said he saw smoke.', 'the prison guard', 'person', null],
    ['The coast guard said the boat sank.', 'the coast guard', 'organization', null],
  ])('is called by its name, its kind and its role: %s', (text, name, kind, role) => {
    expect(sourcesOf(text)).toEqual([expect.objectContaining({ name, kind, role })]);
  });

  it('is no party where the word is not in capitals for one', () => {
    expect(sourcesOf('Labour costs rose, Ada Lorne said.')).toEqual([expect.objectContaining({ name: 'Ada Lorne' })]);
  });

  it.each([
    ['A spokesman said he was ill. A port source said he was shot. He said it was late.', 'He → ?'],
    ['A source said he was shot. He said it was late.', 'He → a source'],
    ['A guard said he saw smoke. He said it was thick.', 'He → a guard'],
    ['President Ole Venn spoke on Monday. The head of state said it was late.', 'The head of state → Ole Venn'],
    [
      'Ada Lorne, head of the port, spoke on Monday. The head of state said it was late.',
      'The head of state → the head of state',
    ],
    ['Orsa Dairy Corp. lost money. The dairy giant said it was late.', 'The dairy giant → Orsa Dairy Corp.'],
    [
      'Ole Venn, president and founder of Orsa Foods, was late. The founder said it was dark.',
      'The founder → Ole Venn',
    ],
  ])('is meant again where nobody else can be: %s', (text, found) => {
    expect(whoIsWho(text)).toContain(found);
  });
});
