import type { Token } from '../../document/doc.js';
import { compare, zero } from '../../rules/decimal.js';
import { type NumberReading, readNumber } from '../../rules/numbers.js';
import type { Rule } from '../../rules/rule.js';
import type { MoneyCandidate } from './candidate.js';
import { withMinor, withShillings } from './read/compound.js';
import { readCurrency } from './read/currency.js';
import { candidateOf } from './read/figure.js';
import { readJoint, sharedMagnitude } from './read/joint.js';
import { readRate } from './read/rate.js';
import { readOwner, readSigned } from './read/signed.js';
import type { MoneyAnchor } from './read/tokens.js';

export const signFirst: Rule<MoneyAnchor, MoneyCandidate> = {
  id: 'money/sign-first',
  summary: 'A currency sign, letters or code before a figure: "$1.2bn", "Rs 500 crore", "USD 20 million".',
  finds: [
    { text: 'The bridge cost {$1.2bn}.', gives: { amount: '1200000000', currency: 'USD' } },
    { text: 'The state set aside {Rs 500 crore} for it.', gives: { amount: '5000000000', currency: 'INR' } },
    { text: 'A loan of {USD 20 million} was signed.', gives: { amount: '20000000', currency: 'USD' } },
    { text: 'They lent {US $5 million} and {1 200 000 €}.', gives: { currency: 'USD' } },
    { text: 'They paid {US$ 4.7 billion} for the mine.', gives: { amount: '4700000000', currencyFrom: 'stated' } },
    { text: 'Rents rose to about {€1,250} a month.', gives: { amount: '1250', modifier: 'about', per: 'month' } },
    { text: 'Shares slid to {$3 1/4} apiece.', gives: { amount: '3.25' } },
    { text: 'The yacht went for {£2½m}.', gives: { amount: '2500000', currency: 'GBP' } },
    { text: 'A seat costs {RM42}, or {$20.43}.', gives: { currency: 'MYR' } },
    { text: 'It sold for {$5 million Canadian}.', gives: { currency: 'CAD' } },
    { text: 'A {$15 dollar}-an-hour wage was refused.', gives: { amount: '15', per: 'hour' } },
    { text: 'The {$20-plus trillion} plan failed.', gives: { amount: '20000000000000', modifier: 'more-than' } },
    { text: 'The state won {$500 million pesos} there.', gives: { amount: '500000000', currency: 'MXN' } },
    { text: 'They lent {$US3.5 billion}, {$A2b} and {MSEK 312}.', gives: { amount: '3500000000', currency: 'USD' } },
    { text: 'The net loss was {$(3.2) million}.', gives: { amount: '3200000' } },
    { text: 'Wheat rose to {$6.12 3/4} a bushel.', gives: { amount: '6.1275', per: 'bushel' } },
    { text: 'The state voted {Rs 3.2 lakh cr}, and a {Rs 300-cr} loan.', gives: { amount: '3200000000000' } },
    { text: 'The kin get {Rs two lakh} each.', gives: { amount: '200000', per: 'person' } },
    { text: 'The bell cost {£3 10s}, the rope {£1 4s 6d}.', gives: { amount: '3.5', currency: 'GBP' } },
    { text: 'Sales of {Pounds 12.5m} were reported.', gives: { amount: '12500000', currency: 'GBP' } },
    { text: 'He paid with a {$20} bill.', gives: { amount: '20' } },
    { text: 'Aid rose to {dlrs 3.2 million}.', gives: { amount: '3200000', currency: 'USD' } },
  ],
  ignores: [
    'Shares of $ACME fell by 5 percent.',
    'The price in US$ was not given.',
    'He typed echo $1 and then `$2` at the prompt.',
    'The CUP 2022 final was won by 3 goals.',
    'He lives in US $ terms only.',
    'Party #5 won 20 seats.',
    'Euro 2020 was played in 2021.',
  ],
  match: ({ tokens, at }) => {
    const signed = readSigned(tokens, at);
    if (signed === null) return null;
    const { number } = signed;
    const pounds = withMinor(tokens, signed.currency, number) ?? withShillings(tokens, signed.currency, number);
    if (pounds !== null) return candidateOf(tokens, { start: at, ...pounds, power: 0 });
    const owner = readOwner(tokens, signed.currency, number.end);
    const currency = owner?.currency ?? signed.currency;
    const end = owner?.end ?? number.end;
    const figure = { start: at, end, currency, amount: number.value, power: number.power };
    const upper = readUpper(tokens, at, end);
    if (upper === null) return candidateOf(tokens, figure);
    const amount = sharedMagnitude(number, upper.number);
    return candidateOf(tokens, { ...figure, amount, per: readRate(tokens, end, at) ?? upper.per });
  },
};

/** The upper end of "$5 to $10 million a year": a figure of its own that lends its magnitude and rate. */
function readUpper(
  tokens: readonly Token[],
  start: number,
  at: number,
): { number: NumberReading; per: string | null } | null {
  const joint = readJoint(tokens, start, at);
  const currency = joint === null || joint.dash ? null : readCurrency(tokens, joint.end);
  if (currency === null || currency.kind === 'name') return null;
  const number = readNumber(tokens, currency.end);
  if (number === null || compare(number.value, zero) === 0) return null;
  return { number, per: readRate(tokens, number.end, start) };
}
