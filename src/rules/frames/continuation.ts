import type { Span } from '../../document/span.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { quotationFrom, runningFrom } from './quotations.js';

const BREAKS = /^[\s,;:.—–-]*$/;
const ENDS_SENTENCE = /[.!?…]["”’»'`]*$/;

/**
 * Quotations in which content goes on after its cue's clause: the rest of a split one in the same sentence ("We will," Lee said,
 * "and soon.") and the quoted sentences that follow in the same paragraph without a cue of their own.
 */
export function continuations(doc: TaggedDoc, sentence: number, clauseEnd: number): Span[] {
  const spans: Span[] = [];
  const { paragraph, end } = doc.sentences[sentence]!;
  const block = doc.paragraphs[paragraph]!;
  let at = clauseEnd;
  for (;;) {
    const next = nextQuotation(doc, at, block.end);
    if (next === null || !BREAKS.test(doc.text.slice(at, doc.quotations[next]!.start))) return spans;
    const quotation = doc.quotations[next]!;
    const running = runningFrom(doc, next);
    if (quotation.start >= end && !isWholeSentence(doc, quotation)) return spans;
    spans.push(...running);
    at = quotation.end;
    if (running.length > 1) return spans;
  }
}

/** No cue of its own follows: the quotation ends a sentence. */
const isWholeSentence = (doc: TaggedDoc, quotation: Span): boolean => {
  const rest = doc.text.slice(quotation.end, quotation.end + 2);
  return ENDS_SENTENCE.test(doc.text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end)) && !/^,/.test(rest) && !/^ [a-z]/.test(rest);
};

function nextQuotation(doc: TaggedDoc, from: number, limit: number): number | null {
  for (let i = from; i < limit; i++) {
    const index = quotationFrom(doc, i);
    if (index !== null) return index;
    if (!BREAKS.test(doc.text[i]!)) return null;
  }
  return null;
}
