import { type Read, read, type Words, wordAt } from './words.js';

/** Phrases of one word or several and what they say, by their first word, the longest of each first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly rest: readonly string[];
  readonly value: Value;
}

/** Out of phrases in lower case, one space between two words, with what they say. */
export function phrasesOf<Value>(table: Iterable<readonly [string, Value]>): Phrases<Value> {
  const phrases = new Map<string, Phrase<Value>[]>();
  for (const [key, value] of table) {
    const [first, ...rest] = key.split(' ') as [string, ...string[]];
    const list = [...(phrases.get(first) ?? []), { rest, value }];
    phrases.set(
      first,
      list.sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  return phrases;
}

/** The longest of the phrases that begin at a token: one look at most tokens, which begin none. */
export function readPhrase<Value>(words: Words, at: number, phrases: Phrases<Value>): Read<Value> | null {
  const found = phrases
    .get(wordAt(words, at))
    ?.find(({ rest }) => rest.every((word, i) => wordAt(words, at + 1 + i) === word));
  return found === undefined ? null : read(found.value, at + 1 + found.rest.length);
}
