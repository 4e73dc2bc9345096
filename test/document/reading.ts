import type { Doc } from '../../src/document/doc.js';
import { readDocument } from '../../src/document/read.js';
import type { Span } from '../../src/document/span.js';

export const read = (text: string): Doc =>
  readDocument({ text, path: null, title: null, published: null, publishedFrom: null });

const texts = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

export const tokensOf = (text: string): string[] => texts(text, read(text).tokens);

export const sentencesOf = (text: string): string[] => texts(text, read(text).sentences);

export const paragraphsOf = (text: string): string[] => texts(text, read(text).paragraphs);

export const quotationsOf = (text: string): string[] => texts(text, read(text).quotations);

/** Kind and first words of every paragraph. */
export const kindsOf = (text: string): string[] => read(text).paragraphs.map(({ kind }) => kind);
