import { silences, statesOfMind, unanswering } from '../../lexicon/negation.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { clauseEnd } from './read/clause-end.js';
import {
  beforeQuotation,
  firstOfClause,
  fromGerund,
  overInversion,
  tenseOf,
  withNegation,
} from './read/negated-clause.js';
import { quotedSpeaker } from './read/quoted-speaker.js';

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
    { text: 'Asked whether he had struck the boy, [Venn] <said>: “{I did not touch him}.”' },
    { text: 'Venn is charged with theft. “{I did not steal or sell the boat},” [Venn] <said>.' },
    { text: 'On Monday [Lind] <insisted> that {closing the pier was not a punishment}.' },
    { text: 'Lind claims that Venn wrote it. Friends say {she knew nothing about it}.' },
    { text: 'Lind accused Orla Venn of theft. [Venn] <insisted> {she was innocent}.' },
    { text: 'Prosecutors say Venn aimed at the crew. [She] <testified> that {at no time did she aim at anybody}.' },
    { text: 'The paper reported that the port had sold its cranes. [The mayor] <insisted> {no crane had been sold}.' },
  ],
  ignores: [
    'Asked to leave, the crew did not move, Venn said.',
    'Lind accused the port of sloth. “You never listen,” Venn said.',
    'Lind said the price of salt had never been higher.',
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
    if (tense === null || (UNANSWERING.has(headWord(view, chunk)) && !knewNothing(view, chunk)) || isQuestion(view))
      return null;
    if (SILENCES.has(headWord(view, chunk + 1)) || isState(view, chunk)) return null;
    const subject = subjectOf(view, beforeQuotation(view, chunk));
    // "You never listen" accuses.
    if (subject !== null && headWord(view, subject.first) === 'you') return null;
    const from = subject !== null && subject.first < chunk ? subject.first : firstOfClause(view, chunk);
    const first = fromGerund(view, withNegation(view, from));
    // "saw the letter and did not sign it": the subject is shared, what is denied is not
    const opening = subject !== null && view.chunks[chunk - 1]?.kind === 'coord' ? chunk : first;
    const inverted = overInversion(view, chunk);
    const lemma = view.doc.text.slice(span.start, span.end).toLowerCase();
    const content = phraseSpan(view, { first: inverted?.from ?? opening, end: clauseEnd(view, chunk) });
    const about = view.chunks[inverted?.subject ?? first]!;
    return {
      ...assemble('negated', quotedSpeaker(view, chunk), { lemma, ...span }, [content]),
      past: tense === 'past',
      subject: spanOfTokens(view.doc, about.first, about.end),
    };
  },
};

/** "knew nothing about them", "had never known the man" answer a charge, "did not know" may not. */
const knewNothing = (view: SentenceView, vg: number): boolean =>
  KNEW.has(headWord(view, vg)) && KNOWN.has(headWord(view, vg + 1));
const KNEW = new Set(['knew', 'know', 'known', 'knows']);
const KNOWN = new Set(['man', 'men', 'nothing', 'people', 'person', 'woman', 'women']);

/** "was not surprised", "is not sure". */
function isState(view: SentenceView, chunk: number): boolean {
  const { head } = view.chunks[chunk]!;
  for (let i = head; i < head + 4; i++) if (STATES.has(wordAt(view.doc, i))) return true;
  return false;
}

const isQuestion = (view: SentenceView): boolean => view.chunks.some((chunk) => wordAt(view.doc, chunk.first) === '?');
