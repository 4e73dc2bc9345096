import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** The claims of a text, each as "[source] <cue> {content}", in the order of their cues. */
function read(text: string): string[] {
  const { claims } = extract(text, { only: ['claims'] });
  return claims
    .toSorted((a, b) => a.cue!.start - b.cue!.start)
    .map(({ source, cue, content }) => {
      const words = content.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${source === null ? '' : `[${source.text}] `}<${cue!.text}> {${words}}`;
    });
}

describe('a participle after what others did', () => {
  it.each([
    [
      'The court heard that Lind phoned his mother, saying he was sorry.',
      ['<heard> {that Lind phoned his mother, saying he was sorry}', '[Lind] <saying> {he was sorry}'],
    ],
    [
      'The jury was told how the pilot rang the port, warning that the dam leaked.',
      [
        '<was told> {how the pilot rang the port, warning that the dam leaked}',
        '[the pilot] <warning> {that the dam leaked}',
      ],
    ],
    [
      'The Herald reported that Lind, a keeper, had resigned, saying he was tired.',
      [
        '[The Herald] <reported> {that Lind, a keeper, had resigned, saying he was tired}',
        '[Lind, a keeper] <saying> {he was tired}',
      ],
    ],
    [
      'The jury heard Lind rang the keeper, threatening to burn his boat.',
      ['<heard> {Lind rang the keeper, threatening to burn his boat}'],
    ],
    [
      'Prosecutors said Lind wrote to keepers, promising returns of 20%.',
      ['[Prosecutors] <said> {Lind wrote to keepers, promising returns of 20%}'],
    ],
    [
      'The Herald reported that a gang raided the port, claiming to have found ten maps.',
      ['[The Herald] <reported> {that a gang raided the port, claiming to have found ten maps}'],
    ],
    // Those who speak for themselves go on.
    [
      'Police said Lind had fled, warning that he was armed.',
      ['[Police] <said> {Lind had fled}', '[Police] <warning> {that he was armed}'],
    ],
    [
      'The Herald reported that Lind had left, adding that he was ill.',
      ['[The Herald] <reported> {that Lind had left}', '[The Herald] <adding> {that he was ill}'],
    ],
    [
      'Lind said Venn had sold the port, threatening to sue.',
      ['[Lind] <said> {Venn had sold the port}', '[Lind] <threatening> {to sue}'],
    ],
    [
      'The court ruled that Venn had lied, saying the letter was a copy.',
      ['[The court] <ruled> {that Venn had lied}', '[The court] <saying> {the letter was a copy}'],
    ],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('a verb that may be a noun before a name', () => {
  it.each([
    ['The widow claims Venn hid the letter.', ['[The widow] <claims> {Venn hid the letter}']],
    ["The council claims Venn's boat sank.", ["[The council] <claims> {Venn's boat sank}"]],
    ['The mayor fears Venn will leave.', ['[The mayor] <fears> {Venn will leave}']],
    ['Letters seen by the Herald show Venn knew.', ['[Letters seen by the Herald] <show> {Venn knew}']],
    ['The insurance claims Venn filed were lost.', []],
    ['Lind lost the insurance claims Venn filed.', []],
    ['The port plans Venn drew up for the council failed.', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('what "and" and "but" join to what is said', () => {
  it.each([
    [
      'Lind said the firm faced high costs and continued losses.',
      ['[Lind] <said> {the firm faced high costs and continued losses}'],
    ],
    ['Lind said the dam was old and continued to leak.', ['[Lind] <said> {the dam was old and continued to leak}']],
    [
      'Keepers filed a suit accusing the port of hiding the letter and wrongly jailing Lind.',
      ['[Keepers] <accusing> {the port of hiding the letter and wrongly jailing Lind}'],
    ],
    [
      'Lind said Venn not only wants to leave, but he will sell the boat.',
      ['[Lind] <said> {Venn not only wants to leave, but he will sell the boat}'],
    ],
    ['Lind said the dam was old, but he stayed.', ['[Lind] <said> {the dam was old}']],
    [
      'Lind said the dam was old and warned of a leak.',
      ['[Lind] <said> {the dam was old}', '[Lind] <warned of> {a leak}'],
    ],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('a question and its answer', () => {
  it('are two claims, where the question ends in a comparison', () => {
    expect(read('Asked whether it would rain harder than usual, Lind said: “It may.”')).toEqual([
      '<Asked> {whether it would rain harder than usual}',
      '[Lind] <said> {“It may.”}',
    ]);
  });
});

describe('a participle, a relative clause or a noun that may be read as a verb or a claim', () => {
  it.each([
    [
      'The boy and the keeper met in May, said officers linked to the case.',
      ['[officers linked to the case] <said> {The boy and the keeper met in May}'],
    ],
    ['The boy left in May, said an officer quoted above.', ['[an officer quoted above] <said> {The boy left in May}']],
    ['Lind, the mayor, said officers moved to the port.', ['[Lind, the mayor] <said> {officers moved to the port}']],
    [
      'The ministry warned farmers about a leak in the dam that the port may hide.',
      ['[The ministry] <warned> {a leak in the dam that the port may hide}'],
    ],
    [
      'The storm “damaged” the pier and the mayor, who was at home, called it “a blow”.',
      ['[the mayor, who was at home] <called> {it “a blow”}'],
    ],
    ['Lind promised sums that never came.', ['[Lind] <promised> {sums that never came}']],
    ['Lind told investors that the dam leaked.', ['[Lind] <told> {that the dam leaked}']],
    ['Venn, the garden supplies seller, posted a higher profit.', []],
    [
      'Norvik, the office supplies firm, announced plans to close.',
      ['[Norvik, the office supplies firm] <announced> {plans to close}'],
    ],
    ['Lind, the keepers say, left.', ['[the keepers] <say> {Lind … left}']],
    ['The league made new rules for crash reporting this season.', []],
    [
      'According to the report, which confirmed nobody was hurt, the fire began at noon.',
      [
        '[the report, which confirmed nobody was hurt] <According to> {the fire began at noon}',
        '[which] <confirmed> {nobody was hurt}',
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
