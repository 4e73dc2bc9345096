import type { Token } from '../../document/doc.js';
import { compare, type Decimal, whole } from '../../rules/decimal.js';
import { readNumber } from '../../rules/numbers.js';
import type { Rule } from '../../rules/rule.js';
import type { MoneyCandidate } from './candidate.js';
import { withMinor } from './read/compound.js';
import { candidateOf } from './read/figure.js';
import { isDash, readJoint } from './read/joint.js';
import { readRate } from './read/rate.js';
import type { MoneyAnchor } from './read/tokens.js';
import { readUnit } from './read/unit.js';

const POSSESSIVES = new Set(['her', 'his', 'my', 'our', 'their', 'your']);

const isPart = (value: Decimal): boolean => compare(value, whole(1)) < 0;

/** Heights of video, which are no pence: "1080p". */
const VIDEO = /^(?:144|240|360|480|576|720|1080|1440|2160|4320)$/;

export const amountFirst: Rule<MoneyAnchor, MoneyCandidate> = {
  id: 'money/amount-first',
  summary: 'A figure before the name, code or sign of its currency: "20 million euros", "20 €", "50 cents".',
  finds: [
    { text: 'The fund holds {20 million euros}.', gives: { amount: '20000000', currency: 'EUR' } },
    { text: 'A coffee is {3,50 €} there.', gives: { amount: '3.5', currency: 'EUR' } },
    { text: 'Fees went up by {50 cents} a ticket.', gives: { amount: '0.5', per: 'ticket' } },
    { text: 'She won {twenty-five thousand dollars}.', gives: { amount: '25000', currency: 'USD' } },
    { text: 'They owe {two and a half billion Canadian dollars}.', gives: { amount: '2500000000', currency: 'CAD' } },
    { text: 'It costs {a quarter million dollars}, {6.25 BTC} or {50-odd pounds}.', gives: { amount: '250000' } },
    { text: 'He borrowed {half a million Turkish lira}.', gives: { amount: '500000', currency: 'TRY' } },
    { text: 'The budget is {1.200.000 euros}.', gives: { amount: '1200000' } },
    { text: 'It costs {five lakh rupees}.', gives: { amount: '500000', currency: 'INR' } },
    { text: 'They agreed on {20 dollars and 43 cents}.', gives: { amount: '20.43' } },
    { text: 'A {10-dollar} fee was added.', gives: { amount: '10' } },
    { text: 'It is a {trillion-dollar} plan.', gives: { amount: '1000000000000' } },
    { text: 'Profit slid by {12 cents} to {18 cents} a share.', gives: { per: 'share' } },
    { text: 'It fell {3/4 of a cent}, or {99p}.', gives: { amount: '0.0075' } },
    { text: 'The stock lost {12 Canadian cents}.', gives: { amount: '0.12', currency: 'CAD' } },
    { text: 'Hogs rose {.45 cent}; her {half-million-dollar} house was sold.', gives: { amount: '0.0045' } },
    {
      text: 'He left {forty-five thousand, two hundred and twelve dollars}.',
      gives: { amount: '45212', currency: 'USD' },
    },
    { text: 'The mill lost {312 MSEK}.', gives: { amount: '312000000', currency: 'SEK' } },
  ],
  ignores: [
    'The dollar fell by 5 percent.',
    'It passed the 600 mark.',
    'The film is streamed in 1080p.',
    'Voters have two real choices.',
    'There are 5 Dollar General stores in town.',
    'It was a good fight, pound for pound.',
    'The 12-pound baby is well.',
    'He gave his two cents on the matter.',
    'About 3 percent of 5 million shares were sold.',
  ],
  match: ({ tokens, at }) => {
    const number = readNumber(tokens, at);
    if (number === null || (number.power === 0 && POSSESSIVES.has(tokens[at - 1]?.lower ?? ''))) return null;
    if (isDash(tokens[at - 1]) && tokens[at - 2]?.spaced === false && !tokens[at - 1]!.spaced) return null;
    // "3/4 of a cent"
    const part = tokens[number.end]?.lower === 'of' && tokens[number.end + 1]?.lower === 'a' && isPart(number.value);
    const currency = readUnit(tokens, number.end + (part ? 2 : 0));
    if (currency === null || (tokens[number.end]?.text === 'p' && VIDEO.test(tokens[at]!.text))) return null;
    const both = withMinor(tokens, currency, { ...number, end: currency.end });
    if (both !== null) return candidateOf(tokens, { start: at, ...both, power: 0 });
    const figure = { end: currency.end, currency, amount: number.value, power: number.power };
    // "a trillion-dollar plan": the article belongs to the plan.
    const start = isDash(tokens[number.end]) && /^an?$/.test(tokens[at]!.lower) ? at + 1 : at;
    const upper = readUpper(tokens, at, currency.end);
    return candidateOf(tokens, { start, ...figure, per: readRate(tokens, currency.end, at) ?? upper });
  },
};

/** The rate of the upper end in "12 cents to 18 cents a share", which is the lower end's as well. */
function readUpper(tokens: readonly Token[], start: number, at: number): string | null {
  const joint = readJoint(tokens, start, at);
  const number = joint === null || joint.dash ? null : readNumber(tokens, joint.end);
  const currency = number === null ? null : readUnit(tokens, number.end);
  return currency === null ? null : readRate(tokens, currency.end, start);
}
