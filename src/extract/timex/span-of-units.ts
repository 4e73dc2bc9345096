import { readHedgeAfter } from './read/hedge.js';
import { readSpan } from './read/span.js';
import { wordAt } from './read/words.js';
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
    { text: 'Rain is due in {the next two or three days}.', gives: { value: 'P2D' } },
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
    const found = readSpan(words, next, side);
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
