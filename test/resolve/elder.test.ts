import { describe, expect, it } from 'vitest';
import { sourcesOf, whoIsWho } from './support.js';

describe('one of two of a family', () => {
  it.each([
    ['Ole Venn and his son, Jo Venn, met.', 'Ole Venn', 'Jo Venn'],
    ['Jo Venn met his father, Ole Venn, at noon.', 'Ole Venn', 'Jo Venn'],
  ])('is the parent or the child: %s', (text, elder, younger) => {
    expect(whoIsWho(`${text} The elder Venn said no. The younger Venn said yes.`)).toEqual([
      `The elder Venn → ${elder}`,
      `The younger Venn → ${younger}`,
    ]);
  });

  it.each([
    ['Ole Venn met Jo Venn. The elder Venn said no. The younger Venn said yes.'],
    ['Ole Venn Jr. was late. The elder Venn said no. The younger Venn said yes.'],
  ])('is nobody else: %s', (text) => {
    expect(whoIsWho(text)).toEqual(['The elder Venn → elder Venn', 'The younger Venn → younger Venn']);
  });
});

describe('a role', () => {
  it('of an office outweighs a party', () => {
    expect(sourcesOf('Rep. Ole Venn, an Ohio Republican, said no.')).toEqual([
      expect.objectContaining({ name: 'Ole Venn', role: 'Rep.' }),
    ]);
  });

  it('is no list of others', () => {
    expect(sourcesOf('Ada Lorne on her Hamlet, her mother and the critics said no.')[0]?.role ?? null).toBeNull();
  });

  it('is an abbreviated office as well', () => {
    expect(whoIsWho('Cllr Ole Venn was late. The councillor said no.')).toEqual(['The councillor → Ole Venn']);
    expect(sourcesOf('WPC Ada Lorne said no.')).toEqual([expect.objectContaining({ name: 'Ada Lorne', role: 'WPC' })]);
  });
});

describe('an age', () => {
  it.each([
    [
      'Ole Venn, 45, was late. The 45-year-old said yes. The 43-year-old said no.',
      ['The 45-year-old → Ole Venn', 'The 43-year-old → the 43-year-old'],
    ],
    [
      'Ole Venn (45) met Jo Orsa, 43. The 45-year-old said yes. The 43-year-old said no.',
      ['The 45-year-old → Ole Venn', 'The 43-year-old → Jo Orsa'],
    ],
    ['Ole Venn was late. The 45-year-old said yes.', ['The 45-year-old → Ole Venn']],
  ])('tells one from another: %s', (text, found) => {
    expect(whoIsWho(text)).toEqual(found);
  });
});
