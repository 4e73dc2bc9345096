import { spansBetween } from '../../rules/frames/content.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject.js';
import { paragraphKind, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';

const WEAKEST = 0.8;

export const headlineFirst: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/headline-first',
  summary: 'A headline that begins with a source and its cue, before a clause that lacks its verb.',
  finds: [
    { text: '[Minister] <says> {talks ‘going well’}\n\nThe ferry sank on Monday. Nobody was hurt.' },
    { text: '[UN] <says> {200 dead in floods}\n\nThe river rose on Monday. Nobody knows why.' },
  ],
  ignores: [
    'Lind says goodbye\n\nThe keeper left on Monday. Nobody was there.',
    'Lind says no to crane\n\nThe crane stands still. Nobody knows why.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { view, verb, chunk, after } = cue;
    const kind = paragraphKind(view);
    const { finite, passive, negated } = view.chunks[chunk]!;
    if (kind !== 'headline' || verb.class !== 'speech' || !verb.governs.includes('t') || verb.strength < WEAKEST)
      return null;
    if (!finite || passive || negated || !isPredicated(view, after)) return null;
    const subject = subjectOf(view, chunk);
    return subject?.first === 0
      ? assemble(phraseSpan(view, subject), cue, spansBetween(view, after, view.chunks.length))
      : null;
  },
};

/** "talks going well", "200 dead", "ready for talks": what is said of somebody or something. */
const isPredicated = (view: SentenceView, from: number): boolean =>
  view.chunks.slice(from).some(({ kind }, at) => kind === 'vg' || kind === 'other' || (kind === 'quote' && at > 0));
