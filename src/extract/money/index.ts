import { cardinals, fractionSigns, magnitudeWords } from '../../lexicon/number-words.js';
import type { Extractor } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { amountFirst, singleUnit } from './amount-first.js';
import type { MoneyCandidate } from './candidate.js';
import { readCurrency } from './currency.js';
import { signedRange, unitRange } from './range.js';
import { signFirst } from './sign-first.js';
import { type MoneyAnchor, moneyTokens } from './tokens.js';
import { vague } from './vague.js';

const OPENERS = new Set([
  'a',
  'an',
  'countless',
  'dozens',
  'few',
  'half',
  'multi',
  'quarter',
  'scores',
  'several',
  'tens',
]);

/** Tokens at which a figure may begin: digits, number words, signs, letters, codes and names of currencies. */
function* anchors(doc: TaggedDoc): Generator<MoneyAnchor> {
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'caption' || paragraph.kind === 'callToAction') continue;
    const tokens = moneyTokens(doc, paragraph.firstSentence, paragraph.endSentence);
    for (let at = 0; at < tokens.length; at++) {
      const { kind, lower, text } = tokens[at]!;
      const opens =
        kind === 'number' ||
        (kind === 'word' &&
          (cardinals.has(lower) || magnitudeWords.has(lower) || OPENERS.has(lower) || lower.startsWith('multi'))) ||
        fractionSigns.has(text) ||
        text === '#' ||
        readCurrency(tokens, at) !== null;
      if (opens) yield { tokens, at };
    }
  }
}

export const moneyExtractor: Extractor<MoneyAnchor, MoneyCandidate> = {
  name: 'money',
  rules: [signedRange, signFirst, unitRange, amountFirst, singleUnit, vague],
  anchors,
};
