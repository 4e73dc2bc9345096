import { gestures } from '../../lexicon/gestures.js';
import { continuations } from '../../rules/frames/content/continuation.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

const GESTURES = new Set(gestures);
/** Of its sentence after the verb. */
const MOST_CHUNKS = 8;

export const gesture: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/gesture',
  summary: 'A quotation without a cue of its own, right after a sentence in which somebody smiles, nods or pauses.',
  finds: [
    { text: '[Venn] <smiles>. {“I told you so.”}', gives: { kind: 'direct' } },
    { text: '“We ran,” Venn recalls. [He] <pauses> for a moment. {“We left everything.”}' },
    { text: '[She] <snorts> when I read it out. {“Nobody warned us.”}' },
    { text: '[She] <shook her head>. {“Nobody warned us.”}' },
  ],
  ignores: [
    'Venn smiles. “I told you so,” says Lind.',
    'Venn smiles at the crew.\n\n“It is late.”',
    'Venn never smiles. “The Lamp” is sad.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'verb' || !GESTURES.has(anchor.cue.verb.lemma)) return null;
    const { cue } = anchor;
    const { view, chunk, after } = cue;
    const { finite, passive, negated } = view.chunks[chunk]!;
    if (!finite || passive || negated || view.chunks.length - after > MOST_CHUNKS) return null;
    if (view.chunks.some(({ kind }) => kind === 'quote')) return null;
    const subject = subjectOf(view, chunk);
    if (subject === null || subject.end > chunk) return null;
    const { end, paragraph } = doc.sentences[view.index]!;
    const [quoted, ...more] = continuations(doc, view.index, end);
    if (quoted === undefined || quoted.start >= doc.paragraphs[paragraph]!.end) return null;
    return assemble(phraseSpan(view, subject), cue, [quoted, ...more]);
  },
};
