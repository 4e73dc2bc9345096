import type { Token } from './doc.js';

interface Word {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Words that differ in their capitals alone have one number. */
  readonly number: number;
  readonly signs: number;
}

/** The first words met are remembered; few of the later ones come again. */
const MOST_WORDS = 50_000;
/** The number of what is no word, and of words beyond those. */
export const UNNUMBERED = 0;
const APOSTROPHE = /[’‘]/g;

const words = new Map<string, Word>();
let numbered = UNNUMBERED;

/** A word that comes again is the same string each time: every later look-up of it in a table finds it hashed. */
export function wordOf(found: string): Word {
  const known = words.get(found);
  if (known !== undefined) return known;
  const text = copyOf(found);
  const lower = text.toLowerCase().replace(APOSTROPHE, "'");
  const signs = signsOf(lower);
  const full = words.size >= MOST_WORDS;
  const number = full ? UNNUMBERED : lower === text ? ++numbered : wordOf(lower).number;
  const word = { text, lower, number, signs };
  if (!full) words.set(text, word);
  return word;
}

/** The words met last, by their length and their first and last letters: a few hundred make up most of a text. */
const recent: (Word | undefined)[] = Array.from({ length: 1024 }, () => undefined);

/** The word that stands at a place of a text; one met just before is not even cut out of it. */
export function wordIn(text: string, start: number, end: number): Word {
  const slot = (31 * text.charCodeAt(start) + 7 * text.charCodeAt(end - 1) + end - start) % recent.length;
  const known = recent[slot];
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const word = wordOf(text.slice(start, end));
  recent[slot] = word;
  return word;
}

/** A token that is no word, and whose text is its own lower case. */
export const noWord = (text: string): Word => ({ text, lower: text, number: UNNUMBERED, signs: signsOf(text) });

/** V8 makes a part of a string as a view of the whole: a remembered word would hold its article in memory. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const signs = new Map<string, number>();
let lists = 0;
const MOST_LISTS = 31;

/**
 * A bit that `signs` of every token has whose text in lower case is in the list: for what is asked of every token, so that the
 * answer stands in the token itself.
 */
export function signOf(list: Iterable<string>): number {
  if (lists === MOST_LISTS) throw new RangeError('there are as many signs as a number has bits');
  const sign = 1 << lists++;
  for (const word of list) signs.set(word, (signs.get(word) ?? 0) | sign);
  // What is remembered of them knows nothing of the list.
  words.clear();
  recent.fill(undefined);
  return sign;
}

export const signsOf = (lower: string): number => signs.get(lower) ?? 0;

/** Is the token in the list of the sign? */
export const isOneOf = (token: Pick<Token, 'signs'> | undefined, sign: number): boolean =>
  token !== undefined && (token.signs & sign) !== 0;

/** Reads off a token what depends on its word in lower case alone: worked out once for each word. */
export function perWord<Fact>(factOf: (lower: string) => Fact): (token: Pick<Token, 'lower' | 'word'>) => Fact {
  const facts: (Fact | undefined)[] = [];
  return ({ lower, word }) => {
    if (word === UNNUMBERED) return factOf(lower);
    let fact = facts[word];
    if (fact === undefined) {
      fact = factOf(lower);
      while (facts.length <= word) facts.push(undefined);
      facts[word] = fact;
    }
    return fact;
  };
}
