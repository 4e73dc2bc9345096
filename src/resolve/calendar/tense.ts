import { months, weekdays } from '../../lexicon/calendar.js';
import { lookingAhead, lookingBack } from '../../lexicon/tense-words.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';

export type Direction = 'back' | 'ahead';

const REACH = 12;

/**
 * Whether what happens at the time named at token `at` lies behind or ahead of the article, by the nearest verb of its sentence,
 * first among the words before it, then among those after; null where no verb tells.
 */
export function directionAt(
  doc: TaggedDoc,
  at: number,
  next: number,
  firstToken: number,
  endToken: number,
): Direction | null {
  for (let i = at - 1; i >= Math.max(firstToken, at - REACH); i--) {
    const direction = directionOf(doc, i);
    if (direction !== null) return direction;
  }
  for (let i = next; i < Math.min(endToken, next + REACH); i++) {
    const direction = directionOf(doc, i);
    if (direction !== null) return direction;
  }
  return null;
}

/** What one word says of the direction; "to" only before a verb: "to meet", not "to Friday" or "to the sea". */
function directionOf(doc: TaggedDoc, at: number): Direction | null {
  const { lower, text, kind } = doc.tokens[at]!;
  if (kind !== 'word' || (text !== lower && at > 0 && doc.tokens[at]!.text.charAt(0) !== text.charAt(0).toLowerCase()))
    return null;
  if (lookingAhead.has(lower)) return 'ahead';
  if (lookingBack.has(lower)) return 'back';
  if (lower === 'to') {
    const after = doc.tokens[at + 1];
    return after !== undefined &&
      after.kind === 'word' &&
      after.text === after.lower &&
      !NO_VERB.has(after.lower) &&
      !months.has(after.lower) &&
      !weekdays.has(after.lower)
      ? 'ahead'
      : null;
  }
  return lower.length > 4 && lower.endsWith('ed') ? 'back' : null;
}

const NO_VERB: ReadonlySet<string> = new Set([
  'a',
  'about',
  'all',
  'an',
  'any',
  'both',
  'each',
  'her',
  'him',
  'his',
  'it',
  'its',
  'more',
  'my',
  'next',
  'other',
  'our',
  'some',
  'that',
  'the',
  'their',
  'them',
  'these',
  'this',
  'those',
  'two',
  'us',
  'you',
  'your',
]);
