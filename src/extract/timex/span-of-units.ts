import type { Unit } from './candidate.js';
import { readHedgeAfter } from './read/hedge.js';
import { type Amount, readAmount } from './read/number.js';
import { readUnit } from './read/unit.js';
import { type Read, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const SIDES: ReadonlySet<string> = new Set([
  'closing',
  'coming',
  'final',
  'first',
  'following',
  'last',
  'latest',
  'next',
  'opening',
  'past',
  'preceding',
  'previous',
  'prior',
]);

export const spanOfUnits: TimexRule = {
  id: 'timex/span-of-units',
  summary:
    'a stretch of time seen from a moment: "the last 28 years", "the next few days", "the nine months", "the past decade"',
  finds: [
    { text: 'It shrank over {the last 28 years}.', gives: { type: 'DURATION', value: 'P28Y' } },
    { text: 'Talks go on for {the next few days}.', gives: { value: 'PXD' } },
    { text: 'Sales fell in {the nine months} of the strike.', gives: { value: 'P9M' } },
    { text: 'Much was built in {the past decade}.', gives: { value: 'P10Y' } },
    { text: 'More will come in {the coming weeks}.', gives: { value: 'PXW' } },
    { text: 'It will pay off over {the next year or so}.', gives: { value: 'P1Y', mod: 'APPROX' } },
  ],
  ignores: ['The first two men left.', 'The next stop is near.', 'It will last.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    let next = at;
    const the = THE.has(wordAt(words, at));
    if (the) next++;
    const side = SIDES.has(wordAt(words, next)) ? wordAt(words, next) : null;
    if (side !== null) next++;
    // "is expected to last three weeks"
    if (!the && side === 'last' && LASTING.has(wordAt(words, at - 1))) return null;
    if (!the && side === null) return null;
    const found = readAmountAndUnit(words, next, side);
    if (found === null) return null;
    if (!the && found.value.amount === 1) return side === 'past' && found.value.unit === 'decade' ? result() : null;
    return result();

    function result() {
      const { amount, unit } = found!.value;
      const ahead = wordAt(words, found!.next) === 'ahead' ? found!.next + 1 : found!.next;
      const after = readHedgeAfter(words, ahead);
      const mod = after?.value ?? (found!.value.rough === true ? 'APPROX' : null);
      return timex(doc, at, after?.next ?? ahead, 'DURATION', { kind: 'duration', parts: [{ amount, unit }] }, { mod });
    }
  },
};

/** Words after which "last" is a verb. */
const LASTING: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'to', 'will', 'would']);

const THE: ReadonlySet<string> = new Set(['the', 'these', 'those']);

/** "two months", "few weeks", "weeks" after a side, "decade" after "past". */
function readAmountAndUnit(words: Words, at: number, side: string | null): Read<Amount & { unit: Unit }> | null {
  const bare = readUnit(words, at);
  if (bare !== null) {
    if (side === null || bare.value.unit === 'weekend' || bare.value.unit === 'second') {
      const ahead = wordAt(words, bare.next) === 'ahead' && bare.value.plural;
      return ahead ? { value: { amount: null, unit: bare.value.unit }, next: bare.next } : null;
    }
    if (bare.value.plural) return { value: { amount: null, unit: bare.value.unit }, next: bare.next };
    const hedged = wordAt(words, bare.next) === 'or' && wordAt(words, bare.next + 1) === 'so';
    const long =
      bare.value.unit === 'decade' ||
      bare.value.unit === 'century' ||
      bare.value.unit === 'fortnight' ||
      bare.value.unit === 'hour';
    if (side === 'past' || hedged || (long && (side === 'last' || side === 'next' || side === 'coming')))
      return { value: { amount: 1, unit: bare.value.unit }, next: bare.next };
    return null;
  }
  const first = wordAt(words, at);
  if (first === 'a' || first === 'an' || first === 'some' || first === 'half') return null;
  const amount = readAmount(words, at);
  if (amount === null) return null;
  const unit = readUnit(words, MIDDLE.has(wordAt(words, amount.next)) ? amount.next + 1 : amount.next);
  if (unit === null || unit.value.unit === 'weekend' || (!unit.value.plural && amount.value.amount !== 1)) return null;
  return { value: { unit: unit.value.unit, ...amount.value }, next: unit.next };
}

const MIDDLE: ReadonlySet<string> = new Set(['fiscal', 'full', 'more']);
