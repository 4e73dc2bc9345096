import type { Span } from '../../../document/span.js';
import { type Phrase, phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { headWord, isMark, type SentenceView, spanOfTokens, wordAt } from '../../../rules/frames/view.js';
import { accusationForms } from '../../../rules/frames/word-forms.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import { antecedentOf, joinedFrom } from './denied.js';
import { denierOf } from './denier.js';
import { isAccusation, isGrantable } from './matters.js';

/** Who denies in a relative clause, and what: "a claim that [Lee] denies". */
export interface Relative {
  readonly source: Span | null;
  readonly denied: Span;
}

const RELATIVES = new Set(['that', 'which']);
const ACCUSING = new Set(['accuse', 'allege', 'charge'].flatMap(formsOf));
/** Of what one is charged with: "two counts of theft, which he denies". */
const COUNTS = new Set(['charge', 'charges', 'count', 'counts']);
const LONGEST_CHARGE = 14;

/** The parts of a relative clause whose verb has this subject; `named`: it can only hang on an accusation. */
export function relativeOf(view: SentenceView, vg: number, subject: Phrase, named: boolean): Relative | null {
  const merged = mergedAt(view, subject);
  if (merged !== null) return merged;
  const charge = chargeBefore(view, subject.first);
  const antecedent = charge ?? relativeTo(view, subject.first) ?? clauseBefore(view, subject.first);
  if (antecedent === null || isGrantable(view, antecedent.first)) return null;
  if (named && charge === null && !isAccusation(view, antecedent.first)) return null;
  return { source: denierOf({ view, chunk: vg }, subject), denied: phraseSpan(view, antecedent) };
}

/** "[a charge] [Venn] denies" may read as one noun phrase, but no charge is called Venn. */
function mergedAt(view: SentenceView, { first, end }: Phrase): Relative | null {
  const chunk = view.chunks[first]!;
  if (chunk.kind !== 'np' || !has(view.doc.tags[chunk.head], Tag.Proper)) return null;
  for (let i = chunk.first; i < chunk.head; i++)
    if (accusationForms.has(wordAt(view.doc, i)) && has(view.doc.tags[i + 1], Tag.Proper))
      return {
        source: spanOfTokens(view.doc, i + 1, view.chunks[end - 1]!.end),
        denied: spanOfTokens(view.doc, chunk.first, i + 1),
      };
  return null;
}

/** "Lind says the dam leaks, which the port denies": the pronoun stands for the clause. */
function clauseBefore(view: SentenceView, first: number): Phrase | null {
  const stands = headWord(view, first - 1) === 'which' && isMark(view, first - 2, ',');
  return stands && view.chunks[first - 3]?.kind === 'vg' ? { first: first - 1, end: first } : null;
}

/** "He is accused [of taking a bribe], which he denies": what follows the verb of accusing. */
function chargeBefore(view: SentenceView, first: number): Phrase | null {
  if (headWord(view, first - 1) !== 'which' || !isMark(view, first - 2, ',')) return null;
  for (let at = first - 3; at >= Math.max(0, first - LONGEST_CHARGE); at--) {
    if (isMark(view, at, ',')) return null;
    if (view.chunks[at]!.kind === 'np' && COUNTS.has(headWord(view, at)))
      return { first: joinedFrom(view, at), end: first - 2 };
    if (view.chunks[at]!.kind === 'vg' && ACCUSING.has(headWord(view, at)))
      return at + 1 < first - 2 ? { first: at + 1, end: first - 2 } : null;
  }
  return null;
}

/** What a relative clause before whose subject `first` stands refers to; "that" may be left out after an accusation. */
function relativeTo(view: SentenceView, first: number): Phrase | null {
  if (RELATIVES.has(headWord(view, first - 1))) return antecedentOf(view, first - 1);
  const named = isAccusation(view, first - 1) || headWord(view, first - 1) === 'something';
  return named ? antecedentOf(view, first) : null;
}
