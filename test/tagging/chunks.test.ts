import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../src/tagging/chunks.js';
import { chunked, tagged } from './read.js';

describe('noun phrases', () => {
  it.each([
    ['take their modifiers', 'The old harbour bridge closed.', 'np:The old harbour bridge'],
    ['take their possessors', "Lind's brother left.", "np:Lind's brother"],
    ['take plural possessors', "The players' union met.", "np:The players' union"],
    ['take curly plural possessors', 'Venn, Sands’ adviser, left.', 'np:Sands’ adviser'],
    ['end before a time', 'They saw the keeper Monday.', 'np:the keeper'],
    ['end after a day that a name follows', 'On Monday Lind left.', 'np:Monday'],
    ['hold titles with names', 'Gov. Mara Lind left.', 'np:Gov. Mara Lind'],
    ['are titles after a possessor', 'Lind spoke on Port Radio’s “Good Morning,” and left.', 'np:“Good Morning'],
    ['are titles after their kind of work', 'Lind sold her memoir “Low Water” in May.', 'np:“Low Water”'],
    ['take "more" and "less"', 'Lind wants more boats.', 'np:more boats'],
    ['leave "more" before an adjective', 'The port is more open now.', 'adv:more'],
    ['leave "more" before a name', 'Once more Lind left.', 'np:Lind'],
    ['are titles before their host', '“Harbour Lights” host Mara Lind left.', 'np:“Harbour Lights”'],
    ['are titles after a preposition', 'Lind spoke on “Harbour Lights” in May.', 'np:“Harbour Lights”'],
  ])('%s', (_, text, wanted) => {
    expect(chunked(text)).toContain(wanted);
  });
});

describe('quotations that name no work', () => {
  it.each([
    ['what somebody says', 'In Tarrow Lind said “Good Morning” twice.'],
    ['a remark in small letters', 'Lind spoke of the port’s “long, slow death” in May.'],
  ])('%s stays a quotation', (_, text) => {
    expect(chunked(text)).toContain('quote:“');
  });
});

describe('verb groups', () => {
  const group = (text: string) => {
    const doc = tagged(text);
    const found = chunksOf(doc, doc.sentences[0]!).find(({ kind }) => kind === 'vg')!;
    const { finite, passive, infinitive, negated, head } = found;
    return { finite, passive, infinitive, negated, head: doc.tokens[head]!.text };
  };

  it.each([
    ['Lind has never been asked.', { finite: true, passive: true, infinitive: false, negated: true, head: 'asked' }],
    ['Lind did not say.', { finite: true, passive: false, infinitive: false, negated: true, head: 'say' }],
    [
      'Lind, saying nothing, left.',
      { finite: false, passive: false, infinitive: false, negated: false, head: 'saying' },
    ],
    ['To quietly leave was hard.', { finite: false, passive: false, infinitive: true, negated: false, head: 'leave' }],
  ])('%s', (text, wanted) => {
    expect(group(text)).toEqual(wanted);
  });
});

describe('brackets', () => {
  it('are one insertion when they hold no clause', () => {
    expect(chunked('Lind (Tarrow) left.')).toContain('paren:(Tarrow)');
  });

  it('are read as text when they do', () => {
    expect(chunked('Lind (she was late) left.')).toContain('vg:was');
  });
});
