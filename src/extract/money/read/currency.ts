import type { Token } from '../../../document/doc.js';
import { perWord } from '../../../document/words.js';
import { currencies } from '../../../lexicon/currencies.generated.js';
import { families } from '../../../lexicon/currency-families.js';
import { currencyNames, unitPowers } from '../../../lexicon/currency-names.js';
import { currencyPlaces } from '../../../lexicon/currency-places.js';
import { currencyLetters, currencySigns, letteredSigns, lettersBehindSign } from '../../../lexicon/currency-signs.js';
import { everydayCodes, everydayNames } from '../../../lexicon/everyday-currencies.js';
import { minorUnits } from '../../../lexicon/minor-units.js';
import { phraseAt } from './phrase.js';

export interface CurrencyReading {
  /** Index of the first token after it. */
  readonly end: number;
  /** ISO 4217, or null where it is open among a family. */
  readonly code: string | null;
  readonly family: string | null;
  readonly kind: 'sign' | 'letters' | 'code' | 'name';
  /** Power of ten from this unit to the main unit: -2 for cents. */
  readonly power: number;
  /** It is an everyday word as well. */
  readonly everyday: boolean;
}

const MAX_NAME = 4;

const codes = new Map(currencies.map(([code, digits]) => [code, digits]));
const current = new Set<string>();
const names = new Map<string, string>();
for (const [code, , isCurrent, forms] of currencies) {
  if (isCurrent && !everydayCodes.has(code)) current.add(code);
  for (const form of forms) names.set(form, code);
}
// Copied text loses blanks: "egyptianpound".
for (const [form, code] of [...names]) if (form.includes(' ')) names.set(form.replaceAll(' ', ''), code);
for (const [name, code] of currencyNames) names.set(name, code);
const firstWords = new Set<string>();
for (const table of [names, currencyPlaces]) {
  for (const name of table.keys()) firstWords.add(name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name);
}

/** Letters and codes in lower case, which alone is no matter of theirs. */
const letterings = new Set([...currencyLetters.keys(), ...codes.keys()].map((letters) => letters.toLowerCase()));

/** Whether a word in whatever case may be a unit or begin one: hardly any word is, and every word is asked. */
const isUnit = perWord((lower) => {
  const letters = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const code = letterings.has(letters) || (letters.length === 4 && letterings.has(letters.slice(1)));
  return code || firstWords.has(lower) || minorUnits.has(lower);
});

export const isCode = (text: string): boolean => codes.has(text);

/** How many decimals the minor unit of a currency has, at least two. */
export const minorDigits = (code: string | null): number => Math.max(2, codes.get(code ?? '') ?? 2);

/** The currency expression that begins at a token: sign, letters, code, name or minor unit; null where none does. */
export function readCurrency(tokens: readonly Token[], at: number): CurrencyReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    return readLettered(tokens, at) ?? (isUnit(token) ? (readLetters(tokens, at) ?? readName(tokens, at)) : null);
  }
  const minor = minorUnits.get(token.text);
  if (minor !== undefined) return reading(at + 1, minor, 'sign', -2, false);
  const behind = token.text === '$' && tokens[at + 2]?.kind === 'number' ? tokens[at + 1]! : null;
  const letters = behind === null || behind.spaced ? undefined : lettersBehindSign.get(behind.text);
  if (letters !== undefined) return reading(at + 2, letters, 'sign', 0, false);
  const sign = currencySigns.get(token.text);
  return sign === undefined ? null : reading(at + 1, sign, 'sign', 0, false);
}

/** A sign or a minor unit stands here, which ends a figure: the last of "10 $" and "30 cents". */
export function isUnitBehind(tokens: readonly Token[], at: number): boolean {
  const unit = readCurrency(tokens, at);
  return unit !== null && (unit.kind === 'sign' || unit.power < 0);
}

