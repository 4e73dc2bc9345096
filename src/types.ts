/**
 * The published shape of everything that hearsay writes. The JSON Schema is generated from this file: a field's prose is its
 * description there. Field order here is field order in the output.
 */

/** The unit that offsets count: Unicode code points, UTF-16 code units, or bytes of the text in UTF-8. */
export type OffsetUnit = 'codepoint' | 'utf16' | 'byte';

/** A half-open stretch of the text: from `start` up to, not including, `end`, in the document's offset unit. */
export interface TextSpan {
  /** Where it begins. @minimum 0 @asType integer */
  start: number;
  /** Where the text goes on after it. @minimum 0 @asType integer */
  end: number;
}

/** A span with its words. */
export interface Passage extends TextSpan {
  /** The text at the span, exactly as it stands there. */
  text: string;
}

/** Where the publication date came from: `--date`, metadata of the input, a dateline, a line such as "Published 23 December 2022", the path. */
export type PublishedFrom = 'option' | 'metadata' | 'dateline' | 'text' | 'path';

/** IANA name of an encoding that can be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';

/** What is known about the article as a whole. */
export interface DocumentInfo {
  /** The path as given on the command line, or the `id` of a jsonl line; null for text from standard input or from a caller. */
  path: string | null;
  /** From metadata, else the headline found in the text; null when there is none. */
  title: string | null;
  /** The publication date, `YYYY-MM-DD`; null when nothing says it. */
  published: string | null;
  /** What said so; null exactly when `published` is. */
  publishedFrom: PublishedFrom | null;
  /** BCP 47 code: English, which a text of few words in Latin script counts as; undetermined where it is another language: nothing is looked for then. */
  language: 'en' | 'und';
  /** The encoding that the text was decoded from; null for a text from a caller. Offsets index the decoded text. */
  encoding: Encoding | null;
  /** Length of the text in the offset unit. @minimum 0 @asType integer */
  length: number;
  /** The unit of every offset in this document. */
  offsetUnit: OffsetUnit;
  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. @pattern ^[0-9a-f]{64}$ */
  sha256: string;
  /** The text as read, when it was asked for (`--include-text`). */
  text?: string;
}

/** A mention of a source: to whom content is attributed. */
export interface SourceMention extends Passage {
  /** The `id` of the source in `sources`; null for a mention that could not be resolved. */
  id: string | null;
}

/** What kind of act a cue names. */
export type CueClass = 'speech' | 'writing' | 'publication' | 'thought' | 'showing' | 'accusation' | 'denial';

/** The words that signal an attribution. */
export interface Cue extends Passage {
  /** Dictionary form of the cue's head: "say" for "has said", "according to" for "according to". */
  lemma: string;
  /** What kind of act it names. */
  class: CueClass;
}

/** What is attributed; in several spans where its cue stands in the middle of it. */
export interface Content {
  /** The words of the spans, joined by " … ". */
  text: string;
  /** In text order, never overlapping. @minItems 1 */
  spans: TextSpan[];
}

/** Direct: all of the content stands in quotation marks. Indirect: none of it. Mixed: a part. */
export type ClaimKind = 'direct' | 'indirect' | 'mixed';

/** An attribution that asserts its content. */
export interface Claim {
  /** `c1`, `c2`, ... in text order. @pattern ^c[1-9][0-9]*$ */
  id: string;
  /** How much of the content stands in quotation marks. */
  kind: ClaimKind;
  /** Who asserts it; null where the text names nobody ("it emerged that"). */
  source: SourceMention | null;
  /** Null only for a quotation that goes on from the last speaker without a cue of its own. */
  cue: Cue | null;
  /** What is claimed. */
  content: Content;
  /** The `id` of the claim that relays this one ("According to the Herald, Ruiz said ..."), or null. */
  via: string | null;
  /**
   * How likely it is right: the share of its rule's claims that were right on annotated text, moved by its kind, the class of its cue and
   * the kind of its source. @minimum 0 @maximum 1
   */
  confidence: number;
  /** The rule that found it; `hearsay rules` explains it. */
  rule: string;
}

/**
 * - `verb`: "denied that ...", "rejected the claims". `noun`: "issued a denial", "despite his denials".
 * - `characterised`: a source calls it false, baseless, a lie.
 * - `negated`: a negated claim that answers an accusation of the same text.
 */
export type DenialForm = 'verb' | 'noun' | 'characterised' | 'negated';

/** An attribution that denies its content, or characterises it as untrue. */
export interface Denial {
  /** `d1`, `d2`, ... in text order. @pattern ^d[1-9][0-9]*$ */
  id: string;
  /** What makes it a denial. */
  form: DenialForm;
  /** Who denies; null where the text names nobody. */
  source: SourceMention | null;
  /** The words that deny, or that call it untrue; for a negated statement, its claim's verb where that stands in the same sentence. */
  cue: Cue;
  /** What is denied; null where the text does not say ("issued a denial"). */
  content: Content | null;
  /** The `id` of the claim that carries it ("said the reports were false"); null for "denied that ...", which stands in `denials` only. */
  claim: string | null;
  /** The `id`s of the claims of this document that it answers. */
  denies: string[];
  /** Share of this rule's records that were right on annotated text. @minimum 0 @maximum 1 */
  confidence: number;
  /** The rule that found it; `hearsay rules` explains it. */
  rule: string;
}

/** How the text qualifies an amount: "under", "up to", "about", "at least", "more than". */
export type MoneyModifier = 'less-than' | 'at-most' | 'about' | 'at-least' | 'more-than';

