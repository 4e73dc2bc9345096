import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { sourceFirstWith } from './source-first.js';

export const quotationLast: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/quotation-last',
  summary: 'Source, cue, and a quotation or a clause that begins with quoted words.',
  finds: [
    { text: '[Lind] <said>, {"The bridge is safe."}', gives: { kind: 'direct' } },
    { text: '[The mayor] <shouted>: {“Stay back! It is burning.”}' },
  ],
  ignores: ['Lind opened “The Wharf” in May.'],
  match: (anchor) => (anchor.kind === 'verb' ? sourceFirstWith(anchor.cue, ['quotation']) : null),
};
