import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accusersOf, denialsOf, extracted } from './found.js';

describe('what a denial answers', () => {
  it('is what the denial points back to', () => {
    const text =
      'Mara Lind said that the port had sold shells to rebels.\n\nOrla Venn, the minister, rejected those claims on Monday.\n';
    expect(accusersOf(text)).toEqual([['Mara Lind']]);
  });

  it('is what repeats its words, wherever it stands', () => {
    const text =
      'Venn denies selling shells to rebels\n\nA freighter left the harbour on Monday.\n\n' +
      'Mara Lind told reporters that Venn had sold shells to the rebels.\n\nTomas Ferreby said that the harbour was calm.\n';
    expect(accusersOf(text)).toEqual([['Mara Lind']]);
  });

  it('is what the accuser whom it names has said', () => {
    const text =
      'Tomas Ferreby said that the choir had lied. Mara Lind said that the choir was late. Venn dismissed Ferreby’s remarks.\n';
    expect(accusersOf(text)).toEqual([['Tomas Ferreby']]);
  });

  it('is what the named accuser says further on', () => {
    const text =
      'Venn rubbished accusations levelled by the trader Mara Lind.\n\nLind said that Venn had asked for a bribe.\n';
    expect(accusersOf(text)).toEqual([['Lind']]);
  });

  it('is no claim that only tells of another denial', () => {
    const text =
      'Orla Venn rejected the charge of an attack on the mill.\n\nThe port said: “We reject the charge of an attack on the mill.”\n';
    expect(accusersOf(text)).toEqual([[], []]);
  });

  it('is never the denier’s own claim', () => {
    const text = 'Orla Venn said that the port was calm. Venn denied the allegations.\n';
    expect(accusersOf(text)).toEqual([[]]);
  });

  it('is the charge next to a negated answer that shares no word with it', () => {
    const text = 'Orla Venn said she had never hit the boy. Prosecutors say Venn caned a pupil in May.\n';
    expect(accusersOf(text)).toEqual([['Prosecutors']]);
  });

  it('is nothing where the accusation is named only inside the denial', () => {
    const text = 'Mara Lind said that the choir was late.\n\nVenn denied accusations that the port had sold shells.\n';
    expect(accusersOf(text)).toEqual([[]]);
    expect(denialsOf(text)).toEqual(['verb | Venn | denied | accusations that the port had sold shells']);
  });

  it('is the claim that "a claim" stands for, and becomes the content', () => {
    const text = 'Mara Lind says that the dam has cracked since May, a claim that the port disputes.\n';
    expect(accusersOf(text)).toEqual([['Mara Lind']]);
    expect(denialsOf(text)[0]).toMatch(/disputes \| (?:that )?the dam has cracked since May$/);
  });
});

describe('the claim that carries a denial', () => {
  it('is named for characterisations and negated answers, and not for verbs and nouns', () => {
    const { claims, denials } = extracted(
      'Mara Lind accused Orla Venn of theft. Venn denied it. “I never took a thing,” Venn said. She said the charge was baseless.\n',
    );
    const carriers = denials.map(({ form, claim }) => [form, claims.find(({ id }) => id === claim)?.cue?.text ?? null]);
    expect(carriers).toEqual([
      ['verb', null],
      ['negated', 'said'],
      ['characterised', 'said'],
    ]);
  });
});

describe('every denial', () => {
  const sentences = [
    'Venn denied it.',
    'Mara Lind said that Venn had lied.',
    '“That is nonsense,” Venn said.',
    'The claims are “groundless”',
    'Venn said she never went.',
    'The report, denied by the port, was late.',
    'A denial came from the port.',
  ];
  it('names claims that are there, and has its parts inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 8 }), (list) => {
        const text = list.join(list.length % 2 === 0 ? '\n\n' : ' ');
        const { claims, denials } = extracted(text);
        const ids = new Set(claims.map(({ id }) => id));
        denials.forEach((denial, i) => {
          expect(denial.id).toBe(`d${i + 1}`);
          expect([...denial.denies, ...(denial.claim ? [denial.claim] : [])].every((id) => ids.has(id))).toBe(true);
          expect(denial.denies).not.toContain(denial.claim);
          for (const span of denial.content?.spans ?? []) expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(denial.cue.start, denial.cue.end)).toBe(denial.cue.text);
        });
      }),
    );
  });
});
