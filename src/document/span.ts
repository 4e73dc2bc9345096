import { firstWhere } from './search.js';

/** A half-open stretch of text, in UTF-16 code units of the text as read: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Index of the first of some spans in text order that ends after an offset; their number when none does. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans, ({ end }) => end > offset);

/** Index of the first of some spans in text order that begins at an offset or after it; their number when none does. */
export const firstStartingFrom = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans, ({ start }) => start >= offset);
