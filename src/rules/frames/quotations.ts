import type { Doc, Quotation } from '../../document/doc.js';
import { firstStartingFrom, type Span } from '../../document/span.js';
import type { SentenceView } from './view.js';

/** The outermost quotation that opens at an offset, or null. */
export function quotationFrom(doc: Doc, start: number): number | null {
  const index = firstStartingFrom(doc.quotations, start);
  const quotation = doc.quotations[index];
  return quotation?.start === start ? index : null;
}

/** The outermost quotation that closes at an offset, or null. */
export function quotationTo(doc: Doc, end: number): number | null {
  for (let index = firstStartingFrom(doc.quotations, end) - 1; index >= 0; index--) {
    const quotation = doc.quotations[index]!;
    if (quotation.depth > 0) continue;
    return quotation.end === end ? index : null;
  }
  return null;
}

/** The outermost quotation around an offset, or null. */
export function quotationAround(doc: Doc, offset: number): number | null {
  for (let index = firstStartingFrom(doc.quotations, offset + 1) - 1; index >= 0; index--) {
    const quotation = doc.quotations[index]!;
    if (quotation.depth > 0) continue;
    return quotation.start <= offset && offset < quotation.end ? index : null;
  }
  return null;
}

/** The outermost quotation around the beginning of a chunk, or null. */
export const quotationOf = ({ doc, chunks }: SentenceView, chunk: number): number | null =>
  quotationAround(doc, doc.tokens[chunks[chunk]!.first]!.start);

/** Does a mark open or close an outermost quotation, rather than one inside it: 'said, "She said, 'No.'"'? */
export function isOutermost(view: SentenceView, mark: number): boolean {
  const { start } = view.doc.tokens[view.chunks[mark]!.first]!;
  const around = quotationAround(view.doc, start);
  if (around === null) return true;
  const quotation = view.doc.quotations[around]!;
  return start === quotation.start || start === quotation.inner.end;
}

/** The outermost quotations that have a part between two offsets. */
export function quotationsBetween(doc: Doc, start: number, end: number): Quotation[] {
  const between: Quotation[] = [];
  for (
    let index = quotationAround(doc, start) ?? firstStartingFrom(doc.quotations, start);
    index < doc.quotations.length;
    index++
  ) {
    const quotation = doc.quotations[index]!;
    if (quotation.start >= end) break;
    if (quotation.depth === 0) between.push(quotation);
  }
  return between;
}

/** A quotation and, where it runs on over paragraphs, the quotations that it continues in. */
export function runningFrom(doc: Doc, index: number): Span[] {
  const first = doc.quotations[index]!;
  const spans: Span[] = [{ start: first.start, end: first.end }];
  let last = index;
  for (let next = index + 1; next < doc.quotations.length; next++) {
    const quotation: Quotation = doc.quotations[next]!;
    if (quotation.depth > 0) continue;
    if (quotation.continues !== last) break;
    spans.push({ start: quotation.start, end: quotation.end });
    last = next;
  }
  return spans;
}

/** A quotation and what it goes on from, in text order. */
export function runningTo(doc: Doc, index: number): Span[] {
  const spans: Span[] = [];
  for (let at: number | null = index; at !== null; at = doc.quotations[at]!.continues) {
    const quotation: Quotation = doc.quotations[at]!;
    spans.unshift({ start: quotation.start, end: quotation.end });
  }
  return spans;
}
