import type { MoneyCandidate } from '../extract/money/candidate.js';
import { families } from '../lexicon/currency-families.js';
import { confidenceOf } from '../rules/confidence.js';
import type { Ruled } from '../rules/rule.js';
import { keepLongest } from '../rules/run.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Money } from '../types.js';
import { findConversions } from './money/conversions.js';
import { type CurrencyEvidence, readEvidence, settle, speaksAgainst, speaksFor } from './money/currency-evidence.js';

/** A figure's currency goes on for at most this much text. */
const NEARBY = 120;

/** Settles open currencies by the article's evidence and ties conversions in brackets. Offsets in UTF-16. */
export function resolveMoney(doc: TaggedDoc, found: readonly Ruled<MoneyCandidate>[]): Money[] {
  if (found.length === 0) return [];
  const all = keepLongest(found);
  const evidence = readEvidence(doc, all, findConversions(doc.text, all));
  const figures = all.filter((figure) => isMoney(figure, evidence));
  const money: Money[] = [];
  for (const figure of figures) money.push(recordOf(doc.text, figure, money, evidence));
  for (const [a, b] of findConversions(doc.text, figures)) {
    if (money[a]!.currency === money[b]!.currency) continue;
    money[a]!.equals ??= money[b]!.id;
    money[b]!.equals ??= money[a]!.id;
  }
  return money;
}

/** Whether the article bears out a figure whose words may mean something else. */
function isMoney({ doubt, currency, family }: MoneyCandidate, evidence: CurrencyEvidence): boolean {
  if (doubt === null) return true;
  const code = currency ?? settle(family!, evidence).code;
  return doubt === 'strong' ? speaksFor(code, evidence) : !speaksAgainst(code, evidence);
}

function recordOf(
  text: string,
  figure: Ruled<MoneyCandidate>,
  before: readonly Money[],
  evidence: CurrencyEvidence,
): Money {
  const settled =
    figure.currency !== null
      ? ({ code: figure.currency, from: 'stated' } as const)
      : (settleNearby(text, figure, before.at(-1)) ?? settle(figure.family!, evidence));
  return {
    id: `m${before.length + 1}`,
    start: figure.start,
    end: figure.end,
    text: text.slice(figure.start, figure.end),
    amount: figure.amount,
    max: figure.max,
    currency: settled.code,
    currencyFrom: settled.from,
    modifier: figure.modifier,
    per: figure.per,
    equals: null,
    confidence: confidenceOf(figure.rule),
    rule: figure.rule,
  };
}

/** A word without a country ("up 12.5 cents", "to 30 dollars") goes on in the currency of the figure before it in its paragraph. */
function settleNearby(
  text: string,
  { start, end, family }: MoneyCandidate,
  last: Money | undefined,
): { code: string; from: 'article' } | null {
  if (last === undefined || last.currencyFrom === 'default' || start - last.end > NEARBY) return null;
  const between = text.slice(last.end, start);
  const word = !/\p{Sc}/u.test(text.slice(start, end));
  if (!word || between.includes('\n\n') || !families.get(family!)?.includes(last.currency)) return null;
  return { code: last.currency, from: 'article' };
}
