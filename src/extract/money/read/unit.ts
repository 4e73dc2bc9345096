import type { Token } from '../../../document/doc.js';
import { beginsCapital } from '../../../document/letters.js';
import { openEnd } from '../../../rules/magnitudes.js';
import { type CurrencyReading, isUnitBehind, readCurrency } from './currency.js';
import { isDash } from './joint.js';

/** The unit behind a number that ends before `after`: "20 million euros", "20 €", "5-cent", "50-odd dollars"; null where none stands there. */
export function readUnit(tokens: readonly Token[], after: number): CurrencyReading | null {
  const at = openEnd(tokens, after);
  const hyphen = isDash(tokens[at]) && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false ? 1 : 0;
  const currency = readCurrency(tokens, at + hyphen);
  if (currency === null) return null;
  const word = tokens[currency.end - 1]!;
  const next = tokens[currency.end];
  // "5 $10 notes": the sign belongs to the figure behind it.
  if (currency.kind === 'sign' && next?.kind === 'number' && !next.spaced) return null;
  if (currency.kind === 'sign' && tokens[at]!.spaced && next?.kind === 'number') {
    // "10 $ 30 $", "10 $ 30 cent": each behind its figure.
    return isUnitBehind(tokens, currency.end + 1) ? currency : null;
  }
  if (currency.kind !== 'name') return currency;
  // "99 Cent Store", "5 Dollar General shops": a capital names something else, unless everything has one.
  const capital = beginsCapital(word.text) && next?.kind === 'word' && beginsCapital(next.text);
  if ((capital && !word.lower.endsWith('s')) || /^(?:Cent|Pence|Rand)$/.test(word.text)) return null;
  if (currency.everyday && (word.text !== word.lower || (hyphen === 0 && LONELY.test(word.text)))) return null;
  return currency.power > 0 && !standsAlone(tokens, currency.end) ? null : currency;
}

/** Everyday words that take an s behind a number when they are money: "two real choices", "the 600 mark". */
const LONELY = /^(?:mark|real|crown|colon)$/;

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
