import type { Token } from '../document/doc.js';
import { magnitudeLetters, magnitudeWords } from '../lexicon/number-words.js';
import { type Decimal, shift } from './decimal.js';

/** A number as it stands in the text, with its exact value. */
export interface NumberReading {
  readonly value: Decimal;
  /** Index of the first token after it. */
  readonly end: number;
  /** It begins with digits ("12", "1.2bn", "5 million"), not with a word. */
  readonly digits: boolean;
  /** Power of ten of the magnitude that it ends in ("5 million": 6); 0 without one. */
  readonly power: number;
}

/** The power of ten that a token multiplies by: words anywhere; abbreviations after digits, single letters best glued to them. */
function magnitudeAt(tokens: readonly Token[], at: number, afterDigits: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const word = magnitudeWords.get(token.lower);
  if (word !== undefined) return word;
  const letters = afterDigits ? magnitudeLetters.get(token.lower) : undefined;
  if (letters === undefined) return null;
  if (!token.spaced || token.text.length > 1) return letters;
  // "$5 M" is a magnitude, "$5 K Street" and "5 t" are not.
  return /^[mMBkK]$/.test(token.text) && !/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ? letters : null;
}

/** A magnitude word that counts exactly stands here: "million", "lakhs", not "millions". */
export const isMagnitude = (token: Token | undefined): boolean =>
  token !== undefined &&
  magnitudeWords.has(token.lower) &&
  (!token.lower.endsWith('s') || EXACT_PLURAL.test(token.lower));

const EXACT_PLURAL = /^(?:lakh|crore)s$/;

/** The magnitudes that follow a number, a hyphen between them allowed: "5 hundred million", "2 lakh crore", "1.2-billion". */
export function withMagnitudes(tokens: readonly Token[], number: NumberReading): NumberReading {
  let { value, end, power } = number;
  for (let count = 0; count < 3; count++) {
    const open = count === 0 ? openEnd(tokens, end) : end;
    const next = tokens[open]?.text === '-' && !tokens[open]?.spaced ? open + 1 : open;
    const magnitude = magnitudeAt(tokens, next, number.digits && (count === 0 || tokens[next]?.lower === 'cr'));
    if (magnitude === null) break;
    value = shift(value, magnitude);
    power = magnitude;
    end = next + 1;
  }
  return { ...number, value, end, power };
}

/** After what leaves a number's end open: "20-plus trillion", "30-odd million", "30 odd dollars", "5+ billion". */
export function openEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+' || tokens[at]?.lower === 'odd') return at + 1;
  return tokens[at]?.text === '-' && OPEN.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

const OPEN = new Set(['odd', 'plus']);
