import { compare, whole } from '../../rules/decimal.js';
import { readNumber } from '../../rules/numbers.js';
import type { Rule } from '../../rules/rule.js';
import { readUnit } from './amount-first.js';
import type { MoneyCandidate } from './candidate.js';
import { candidateOf, isDash, readJoint, sharedMagnitude } from './figure.js';
import { readSigned } from './sign-first.js';
import type { MoneyAnchor } from './tokens.js';

export const signedRange: Rule<MoneyAnchor, MoneyCandidate> = {
  id: 'money/signed-range',
  summary: 'A range behind one sign, or two figures joined by a dash: "$5-10 million", "$10–$20".',
  finds: [
    { text: 'The claim is put at {$5-10 million}.', gives: { amount: '5000000', max: '10000000' } },
    { text: 'Tickets cost about {$10-$20}.', gives: { amount: '10', max: '20', modifier: 'about' } },
    {
      text: 'It will cost between {£5 and 10 million}.',
      gives: { amount: '5000000', max: '10000000', currency: 'GBP' },
    },
  ],
  ignores: ['Call 5-10 people.', 'Section 3-4 of the law.'],
  match: ({ tokens, at }) => {
    const lower = readSigned(tokens, at);
    const next = lower === null ? null : readJoint(tokens, at, lower.number.end);
    if (lower === null || next === null) return null;
    const dash = isDash(tokens[next - 1]);
    const again = dash ? readSigned(tokens, next) : null;
    const upper = again?.number ?? readNumber(tokens, next);
    if (upper === null || !upper.digits) return null;
    if (!dash && upper.power === 0) return null;
    const amount = sharedMagnitude(lower.number, upper);
    if (compare(amount, upper.value) >= 0) return null;
    const { currency } = lower;
    return candidateOf(tokens, { start: at, end: upper.end, currency, amount, max: upper.value, power: upper.power });
  },
};

export const unitRange: Rule<MoneyAnchor, MoneyCandidate> = {
  id: 'money/unit-range',
  summary: 'A range before one unit: "5 to 10 million euros", "between 10 and 20 dollars".',
  finds: [
    { text: 'The repair takes {5 to 10 million euros}.', gives: { amount: '5000000', max: '10000000' } },
    { text: 'Expect to pay between {10 and 20 dollars} a day.', gives: { amount: '10', max: '20', per: 'day' } },
    { text: 'Prices rose by {two or three cents}.', gives: { amount: '0.02', max: '0.03' } },
  ],
  ignores: ['From 5 to 10 people came.', 'Between 1990 and 2000 it fell.'],
  match: ({ tokens, at }) => {
    const lower = readNumber(tokens, at);
    if (lower === null) return null;
    const next = tokens[lower.end]?.lower === 'or' ? lower.end + 1 : readJoint(tokens, at, lower.end);
    const upper = next === null ? null : readNumber(tokens, next);
    const currency = upper === null ? null : readUnit(tokens, upper.end);
    if (upper === null || currency === null) return null;
    const amount = sharedMagnitude(lower, upper);
    if (compare(amount, upper.value) >= 0 || compare(amount, whole(0)) === 0) return null;
    return candidateOf(tokens, {
      start: at,
      end: currency.end,
      currency,
      amount,
      max: upper.value,
      power: upper.power,
    });
  },
};
