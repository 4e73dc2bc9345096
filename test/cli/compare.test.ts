import { describe, expect, it } from 'vitest';
import { compare } from '../../src/cli/check/compare.js';
import { expectationOf } from '../../src/cli/check/fixture.js';
import type { Extraction } from '../../src/types.js';
import { extraction } from '../output/example.js';

const expected = expectationOf(extraction);
const copy = (): Extraction => structuredClone(expected);

describe('compare', () => {
  it('finds nothing between equals', () => {
    expect(compare(expected, copy())).toEqual([]);
  });

  it('one claim more changes no other record, though all later numbers and references to them do', () => {
    const actual = copy();
    const next: Readonly<Record<string, string>> = { c1: 'c2', c2: 'c3', c3: 'c4' };
    const renumber = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? (next[value] ?? value) : value;
    const shifted = JSON.parse(JSON.stringify(actual), renumber) as Extraction;
    const more = { ...copy().claims[0]!, cue: null, content: { text: 'port sale', spans: [{ start: 35, end: 44 }] } };
    shifted.claims.unshift(more);
    expect(compare(expected, shifted)).toEqual([
      { kind: 'extra', label: 'claim c1 The Ostby Herald: port sale', changes: [] },
    ]);
  });

  it('names the fields that changed', () => {
    const actual = copy();
    actual.claims[1]!.via = null;
    actual.denials[0]!.content = null;
    actual.money[0]!.end += 2;
    actual.sources[1]!.role = null;
    actual.document.title = null;
    expect(
      compare(expected, actual).map(({ label, changes }) => [label, ...changes.map(({ field }) => field)]),
    ).toEqual([
      ['document', 'title'],
      ['claim c2 Mayor Ana Ruiz said on: “Nothing has been sold,”', 'via'],
      ['denial d1 She denied', 'content'],
      ['money m1 $5 million', 'span'],
      ['source s2 Ana Ruiz', 'role'],
    ]);
  });

  it('tells the missing from the unexpected', () => {
    const actual = copy();
    actual.dates = [];
    actual.money = [];
    const found = compare(expected, actual).map(({ kind, label }) => `${kind} ${label}`);
    expect(found).toEqual(['missing money m1 $5 million', 'missing money m2 €4.6 million', 'missing date t1 Friday']);
    expect(compare(actual, expected).map(({ kind }) => kind)).toEqual(['extra', 'extra', 'extra']);
  });

  it('sees a reference that leads elsewhere', () => {
    const actual = copy();
    actual.denials[1]!.denies = ['c2'];
    expect(compare(expected, actual)).toEqual([
      {
        kind: 'changed',
        label: 'denial d2 Port chief 李明 “false”: the report',
        changes: [{ field: 'denies', expected: '[c1]', actual: '[c2]' }],
      },
    ]);
  });
});
