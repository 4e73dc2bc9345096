import { attributionExtractor } from '../extract/attribution/index.js';
import { denialExtractor } from '../extract/denial/index.js';
import { moneyExtractor } from '../extract/money/index.js';
import { timexExtractor } from '../extract/timex/index.js';
import { confidenceOf } from '../rules/confidence.js';
import type { Candidate, Example, Extractor } from '../rules/rule.js';

/** For the measuring of rules. */
export { traitsOf } from '../rules/confidence.js';

/** What `hearsay rules` says of a rule. */
export interface RuleEntry {
  readonly id: string;
  readonly summary: string;
  /** Share of its records that were right on annotated text. */
  readonly confidence: number;
  readonly finds: readonly Example[];
  readonly ignores: readonly string[];
}

/** Every rule: extractor by extractor, in the order in which they are tried. */
export const allRules = (): readonly RuleEntry[] => [
  ...rulesOf(attributionExtractor),
  ...rulesOf(denialExtractor),
  ...rulesOf(moneyExtractor),
  ...rulesOf(timexExtractor),
];

const rulesOf = <Anchor, Found extends Candidate>(extractor: Extractor<Anchor, Found>): RuleEntry[] =>
  extractor.rules.map(({ id, summary, finds, ignores }) => ({
    id,
    summary,
    confidence: confidenceOf(id),
    finds,
    ignores,
  }));
