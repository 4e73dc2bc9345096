import type { Token } from '../../../document/doc.js';
import { add, compare, type Decimal, fraction, isWhole, shift, whole } from '../../../rules/decimal.js';
import { type NumberReading, readNumber } from '../../../rules/numbers.js';
import { type CurrencyReading, minorDigits, readCurrency } from './currency.js';

interface Compound {
  readonly currency: CurrencyReading;
  readonly amount: Decimal;
  readonly end: number;
}

/**
 * Main and minor unit together: "$20 and 43 cents", "twenty rupees 43", "a dollar and 42 cents". `main` ends where the minor part
 * may begin. Without a minor unit's name the second number has to end the text or its clause.
 */
export function withMinor(tokens: readonly Token[], currency: CurrencyReading, main: NumberReading): Compound | null {
  if (currency.power !== 0 || !isWhole(main.value)) return null;
  const joined = tokens[main.end]?.lower === 'and';
  const minor = readNumber(tokens, main.end + (joined ? 1 : 0));
  if (minor === null || minor.power !== 0 || !isWhole(minor.value)) return null;
  const unit = readCurrency(tokens, minor.end);
  const named = unit !== null && unit.power === -2;
  const digits = named ? 2 : minorDigits(currency.code);
  if (compare(minor.value, whole(10 ** digits)) >= 0) return null;
  // "10 rmb 20 usd" are two sums.
  if (!named && !joined && (currency.kind === 'code' || currency.kind === 'letters')) return null;
  if (!named && (main.power > 2 || tokens.length > minor.end || tokens.length > MAX_BARE)) return null;
  return { currency, amount: add(main.value, shift(minor.value, -digits)), end: named ? unit.end : minor.end };
}

/** "$20 43" without a unit is read only where it is all that is said. */
const MAX_BARE = 8;

/** Old pounds, shillings and pence: "£3 10s", "£1 4s 6d". Null for an amount that has no exact decimal (a penny was 1/240). */
export function withShillings(
  tokens: readonly Token[],
  currency: CurrencyReading,
  main: NumberReading,
): (Omit<Compound, 'amount'> & { readonly amount: Decimal | null }) | null {
  if (currency.code !== 'GBP' || !isWhole(main.value)) return null;
  const shillings = oldUnit(tokens, main.end, 's', 20);
  if (shillings === null) return null;
  const pence = oldUnit(tokens, main.end + 2, 'd', 12);
  const part = fraction(BigInt(shillings * 12 + (pence ?? 0)), 240n);
  return { currency, amount: part && add(main.value, part), end: main.end + (pence === null ? 2 : 4) };
}

/** How many of an old unit stand here ("10s"), fewer than make the next one up; null where none do. */
function oldUnit(tokens: readonly Token[], at: number, letter: string, limit: number): number | null {
  const [count, unit] = [tokens[at], tokens[at + 1]];
  if (unit?.text !== letter || unit.spaced || !/^\d{1,2}$/.test(count?.text ?? '')) return null;
  return Number(count!.text) < limit ? Number(count!.text) : null;
}
