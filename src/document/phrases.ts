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
