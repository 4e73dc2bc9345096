import { compare } from '../../rules/decimal.js';
import { readNumber } from '../../rules/numbers.js';
import type { Rule } from '../../rules/rule.js';
import type { MoneyCandidate } from './candidate.js';
import { candidateOf } from './read/figure.js';
import { readJoint, sharedMagnitude } from './read/joint.js';
import { readSigned } from './read/signed.js';
import type { MoneyAnchor } from './read/tokens.js';

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
  ignores: ['The euro is quoted €/$ there.', 'Call 5-10 people.', 'Section 3-4 of the law.'],
  match: ({ tokens, at }) => {
    const lower = readSigned(tokens, at);
    const joint = lower === null ? null : readJoint(tokens, at, lower.number.end);
    if (lower === null || joint === null) return null;
    const again = joint.dash ? readSigned(tokens, joint.end) : null;
    if (
      again !== null &&
      (again.currency.code ?? again.currency.family) !== (lower.currency.code ?? lower.currency.family)
    ) {
      return null;
    }
    const upper = again?.number ?? readNumber(tokens, joint.end);
    if (upper === null || !upper.digits) return null;
    if (!joint.dash && upper.power === 0) return null;
    const amount = sharedMagnitude(lower.number, upper);
    if (compare(amount, upper.value) >= 0) return null;
    const { currency } = lower;
    return candidateOf(tokens, { start: at, end: upper.end, currency, amount, max: upper.value, power: upper.power });
  },
};
