import { spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { calledBy, callingVerb } from './read/calling.js';

export const called: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/called',
  summary: 'Denier, a verb of calling or describing, what is denied, and words that say it is untrue.',
  finds: [
    { text: '[Orla Venn] called {the report} a <complete fabrication>.', gives: { form: 'characterised' } },
    { text: '[The port] has described {the allegations} as “<groundless>”.' },
    { text: 'Lind says a shipment left, {an accusation} [the port] calls <absurd>.' },
    { text: 'Venn sued the paper, calling {its story} “<nonsense>”.' },
  ],
  ignores: [
    'Venn called the mayor a liar.',
    'Nobody called the report false.',
    'She did not call the claim a hoax.',
    'Lind called the report on the false alarm thorough.',
  ],
  match(anchor) {
    if (anchor.kind !== 'untruth') return null;
    const { view, first, span, lemma } = anchor;
    const verb = callingVerb(view, first);
    if (verb === null || !isAsserted(view, verb) || view.chunks[verb]!.passive) return null;
    const group = view.chunks[verb]!;
    const carrier = spanOfTokens(view.doc, group.first, group.end);
    const found = calledBy(anchor, verb);
    return found?.source ? assemble('characterised', found.source, { lemma, ...span }, [found.denied], carrier) : null;
  },
};