/** "US$", "HK$", "E£", "AUD$"; also "U.S. $", "USD $". */
function readLettered(tokens: readonly Token[], at: number): CurrencyReading | null {
  const sign = tokens[at + 1];
  if (sign === undefined || sign.kind !== 'symbol' || (sign.spaced && !isApart(tokens, at))) return null;
  const letters = tokens[at]!.text;
  const capitals = letters.toUpperCase();
  const code =
    letteredSigns.get(letters + sign.text) ??
    letteredSigns.get(capitals + sign.text) ??
    (families.get(currencySigns.get(sign.text) ?? '')?.includes(capitals) ? capitals : undefined);
  return code === undefined ? null : reading(at + 2, code, 'sign', 0, false);
}

/**
 * The letters before a sign that does not touch them are its own: "US $5 million", not "gave the U.S. $5 million"; where every mark
 * stands apart, other letters too ("c $ 16.4 million", "a us $ 5 million loan", but not "gives us $ 5 million").
 */
function isApart(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (text === 'us') return tokens[at + 2]?.spaced === true && /^(?:an?|'?s)$/.test(before);
  if (tokens[at + 2]?.spaced === true && /^(?:c|hk|nz|r)$/i.test(text)) return true;
  if (tokens[at + 2]?.spaced === true && /^u\.s\.?$/.test(text)) return before !== 'the';
  return /^(?:US|U\.S\.?|HK|NZ|[A-Z]{2}D)$/.test(text) && before !== 'the';
}

/** "Rs", "kr", "RM" in exactly this case, and ISO 4217 codes in capitals. */
function readLetters(tokens: readonly Token[], at: number): CurrencyReading | null {
  const token = tokens[at]!;
  const text = token.text.endsWith('.') ? token.text.slice(0, -1) : token.text;
  const letters = currencyLetters.get(text);
  if (letters !== undefined) {
    const stop = tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number' ? 1 : 0;
    return reading(at + 1 + stop, letters, 'letters', 0, everydayNames.has(text));
  }
  if (isCode(text)) return reading(at + 1, text, 'code', 0, !current.has(text));
  const power = multipliers.get(text[0]!);
  const multiplied = power !== undefined && text.length === 4 && current.has(text.slice(1));
  return multiplied ? reading(at + 1, text.slice(1), 'code', power, false) : null;
}

/** What company reports put before a code: "MSEK 312", "TEUR 450". */
const multipliers = new Map([
  ['K', 3],
  ['M', 6],
  ['T', 3],
]);

/** The longest name: "New Zealand dollars", "Turkish lira", "quid"; or a place before one: "Malaysia ringgit". */
function readName(tokens: readonly Token[], at: number): CurrencyReading | null {
  const first = tokens[at]!.lower;
  if (firstWords.has(first)) {
    for (let length = Math.min(MAX_NAME, tokens.length - at); length > 0; length--) {
      const key = phraseAt(tokens, at, at + length);
      const name = names.get(key);
      if (name !== undefined) {
        return reading(at + length, name, 'name', unitPowers.get(name) ?? 0, everydayNames.has(key));
      }
      const cents = length > 1 ? minorUnits.get(key) : undefined;
      if (cents !== undefined) return reading(at + length, cents, 'name', -2, false);
      const place = currencyPlaces.get(key);
      if (place === undefined) continue;
      const word = tokens[at + length]?.lower ?? '';
      const minor = word.length > 1 ? minorUnits.get(word) : undefined;
      const unit = minor ?? names.get(word);
      if (unit === place || families.get(unit ?? '')?.includes(place)) {
        return reading(at + length + 1, place, 'name', minor === undefined ? 0 : -2, false);
      }
    }
  }
  const minor = minorUnits.get(first);
  // "43c" and "50p" are glued; a letter that stands alone is something else.
  if (minor === undefined || (first.length === 1 && (tokens[at]!.spaced || tokens[at]!.text !== first))) return null;
  return reading(at + 1, minor, 'name', -2, false);
}

const reading = (
  end: number,
  unit: string,
  kind: CurrencyReading['kind'],
  power: number,
  everyday: boolean,
): CurrencyReading => {
  const family = families.has(unit) ? unit : null;
  return { end, code: family === null ? unit : null, family, kind, power, everyday };
};
