import type { Token } from '../../../document/doc.js';
import { compare, type Decimal, format, isWhole, shift, whole } from '../../../rules/decimal.js';
import type { MoneyCandidate } from '../candidate.js';
import type { CurrencyReading } from './currency.js';
import { readModifier } from './modifier.js';
import { readRate } from './rate.js';
import { isWeight, mayBeWeight } from './weight.js';

/** What a rule has read, in token indexes; amounts in the unit that the words name. */
interface Figure {
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

function doubtOf(tokens: readonly Token[], { start, end, currency, amount, power }: Figure): MoneyCandidate['doubt'] {
  if (currency.family === 'pound') {
    if (power > 3) return tokens[end]?.lower === 'of' ? 'mild' : null;
    return mayBeWeight(tokens, start, end) ? 'strong' : 'mild';
  }
  // What is counted in tenths is no mark of a pupil: "1.8300 marks".
  if (!currency.everyday || power > 3 || (amount !== null && !isWhole(amount))) return null;
  return currency.kind === 'code' || amount === null || compare(amount, whole(1000)) < 0 ? 'strong' : 'mild';
}
