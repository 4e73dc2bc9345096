import { currencyNames } from '../../../lexicon/currency-names.js';
import { movementWords } from '../../../lexicon/movement-words.js';
import { measures, quotedThings, quoting } from '../../../lexicon/quoted-things.js';
import { rateUnits } from '../../../lexicon/rate-units.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { has, Tag } from '../../../tagging/tags.js';
import { isNumber, textAt, type Words, wordAt } from './words.js';

/** Whether what follows a figure that may be a time makes it a measure: "at 8.45 percent", "6.54 a bushel". */
export const isMeasured = (doc: TaggedDoc, words: Words, next: number): boolean =>
  isInRow(words, next) || isCounted(doc, words, next) || isRated(words, next);

/** "at 2.27 and 2.28 times": figures in a row. */
const isInRow = (words: Words, next: number): boolean =>
  /^(?:and|or|to)$/.test(wordAt(words, next)) && isNumber(words, next + 1);

/** "at 3.25 kronor", "8.45 percent": a noun or a sign follows the figure. */
const isCounted = (doc: TaggedDoc, words: Words, next: number): boolean => {
  const word = wordAt(words, next);
  if (measures.has(word) || (currencyNames.has(word) && textAt(words, next) === word)) return true;
  return next < words.end && has(doc.tags[next], Tag.Noun) && !has(doc.tags[next], Tag.Proper);
};

/** "6.54 a bushel", "1.55 to the dollar". */
function isRated(words: Words, next: number): boolean {
  const link = wordAt(words, next);
  if (link === 'a' || link === 'an') return rateUnits.has(wordAt(words, next + 1));
  if (link !== 'to' && link !== 'against') return false;
  return currencyNames.has(wordAt(words, wordAt(words, next + 1) === 'the' ? next + 2 : next + 1));
}

/** A figure with two decimals that tells a level, no time: "was quoted at 8.45", "down from 8.45", "The bond closed at 8.45". */
export function isLevel(words: Words, at: number): boolean {
  if (!/^\d{1,2}\.\d\d$/.test(textAt(words, at))) return false;
  const verb = wordAt(words, at - 2);
  if (wordAt(words, at - 1) === 'at' ? quoting.has(verb) : movementWords.has(verb)) return true;
  for (let i = at - 2; i >= Math.max(0, at - SUBJECT); i--) {
    const word = wordAt(words, i);
    if (ENDS.has(word)) return false;
    if (quotedThings.has(word)) return true;
  }
  return false;
}

/** Tokens back to what it is the level of: "The dollar, which had closed in Tokyo on Friday at". */
const SUBJECT = 10;
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', 'after', 'and', 'before', 'but', 'until', 'when', 'while']);
