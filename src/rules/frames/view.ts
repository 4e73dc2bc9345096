import type { ParagraphKind } from '../../document/doc.js';
import { bulletTokens } from '../../document/paragraphs.js';
import type { Span } from '../../document/span.js';
import { turnAt } from '../../document/turns.js';
import { isOneOf, signOf } from '../../document/words.js';
import { type Chunk, chunksOf } from '../../tagging/chunks.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';

/** A sentence with its chunks, as the rules look at it. */
export interface SentenceView {
  readonly doc: TaggedDoc;
  /** Index into `doc.sentences`. */
  readonly index: number;
  readonly chunks: readonly Chunk[];
}

/** Views already made: several extractors look at the same sentences. */
const views = new WeakMap<TaggedDoc, Map<number, SentenceView>>();

/** The view of a sentence: the same one each time it is asked for. */
export function viewSentence(doc: TaggedDoc, index: number): SentenceView {
  const ofDoc = views.get(doc) ?? new Map<number, SentenceView>();
  const known = ofDoc.get(index);
  if (known !== undefined) return known;
  const { endToken } = doc.sentences[index]!;
  const view: SentenceView = { doc, index, chunks: chunksOf(doc, { firstToken: firstSaid(doc, index), endToken }) };
  views.set(doc, ofDoc.set(index, view));
  return view;
}

/** The chunks of a sentence with its dateline or speaker's label, which a view leaves out. */
export function wholeSentence(doc: TaggedDoc, index: number): readonly Chunk[] {
  const { chunks } = viewSentence(doc, index);
  const sentence = doc.sentences[index]!;
  return chunks[0]?.first === sentence.firstToken ? chunks : chunksOf(doc, sentence);
}

/** The time before an entry of a live report: "11.06am  Lind says". */
const CLOCK = /\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?: ?[-–—:|])?\s+(?=[\p{Lu}"“‘'])/uy;

/** The first token of a sentence after the bullet, the dateline, the speaker's label or the time that it may begin with. */
function firstSaid(doc: TaggedDoc, index: number): number {
  const { start, end, firstToken, endToken } = doc.sentences[index]!;
  const said = afterPreamble(doc, index);
  if (said === start || said >= end) return firstToken;
  let first = firstToken;
  while (first < endToken - 1 && doc.tokens[first]!.start < said) first++;
  return first;
}

function afterPreamble(doc: TaggedDoc, index: number): number {
  const { start, firstToken, endToken, paragraph } = doc.sentences[index]!;
  const turn = doc.turns.length === 0 ? null : turnAt(doc, start);
  if (turn?.start === start) return turn.speech[0]!.start;
  if (doc.dateline?.start === start) return doc.dateline.end;
  if (doc.tokens[firstToken]!.kind === 'word' || doc.paragraphs[paragraph]!.start !== start) return start;
  const bullet = bulletTokens({ first: firstToken, end: endToken }, doc.tokens);
  // A dash may be more than a bullet: it stands before who said what is quoted above.
  if (bullet > 0 && !DASH.test(doc.tokens[firstToken]!.text)) return doc.tokens[firstToken + bullet]!.start;
  return afterClock(doc, index);
}

const DASH = /^[-–—]$/;

/** Where a sentence begins after the time at the head of its paragraph. */
function afterClock(doc: TaggedDoc, index: number): number {
  const { start } = doc.sentences[index]!;
  CLOCK.lastIndex = start;
  return CLOCK.test(doc.text) ? CLOCK.lastIndex : start;
}

/** What kind of paragraph a sentence stands in: headlines have rules of their own. */
export const paragraphKind = ({ doc, index }: SentenceView): ParagraphKind =>
  doc.paragraphs[doc.sentences[index]!.paragraph]!.kind;

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

/** Marks between which an insertion stands; a hyphen between spaces is a dash. */
export function isBreak(view: SentenceView, chunk: number): boolean {
  const at = view.chunks[chunk];
  if (at?.kind !== 'mark') return false;
  const token = view.doc.tokens[at.first]!;
  return isOneOf(token, BREAK) || (token.lower === '-' && isSpaced(view, chunk));
}
const BREAK = signOf([',', '—', '–', '--', ';']);

const isSpaced = ({ doc, chunks }: SentenceView, chunk: number): boolean =>
  doc.tokens[chunks[chunk]!.first]!.spaced && doc.tokens[chunks[chunk]!.end]?.spaced === true;

/** A break, or a closing quotation mark with a comma inside it: 'called it "dead," and'. */
export const isBreakOrQuoted = (view: SentenceView, chunk: number): boolean =>
  isBreak(view, chunk) || (view.chunks[chunk]?.kind === 'quote' && isMark(view, chunk - 1, ','));

/** A determiner whose noun stands in quotation marks: "a “hard line”". */
export const opensQuotedNoun = ({ doc, chunks }: SentenceView, np: number): boolean => {
  const chunk = chunks[np];
  return (
    chunk?.kind === 'np' &&
    chunks[np + 1]?.kind === 'quote' &&
    has(doc.tags[chunk.first], Tag.Determiner | Tag.Possessive) &&
    !has(doc.tags[chunk.head], Tag.Noun | Tag.Pronoun | Tag.Number)
  );
};

/** A break other than a comma or a semicolon. */
export const isDash = (view: SentenceView, at: number): boolean => isBreak(view, at) && !isMark(view, at, ',', ';');

/** A noun phrase whose head is a name: "Lind", "the Tarrow Herald". */
export const isName = ({ doc, chunks }: SentenceView, np: number): boolean =>
  chunks[np]?.kind === 'np' && has(doc.tags[chunks[np].head], Tag.Proper);

/** "saying", not "said" or "to say". */
export const isGerund = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'vg' && !chunk.finite && !chunk.infinitive && !chunk.passive;
