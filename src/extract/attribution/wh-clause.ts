import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { sourceFirstWith } from './source-first.js';

export const whClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/wh-clause',
  summary: 'Source, cue, and a wh-clause.',
  finds: [{ text: '[Lind] <explained> {why the bridge had closed}.' }],
  ignores: ['Lind, who explained nothing, left.'],
  match: (anchor) => (anchor.kind === 'verb' ? sourceFirstWith(anchor.cue, ['wh']) : null),
};
