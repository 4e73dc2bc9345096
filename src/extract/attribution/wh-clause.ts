import type { Rule } from '../../rules/rule.js';
import { activeAttribution } from './active-cue.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';

export const whClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/wh-clause',
  summary: 'Source, cue, and a wh-clause.',
  finds: [{ text: '[Lind] <explained> {why the bridge had closed}.' }],
  ignores: ['Lind, who explained nothing, left.'],
  match: (anchor) => (anchor.kind === 'verb' ? activeAttribution(anchor.cue, ['wh']) : null),
};
