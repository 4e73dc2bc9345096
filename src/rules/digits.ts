import type { Token } from '../document/doc.js';
import { fractionSigns } from '../lexicon/number-words.js';
import { add, type Decimal, fraction, isWhole, parseDecimal, shift } from './decimal.js';

interface DigitsReading {
  readonly value: Decimal;
  /** Index of the first token after it. */
  readonly end: number;
}

/** No figure in a text is longer; longer runs of digits are not numbers anyone means. */
const MAX_DIGITS = 40;
const MAX_GROUPS = 8;

/** A number in digits: separators of any country, also spaces and apostrophes between groups, and fractions ("1 1/4", "2½"). */
export function readDigits(tokens: readonly Token[], at: number): DigitsReading | null {
  const sign = fractionSign(tokens[at]);
  if (sign !== null) return { value: sign, end: at + 1 };
  const number = readGroups(tokens, at) ?? readFigure(tokens, at);
  if (number === null) return null;
  const alone = readSlash(tokens, at);
  if (alone !== null) return alone;
  // "$6.12 3/4" is a fraction of a cent.
  const unit = isWhole(number.value) ? 0 : -2;
  if (unit < 0 && number.value.scale !== 2) return number;
  const hyphen = tokens[number.end]?.text === '-' && !tokens[number.end]?.spaced ? 1 : 0;
  const part =
    fractionSign(tokens[number.end]) !== null
      ? { value: fractionSign(tokens[number.end])!, end: number.end + 1 }
      : readSlash(tokens, number.end + hyphen);
  return part === null ? number : { value: add(number.value, shift(part.value, unit)), end: part.end };
}

/** One token's figure, or one torn apart by a glued sign ("USD3" "." "14") or by a tokeniser ("1 . 85"), or one that begins with its full stop (".50"). */
function readFigure(tokens: readonly Token[], at: number): DigitsReading | null {
  let end = at;
  let text = '';
  const stop = tokens[end];
  if (stop?.text === '.' && tokens[end + 1]?.kind === 'number' && !tokens[end + 1]!.spaced) {
    text = `0.${tokens[end + 1]!.text}`;
    end += 2;
  } else if (stop?.kind === 'number') {
    text = stop.text;
    end += 1;
    const mark = tokens[end];
    const rest = tokens[end + 1];
    const joined = mark !== undefined && mark.spaced === rest?.spaced && (!mark.spaced || mark.text === '.');
    if (joined && /^[.,]$/.test(mark.text) && rest.kind === 'number') {
      text += mark.text + rest.text;
      end += 2;
    }
  }
  const value = text === '' ? null : parseFigure(text);
  return value === null ? null : { value, end };
}

/** "1 200 000", "1'200'000": a first group of one to three digits, then groups of three behind one blank or apostrophe each. */
function readGroups(tokens: readonly Token[], at: number): DigitsReading | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || !/^[1-9]\d{0,2}$/.test(first.text)) return null;
  let digits = first.text;
  let end = at + 1;
  let last = first;
  for (let group = 0; group < MAX_GROUPS; group++) {
    const mark = tokens[end];
    const apostrophe = mark !== undefined && !mark.spaced && /^['’]$/.test(mark.text) ? 1 : 0;
    const next = tokens[end + apostrophe];
    if (next?.kind !== 'number' || next.start - last.end !== 1 || !/^\d{3}(?:[.,]\d{1,2})?$/.test(next.text)) break;
    if (next.spaced === (apostrophe === 1)) break;
    digits += next.text.replace(',', '.');
    end += apostrophe + 1;
    last = next;
    if (next.text.length > 3) break;
  }
  return end === at + 1 ? null : { value: parseDecimal(digits), end };
}

/** "3/4" */
function readSlash(tokens: readonly Token[], at: number): DigitsReading | null {
  const [numerator, slash, denominator] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^[/⁄]$/.test(slash?.text ?? '') || slash!.spaced || denominator?.spaced !== false) return null;
  if (!/^\d{1,2}$/.test(numerator?.text ?? '') || !/^\d{1,3}$/.test(denominator.text)) return null;
  if (Number(numerator!.text) >= Number(denominator.text)) return null;
  const value = fraction(BigInt(numerator!.text), BigInt(denominator.text));
  return value === null ? null : { value, end: at + 3 };
}

/** The value of digits with separators; null where the separators make no number ("12.11.2014", "10.0.0.1"). */
export function parseFigure(text: string): Decimal | null {
  if (text.length > MAX_DIGITS || !/^[0-9.,]+$/.test(text)) return null;
  const lastComma = text.lastIndexOf(',');
  const lastStop = text.lastIndexOf('.');
  if (lastComma < 0 && lastStop < 0) return parseDecimal(text);
  if (lastComma >= 0 && lastStop >= 0) {
    const decimal = lastComma > lastStop ? ',' : '.';
    const [integer, rest, more] = text.split(decimal);
    const groups = integer!.split(decimal === ',' ? '.' : ',');
    return more === undefined && grouped(groups) ? parseDecimal(`${groups.join('')}.${rest}`) : null;
  }
  const separator = lastComma >= 0 ? ',' : '.';
  const groups = text.split(separator);
  // One full stop is English's decimal point, whatever follows; one comma is, unless three digits follow.
  if (groups.length === 2 && (separator === '.' || groups[1]!.length !== 3)) return parseDecimal(groups.join('.'));
  return grouped(groups) ? parseDecimal(groups.join('')) : null;
}

/** Groups of thousands, or India's of two ("5,00,000"). */
function grouped(groups: readonly string[]): boolean {
  const last = groups.length - 1;
  return groups.every((group, i) => {
    if (i === 0) return group.length >= 1 && group.length <= (last === 0 ? MAX_DIGITS : 3);
    return group.length === 3 || (i < last && group.length === 2);
  });
}

function fractionSign(token: Token | undefined): Decimal | null {
  const parts = token === undefined ? undefined : fractionSigns.get(token.text);
  return parts === undefined ? null : fraction(BigInt(parts[0]), BigInt(parts[1]));
}
