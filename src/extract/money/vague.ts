import type { Token } from '../../document/doc.js';
import { magnitudeWords } from '../../lexicon/number-words.js';
import type { Rule } from '../../rules/rule.js';
import type { MoneyCandidate } from './candidate.js';
import { readCurrency } from './read/currency.js';
import { candidateOf } from './read/figure.js';
import { isDash } from './read/joint.js';
import type { MoneyAnchor } from './read/tokens.js';

const MULTI = /^multi(?:thousand|million|billion|trillion)$/;
const MAX_WORDS = 12;
const MAX_OWNERS = 2;

/** "millions", "hundreds of thousands", "several hundred", "a few", "multi-million"; the index after it, or null. */
function readVague(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? '';
  if (MULTI.test(word)) return at + 1;
  if (word === 'multi')
    return magnitude(tokens[at + 1 + (isDash(tokens[at + 1]) ? 1 : 0)]) ? at + (isDash(tokens[at + 1]) ? 3 : 2) : null;
  let end = at;
  if (word === 'several' || word === 'few' || word === 'countless') end = at + 1;
  else if (word === 'a' && tokens[at + 1]?.lower === 'few') end = at + 2;
  else if (word === 'a' && tokens[at + 1]?.lower === 'couple') end = tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2;
  else if (/^(?:tens|dozens|scores)$/.test(word) && tokens[at + 1]?.lower === 'of') end = at + 2;
  const counted = end > at && !word.endsWith('s');
  let found = counted;
  while (end < at + MAX_WORDS && magnitude(tokens[end]) && (counted || tokens[end]!.lower.endsWith('s'))) {
    end++;
    found = true;
    const joint = tokens[end]?.lower;
    if ((joint === 'of' || joint === 'and' || joint === 'upon') && magnitude(tokens[end + 1])) end++;
  }
  return found ? end : null;
}

const magnitude = (token: Token | undefined): boolean => magnitudeWords.has(token?.lower ?? '');

/** "dollars", "of dollars", "of taxpayers' dollars", "in federal dollars", "-dollar" after a vague number. */
function readOwned(tokens: readonly Token[], at: number): ReturnType<typeof readCurrency> {
  const dash = isDash(tokens[at]) && tokens[at]!.spaced === tokens[at + 1]?.spaced ? 1 : 0;
  const direct = readCurrency(tokens, at + dash);
  if (direct !== null || dash === 1) return direct;
  if (!/^(?:of|in|more)$/.test(tokens[at]?.lower ?? '')) return null;
  let next = at + 1;
  for (let owners = 0; owners <= MAX_OWNERS; owners++) {
    const currency = readCurrency(tokens, next);
    if (currency !== null && currency.kind === 'name') return currency;
    const token = tokens[next];
    if (token?.kind !== 'word' || /^(?:and|or|the|a|an|in|for|to|of|with|by|on|from)$/.test(token.lower)) return null;
    next++;
    while (/^['’]s?$/.test(tokens[next]?.text ?? '')) next++;
  }
  return null;
}

export const vague: Rule<MoneyAnchor, MoneyCandidate> = {
  id: 'money/vague',
  summary: 'An amount that is not told: "millions of dollars", "several million euros", "a multimillion-dollar deal".',
  finds: [
    { text: 'It cost {millions of dollars}.', gives: { amount: null, currency: 'USD' } },
    { text: 'He spent {hundreds of thousands of euros}.', gives: { amount: null, currency: 'EUR' } },
    { text: 'They gave {a few hundred dollars} each.', gives: { amount: null } },
    { text: 'It was a {multimillion-dollar} deal, a {multibillion-pound} one.', gives: { amount: null } },
    { text: 'The tunnel swallowed {a couple of billion dollars}.', gives: { amount: null } },
    { text: 'The plan needs {several million pounds}.', gives: { amount: null, currency: 'GBP' } },
    { text: '{Billions of taxpayers’ dollars} are gone.', gives: { amount: null, currency: 'USD' } },
  ],
  ignores: [
    'Millions of people left.',
    'Several hundred came.',
    'A few shares were sold.',
    'He lost a few pounds.',
    '(in thousands of euros) Sales 12.',
  ],
  match: ({ tokens, at }) => {
    // "(in thousands of euros)" is the head of a table.
    if (tokens[at - 1]?.lower === 'in' && tokens[at - 2]?.text === '(') return null;
    const end = readVague(tokens, at);
    const currency = end === null ? null : readOwned(tokens, end);
    if (currency === null || currency.kind === 'sign') return null;
    const power = Math.max(
      0,
      ...tokens.slice(at, end!).map(({ lower }) => magnitudeWords.get(lower.replace(/^multi/, '')) ?? 0),
    );
    return candidateOf(tokens, { start: at, end: currency.end, currency, amount: null, power });
  },
};
