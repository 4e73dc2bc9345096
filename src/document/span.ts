/** A half-open stretch of text, in UTF-16 code units of the text as read: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);
