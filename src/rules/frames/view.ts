import type { Span } from '../../document/span.js';
import { type Chunk, chunksOf } from '../../tagging/chunks.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';

/** A sentence with its chunks, as the rules look at it. */
export interface SentenceView {
  readonly doc: TaggedDoc;
  /** Index into `doc.sentences`. */
  readonly index: number;
  readonly chunks: readonly Chunk[];
}

/** Views already made: several extractors look at the same sentences. */
const views = new WeakMap<TaggedDoc, Map<number, SentenceView>>();

export function viewSentence(doc: TaggedDoc, index: number): SentenceView {
  const ofDoc = views.get(doc) ?? new Map<number, SentenceView>();
  const known = ofDoc.get(index);
  if (known !== undefined) return known;
  const view: SentenceView = { doc, index, chunks: chunksOf(doc, doc.sentences[index]!) };
  views.set(doc, ofDoc.set(index, view));
  return view;
}

/** The span of tokens `first` up to, not including, `end`. */
export const spanOfTokens = (doc: TaggedDoc, first: number, end: number): Span => ({
  start: doc.tokens[first]!.start,
  end: doc.tokens[end - 1]!.end,
});

export const wordAt = (doc: TaggedDoc, token: number): string => doc.tokens[token]?.lower ?? '';

export const headWord = (view: SentenceView, chunk: number): string => {
  const at = view.chunks[chunk];
  return at ? wordAt(view.doc, at.head) : '';
};

export const isMark = (view: SentenceView, chunk: number, ...marks: readonly string[]): boolean => {
  const at = view.chunks[chunk];
  return at?.kind === 'mark' && marks.includes(wordAt(view.doc, at.first));
};

/** Marks between which an insertion stands. */
export const isBreak = (view: SentenceView, chunk: number): boolean => isMark(view, chunk, ',', '—', '–', '--', ';');

/** A break, or a closing quotation mark with a comma inside it: 'called it "dead," and'. */
export const isBreakOrQuoted = (view: SentenceView, chunk: number): boolean =>
  isBreak(view, chunk) || (view.chunks[chunk]?.kind === 'quote' && isMark(view, chunk - 1, ','));
