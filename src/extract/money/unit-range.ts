import { compare, zero } from '../../rules/decimal.js';
import { readNumber } from '../../rules/numbers.js';
import type { Rule } from '../../rules/rule.js';
import type { MoneyCandidate } from './candidate.js';
import { candidateOf } from './read/figure.js';
import { readJoint, sharedMagnitude } from './read/joint.js';
import type { MoneyAnchor } from './read/tokens.js';
import { readUnit } from './read/unit.js';

export const unitRange: Rule<MoneyAnchor, MoneyCandidate> = {
  id: 'money/unit-range',
  summary: 'A range before one unit: "5 to 10 million euros", "between 10 and 20 dollars".',
  finds: [
    { text: 'The repair takes {5 to 10 million euros}.', gives: { amount: '5000000', max: '10000000' } },
    { text: 'Expect to pay between {10 and 20 dollars} a day.', gives: { amount: '10', max: '20', per: 'day' } },
    { text: 'A {5- to 10-cent} rise is due.', gives: { amount: '0.05', max: '0.1' } },
    { text: 'Prices rose by {two or three cents}.', gives: { amount: '0.02', max: '0.03' } },
  ],
  ignores: ['From 5 to 10 people came.', 'Between 1990 and 2000 it fell.'],
  match: ({ tokens, at }) => {
    const lower = readNumber(tokens, at);
    if (lower === null) return null;
    const or = tokens[lower.end]?.lower === 'or';
    const next = or ? lower.end + 1 : (readJoint(tokens, at, lower.end)?.end ?? null);
    const upper = next === null ? null : readNumber(tokens, next);
    const currency = upper === null ? null : readUnit(tokens, upper.end);
    if (upper === null || currency === null) return null;
    const amount = sharedMagnitude(lower, upper);
    if (compare(amount, upper.value) >= 0 || compare(amount, zero) === 0) return null;
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
