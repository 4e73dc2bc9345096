import type { Extractor } from '../../rules/rule.js';
import type { MoneyCandidate } from './candidate.js';

/** Index of the token at which the rules are tried. */
export type MoneyAnchor = number;

export const moneyExtractor: Extractor<MoneyAnchor, MoneyCandidate> = {
  name: 'money',
  rules: [],
  anchors: () => [],
};
