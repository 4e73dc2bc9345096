import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { isBreak, isMark, paragraphKind } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

export const headlineLast: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/headline-last',
  summary: 'A headline that ends with a source and its cue, in either order, after content that may lack its verb.',
  finds: [
    { text: '{Harbour to close for a year}, [council] <says>\n\nThe cranes stand still. Nobody knows why.' },
    { text: '{Ferry safe}, <insists> [operator]\n\nThe ferry sank on Monday. Nobody was hurt.' },
    { text: '{Ferry safe}, [owner] <tells> inquiry\n\nThe ferry sank on Monday. Nobody was hurt.' },
  ],
  ignores: ['Ferry, council and crane\n\nThe ferry sank on Monday. Nobody was hurt.'],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { view, verb, chunk } = cue;
    const kind = paragraphKind(view);
    if ((kind !== 'headline' && kind !== 'heading') || strengthIn(verb, 'tq') < NEEDED.inserted) return null;
    const source = sourceAt(cue);
    if (source === null) return null;
    const comma = Math.min(source.first, chunk) - 1;
    if (
      comma < 1 ||
      !isMark(view, comma, ',', '–', '—') ||
      view.chunks.slice(0, comma).some((_, at) => isBreak(view, at))
    )
      return null;
    return assemble(phraseSpan(view, source), cue, spansBetween(view, 0, comma));
  },
};

/** The noun phrase that, with the cue and the one spoken to, ends the line. */
function sourceAt({ view, chunk, after, verb }: VerbCue): Phrase | null {
  const last = view.chunks.length;
  const addressed = verb.governs.includes('a') && after === last - 1 && view.chunks[after]!.kind === 'np';
  if ((after === last || addressed) && view.chunks[chunk - 1]?.kind === 'np') return { first: chunk - 1, end: chunk };
  const source = phraseFrom(view, after);
  return source?.end === last ? source : null;
}