/** A monetary expression, approximators excluded ("about $5 million" spans "$5 million"). */
export interface Money extends Passage {
  /** `m1`, `m2`, ... in text order. @pattern ^m[1-9][0-9]*$ */
  id: string;
  /** Exact decimal in the currency's main unit (34 cents is "0.34"), the lower end of a range; null where vague ("millions of dollars") or without an exact decimal ("£1 4s 7d"). @pattern ^[0-9]+(\.[0-9]+)?$ */
  amount: string | null;
  /** The upper end of a range, else null. @pattern ^[0-9]+(\.[0-9]+)?$ */
  max: string | null;
  /** ISO 4217 code, or "BTC" for bitcoin. @pattern ^[A-Z]{3}$ */
  currency: string;
  /** How `currency` is known: the text says it here, or it was inferred from the article, or it is the default for a bare sign. */
  currencyFrom: 'stated' | 'article' | 'default';
  /** How the words before or after it qualify the amount, or null. */
  modifier: MoneyModifier | null;
  /** The unit of a rate, in the singular ("month", "share", "barrel"), or null. */
  per: string | null;
  /** The `id` of the same sum in another currency ("US$8 million (S$10.7 million)"), or null. */
  equals: string | null;
  /** Share of this rule's records that were right on annotated text. @minimum 0 @maximum 1 */
  confidence: number;
  /** The rule that found it; `hearsay rules` explains it. */
  rule: string;
}

/** TIMEX3 types: a calendar time, a time of day, an amount of time, a recurring time. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers (TimeML 1.2.1). */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** What quantifies a SET: "every Friday", "each July", "every other week". */
export type TimexQuant = 'EVERY' | 'EACH' | 'EVERY OTHER';

/** Which comes first in "03/04/2015": the day or the month. */
export type DateOrder = 'dmy' | 'mdy';

/** A time expression, after TIMEX3 (TimeML 1.2.1). */
export interface Timex extends Passage {
  /** `t1`, `t2`, ... in text order. @pattern ^t[1-9][0-9]*$ */
  id: string;
  /** What kind of time it names. */
  type: TimexType;
  /** TIMEX3 value: `2022-12-23`, `2022-W51`, `2022-Q3`, `198`, `PAST_REF`, `P2M`; `XXXX-12-23` where the year is neither said nor inferable. */
  value: string;
  /** How the words qualify `value` ("early December" is `2022-12` with `START`), or null. */
  mod: TimexMod | null;
  /** Of a SET, the word that quantifies it ("every Friday", "daily"), or null. */
  quant: TimexQuant | null;
  /** Of a SET, how often in `value`: `2X` for "twice a week", `3D` for "three days a week", `XX` where the words give no number; or null. @pattern ^([0-9.]+|X)[XHDWM]$ */
  freq: string | null;
  /** First calendar day that a DATE or TIME covers, `YYYY-MM-DD`, or null. */
  from: string | null;
  /** Last calendar day that it covers, or null. */
  to: string | null;
  /** The parts of `value` that the words do not say and that were inferred from the publication date or the text around. */
  inferred: ('year' | 'month' | 'week' | 'day')[];
  /** The value with the day first, of a date such as "03/04/2015" in a document that does not say which comes first; else null. */
  alternative: string | null;
  /** Share of this rule's records that were right on annotated text. @minimum 0 @maximum 1 */
  confidence: number;
  /** The rule that found it; `hearsay rules` explains it. */
  rule: string;
}

/** What a source is. `group`: people at large ("critics"). `unnamed`: somebody without a name ("an official", "two officials"). */
export type SourceKind = 'person' | 'organization' | 'place' | 'group' | 'document' | 'unnamed';

/** One source of the document. */
export interface Source {
  /** `s1`, `s2`, ... by first mention. @pattern ^s[1-9][0-9]*$ */
  id: string;
  /** The fullest name or description that the text gives. */
  name: string;
  /** What it is. */
  kind: SourceKind;
  /** "spokesperson for the coast guard"; null when the text gives none. */
  role: string | null;
  /** The mentions that claims and denials name as their source, in text order; where else the text names it is not listed. @minItems 1 */
  mentions: TextSpan[];
}

/** Everything found in one article. Nothing found is an empty list, never a missing key. */
export interface Extraction {
  /** The version of this shape. */
  schemaVersion: '1';
  /** What was read. */
  document: DocumentInfo;
  /** Who said what, in text order. */
  claims: Claim[];
  /** Who denied what, in text order. */
  denials: Denial[];
  /** Sums of money, in text order. */
  money: Money[];
  /** Dates, times, durations and recurring times, in text order. */
  dates: Timex[];
  /** Whom claims and denials name, by first mention. */
  sources: Source[];
}

/** The four kinds of record, by the names of their lists. */
export type RecordKind = 'claims' | 'denials' | 'money' | 'dates';

/** What a caller may say about a text, and about what should come out. */
export interface ExtractOptions {
  /** Becomes `document.path`; a date such as `2022-12-23` in the file's name, or folders such as `2022/12/23/`, are the publication date where nothing else says it. */
  path?: string;
  /** Becomes `document.title`. */
  title?: string;
  /** The publication date, `YYYY-MM-DD`, against which relative dates resolve. Throws a RangeError when it is no date. */
  published?: string;
  /** Which comes first in "03/04/2015". Default: what the document's other dates say, else the month, with the other reading in `alternative`. */
  dateOrder?: DateOrder;
  /** Default: `codepoint`. */
  offsets?: OffsetUnit;
  /** Kinds of record to look for; the other lists stay empty. Default: all four. */
  only?: readonly RecordKind[];
  /** Records below this confidence are left out. Default: 0. */
  minConfidence?: number;
  /** Put the text into `document.text`. Default: false. */
  includeText?: boolean;
}
