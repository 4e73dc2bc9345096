import type { Extraction, OffsetUnit, Passage, TextSpan } from '../../src/types.js';

/** What stands at a span of a text, counted in a unit, as bytes (so that a lone surrogate is what it is in UTF-8). */
export const sliceIn: Readonly<Record<OffsetUnit, (text: string, span: TextSpan) => Buffer>> = {
  codepoint: (text, { start, end }) => Buffer.from([...text].slice(start, end).join('')),
  utf16: (text, { start, end }) => Buffer.from(text.slice(start, end)),
  byte: (text, { start, end }) => Buffer.from(text).subarray(start, end),
};

/** Every span of an extraction, in the order of its fields. */
export const spansOf = ({ claims, denials, money, dates, sources }: Extraction): TextSpan[] =>
  [
    ...[...claims, ...denials].flatMap(({ source, cue, content }) => [source, cue, ...(content?.spans ?? [])]),
    ...money,
    ...dates,
    ...sources.flatMap(({ mentions }) => mentions),
  ].filter((span) => span !== null);

/** Every span with the words that the extraction says stand there. */
export const passagesOf = (extraction: Extraction): Passage[] => [
  ...spansOf(extraction).filter((span): span is Passage => 'text' in span),
  ...[...extraction.claims, ...extraction.denials].flatMap(({ content }) =>
    content?.spans.length === 1 ? [{ ...content.spans[0]!, text: content.text }] : [],
  ),
];
