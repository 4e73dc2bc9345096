import { beginsSmall } from '../../../document/letters.js';
import { firstEndingAfter, type Span } from '../../../document/span.js';
import { cuesOfView } from '../../../rules/frames/cues.js';
import { runningTo } from '../../../rules/frames/quotations.js';
import { type SentenceView, viewSentence } from '../../../rules/frames/view.js';

/** Of a cue before the quotation, whose content it then is. */
const WEAKEST_LEADING = 0.4;
/** The quotation with what it goes on from, and with the words of the sentence that lead into it: 'The plan was "dead," Lee said.' */
export function contentTo(view: SentenceView, quotation: number): Span[] {
  const spans = runningTo(view.doc, quotation);
  const sentence = view.doc.sentences[view.index]!;
  const first = view.chunks[view.chunks[0]!.kind === 'coord' ? 1 : 0];
  const start = view.doc.tokens[first?.first ?? sentence.firstToken]!.start;
  if (spans[0]!.start < start) return withLead(view, spans);
  if (spans[0]!.start <= start) return spans;
  const led = cuesOfView(view).some(
    ({ span, verb }) => span.end <= spans[0]!.start && verb.strength >= WEAKEST_LEADING,
  );
  // A cue before it may be that of the quotation, unless only some words are quoted.
  const fragment = beginsSmall(view.doc.text[view.doc.quotations[quotation]!.inner.start] ?? '');
  return led && !fragment ? spans : [{ start, end: spans.at(-1)!.end }];
}

/** 'The lake “was cold. I swam,” Lee said': with the words that lead into a quotation in an earlier sentence. */
function withLead({ doc }: SentenceView, spans: Span[]): Span[] {
  const { start, end } = spans[0]!;
  const index = firstEndingAfter(doc.sentences, start);
  const opening = doc.sentences[index]!;
  const led = cuesOfView(viewSentence(doc, index)).some(({ span }) => span.end <= start);
  const isWhole = opening.start >= start || led || !beginsSmall(doc.text[start + 1] ?? '');
  return isWhole ? spans : [{ start: opening.start, end }, ...spans.slice(1)];
}
