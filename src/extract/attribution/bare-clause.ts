import type { Rule } from '../../rules/rule.js';
import { activeAttribution } from './active-cue.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';

export const bareClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/bare-clause',
  summary: 'Source, cue, and a clause without "that".',
  finds: [
    { text: '[The ministry] <said> on Monday {the bridge would close in May}.' },
    { text: '[Lind] <told> the council {she had never seen the letter}.' },
    { text: '[Sunde Fisheries] <claims> {it never sold the boat}.' },
    { text: '[Orla Venn] <said> {the plan was dead}, adding that she would resign.' },
  ],
  ignores: ['The ministry closed the bridge in May.', 'She added salt, and the soup was good.'],
  match: (anchor) => (anchor.kind === 'verb' ? activeAttribution(anchor.cue, ['clause', 'colon']) : null),
};
