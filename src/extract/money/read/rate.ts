import type { Token } from '../../../document/doc.js';
import { modifiersAfter } from '../../../lexicon/money-modifiers.js';
import { rateAdverbs, rateUnits } from '../../../lexicon/rate-units.js';
import { isMagnitude } from '../../../rules/numbers.js';

const DETERMINERS = new Set(['a', 'an', 'each', 'every', 'per', '/']);
const NOT_AGAIN = new Set(['after', 'ago', 'before', 'earlier', 'later']);
const TRADE = new Set(['bought', 'buy', 'cost', 'costs', 'priced', 'sell', 'selling', 'sells', 'sold', 'worth']);
/** How far back "each" looks for what it counts. */
const EACH_REACH = 25;
const MAX_ADJECTIVES = 2;
const MAX_BRACKET = 8;
const MAX_PURPOSE = 4;
const TIMES = new Set(['day', 'hour', 'minute', 'month', 'quarter', 'season', 'week', 'year']);

/** Words after which the purpose of a sum is over: "$2 billion of shares after quarterly profit rose". */
const ELSEWHERE = new Set([
  'after',
  'and',
  'as',
  'at',
  'before',
  'but',
  'by',
  'from',
  'or',
  'since',
  'when',
  'while',
  'with',
]);

/** The unit of the rate that follows a figure ending before `at`, in the singular: "a month", "per barrel", "-a-share", "each"; or null. */
export function readRate(tokens: readonly Token[], at: number, figureStart: number): string | null {
  let next = skipBracket(tokens, skipAfterword(tokens, at));
  if (tokens[next]?.text === '-' && !tokens[next]!.spaced) next++;
  const word = tokens[next]?.lower ?? '';
  // "£2,400 pa", not "a $900 PA system"
  const adverb = rateAdverbs.get(tokens[next]?.text ?? '');
  if (adverb !== undefined) return adverb;
  if (word === 'apiece' || (word === 'each' && rateUnit(tokens, next + 1) === null)) {
    // "each of the men", "a £10 each-way bet"
    return /^(?:of|other|-)$/.test(tokens[next + 1]?.lower ?? '') &&
      (tokens[next + 1]!.kind === 'word' || !tokens[next + 1]!.spaced)
      ? null
      : whatEachCounts(tokens, figureStart);
  }
  if (/^[A-Z]{2,5}$/.test(tokens[next]?.text ?? '') && /^(?:\/|per)$/.test(tokens[next + 1]?.text ?? '')) next++;
  next = skipPurpose(tokens, next);
  if (/^(?:for|to)$/.test(word) && /^(?:each|every)$/.test(tokens[next + 1]?.lower ?? ''))
    return anyUnit(tokens, next + 2);
  const determiner = tokens[next]?.lower ?? '';
  if (next > at && rateAdverbs.has(determiner)) return rateAdverbs.get(determiner)!;
  if (!DETERMINERS.has(determiner)) return null;
  const named = rateUnit(tokens, next + 1);
  if (named === null) return determiner === 'per' ? anyUnit(tokens, next + 1) : null;
  return determiner === 'a' && NOT_AGAIN.has(tokens[named.end]?.lower ?? '') ? null : named.unit;
}

/** A unit of the lexicon at a token, up to two adjectives before it: "common share", "-share", "thousand cubic feet". */
function rateUnit(tokens: readonly Token[], at: number): { unit: string; end: number } | null {
  const start = tokens[at]?.text === '-' ? at + 1 : at;
  for (let i = start; i <= start + MAX_ADJECTIVES; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || isMagnitude(token)) return null;
    const hour = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
    if (/^(?:kilo|mega|giga)watt$/.test(token.lower) && tokens[hour]?.lower === 'hour') {
      return { unit: `${token.lower}-hour`, end: hour + 1 };
    }
    if (rateUnits.has(token.lower)) {
      const unit = rateUnits.get(token.lower)!;
      return { unit: tokens[i - 1]?.lower === 'square' ? `square ${unit}` : unit, end: i + 1 };
    }
  }
  return null;
}

/** After "per" any noun is a unit; a number before it belongs to it. */
function anyUnit(tokens: readonly Token[], at: number): string | null {
  const first = tokens[at];
  if (first === undefined || /^(?:se|cent|an|a|of|other)$/.test(first.lower)) return null;
  if (first.kind === 'number' && tokens[at + 1]?.kind === 'word') return `${first.text} ${tokens[at + 1]!.lower}`;
  if (first.kind !== 'word') return null;
  // "per checked bag"
  const second = tokens[at + 1];
  if (!isMagnitude(first) && /^\p{L}{4,}ed$/u.test(first.lower) && second?.kind === 'word') return second.lower;
  if (!isMagnitude(first)) return first.lower;
  const rest = [tokens[at + 1], tokens[at + 2]].filter((token) => token?.kind === 'word');
  return [first, ...rest].map((token) => token!.lower).join(' ');
}

/** What "each" counts: the nearest unit named before in the plural, else a thing that is sold, else a person. */
function whatEachCounts(tokens: readonly Token[], figureStart: number): string {
  let fallback = 'person';
  for (let i = figureStart - 1; i >= Math.max(0, figureStart - EACH_REACH); i--) {
    const word = tokens[i]!.lower;
    if (/^[.!?]$/.test(word)) break;
    const unit = word.endsWith('s')
      ? (rateUnits.get(word.slice(0, -1)) ?? rateUnits.get(word.slice(0, -2)))
      : undefined;
    if (unit !== undefined || word === 'stock') return unit ?? 'share';
    if (TRADE.has(word)) fallback = 'item';
  }
  return fallback;
}

/** After "or more", "or so". */
const skipAfterword = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'or' && modifiersAfter.has(`or ${tokens[at + 1]?.lower ?? ''}`) ? at + 2 : at;

/** After a conversion in brackets, or out of the bracket of one: "1,850 francs ($297) a share". */
function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === ')') return at + 1;
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + MAX_BRACKET; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** After what the sum is for, where a stretch of time follows: "$10,000 in fuel every hour", "$2 billion in revenue annually". */
function skipPurpose(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|of)$/.test(tokens[at]?.lower ?? '')) return at;
  for (let i = at + 2; i <= at + MAX_PURPOSE; i++) {
    const token = tokens[i];
    if (tokens[i - 1]?.kind !== 'word' || token === undefined || ELSEWHERE.has(tokens[i - 1]!.lower)) return at;
    const timed = DETERMINERS.has(token.lower) && TIMES.has(rateUnits.get(tokens[i + 1]?.lower ?? '') ?? '');
    if (timed || rateAdverbs.has(token.lower)) return i;
  }
  return at;
}
