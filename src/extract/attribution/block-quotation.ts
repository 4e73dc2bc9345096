import type { Span } from '../../document/span.js';
import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { quotationFrom, runningFrom } from '../../rules/frames/quotations.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { isBreak, isMark } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

/** Between a cue and its colon: "wrote in a letter to the port on Monday:". */
const MOST_CHUNKS = 8;

export const blockQuotation: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/block-quotation',
  summary: 'A cue in a sentence that ends its paragraph with a colon, and the paragraph below as what it quotes.',
  finds: [
    { text: '[Lind] <wrote> to the council on Monday:\n\n{The harbour is lost. Sell the cranes.}\n\nNobody answered.' },
    { text: '[Venn] <replied>:\n\n{“We sold them in May.”}\n\nThe council met that evening.' },
    { text: 'They asked again in June, and [Venn] <responded>:\n\n{“We sold them.”}\n\nThe council met.' },
  ],
  ignores: ['Lind wrote three books:\n\nThe Harbour, The Crane and The Lamp.', 'Venn had this:\n\nA crane.'],
  match(anchor, doc) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { verb, view } = cue;
    const { passive, finite, infinitive } = view.chunks[cue.chunk]!;
    if (passive || infinitive || !leadsToColon(cue)) return null;
    const block = blockAfter(doc, view.index);
    const quoted = block.length > 0 && quotationFrom(doc, block[0]!.start) !== null;
    if (strengthIn(verb, 'q') < (quoted ? NEEDED.quoting : NEEDED.inserted)) return null;
    const subject = subjectOf(view, cue.chunk);
    if (subject === null || (!finite && subject.first > cue.chunk)) return null;
    return assemble(phraseSpan(view, subject), cue, block);
  },
};

/** Nothing but adverbials and the one spoken to stands between the cue and a colon that ends the sentence. */
function leadsToColon({ view, after, verb }: VerbCue): boolean {
  const last = view.chunks.length - 1;
  if (!isMark(view, last, ':') || last - after > MOST_CHUNKS) return false;
  for (let at = after; at < last; at++) {
    const { kind, temporal } = view.chunks[at]!;
    if (kind === 'adv' || kind === 'prep' || kind === 'paren' || temporal || isBreak(view, at)) continue;
    const addressee = at === after && /[ao]/.test(verb.governs);
    if (kind !== 'np' || (!addressee && view.chunks[at - 1]!.kind !== 'prep')) return false;
  }
  return true;
}

/** The paragraph below: its quotation, where it opens with one. */
function blockAfter(doc: TaggedDoc, sentence: number): Span[] {
  const above = doc.sentences[sentence]!.paragraph;
  if (doc.paragraphs[above]!.endSentence !== sentence + 1) return [];
  const below = doc.paragraphs[above + 1];
  if (below === undefined || (below.kind !== 'body' && below.kind !== 'heading')) return [];
  const quotation = quotationFrom(doc, below.start);
  return quotation === null ? [{ start: below.start, end: below.end }] : runningFrom(doc, quotation);
}
