import type { Token } from '../../../document/doc.js';

/** The tokens of a text as far as a reader may look: up to, not including, the token at `end` (a sentence's end). */
export interface Words {
  readonly tokens: readonly Token[];
  readonly end: number;
}

/** What a reader made of the tokens from its start up to, not including, `next`. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Reads an expression that begins at token `at`, or null. */
type Reader<Value> = (words: Words, at: number) => Read<Value> | null;

export const read = <Value>(value: Value, next: number): Read<Value> => ({ value, next });

/** The token's word in lower case, without the full stop of an abbreviation; empty beyond the end. */
export function wordAt(words: Words, at: number): string {
  if (at < 0 || at >= words.end) return '';
  return withoutStop(words.tokens[at]!.lower);
}

const STOP = 46;

/** Without the full stop of an abbreviation. */
export const withoutStop = (lower: string): string =>
  lower.length > 1 && lower.charCodeAt(lower.length - 1) === STOP ? lower.slice(0, -1) : lower;

export const textAt = (words: Words, at: number): string => (at < 0 || at >= words.end ? '' : words.tokens[at]!.text);

export const isNumber = (words: Words, at: number): boolean =>
  at >= 0 && at < words.end && words.tokens[at]!.kind === 'number';

/** No white space stands before the token. */
export const isJoined = (words: Words, at: number): boolean => at < words.end && !words.tokens[at]!.spaced;

export const isCapital = (words: Words, at: number): boolean => {
  const first = textAt(words, at).charAt(0);
  return first !== first.toLowerCase();
};

export const isHyphen = (word: string): boolean => word === '-' || word === '‐' || word === '‑' || word === '–';

/** Past a hyphen that stands between two words without spaces, else where it was. */
export const pastHyphen = (words: Words, at: number): number =>
  isHyphen(textAt(words, at)) && isJoined(words, at) && isJoined(words, at + 1) ? at + 1 : at;

/** Past "'s" or a lone apostrophe that follows without a space, else where it was. */
export function pastPossessive(words: Words, at: number): number {
  if (!isJoined(words, at)) return at;
  const word = wordAt(words, at);
  if (word === "'s") return at + 1;
  if ((word === "'" || word === '’') && isJoined(words, at + 1) && wordAt(words, at + 1) === 's') return at + 2;
  return word === "'" || word === '’' ? at + 1 : at;
}

/** What the first reader that reads anything read. */
export function firstOf<Value>(words: Words, at: number, readers: readonly Reader<Value>[]): Read<Value> | null {
  for (const reader of readers) {
    const found = reader(words, at);
    if (found !== null) return found;
  }
  return null;
}
