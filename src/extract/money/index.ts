import type { Token } from '../../document/doc.js';
import { isOneOf, signOf } from '../../document/words.js';
import { currencyLetters, currencySigns } from '../../lexicon/currency-signs.js';
import { cardinals, fractionSigns, magnitudeWords } from '../../lexicon/number-words.js';
import type { Extractor } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { amountFirst } from './amount-first.js';
import type { MoneyCandidate } from './candidate.js';
import { readCurrency } from './read/currency.js';
import { opensSentence } from './read/signed.js';
import { type MoneyAnchor, moneyTokens } from './read/tokens.js';
import { signFirst } from './sign-first.js';
import { signedRange } from './signed-range.js';
import { singleUnit, singleUnits } from './single-unit.js';
import { unitRange } from './unit-range.js';
import { vague } from './vague.js';

/** Words other than numbers, magnitudes and currencies that a figure may begin with. */
const OPENERS = signOf([
  ...['countless', 'dozens', 'few', 'half', 'multi', 'quarter', 'scores', 'several', 'tens'],
  ...['multithousand', 'multimillion', 'multibillion', 'multitrillion'],
  ...cardinals.keys(),
  ...magnitudeWords.keys(),
]);

const LETTERS = signOf([...currencyLetters.keys()].map((letters) => letters.toLowerCase()));

const isLetters = (token: Token): boolean => isOneOf(token, LETTERS) && currencyLetters.has(token.text);

/** What follows an article that belongs to a figure. */
const AFTER_ARTICLE = new Set(['couple', 'few', 'half', 'quarter', ...magnitudeWords.keys(), ...singleUnits]);

/** Whether a figure may begin at a token: digits, number words, signs, letters, codes and names of currencies. */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const { kind, lower, text } = token;
  if (kind === 'number') return true;
  if (text === '.') return token.spaced && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced;
  if (kind !== 'word') return kind === 'symbol' && (text === '#' || currencySigns.has(text) || fractionSigns.has(text));
  if (isOneOf(token, OPENERS)) return true;
  const next = tokens[at + 1];
  if ((lower === 'a' || lower === 'an') && AFTER_ARTICLE.has(next?.lower ?? '')) return true;
  if (next === undefined) return false;
  // "Rs two lakh"
  if (next.kind === 'word' && !isLetters(token) && !opensSentence(tokens[at - 1])) return false;
  return readCurrency(tokens, at) !== null;
}

function* anchors(doc: TaggedDoc): Generator<MoneyAnchor> {
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'caption' || paragraph.kind === 'callToAction') continue;
    const tokens = moneyTokens(doc, paragraph.firstSentence, paragraph.endSentence);
    for (let at = 0; at < tokens.length; at++) if (opensFigure(tokens, at)) yield { tokens, at };
  }
}

/** Where two rules match at a token, the first stands: ranges before the figures in them. */
export const moneyExtractor: Extractor<MoneyAnchor, MoneyCandidate> = {
  name: 'money',
  rules: [signedRange, signFirst, unitRange, amountFirst, singleUnit, vague],
  anchors,
};
