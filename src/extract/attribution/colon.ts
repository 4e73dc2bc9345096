import type { Span } from '../../document/span.js';
import { type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import { assembleWith } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';

export const colon: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/colon',
  summary: 'A name and a colon at the head of a headline or of a turn in a transcript.',
  finds: [
    { text: '[Lind]<:> {The Harbour Cannot Wait Another Year}\n\nThe mayor spoke for an hour on Monday.' },
    { text: '[LIND]<:> {I was never asked. Nobody called me.}\n\nVENN: That is not what the letters show.' },
  ],
  ignores: [
    'Note: the harbour opens at noon.',
    'Harbour: the third-worst summer since 1911\n\nThe cranes stand still. Nobody knows why.',
    'Three things were missing: the keys, the map and the lamp.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'colon') return null;
    const { view, chunk } = anchor;
    const paragraph = doc.paragraphs[doc.sentences[view.index]!.paragraph]!;
    const name = paragraph.firstSentence === view.index ? nameBefore(view, chunk) : null;
    if (name === null || !view.chunks.slice(chunk).some(({ finite }) => finite)) return null;
    const turn = isTurn(doc, name);
    if (!turn && paragraph.kind !== 'headline' && paragraph.kind !== 'heading') return null;
    const colonToken = view.chunks[chunk]!.first;
    const last = lastOfTurn(doc, view, turn);
    if (colonToken + 1 >= last) return null;
    const content = spanOfTokens(doc, colonToken + 1, last);
    const cue = { ...spanOfTokens(doc, colonToken, colonToken + 1), lemma: ':', class: 'speech' as const };
    return assembleWith(name, cue, [content]);
  },
};

/** The words before the colon, when they are one name. */
function nameBefore(view: SentenceView, chunk: number): Span | null {
  const { doc } = view;
  const name = view.chunks[0]!;
  if (chunk !== 1 || name.kind !== 'np' || !has(doc.tags[name.head], Tag.Proper)) return null;
  return spanOfTokens(doc, name.first, name.end);
}

/** Capitals throughout ("WALLACE"), as transcripts write their speakers. */
const isTurn = (doc: TaggedDoc, name: Span): boolean => {
  const words = doc.text.slice(name.start, name.end);
  return words.length > 2 && words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);
};

/** The turn of a transcript is its whole paragraph; a headline's content its sentence. */
function lastOfTurn(doc: TaggedDoc, view: SentenceView, turn: boolean): number {
  const sentence = doc.sentences[view.index]!;
  return turn ? doc.sentences[doc.paragraphs[sentence.paragraph]!.endSentence - 1]!.endToken : sentence.endToken;
}
