import type { Token } from '../../../document/doc.js';
import { movementWords } from '../../../lexicon/movement-words.js';
import { compare, type Decimal, shift, whole } from '../../../rules/decimal.js';
import type { NumberReading } from '../../../rules/numbers.js';

/** "5" of "$5-10 million" and of "$5 to $10 million" has the magnitude of the upper end. */
export function sharedMagnitude(lower: NumberReading, upper: NumberReading): Decimal {
  const shares =
    lower.power === 0 &&
    upper.power > 1 &&
    compare(lower.value, whole(1000)) < 0 &&
    compare(lower.value, shift(upper.value, -upper.power)) < 0;
  return shares ? shift(lower.value, upper.power) : lower.value;
}

/** What joins two ends of a range. */
interface Joint {
  /** Index of the first token after it. */
  readonly end: number;
  readonly dash: boolean;
}

/** The joint at a token: a dash, "to", "- to", "and" after "between" or "from"; null where none stands. */
export function readJoint(tokens: readonly Token[], start: number, at: number): Joint | null {
  if (movementWords.has(tokens[start - 1]?.lower ?? '')) return null;
  const hanging = isDash(tokens[at]) && tokens[at + 1]?.spaced === true && tokens[at + 1]!.lower === 'to' ? 1 : 0;
  const joint = tokens[at + hanging];
  if (joint === undefined) return null;
  const opened = /^(?:between|from)$/.test(tokens[start - 1]?.lower ?? '');
  const dash = isDash(joint);
  return dash || joint.lower === 'to' || (joint.lower === 'and' && opened) ? { end: at + hanging + 1, dash } : null;
}

export const isDash = (token: Token | undefined): boolean => /^(?:-|–|—|‑|--)$/.test(token?.text ?? '');
