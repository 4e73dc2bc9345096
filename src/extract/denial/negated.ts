import { beForms } from '../../lexicon/function-words.js';
import { silences, statesOfMind, unanswering } from '../../lexicon/negation.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject.js';
import { headWord, type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { DenialCandidate } from './candidate.js';
import { clauseEnd } from './clause-end.js';
import { beforeQuotation, firstOfClause, overNeither } from './negated-clause.js';

const BE = new Set(beForms);
const PERFECT = new Set(["'ve", 'has', 'have', '’ve', 'never']);
const HAVE = new Set(['has', 'have']);
const NOT_YET = new Set(['yet']);
const SILENCES = new Set(silences);
const STATES = new Set(statesOfMind);
const UNANSWERING = new Set(unanswering.flatMap(formsOf));

export const negated: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/negated',
  summary:
    'A negated statement of fact in a claim that answers an accusation, a report or a question of the same text.',
  finds: [
    {
      text: 'Lind accused Orla Venn of taking bribes. [Venn] <said> {she had never taken a bribe}.',
      gives: { form: 'negated' },
    },
    { text: 'Lind claims that Venn met the smugglers. “{I never met them},” [Venn] <said>.' },
    { text: 'The paper reported that the port had sold its cranes. [The mayor] <insisted> {no crane had been sold}.' },
  ],
  ignores: [
    'The bank said it would not raise rates.',
    'Orla Venn said she did not know the man.',
    'The port had never sold its cranes.',
    'Lind said the ferry did not sail on Monday because of the wind.',
  ],
  match(anchor) {
    if (anchor.kind !== 'negation') return null;
    const { view, chunk, span } = anchor;
    // "was told not to ask"
    if (
      view.chunks[chunk + 1]?.infinitive &&
      span.end === spanOfTokens(view.doc, view.chunks[chunk + 1]!.first - 1, view.chunks[chunk + 1]!.first).end
    )
      return null;
    const tense = tenseOf(view, chunk);
    if (tense === null || UNANSWERING.has(headWord(view, chunk)) || isQuestion(view)) return null;
    if (SILENCES.has(headWord(view, chunk + 1)) || isState(view, chunk)) return null;
    const subject = subjectOf(view, beforeQuotation(view, chunk));
    const first = overNeither(
      view,
      subject !== null && subject.first < chunk ? subject.first : firstOfClause(view, chunk),
    );
    // "saw the letter and did not sign it": the subject is shared, what is denied is not
    const from = subject !== null && view.chunks[chunk - 1]?.kind === 'coord' ? chunk : first;
    const lemma = view.doc.text.slice(span.start, span.end).toLowerCase();
    const content = phraseSpan(view, { first: from, end: clauseEnd(view, chunk) });
    return {
      ...assemble('negated', null, { ...span, lemma }, [content]),
      past: tense === 'past',
      subject: spanOfTokens(view.doc, view.chunks[first]!.first, view.chunks[first]!.end),
    };
  },
};

/** Of what was or is so; null for what may, will or need not be, and for habits and states of mind ("does not mind"). */
function tenseOf(view: SentenceView, chunk: number): 'past' | 'present' | null {
  const { first, head } = view.chunks[chunk]!;
  const { tags } = view.doc;
  for (let i = first; i <= head; i++) if (has(tags[i], Tag.Modal) || NOT_YET.has(wordAt(view.doc, i))) return null;
  // "is not going to", "does not have to"
  if (['going', 'have'].includes(headWord(view, chunk)) && view.chunks[chunk + 1]?.infinitive) return null;
  // "was not surprised", "is no friend": a state, not a deed
  if (BE.has(headWord(view, chunk))) return 'present';
  for (let i = first; i <= head; i++)
    if (has(tags[i], Tag.Past) || (i < head && PERFECT.has(wordAt(view.doc, i)))) return 'past';
  return HAVE.has(headWord(view, chunk)) || wordAt(view.doc, head).startsWith('exist') ? 'present' : null;
}

/** "was not surprised", "is not sure". */
function isState(view: SentenceView, chunk: number): boolean {
  const { head } = view.chunks[chunk]!;
  for (let i = head; i < head + 4; i++) if (STATES.has(wordAt(view.doc, i))) return true;
  return false;
}

const isQuestion = (view: SentenceView): boolean => view.chunks.some((chunk) => wordAt(view.doc, chunk.first) === '?');
