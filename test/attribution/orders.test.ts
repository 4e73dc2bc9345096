import { describe, expect, it } from 'vitest';
import { claimsOf } from './found.js';

describe('claims in a less common order', () => {
  it.each([
    ['The quay is dry, though, according to Mrs Venn.', ['Mrs Venn | according to | The quay is dry']],
    ['Mara Lind, who once said the quay was dry, left.', ['who | said | the quay was dry']],
    ['Not in time, said the crew.', []],
    ['Not quite, said the crew.', ['the crew | said | Not quite']],
    ['Far too late, says Orla Venn.', ['Orla Venn | says | Far too late']],
    ['Last week, said the crew.', []],
    ['Rowers “sleep badly”, points out Orla Venn.', ['Orla Venn | points out | Rowers “sleep badly”']],
    ['“It is an old trick,” snaps Orla Venn.', ['Orla Venn | snaps | “It is an old trick,”']],
    ['Orla Venn (on the storm): “We rowed.”', ['Orla Venn | : | “We rowed.”']],
    ['Venn (grinning): “We rowed.”', ['Venn | : | “We rowed.”']],
    ['Lind warned as late as 2021 that the quay was dry.', ['Lind | warned | that the quay was dry']],
    [
      'A memo by two clerks of the port said in plain words that the quay was dry.',
      ['A memo by two clerks of the port | said | that the quay was dry'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('what a court heard, around that', () => {
  it.each([
    ['Mrs Venn, the jury heard, had “an old grudge”.', ['- | heard | Mrs Venn … had “an old grudge”']],
    ['When she rowed out, the inquest heard, nobody saw her.', ['- | heard | When she rowed out … nobody saw her']],
    ['The oar, the court was told, was “never found”.', ['- | was told | The oar … was “never found”']],
    ['The oar was lost, the court heard, and nobody saw it.', ['- | heard | The oar was lost … and nobody saw it']],
    ['Oars are dear, a conference in Pell heard this week.', ['- | heard | Oars are dear']],
    ['The case, which the court heard in May, is over.', []],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('nouns that look like verbs', () => {
  it.each([
    'Rowers put less weight on ferry promises because they mistrust the port.',
    'It is the gist of Tarrow Council reports that list boats.',
    'Mayor Reads Letter, Issues Short 2-Word Warning To Port.',
    'Venn said so.',
    'She has set up a shop called “Low Tide” that sells oars.',
  ])('claim nothing: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it.each([
    ['The ferry firm promises that boats will sail.', ['The ferry firm | promises | that boats will sail']],
    ['Venn said the clerk of the port claims that oars are dear.', 2],
  ])('unless they are verbs: %s', (text, wanted) => {
    expect(typeof wanted === 'number' ? claimsOf(text).length : claimsOf(text)).toEqual(wanted);
  });
});
