import type { Token } from '../../document/doc.js';
import { movementWords } from '../../lexicon/currency-words.js';
import { compare, type Decimal, shift, whole } from '../../rules/decimal.js';
import type { NumberReading } from '../../rules/numbers.js';

/** "5" of "$5-10 million" and of "$5 to $10 million" has the magnitude of the upper end. */
export function sharedMagnitude(lower: NumberReading, upper: NumberReading): Decimal {
  const shares =
    lower.power === 0 &&
    upper.power > 2 &&
    compare(lower.value, whole(1000)) < 0 &&
    compare(lower.value, shift(upper.value, -upper.power)) < 0;
  return shares ? shift(lower.value, upper.power) : lower.value;
}

/** Index after the word or dash that joins two ends of a range at `at`; null where none does. "and" needs "between" or "from" before. */
export function readJoint(tokens: readonly Token[], start: number, at: number): number | null {
  const joint = tokens[at];
  if (joint === undefined || movementWords.has(tokens[start - 1]?.lower ?? '')) return null;
  if (isDash(joint)) return at + 1;
  const opened = /^(?:between|from)$/.test(tokens[start - 1]?.lower ?? '');
  return joint.lower === 'to' || (joint.lower === 'and' && opened) ? at + 1 : null;
}

export const isDash = (token: Token | undefined): boolean => /^(?:-|–|—|‑|--)$/.test(token?.text ?? '');
