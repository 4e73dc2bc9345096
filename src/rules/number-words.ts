import type { Token } from '../document/doc.js';
import { cardinals, fractionWords, magnitudeWords } from '../lexicon/number-words.js';
import { add, compare, type Decimal, fraction, shift, whole } from './decimal.js';
import { isMagnitude, type NumberReading, withMagnitudes } from './magnitudes.js';

/** The longest number written in words that is read: keeps reading linear on any input. */
const MAX_WORDS = 24;
/** As many commas as a number has thousands, millions and billions: a list of numbers is not read to its end. */
const MAX_COMMAS = 3;

/**
 * The cardinal in words that begins at a token: "twenty-five", "one hundred and fifty", "two and a half million", "half a million",
 * "a hundred thousand", "one point three". "a" and "an" count only before a magnitude.
 */
export function readNumberWords(tokens: readonly Token[], at: number, commas = MAX_COMMAS): NumberReading | null {
  if (isMagnitude(tokens[at]) && isPartOf(tokens, at - 1)) return null;
  const part = readFractionOf(tokens, at);
  if (part !== null) return part;
  const article = /^an?$/.test(tokens[at]?.lower ?? '');
  let total = 0n;
  let group = 0n;
  let power = 0;
  let end = at;
  let next = article ? at + 1 : at;
  if (article && (!isMagnitude(tokens[next]) || isPartOf(tokens, at))) return null;
  while (next < at + MAX_WORDS) {
    const token = tokens[next];
    if (token?.text === ',' && commas > 0 && power > 2 && group === 0n) {
      const rest = readAfterComma(tokens, next + 1, power, commas - 1);
      if (rest !== null) return { ...rest, value: add(whole(total), rest.value), digits: false };
    }
    if (token === undefined || token.kind !== 'word') break;
    const cardinal = cardinals.get(token.lower);
    const magnitude = magnitudeWords.get(token.lower);
    if (cardinal !== undefined) {
      const room = power === 0 && end > at ? roomAfter(tokens[end - 1]?.lower) : 1000;
      if (cardinal >= room) break;
      group += BigInt(cardinal);
      power = 0;
    } else if (magnitude !== undefined && isMagnitude(token)) {
      if (magnitude === 2) group = (group || 1n) * 100n;
      else if (group === 0n && total > 0n) total *= 10n ** BigInt(magnitude);
      else {
        total += (group || 1n) * 10n ** BigInt(magnitude);
        group = 0n;
      }
      power = magnitude;
    } else break;
    end = next + 1;
    next = end;
    if (tokens[next]?.text === '-' && !tokens[next]?.spaced && isNumberWord(tokens[next + 1])) next++;
    else if (tokens[next]?.lower === 'and' && power > 0 && cardinals.has(tokens[next + 1]?.lower ?? '')) next++;
  }
  if (end === at) return null;
  const value = whole(total + group);
  if (power === 0 && tokens[end]?.lower === 'point') return readPoint(tokens, end, value);
  const half = readHalf(tokens, end, value);
  if (half !== null) return withMagnitudes(tokens, { digits: false, power, ...half });
  return { value, end, digits: false, power };
}

/** The hundreds behind the comma of "two thousand, three hundred and five": less than the magnitude before it. */
function readAfterComma(tokens: readonly Token[], at: number, power: number, commas: number): NumberReading | null {
  if (!cardinals.has(tokens[at]?.lower ?? '')) return null;
  const rest = readNumberWords(tokens, at, commas);
  const fits = rest !== null && compare(rest.value, whole(100)) >= 0 && compare(rest.value, shift(whole(1), power)) < 0;
  return fits ? rest : null;
}

const isNumberWord = (token: Token | undefined): boolean =>
  token !== undefined && (cardinals.has(token.lower) || isMagnitude(token));

/** What a number word may add after another: units after tens ("twenty" 10), nothing after units. */
function roomAfter(word: string | undefined): number {
  const last = cardinals.get(word ?? '') ?? 0;
  return last >= 20 ? 10 : 0;
}

/** "and a half", "and a quarter" after a number: adds it. */
export function readHalf(tokens: readonly Token[], at: number, value: Decimal): { value: Decimal; end: number } | null {
  // "two and a half", "two-and-a-half"
  const hyphen = tokens[at]?.text === '-' && !tokens[at]!.spaced ? 1 : 0;
  const [and, article, half] = [at + hyphen, at + hyphen * 2 + 1, at + hyphen * 3 + 2];
  if (tokens[and]?.lower !== 'and' || !/^(?:an?|one)$/.test(tokens[article]?.lower ?? '')) return null;
  const part = tokens[half]?.lower;
  if (part !== 'half' && part !== 'quarter') return null;
  const unit = fraction(1n, part === 'half' ? 2n : 4n)!;
  // "a million and a half" is a million and half a million.
  const last = tokens[at - 1];
  const power = isMagnitude(last) ? magnitudeWords.get(last!.lower)! : 0;
  return { value: add(value, shift(unit, power)), end: half + 1 };
}

/** "half a million", "a quarter of a billion", "two fifths of a million", "a tenth of a cent" (as one tenth, before "cent"). */
function readFractionOf(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at]?.lower ?? '';
  const numerator = /^an?$/.test(first) ? 1 : cardinals.get(first);
  let next = numerator === undefined ? at : at + 1;
  if (numerator !== undefined && tokens[next]?.text === '-') next++;
  const word = tokens[next]?.lower ?? '';
  const denominator = fractionWords.get(word.endsWith('s') && word !== 'hundreds' ? word.slice(0, -1) : word);
  if (denominator === undefined) return null;
  // "half a million", "quarter million", not "the third million", "last quarter million-dollar losses".
  if (
    numerator === undefined &&
    word !== 'half' &&
    !(word === 'quarter' && !NAMES_QUARTER.test(tokens[at - 1]?.lower ?? ''))
  )
    return null;
  next++;
  if (tokens[next]?.text === '-' && isMagnitude(tokens[next + 1])) next++;
  else {
    const of = tokens[next]?.lower === 'of';
    if (of) next++;
    else if (denominator !== 2 && denominator !== 4) return null;
    if (/^an?$/.test(tokens[next]?.lower ?? '')) next++;
    else if (!isMagnitude(tokens[next])) return null;
  }
  const value = fraction(BigInt(numerator ?? 1), BigInt(denominator));
  return value === null ? null : withMagnitudes(tokens, { value, end: next, digits: false, power: 0 });
}

/** What makes a quarter one of the year. */
const NAMES_QUARTER = /^(?:an?|each|every|first|fourth|last|latest|next|per|previous|quarter|second|the|third|this|-)$/;

/** The article at a token belongs to a fraction before it: "a third of a million" is no million. */
export function isPartOf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 2]?.lower ?? '';
  return tokens[at - 1]?.lower === 'of' && fractionWords.has(word.endsWith('s') ? word.slice(0, -1) : word);
}

/** "one point three" */
export function readPoint(tokens: readonly Token[], at: number, value: Decimal): NumberReading | null {
  let digits = '';
  let end = at + 1;
  for (; end < at + MAX_WORDS; end++) {
    const token = tokens[end];
    const digit = token === undefined ? undefined : (cardinals.get(token.lower) ?? single(token));
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (digits === '') return null;
  const sum = add(value, { digits: BigInt(digits), scale: digits.length });
  return withMagnitudes(tokens, { value: sum, end, digits: false, power: 0 });
}

const single = (token: Token): number | undefined => (/^\d$/.test(token.text) ? Number(token.text) : undefined);
