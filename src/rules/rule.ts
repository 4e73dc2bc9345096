import type { Span } from '../document/span.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';

/**
 * A text that a rule finds something in, and what: executed by the test suite with the whole extractor of the rule.
 *
 * The text is marked up: `[source]`, `<cue>` and `{content}` for attributions and denials (content may stand in several braces),
 * `{expression}` for money and dates. The marks are removed before the text is read. A literal mark is written doubled.
 */
export interface Example {
  readonly text: string;
  /** Publication date, where the outcome depends on one. */
  readonly published?: string;
  /** Fields of the published record that have to have these values. */
  readonly gives?: Readonly<Record<string, string | null>>;
}

/** A rule: one shape of wording, with the examples that it finds and lookalikes in which it must find nothing. */
export interface Rule<Anchor, Found extends Candidate> {
  /** Its path below `extract/`, without the extension: `attribution/clause-first`. */
  readonly id: string;
  /** The shape in words, one line: the rule's row in the README and in `hearsay rules`. */
  readonly summary: string;
  /** What it finds; the first stands in the README. */
  readonly finds: readonly [Example, ...Example[]];
  /** Lookalikes. */
  readonly ignores: readonly [string, ...string[]];
  /** What the rule finds at an anchor, or null. Spans are tokens' spans, in UTF-16. */
  readonly match: (anchor: Anchor, doc: TaggedDoc) => Found | null;
}

/** What every extractor finds before resolution: where it is. */
export interface Candidate extends Span {}

/** A candidate with the id of the rule that found it. */
export type Ruled<Found extends Candidate> = Found & { readonly rule: string };

/** An extractor's rules in their one order: where two match at an anchor, the first stands. */
export interface Extractor<Anchor, Found extends Candidate> {
  readonly name: 'attribution' | 'denial' | 'money' | 'timex';
  readonly rules: readonly Rule<Anchor, Found>[];
  /** The places in a text where a rule may match, in text order; the rules are tried there and nowhere else. */
  readonly anchors: (doc: TaggedDoc) => Iterable<Anchor>;
}
