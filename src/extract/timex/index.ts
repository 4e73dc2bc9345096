import type { Extractor } from '../../rules/rule.js';
import type { TimexCandidate } from './candidate.js';

/** Index of the token at which the rules are tried. */
export type TimexAnchor = number;

export const timexExtractor: Extractor<TimexAnchor, TimexCandidate> = {
  name: 'timex',
  rules: [],
  anchors: () => [],
};
