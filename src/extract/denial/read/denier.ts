import type { Span } from '../../../document/span.js';
import { adjudicators } from '../../../lexicon/denial.js';
import type { VerbCue } from '../../../rules/frames/cues.js';
import { nounPhraseEndingAt, type Phrase, phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isMark, type SentenceView } from '../../../rules/frames/view.js';
import { antecedentOf } from './denied.js';

const ADJUDICATORS = new Set(adjudicators);
const DOCUMENTS = new Set(['email', 'letter', 'message', 'post', 'statement', 'tweet', 'tweets', 'video']);
/** Chunks of what is said of the one who is blamed: "gave Lind two stars, out of four,". */
const LONGEST_OBJECT = 12;
/** Chunks from such a participle to the comma after it. */
const LONGEST_INSERTION = 10;
const NOBODY = new Set(['nobody', 'none', 'one']);

/** The denier of an active verb: its subject, or what "who" and "which" refer to. Null where the text names none. */
export function denierOf({ view, chunk }: Pick<VerbCue, 'view' | 'chunk'>, known: Phrase | null = null): Span | null {
  const found =
    known ??
    blamedBefore(view, chunk) ??
    insertedAfter(view, chunk) ??
    subjectOf(view, chunk) ??
    subjectOverTime(view, chunk);
  if (found === null) return null;
  const subject = issuerOf(view, found) ?? found;
  if (NOBODY.has(headWord(view, subject.first))) return null;
  if (view.chunks[subject.first]!.kind !== 'wh') return phraseSpan(view, subject);
  const antecedent = antecedentOf(view, subject.first);
  return antecedent === null ? null : phraseSpan(view, antecedent);
}

/** "criticised [Lind] for denying it": whoever is blamed or praised for it denies. */
function blamedBefore(view: SentenceView, vg: number): Phrase | null {
  const blamed = isMark(view, vg - 2, ',') ? vg - 3 : vg - 2;
  if (view.chunks[vg]!.finite || headWord(view, vg - 1) !== 'for' || view.chunks[blamed]?.kind !== 'np') return null;
  for (let at = blamed - 1; at >= Math.max(0, blamed - LONGEST_OBJECT); at--) {
    const { kind, passive } = view.chunks[at]!;
    if (kind === 'vg') return passive ? null : { first: at + 1, end: at + 2 };
    if (kind === 'mark' && !isMark(view, at, ',')) return null;
  }
  return null;
}

/** "[Lind], contradicting Venn, said": the noun phrase before a participle that stands between it and its verb. */
function insertedAfter(view: SentenceView, vg: number): Phrase | null {
  if (view.chunks[vg]!.finite || !isMark(view, vg - 1, ',') || view.chunks[vg - 2]?.kind !== 'np') return null;
  let clauses = 0;
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + LONGEST_INSERTION); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (isMark(view, at, ',')) return view.chunks[at + 1]?.finite ? nounPhraseEndingAt(view, vg - 1, true) : null;
    if (kind === 'subord' || kind === 'wh') clauses++;
    if (finite) clauses--;
    if (clauses < 0 || kind === 'coord' || kind === 'quote') return null;
  }
  return null;
}

/** "issued a statement denying it": who issued it. */
function issuerOf(view: SentenceView, { first }: Phrase): Phrase | null {
  if (!DOCUMENTS.has(headWord(view, first))) return null;
  for (let at = first - 1; at >= 0; at--) {
    if (view.chunks[at]!.finite) return subjectOf(view, at);
    if (view.chunks[at]!.kind === 'subord' || view.chunks[at]!.kind === 'wh') return null;
  }
  return null;
}

/** Courts weigh arguments and throw out charges; that denies nothing. */
export function isAdjudicator(view: SentenceView, chunk: number): boolean {
  const subject = subjectOf(view, chunk);
  return subject !== null && isAdjudicatorPhrase(view, subject);
}

/** The phrase's own head counts: "a spokesman for the court" may deny. */
export const isAdjudicatorPhrase = (view: SentenceView, { first }: Phrase): boolean =>
  ADJUDICATORS.has(headWord(view, first));

/** "Lee (Tarrow) on Monday flatly denied": the noun phrase before a time that stands before the verb. */
function subjectOverTime(view: SentenceView, vg: number): Phrase | null {
  if (!view.chunks[vg]!.finite) return null;
  let at = vg - 1;
  let times = 0;
  while (at > 0) {
    const { kind, temporal } = view.chunks[at]!;
    if (temporal) times++;
    else if (kind !== 'adv' && !(kind === 'prep' && view.chunks[at + 1]!.temporal)) break;
    at--;
  }
  return times > 0 ? nounPhraseEndingAt(view, at + 1) : null;
}
