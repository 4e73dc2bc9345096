import type { Which } from '../candidate.js';
import { type Read, read, type Words, wordAt } from './words.js';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);

/** "last", "this", "next", "this past", "this coming" before a named part of the year or week. */
export function readWhich(words: Words, at: number): Read<Which> | null {
  const which = WHICH.get(wordAt(words, at));
  if (which === undefined) return null;
  const second = wordAt(words, at + 1);
  if (which === 0 && (second === 'past' || second === 'coming')) return read(second === 'past' ? -1 : 1, at + 2);
  return read(which, at + 1);
}
