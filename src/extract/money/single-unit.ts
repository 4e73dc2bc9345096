import { whole } from '../../rules/decimal.js';
import { isPartOf } from '../../rules/number-words.js';
import type { Rule } from '../../rules/rule.js';
import type { MoneyCandidate } from './candidate.js';
import { withMinor } from './read/compound.js';
import { type CurrencyReading, readCurrency } from './read/currency.js';
import { candidateOf } from './read/figure.js';
import type { MoneyAnchor } from './read/tokens.js';
import { standsAlone } from './read/unit.js';

/** Units that "a" counts as one of. */
export const singleUnits: ReadonlySet<string> = new Set([
  ...['buck', 'cent', 'dollar', 'euro', 'fiver', 'franc', 'penny', 'peso', 'quid', 'ruble', 'rupee', 'tenner'],
]);

/** Britain's notes, in pounds. */
const NOTES: ReadonlyMap<string, number> = new Map([
  ['fiver', 5],
  ['tenner', 10],
]);
const POUND: Omit<CurrencyReading, 'end'> = { code: 'GBP', family: null, kind: 'name', power: 0, everyday: false };

export const singleUnit: Rule<MoneyAnchor, MoneyCandidate> = {
  id: 'money/single-unit',
  summary: '"a" or "one" single unit: "a dollar", "a penny".',
  finds: [
    { text: 'Copper rose {a penny}, to {$2.22} a pound.', gives: { amount: '0.01' } },
    { text: 'The stamp costs {a dollar and 42 cents}.', gives: { amount: '1.42', currency: 'USD' } },
    { text: 'She kept {a tenner}.', gives: { amount: '10', currency: 'GBP' } },
  ],
  ignores: [
    'He opened a dollar store.',
    'She has a yen for travel.',
    'It fell by a third of a cent.',
    'Copper was quoted in cents a pound.',
  ],
  match: ({ tokens, at }) => {
    if (!/^an?$/.test(tokens[at]?.lower ?? '') || !singleUnits.has(tokens[at + 1]?.lower ?? '')) return null;
    if (isPartOf(tokens, at)) return null;
    const note = NOTES.get(tokens[at + 1]!.lower);
    const currency = note === undefined ? readCurrency(tokens, at + 1) : { ...POUND, end: at + 2 };
    if (currency === null || !standsAlone(tokens, currency.end)) return null;
    const one = { value: whole(note ?? 1), end: currency.end, digits: false, power: 0 };
    const both = withMinor(tokens, currency, one);
    return candidateOf(tokens, {
      start: at,
      ...(both ?? { end: currency.end, currency, amount: one.value }),
      power: 0,
    });
  },
};
