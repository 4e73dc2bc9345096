import type { Extraction } from '../../types.js';
import { changesIn, type FieldChange } from './fields.js';
import { type AnyRecord, labelOf, placesOf } from './records.js';

/** The lists of an extraction, and what one of their records is called. */
const LISTS = [
  ['claims', 'claim'],
  ['denials', 'denial'],
  ['money', 'money'],
  ['dates', 'date'],
  ['sources', 'source'],
] as const;

/** A record that is missing, is there unexpectedly, or has other fields. */
export interface Difference {
  readonly kind: 'missing' | 'extra' | 'changed';
  /** "claim c3 Ana Ruiz said: the bridge would open". */
  readonly label: string;
  readonly changes: readonly FieldChange[];
}

/**
 * How an extraction differs from the one expected, record by record. Records are paired by where they stand, not by their
 * numbers, so that one more at the top does not change all those below; references are compared by what they refer to.
 */
export function compare(expected: Extraction, actual: Extraction): Difference[] {
  const differences: Difference[] = [];
  const changed = (label: string, changes: readonly FieldChange[]): void => {
    if (changes.length > 0) differences.push({ kind: 'changed', label, changes });
  };
  changed('document', changesIn(metadataOf(expected), metadataOf(actual)));

  const pairs = LISTS.map(([list]) => pairUp(expected[list], actual[list]));
  const ids = new Map(pairs.flatMap((pair) => [...pair].map(([was, is]) => [was.id, is.id])));
  const toActual = (id: string): string => ids.get(id) ?? `${id} (missing)`;
  LISTS.forEach(([list, noun], i) => {
    const pair = pairs[i]!;
    const paired = new Set(pair.values());
    for (const was of expected[list]) {
      const is = pair.get(was);
      if (is) changed(`${noun} ${labelOf(is)}`, changesIn(was, is, toActual));
      else differences.push({ kind: 'missing', label: `${noun} ${labelOf(was)}`, changes: [] });
    }
    for (const is of actual[list]) {
      if (!paired.has(is)) differences.push({ kind: 'extra', label: `${noun} ${labelOf(is)}`, changes: [] });
    }
  });
  return differences;
}

const metadataOf = ({ schemaVersion, document }: Extraction): object => ({ schemaVersion, ...document });

/** Pairs the records that stand in the same place: exactly, then by each looser notion of place. */
function pairUp(expected: readonly AnyRecord[], actual: readonly AnyRecord[]): Map<AnyRecord, AnyRecord> {
  const pairs = new Map<AnyRecord, AnyRecord>();
  const left = new Set(actual);
  const notions = Math.max(0, ...actual.map((record) => placesOf(record).length));
  for (let notion = 0; notion < notions; notion++) {
    for (const was of expected) {
      const place = placesOf(was)[notion];
      if (pairs.has(was) || place === null || place === undefined) continue;
      const is = [...left].find((record) => placesOf(record)[notion] === place);
      if (is === undefined) continue;
      pairs.set(was, is);
      left.delete(is);
    }
  }
  return pairs;
}
