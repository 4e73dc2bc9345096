import type { Token } from './doc.js';

interface Word {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Words that differ in their capitals alone have one number. */
  readonly number: number;
}

/** The first words met are remembered; few of the later ones come again. */
const MOST_WORDS = 50_000;
/** The number of what is no word, and of words beyond those. */
export const UNNUMBERED = 0;
const APOSTROPHE = /[’‘]/g;

const words = new Map<string, Word>();

/** A word that comes again is the same string each time: every later look-up of it in a table finds it hashed. */
export function wordOf(found: string): Word {
  const known = words.get(found);
  if (known !== undefined) return known;
  const text = copyOf(found);
  const lower = text.toLowerCase().replace(APOSTROPHE, "'");
  const full = words.size >= MOST_WORDS;
  const number = full ? UNNUMBERED : lower === text ? words.size + 1 : wordOf(lower).number;
  const word = { text, lower, number };
  if (!full) words.set(text, word);
  return word;
}

/** V8 makes a part of a string as a view of the whole: a remembered word would hold its article in memory. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Reads off a token what depends on its word in lower case alone: worked out once for each word, for it is asked of every token. */
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
