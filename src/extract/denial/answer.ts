import type { Span } from '../../document/span.js';
import { unanswering } from '../../lexicon/negation.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, type SentenceView, viewSentence, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { clauseEnd } from './read/clause-end.js';

const ASKING = new Set(['ask', 'press', 'question'].flatMap(formsOf));
const WHETHER = new Set(['if', 'whether']);
/** What one is asked is an opinion or a plan: "No" denies nothing. */
const OPINIONS = new Set(unanswering.flatMap(formsOf));
const FARTHEST = 30;

export const answer: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/answer',
  summary: 'An answer of "no" and nothing else to the question whether something is so.',
  finds: [
    {
      text: 'Asked whether {the firm had misled anybody}, [Venn] <said>: “Absolutely not.”',
      gives: { form: 'negated' },
    },
    { text: '“Not at all,” [Venn] <said> when asked if {she had met the smugglers}.' },
    { text: '{Had she taken the money?} “No,” [Venn] <said>.' },
  ],
  ignores: [
    'Asked whether he would run again, Lind said: “No.”',
    'Asked whether he wanted the job, Lind said: “Absolutely not.”',
    'How did she pay? “Never,” Venn said.',
    'Lind left. “No,” Venn said.',
  ],
  match(anchor) {
    if (anchor.kind !== 'answer') return null;
    const { view, span } = anchor;
    const question = askedIn(view) ?? askedBefore(view);
    if (question === null) return null;
    const lemma = view.doc.text.slice(span.start, span.end).toLowerCase();
    return { ...assemble('negated', null, { ...span, lemma }, [question]), settled: true };
  },
};

/** "Asked whether [he had paid]" */
function askedIn(view: SentenceView): Span | null {
  for (let at = 0; at < Math.min(view.chunks.length - 1, FARTHEST); at++) {
    if (!WHETHER.has(headWord(view, at)) || !isAsked(view, at)) continue;
    const end = clauseEnd(view, at + 1);
    return asksForFact(view, at + 1, end) ? phraseSpan(view, { first: at + 1, end }) : null;
  }
  return null;
}

/** "asked by the Herald whether" */
function isAsked(view: SentenceView, whether: number): boolean {
  for (let at = whether - 1; at >= Math.max(0, whether - 4); at--) if (ASKING.has(headWord(view, at))) return true;
  return false;
}

/** A question of its own before: "Had he paid?" */
function askedBefore(view: SentenceView): Span | null {
  if (view.index === 0) return null;
  const before = viewSentence(view.doc, view.index - 1);
  const { chunks } = before;
  const first = chunks.findIndex(({ kind }) => kind !== 'quote' && kind !== 'coord' && kind !== 'mark');
  if (first < 0 || !chunks.slice(-2).some((chunk) => wordAt(view.doc, chunk.first) === '?')) return null;
  if (!PAST_QUESTIONS.has(wordAt(view.doc, chunks[first]!.first))) return null;
  const end = chunks.findIndex((chunk) => wordAt(view.doc, chunk.first) === '?');
  return asksForFact(before, first, end) ? phraseSpan(before, { first, end: end + 1 }) : null;
}
const PAST_QUESTIONS = new Set(['did', 'had', 'has', 'have', 'was', 'were']);

/** Neither what will or may be, nor what one thinks or wants. */
function asksForFact(view: SentenceView, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const { kind, first, end: last } = view.chunks[at]!;
    if (kind !== 'vg') continue;
    for (let i = first; i < last; i++)
      if (has(view.doc.tags[i], Tag.Modal) || OPINIONS.has(wordAt(view.doc, i))) return false;
  }
  return true;
}
