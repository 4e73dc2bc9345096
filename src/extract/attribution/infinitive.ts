import type { Rule } from '../../rules/rule.js';
import { activeAttribution } from './active-cue.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';

export const infinitive: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/infinitive',
  summary: 'Source, cue, and an infinitive, with or without an object before it.',
  finds: [
    { text: '[The union] <vowed> {to fight the closure}.' },
    { text: '[The mayor] <urged> {residents to leave their homes}.' },
    { text: '[The mayor] <asked> {them to leave}.' },
    { text: '[The mayor] <told> them {not to leave}.' },
  ],
  ignores: ['The union came to fight the closure.', 'He was urged on by the crowd to run.'],
  match: (anchor) =>
    anchor.kind === 'verb' ? activeAttribution(anchor.cue, ['infinitive', 'object-infinitive']) : null,
};
