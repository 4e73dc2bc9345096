import type { Rule } from '../../rules/rule.js';
import { activeAttribution } from './active-cue.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';

export const thatClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/that-clause',
  summary: 'Source, cue, and a clause with "that" or "whether", over addressees, times and places.',
  finds: [
    { text: 'On Monday [the ministry] <said> {that the bridge would close}.' },
    { text: '[Mara Lind, a spokeswoman for the port], <told> reporters in Tarrow {that no ship had left}.' },
    { text: '[He] <has repeatedly warned> {that the dam will fail}.' },
    { text: '[Venn] <is confident> {that the dam will hold}.' },
  ],
  ignores: ['The plan that Mara Lind drew up failed.', 'They built a wall that said nothing.'],
  match: (anchor) => (anchor.kind === 'verb' ? activeAttribution(anchor.cue, ['that']) : null),
};
