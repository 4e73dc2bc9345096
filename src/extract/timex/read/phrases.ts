import type { Phrases } from '../../../document/phrases.js';
import { type Read, read, type Words, wordAt } from './words.js';

/** The longest of the phrases that begin at a token: one look at most tokens, which begin none. */
export function readPhrase<Value>(words: Words, at: number, phrases: Phrases<Value>): Read<Value> | null {
  const found = phrases
    .get(wordAt(words, at))
    ?.find(({ rest }) => rest.every((word, i) => wordAt(words, at + 1 + i) === word));
  return found === undefined ? null : read(found.value, at + 1 + found.rest.length);
}
