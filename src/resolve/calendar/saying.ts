import { saying } from '../../lexicon/tense-words.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { FINITE, has, Tag } from '../../tagging/tags.js';
import type { Place } from './setting.js';
import { isPastForm } from './verbs.js';

/**
 * Whether a time is that of saying, not of what is told: "Police said on Monday", "told reporters in Lille on Monday", "On Monday, a court
 * heard that". The story's own day goes on past it.
 */
export const isOfSaying = (doc: TaggedDoc, place: Place): boolean =>
  isAfterSaying(doc, place) || isBeforeSaying(doc, place);

/** Tokens between a verb of saying and its time: "told a news conference in Lille late on Monday". */
const BETWEEN = 9;

function isAfterSaying(doc: TaggedDoc, { at, firstToken }: Place): boolean {
  for (let i = at - 1; i >= Math.max(firstToken, at - BETWEEN); i--) {
    const { lower, kind } = doc.tokens[i]!;
    if (saying.has(lower)) return i === at - 1 || isClosed(doc, i);
    if (kind !== 'word' || lower === 'that' || (has(doc.tags[i], FINITE) && !has(doc.tags[i], Tag.Noun))) return false;
  }
  return false;
}

/** "said on", "said in a statement", "told them": no clause of what is said begins there. */
const isClosed = (doc: TaggedDoc, verb: number): boolean =>
  ADDRESSED.has(doc.tokens[verb]!.lower) || has(doc.tags[verb + 1], Tag.Preposition | Tag.Adverb);

const ADDRESSED: ReadonlySet<string> = new Set(['asked', 'informed', 'reminded', 'tells', 'told']);

/** Tokens that stand before a time that begins its sentence: "At a news conference in Lille on". */
const FRONTED = 8;
/** Tokens up to the verb: ", the board's vice chairman Ivo Pohl said". */
const SUBJECT = 12;

function isBeforeSaying(doc: TaggedDoc, { at, next, firstToken, endToken }: Place): boolean {
  if (at - firstToken > FRONTED || (at > firstToken && !has(doc.tags[firstToken], Tag.Preposition))) return false;
  for (let i = next; i < Math.min(endToken, next + SUBJECT); i++) {
    const { lower, text } = doc.tokens[i]!;
    if (saying.has(lower)) return true;
    if (text === lower && isPastForm(lower)) return false;
  }
  return false;
}

/** Whether a text tells what a court heard: "the court heard", "an inquest was told", "told the jury". */
export const isOfHearing = (text: string): boolean => HEARING.test(text);

const HEARING =
  /\b(?:court|inquest|jury|jurors)\s(?:has\s|was\s|were\s)?(?:heard|told)\b|\btold\s(?:an|the)\s(?:court|inquest|jury)\b/i;
