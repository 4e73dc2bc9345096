import type { Span } from '../../document/span.js';
import { adjudicators } from '../../lexicon/denial.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { type Phrase, phraseSpan, subjectOf } from '../../rules/frames/subject.js';
import { headWord, type SentenceView, wordAt } from '../../rules/frames/view.js';
import { has, Tag } from '../../tagging/tags.js';
import { antecedentOf } from './denied.js';

const ADJUDICATORS = new Set(adjudicators);
const NOBODY = new Set(['nobody', 'none', 'one']);

/** The denier of an active verb: its subject, or what "who" and "which" refer to. Null where the text names none. */
export function denierOf({ view, chunk }: Pick<VerbCue, 'view' | 'chunk'>): Span | null {
  const subject = subjectOf(view, chunk);
  if (subject === null) return null;
  if (NOBODY.has(headWord(view, subject.first))) return null;
  if (view.chunks[subject.first]!.kind !== 'wh') return phraseSpan(view, subject);
  const antecedent = antecedentOf(view, subject.first);
  return antecedent === null ? null : phraseSpan(view, antecedent);
}

/** Courts weigh arguments and throw out charges; that denies nothing. */
export function isAdjudicator(view: SentenceView, chunk: number): boolean {
  const subject = subjectOf(view, chunk);
  return subject !== null && isAdjudicatorPhrase(view, subject);
}

export function isAdjudicatorPhrase(view: SentenceView, { first, end }: Phrase): boolean {
  for (let c = first; c < end; c++) if (ADJUDICATORS.has(headWord(view, c))) return true;
  return false;
}

/** "Lee" in "Lee's denial", "his" in "his denial". */
export function possessorOf(view: SentenceView, np: number): Span | null {
  const { doc } = view;
  const { first, head } = view.chunks[np]!;
  for (let i = head - 1; i >= first; i--) {
    if (!has(doc.tags[i], Tag.Possessive)) continue;
    const clitic = /^['’]/.test(wordAt(doc, i));
    if (clitic && i === first) return before(view, np);
    const from = clitic ? first : i;
    return { start: doc.tokens[from]!.start, end: doc.tokens[clitic ? i - 1 : i]!.end };
  }
  return before(view, np);
}

/** A possessor that is a chunk of its own: "the port's" before "denial". */
function before(view: SentenceView, np: number): Span | null {
  const chunk = view.chunks[np - 1];
  if (chunk?.kind !== 'np' || !/^['’]s?$/.test(wordAt(view.doc, chunk.end - 1))) return null;
  return { start: view.doc.tokens[chunk.first]!.start, end: view.doc.tokens[chunk.end - 2]!.end };
}
