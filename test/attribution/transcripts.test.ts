import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import type { Claim } from '../../src/types.js';

const claimsIn = (text: string): Claim[] => extract(text, { only: ['claims'] }).claims;
const turnsIn = (text: string): string[] =>
  claimsIn(text)
    .filter(({ rule }) => rule === 'attribution/turn')
    .map(({ source, content }) => `${source?.text} | ${content.text}`);

describe('turns', () => {
  it.each([
    ['capitals', 'MARA LIND', 'VENN'],
    ['a name and an outlet', 'Mara Lind', 'Harbour Post'],
    ['roles', 'Interviewer', 'Keeper'],
    ['letters', 'Q', 'A'],
    ['titles', 'Dr. Lind', 'Mr Venn'],
    ['initials', 'ML', 'OV'],
    ['hyphens and particles', 'Lind-Aare', 'Jan van der Holm'],
    ['a title and a role', 'SEN. MARA LIND (I-TW), CHAIRWOMAN', 'OLE VENN, HOST'],
  ])('with %s as labels', (_, one, other) => {
    const text = `${one}: We sold the boats.\n\n${other}: I did not know.\n\n${one}: You did. I told you.`;
    expect(turnsIn(text)).toEqual([
      `${one} | We sold the boats.`,
      `${other} | I did not know.`,
      `${one} | You did. I told you.`,
    ]);
  });

  it.each(['**Lind:** ', '**Lind**: ', '*Lind:* ', '__Lind:__ '])('with emphasis: %s', (label) => {
    const text = `**Venn:** Did you sell it?\n\n${label}I sold it.\n\n**Venn:** Did you regret it?`;
    expect(turnsIn(text)).toEqual(['Lind | I sold it.']);
  });

  it.each([
    ['whom the text before it names', 'Mara Lind kept the lamp. She spoke to the Herald.', 'Mara Lind'],
    ['who is named above all others', 'Mara Lind kept the lamp. Lind met Ole Venn.', 'Mara Lind'],
    ['who is not named', 'The keeper spoke to us.', undefined],
    ['who may be one of two', 'Mara Lind met Ole Venn.', undefined],
  ])('headed "A" are those of the one %s', (_, introduction, name) => {
    const text = `${introduction}\n\nQ: Who lit it?\n\nA: I did.\n\nQ: And the horn?\n\nA: We sold it.`;
    const { claims, sources } = extract(text, { only: ['claims'] });
    expect(claims.map(({ source }) => sources.find(({ id }) => id === source?.id)?.name)).toEqual([name, name]);
  });

  it('headed by initials are those of the name', () => {
    const text =
      'Mara Lind kept the lamp.\n\nHarbour Post: Who lit it?\n\nMara Lind: I did.\n\nHP: And the horn?\n\nML: We sold it.';
    const { sources } = extract(text, { only: ['claims'] });
    expect(sources.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Mara Lind', 2]]);
  });

  it('are no claims where they only ask', () => {
    expect(turnsIn('LIND: Who sold it?\n\nVENN: I did.\n\nLIND: When? To whom?')).toEqual(['VENN | I did.']);
  });

  it('leave out stage directions', () => {
    const text =
      'LIND: Who sold it?\n\nVENN: I did. (Laughs.) Twice.\n\n[The bell rings. He lets it ring.]\n\nLIND: And the horn?';
    expect(turnsIn(text)).toEqual(['VENN | I did. … Twice.']);
  });

  it('go on over paragraphs in the first person up to the next label, and never into what follows the last', () => {
    const text = [
      'Lind: Who sold it?',
      'Venn: I did.',
      'We needed the money then.',
      'Lind: And the horn?',
      'Venn: Nobody asked.',
      'We thank Mr Venn for his time.',
    ].join('\n\n');
    expect(turnsIn(text)).toEqual(['Venn | I did. … We needed the money then.', 'Venn | Nobody asked.']);
  });

  it('end before a paragraph of the writer’s that names the speaker', () => {
    const text = 'VENN: Who sold it?\n\nLIND: We did.\n\nLind has sold three boats since May.\n\nVENN: And the horn?';
    expect(turnsIn(text)).toEqual(['LIND | We did.']);
  });

  it.each([
    [
      'paragraphs about parties',
      'The hospital: We asked it.\n\nThe minister: He told us.\n\nThe hospital: Again, we asked.',
    ],
    ['a listing', 'When: Noon.\n\nWhere: The pier.\n\nWhen: Six, if you like.'],
    ['page furniture', 'UPDATE: You can call us.\n\nCORRECTION: We misspelled a name.'],
    ['one label', 'Lind: I was never asked.\n\nThe harbour closed in May.'],
    ['a table', 'Lind: 12\n\nVenn: 14\n\nLind: 9\n\nVenn: 11'],
  ])('are not made of %s', (_, text) => {
    expect(turnsIn(text)).toEqual([]);
  });
});

describe('claims inside a turn', () => {
  const text =
    'LIND: Who lit the lamp?\n\nVENN: My mother said it was the keeper. I think he never slept.\n\nLIND: The port says you lit it.';
  const { claims, sources } = extract(text, { only: ['claims'] });
  const turn = claims.find(({ source, rule }) => source?.text === 'VENN' && rule === 'attribution/turn')!;
  const saying = (words: string): Claim => claims.find(({ content }) => content.text === words)!;

  it('are relayed by it', () => {
    expect(saying('it was the keeper')).toMatchObject({ source: { text: 'My mother' }, via: turn.id });
  });

  it('are the speaker\'s own where he says "I"', () => {
    expect(saying('he never slept')).toMatchObject({ source: { text: 'I', id: turn.source!.id }, via: null });
    expect(sources.find(({ id }) => id === turn.source!.id)).toMatchObject({ kind: 'person' });
  });

  it("belong to the party quoted in an interviewer's turn", () => {
    expect(saying('you lit it').source?.text).toBe('The port');
  });
});
