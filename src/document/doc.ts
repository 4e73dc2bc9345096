import type { Encoding } from '../types.js';
import type { Span } from './span.js';

/** A text as it was read, with what is known about it from outside. Nothing in it is ever rewritten. */
export interface Article {
  readonly text: string;
  /** The path, or the `id` of a jsonl line; null for a text that came from nowhere. */
  readonly path: string | null;
  /** From metadata; null when none was given (the headline in the text is the Doc's matter). */
  readonly title: string | null;
  /** `YYYY-MM-DD` from the option or from metadata; null when it has to be found in the text. */
  readonly published: string | null;
  readonly publishedFrom: 'option' | 'metadata' | null;
  /** What the text was decoded from; null or missing for a text that was given as a string. */
  readonly encoding?: Encoding | null;
}

/**
 * - `word`: letters, with inner full stops of abbreviations and initials kept ("U.S.", "Dec.", "J."), clitics split off
 *   ("Lee" + "'s", "do" + "n't", "1972" + "'s"); letters that begin an alphanumeric run keep its digits ("G20", "H1").
 * - `number`: digits with their inner separators ("1,234.56", "2022"); a suffix is a token of its own ("1.2" + "bn", "23" + "rd").
 * - `link`: URL, e-mail address, @handle, #tag.
 * - `quote`: one quotation mark, or a doubled one: ``, '', ‘‘, ’’. An apostrophe inside a word is no quote; whether any other quote
 *   token is an apostrophe or inches ("the players' union", "12\" pipe") shows in `quotations`.
 * - `symbol`: currency signs, %, &, +, and the like, one code point each; an emoji with all that modifies it.
 * - `punctuation`: the rest; "..." and "--" are one token each, a hyphen splits words ("well" + "-" + "known").
 */
export type TokenKind = 'word' | 'number' | 'link' | 'quote' | 'symbol' | 'punctuation';

export interface Token extends Span {
  /** Exactly `doc.text.slice(start, end)`. */
  readonly text: string;
  /** `text` in lower case, with curly apostrophes made straight: the key for lexicon look-ups. */
  readonly lower: string;
  /** The number of `lower` among the words that are remembered, for `perWord`; 0 for the rest, and for what is no word. */
  readonly word: number;
  /** The lists that hold `lower`, a bit each: see `signOf`. */
  readonly signs: number;
  readonly kind: TokenKind;
  /** White space (or another character that belongs to no token, or the text's start) stands before it. */
  readonly spaced: boolean;
}

/**
 * - `headline`: the article's first line, when it reads like one; there is at most one.
 * - `heading`: a short line without a sentence's end, between body paragraphs.
 * - `body`: running text. `list`: a bulleted or numbered line.
 * - `caption`: image credits and captions. `callToAction`: "Follow us on ...", "Related stories", "Read more: ...".
 * - `publication`: "Published 23 December 2022", "Updated at ...": where the publication date may stand.
 *
 * Extractors read every kind but `caption` and `callToAction`.
 */
export type ParagraphKind = 'headline' | 'heading' | 'body' | 'list' | 'caption' | 'callToAction' | 'publication';

/** A block of lines between blank lines (or a line, where the text has a paragraph a line), without its outer white space. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Half-open range of indexes into `doc.sentences`. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** A sentence, without its outer white space; closing quotation marks belong to it. */
export interface Sentence extends Span {
  readonly paragraph: number;
  /** Half-open range of indexes into `doc.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A quotation, its marks included. One that runs over several paragraphs is one entry a paragraph, chained by `continues`. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** Index of the quotation around this one, or null. */
  readonly parent: number | null;
  /** Index of the quotation in the paragraph before which this one goes on from, or null. */
  readonly continues: number | null;
  /** False when no closing mark stands at its end: it runs to its paragraph's end, and on by the next one's `continues`, if any. */
  readonly closed: boolean;
}

/** "SEOUL, Dec. 23 (Reuters) -" at the head of a body paragraph, up to and including its dash. */
export interface Dateline extends Span {
  /** Null in "Dec 23 (Reuters) -". */
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

/** What one speaker says at a time in a transcript or an interview: "LIND: I was never asked." Its label included. */
export interface Turn extends Span {
  /** The speaker as written before the colon, without emphasis marks. */
  readonly label: Span;
  /** The colon after the label, or the full stop of "Q." */
  readonly colon: Span;
  /** The words spoken, in several spans where stage directions or paragraph breaks stand between; never empty. */
  readonly speech: readonly Span[];
}

/**
 * Spans over the text as read, and nothing else; nobody writes to it. Every array is in text order.
 * Its types alone keep it as it is: V8 reads what `Object.freeze` has been at by a slower way.
 */
export interface Doc {
  readonly article: Article;
  /** The same string as `article.text`. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly dateline: Dateline | null;
  /** Empty where the text is no transcript. */
  readonly turns: readonly Turn[];
  /** Offsets at which lines begin; the first is 0. */
  readonly lineStarts: readonly number[];
}
