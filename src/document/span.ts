import { firstWhere } from './search.js';

/**
 * A half-open stretch of text, in UTF-16 code units of the text as read: `text.slice(start, end)`.
 *
 * What adds fields to a span, or to any other object, names them before it: `{ kind, ...span }`. V8 gives every single object
 * whose new fields stand after the spread a layout of its own, and reads none of them by a fast way.
 */
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
