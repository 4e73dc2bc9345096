import type { Span } from '../../document/span.js';
import { listenerNouns } from '../../lexicon/retelling.js';
import { complementOf } from '../../rules/frames/complement/complement.js';
import { clauseContent, spansBetween } from '../../rules/frames/content/content.js';
import { closesAfter } from '../../rules/frames/content/content-reading.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import type { Phrase } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreakOrQuoted, paragraphKind } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { adverbialsEnd } from './read/clause-around.js';
import { goesOnAfter } from './read/goes-on.js';
import { contentBefore } from './read/phrase-content.js';

const LISTENERS = new Set(listenerNouns);
const SHAPES = new Set(['clause', 'that', 'wh']);

export const heard: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/heard',
  summary: 'What a court, a jury or an inquiry "heard" or "was told": said by somebody who is not named.',
  finds: [
    { text: 'The court <heard> {that Lind had never met her}.' },
    { text: 'Tarrow Crown Court <heard> {Lind had sold the boat}.' },
    { text: 'The jury <was told> {how Venn had boasted to colleagues}.' },
    { text: '{Lind had never met her}, the court in Tarrow <heard>.' },
    { text: '{Lind had never met her}, a court <heard> on Tuesday.' },
    { text: '{Minister “knew of leak in May”}, inquiry <told>\n\nThe lamp went out. Nobody saw it.' },
    { text: '{The lamp}, the jury <heard>, {had never been lit}.' },
    { text: 'The inquest <was told> {pilot Mani Lind had been tired}.' },
  ],
  ignores: [
    'The court heard the case in May.',
    'Venn told the court that he was ill.',
    'The crowd heard that he was ill.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const subject = listens(cue) ? subjectOf(cue.view, cue.chunk) : null;
    if (subject === null || subject.end > cue.chunk) return null;
    if (!LISTENERS.has(headWord(cue.view, subject.first)) && !endsHeadline(cue)) return null;
    return assemble(null, cue, contentOf(cue, subject));
  },
};

/** "heard", "was told"; in a headline "told" alone. */
function listens({ view, chunk, verb, after }: VerbCue): boolean {
  const { passive, finite, negated } = view.chunks[chunk]!;
  if (negated || !finite) return false;
  if (verb.lemma === 'hear') return !passive;
  return verb.lemma === 'tell' && (passive || endsHeadline({ view, after }));
}

/** "Ferry unsafe, keepers told": nobody tells without saying whom. */
const endsHeadline = ({ view, after }: Pick<VerbCue, 'view' | 'after'>): boolean =>
  after === view.chunks.length && paragraphKind(view) === 'headline';

/** The clause after the verb, or that before ", the court heard". */
function contentOf(cue: VerbCue, subject: Phrase): Span[] {
  const { view } = cue;
  const { shape, chunk } = complementOf(cue);
  if (SHAPES.has(shape)) return clauseContent(cue, chunk);
  if (!closesAfter(view, cue.chunk) || !isBreakOrQuoted(view, subject.first - 1)) return [];
  const before = contentBefore(view, subject.first);
  const end = adverbialsEnd(cue, cue.after);
  return goesOnAfter(view, { source: subject, first: subject.first, end })
    ? [...before, ...spansBetween(view, end + 1, view.chunks.length)]
    : before;
}
