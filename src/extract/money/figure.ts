import type { Token } from '../../document/doc.js';
import { movementWords } from '../../lexicon/currency-words.js';
import { compare, type Decimal, format, shift, whole } from '../../rules/decimal.js';
import type { NumberReading } from '../../rules/numbers.js';
import type { MoneyCandidate } from './candidate.js';
import type { CurrencyReading } from './currency.js';
import { readModifier } from './modifier.js';
import { readRate } from './rate.js';
import { isWeight } from './weight.js';

/** What a rule has read, in token indexes; amounts in the unit that the words name. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly currency: CurrencyReading;
  readonly amount: Decimal | null;
  readonly max?: Decimal;
  /** Power of ten of the magnitude that the amount ends in, 0 without one. */
  readonly power: number;
  /** The rate, where it stands elsewhere than after the figure. */
  readonly per?: string | null;
}

/** Turns a figure into a candidate: main unit, approximators, rate, and what else it might mean; null for a weight. */
export function candidateOf(tokens: readonly Token[], figure: Figure): MoneyCandidate | null {
  const { start, end, currency, amount, max, power } = figure;
  if (currency.family === 'pound' && isWeight(tokens, start, end, power)) return null;
  const main = (value: Decimal): string => format(shift(value, currency.power));
  return {
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
    amount: amount === null ? null : main(amount),
    max: max === undefined ? null : main(max),
    currency: currency.code,
    family: currency.family,
    modifier: readModifier(tokens, start, end),
    per: figure.per ?? readRate(tokens, end, start),
    doubt: doubtOf(tokens, figure),
  };
}

function doubtOf(tokens: readonly Token[], { end, currency, amount, power }: Figure): MoneyCandidate['doubt'] {
  if (currency.family === 'pound') return tokens[end]?.lower === 'of' || power <= 3 ? 'mild' : null;
  if (!currency.everyday || power > 3) return null;
  return currency.kind === 'code' || amount === null || compare(amount, whole(1000)) < 0 ? 'strong' : 'mild';
}

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

/** The token after a figure lets a singular stand on its own ("a dollar and", not "a dollar store"). */
export function standsAlone(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next === undefined || (next.kind !== 'word' && next.kind !== 'number' && !isDash(next)) || CLOSED.has(next.lower)
  );
}

const CLOSED = new Set(
  'a an and apiece as at before but by each every for from if in into is more on or over per than that to was when will with'.split(
    ' ',
  ),
);
