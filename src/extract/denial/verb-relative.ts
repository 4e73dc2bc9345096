import { needsAccusation } from '../../lexicon/denial.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject.js';
import { headWord, isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import { isAsserted } from './asserted.js';
import type { DenialCandidate } from './candidate.js';
import { antecedentOf } from './denied.js';
import { denierOf } from './denier.js';
import { isAccusation, isGrantable } from './matters.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);
const RELATIVES = new Set(['that', 'which']);

export const verbRelative: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-relative',
  summary: 'What is denied, and a relative clause that denies it: "a claim that Lee denies".',
  finds: [
    { text: 'Lind says {a shipment left}, a claim that [the port] <denies>.' },
    { text: 'Lind says {a shipment left}, a charge that [the port] has faced before and <has denied>.' },
    { text: 'Lind says {the dam leaks}, which [the port] <denies>.' },
    { text: '{The allegations}, which [Venn] <has denied>, were made in May.' },
  ],
  ignores: ['The visa, which the consulate denied, was for her son.', 'The claim that Venn denies nothing is wrong.'],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    const after = view.chunks[cue.after];
    const closed =
      after === undefined ||
      after.kind === 'mark' ||
      after.kind === 'adv' ||
      after.kind === 'coord' ||
      after.kind === 'subord' ||
      after.kind === 'prep' ||
      after.temporal;
    const subject = relativeSubject(view, cue.chunk);
    if (!closed || view.chunks[cue.chunk]!.passive || subject === null) return null;
    const antecedent = relativeTo(view, subject.first) ?? clauseBefore(view, subject.first);
    if (antecedent === null || isGrantable(view, antecedent.first)) return null;
    if (NEEDS_ACCUSATION.has(cue.verb.lemma) && !isAccusation(view, antecedent.first)) return null;
    return assemble('verb', denierOf(cue, subject), { ...cue.span, lemma: cue.verb.lemma }, [
      phraseSpan(view, antecedent),
    ]);
  },
};

/** "that Lee faced and has denied": the subject of the verb before "and" is shared, inside the relative clause too. */
function relativeSubject(view: SentenceView, vg: number): Phrase | null {
  if (view.chunks[vg - 1]?.kind !== 'coord') return subjectOf(view, vg);
  // A comma ends it: "slammed reports that Lind was ill, and denied them".
  if (isMark(view, vg - 2, ',')) return null;
  for (let at = vg - 2; at >= 0; at--) if (view.chunks[at]!.finite) return subjectOf(view, at);
  return null;
}

/** "Lind says the dam leaks, which the port denies": the pronoun stands for the clause. */
function clauseBefore(view: SentenceView, first: number): Phrase | null {
  const stands = headWord(view, first - 1) === 'which' && isMark(view, first - 2, ',');
  return stands && view.chunks[first - 3]?.kind === 'vg' ? { first: first - 1, end: first } : null;
}

/** What a relative clause before whose subject `first` stands refers to; "that" may be left out after an accusation. */
function relativeTo(view: SentenceView, first: number): Phrase | null {
  if (RELATIVES.has(headWord(view, first - 1))) return antecedentOf(view, first - 1);
  const named = isAccusation(view, first - 1) || headWord(view, first - 1) === 'something';
  return named ? antecedentOf(view, first) : null;
}
