import { isClauseAt } from '../../rules/frames/clause.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isMark, paragraphKind, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

const WEAKEST = 0.8;

export const headlineFirst: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/headline-first',
  summary: 'A headline that begins with a source and its cue, before a clause that lacks its verb.',
  finds: [
    { text: '[Minister] <says> {talks ‘going well’}\n\nThe ferry sank on Monday. Nobody was hurt.' },
    { text: '[Minister] <says> {talks ‘going well’} as ships wait\n\nThe ferry sank on Monday. Nobody was hurt.' },
    {
      text: 'Profit falls on fuel costs; [owner] <says> {worst is over}\n\nThe ferry sank on Monday. Nobody was hurt.',
    },
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
    return subject?.first === 0 || isMark(view, (subject?.first ?? 0) - 1, ';')
      ? assemble(phraseSpan(view, subject!), cue, spansBetween(view, after, lineEnd(view, after)))
      : null;
  },
};

/** Up to a semicolon or what happens meanwhile: "talks “going well” as ships wait". */
function lineEnd(view: SentenceView, from: number): number {
  let at = from + 1;
  while (
    at < view.chunks.length &&
    !isMark(view, at, ';') &&
    !(headWord(view, at) === 'as' && isClauseAt(view, at + 1))
  )
    at++;
  return at;
}

/** "talks going well", "200 dead", "ready for talks": what is said of somebody or something. */
const isPredicated = (view: SentenceView, from: number): boolean =>
  view.chunks.slice(from).some(({ kind }, at) => kind === 'vg' || kind === 'other' || (kind === 'quote' && at > 0));
