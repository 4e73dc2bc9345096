import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { activeAttribution } from './read/active-cue.js';

export const whClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/wh-clause',
  summary: 'Source, cue, and a wh-clause.',
  finds: [
    { text: '[Lind] <explained> {why the bridge had closed}.' },
    { text: '[The port] <did not say> {whether the bridge would close}.' },
    { text: '[Lind] <wondered>, sweetly, {whether the bridge had closed}.' },
    { text: '[The port] <has not said> {what it would cost}.' },
    { text: '[Orla Venn, a keeper in Tarrow], <asked> Lind {whether the port would close}.' },
  ],
  ignores: [
    'Lind fears the plan announced Thursday that would close the port.',
    'Lind, who explained nothing, left.',
    'The port should explain why the bridge has closed.',
    'The port might tell us why the bridge has closed.',
  ],
  match: (anchor) => (anchor.kind === 'verb' ? activeAttribution(anchor.cue, ['wh']) : null),
};
