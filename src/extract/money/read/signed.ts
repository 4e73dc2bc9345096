import type { Token } from '../../../document/doc.js';
import { families } from '../../../lexicon/currency-families.js';
import { currencyPlaces } from '../../../lexicon/currency-places.js';
import { magnitudeLetters } from '../../../lexicon/number-words.js';
import { type NumberReading, withMagnitudes } from '../../../rules/magnitudes.js';
import { readNumber } from '../../../rules/numbers.js';
import { type CurrencyReading, isUnitBehind, readCurrency } from './currency.js';

/** A sign, letters or code directly before a figure. */
interface SignedNumber {
  readonly currency: CurrencyReading;
  readonly number: NumberReading;
}

/** Reads "$1.2bn", "Rs 500 crore", "USD 20 million" at a token; null where a sign has no figure of its own. */
export function readSigned(tokens: readonly Token[], at: number): SignedNumber | null {
  const before = tokens[at - 1];
  const glued = before !== undefined && tokens[at]?.spaced === false;
  if (glued && (before.kind === 'word' || before.kind === 'number' || /^[$`{=\\]$/.test(before.text))) return null;
  const currency = tokens[at]?.text === '#' ? poundOfTheWires(tokens, at) : readCurrency(tokens, at);
  if (currency === null || (currency.power !== 0 && currency.kind !== 'code')) return null;
  if (SHELL.has(before?.lower ?? '')) return null;
  if (currency.kind === 'name' && !isWrittenFirst(tokens, currency, at)) return null;
  const number = readLoss(tokens, currency.end) ?? readNumber(tokens, currency.end);
  const spelt = currency.kind === 'sign' || (currency.kind === 'letters' && !currency.everyday);
  if (number === null || !(number.digits || spelt)) return null;
  if (number.power === 0 && isChampionship(tokens, at)) return null;
  if (tokens[at]?.text === '#' && number.power < 6) return null;
  if (currency.kind === 'sign' && before?.kind === 'number' && standsBehind(tokens, at, number.end)) return null;
  return { currency, number };
}

/** "Euro 96", "Euro 2020", "Bitcoin 2024": an event, not money. */
const isChampionship = (tokens: readonly Token[], at: number): boolean =>
  /^(?:bitcoin|euro)$/.test(tokens[at]!.lower) && /^(?:\d\d|(?:19|20)\d\d)$/.test(tokens[at + 1]?.text ?? '');

/** An accountant's loss: "$(3.2) million". */
function readLoss(tokens: readonly Token[], at: number): NumberReading | null {
  if (tokens[at]?.text !== '(' || tokens[at]!.spaced) return null;
  const number = readNumber(tokens, at + 1);
  return number?.digits && tokens[number.end]?.text === ')'
    ? withMagnitudes(tokens, { ...number, end: number.end + 1 })
    : null;
}

/** Commands after which "$1" is a variable. */
const SHELL = new Set(['awk', 'cd', 'echo', 'export', 'grep', 'printf', 'sed']);

/** Signs that stand behind their figures, one after the other: the first sign of "10 $ 30 $" and "10 $ 30 cent". */
const standsBehind = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at + 1]?.spaced === true && isUnitBehind(tokens, end);

/** ASCII wires of old write "#557 million" for pounds. */
const poundOfTheWires = (tokens: readonly Token[], at: number): CurrencyReading | null =>
  tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced
    ? { end: at + 1, code: 'GBP', family: null, kind: 'sign', power: 0, everyday: false }
    : null;

/** A name before its figure begins a sentence or an item; in capitals and glued to its magnitude ("Pounds 12.5m") it need not. */
function isWrittenFirst(tokens: readonly Token[], { everyday, end }: CurrencyReading, at: number): boolean {
  const magnitude = tokens[end + 1];
  const glued = tokens[end]?.kind === 'number' && magnitude?.spaced === false && magnitudeLetters.has(magnitude.lower);
  if (glued && end === at + 1 && /^\p{Lu}\p{Ll}+s$/u.test(tokens[at]!.text)) return true;
  return !everyday && opensSentence(tokens[at - 1]);
}

/** A name before its figure ("ringgit 42") only begins a sentence or an item: elsewhere "the yen 20 years ago". */
export const opensSentence = (before: Token | undefined): boolean =>
  before === undefined || /^[(:;,.•]$/.test(before.text);

/** The peso's sign is the dollar's: "$500 million pesos". */
const isPeso = (tokens: readonly Token[], sign: CurrencyReading, name: CurrencyReading): boolean =>
  sign.family === 'dollar' &&
  (name.family === 'peso' || families.get('peso')!.includes(name.code ?? '')) &&
  /^pesos?$/.test(tokens[name.end - 1]!.lower);

/** Names of peoples, not of cities: "$5 million Canadian", but "a $5 million Toronto, Ontario, house". */
const PEOPLE = /(?:[ai]an|^us|^u\.s\.)$/;

/** "Canadian", "AUD", "(US)" after a dollar figure say whose it is. */
export function readOwner(
  tokens: readonly Token[],
  currency: CurrencyReading,
  at: number,
): { currency: CurrencyReading; end: number } | null {
  const among = families.get(currency.family ?? '');
  const token = tokens[at];
  if (among === undefined || token === undefined) return null;
  const name = readCurrency(tokens, at + (token.text === '-' && !token.spaced ? 1 : 0));
  // "$5 million dollars", "a $15 dollar-an-hour wage" say it twice.
  if (
    name?.kind === 'name' &&
    name.power === 0 &&
    (name.family === currency.family || among.includes(name.code ?? '') || isPeso(tokens, currency, name))
  ) {
    return { currency: name, end: name.end };
  }
  if (token.kind !== 'word') return null;
  const code = among.includes(token.text)
    ? token.text
    : PEOPLE.test(token.lower)
      ? currencyPlaces.get(token.lower)
      : undefined;
  if (code === undefined || !among.includes(code)) return null;
  const next = tokens[at + 1];
  if (code !== token.text && next !== undefined && next.kind !== 'punctuation') return null;
  return { currency: { ...currency, code, family: null }, end: at + 1 };
}
