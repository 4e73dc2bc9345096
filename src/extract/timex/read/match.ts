import type { Token } from '../../../document/doc.js';
import { businessWords, matchWords } from '../../../lexicon/business-words.js';
import { units } from '../../../lexicon/calendar.js';
import { measures } from '../../../lexicon/quoted-things.js';
import { isHyphen, isJoined, isNumber, textAt, type Words, wordAt } from './words.js';

/** Tokens on either side that tell whose half or quarter it is. */
const AROUND = 16;

/** A quarter among words of a match, or a half that no company's or country's figures are told of: "led in the first half". */
export function isOfMatch(words: Words, at: number, half: boolean): boolean {
  let match = false;
  for (let i = Math.max(0, at - AROUND); i < at + AROUND; i++) {
    const word = wordAt(words, i);
    if (businessWords.has(word)) return false;
    match ||= matchWords.has(word) || isScore(words, i);
  }
  return half || match || isMatchReport(words.tokens);
}

/** "20-17", "9 of 11". */
function isScore(words: Words, at: number): boolean {
  if (!isCount(words, at) || !isCount(words, at + 2)) return false;
  const after = wordAt(words, at + 3);
  if (wordAt(words, at + 1) === 'of') return AFTER_TRIES.has(after);
  const joined = isHyphen(textAt(words, at + 1)) && isJoined(words, at + 1) && isJoined(words, at + 2);
  return joined && !measures.has(after) && !units.has(after) && !isHyphen(after);
}

/** What follows "9 of 11" where it counts no things. */
const AFTER_TRIES: ReadonlySet<string> = new Set(['', ',', '.', 'and', 'for', 'in', 'with']);

const isCount = (words: Words, at: number): boolean => isNumber(words, at) && /^\d{1,3}$/.test(textAt(words, at));

/** So many different words of a match make a text a report of one. */
const ENOUGH = 4;

/** Texts found to be reports of matches or none: each is asked of its every quarter. */
const reports = new WeakMap<readonly Token[], boolean>();

function isMatchReport(tokens: readonly Token[]): boolean {
  let report = reports.get(tokens);
  if (report === undefined) {
    const [match, business] = [new Set<string>(), new Set<string>()];
    for (const { lower } of tokens) {
      if (matchWords.has(lower)) match.add(lower);
      else if (businessWords.has(lower)) business.add(lower);
    }
    report = match.size >= ENOUGH && match.size > business.size;
    reports.set(tokens, report);
  }
  return report;
}
