import { needsAccusation } from '../../lexicon/denial.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { subjectOf } from '../../rules/frames/subject.js';
import { headWord, isBreak, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import { isAsserted } from './asserted.js';
import type { DenialCandidate } from './candidate.js';
import { antecedentOf, deniedPhrase } from './denied.js';
import { isAdjudicatorPhrase } from './denier.js';
import { isAccusation, isGrantable } from './matters.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);

export const verbPassive: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-passive',
  summary: 'What is denied, a passive verb of denying, and the denier after "by" where the text names one.',
  finds: [
    { text: '{The claim}, <denied> by [the port], was repeated on Monday.' },
    { text: '{The allegations} <have been dismissed> by [Orla Venn] as gossip.' },
    { text: '{The report} <was denied>.' },
  ],
  ignores: [
    'The loan was denied by the bank.',
    'The appeal was rejected by the court.',
    'The claim was not denied by anyone.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    const by = byAfter(view, cue.after);
    const denier = by === null ? null : phraseFrom(view, by + 1);
    if (denier === null && !view.chunks[cue.chunk]!.passive) return null;
    if (denier !== null && isAdjudicatorPhrase(view, denier)) return null;
    const denied = deniedBefore(view, cue.chunk);
    if (denied === null || isGrantable(view, denied.first)) return null;
    const named = isAccusation(view, denied.first);
    if (!named && (denier === null || (NEEDS_ACCUSATION.has(cue.verb.lemma) && cue.verb.lemma !== 'dispute')))
      return null;
    if (denier === null && (NEEDS_ACCUSATION.has(cue.verb.lemma) || view.chunks[cue.after]?.kind === 'np')) return null;
    const source = denier === null ? null : phraseSpan(view, denier);
    return assemble('verb', source, { ...cue.span, lemma: cue.verb.lemma }, [phraseSpan(view, denied)]);
  },
};

/** Index of the "by" right after the verb, or after an adverb or "as nonsense". */
function byAfter(view: SentenceView, from: number): number | null {
  let at = from;
  while (view.chunks[at]?.kind === 'adv') at++;
  if (headWord(view, at) === 'as' && headWord(view, at + 2) === 'by') at += 2;
  return headWord(view, at) === 'by' && view.chunks[at + 1]?.kind === 'np' ? at : null;
}

/** The subject of the passive verb, or the noun phrase that its participle follows. */
function deniedBefore(view: SentenceView, vg: number): Phrase | null {
  const subject = view.chunks[vg]!.passive ? subjectOf(view, vg) : null;
  if (subject !== null && view.chunks[subject.first]!.kind !== 'wh') return subject;
  let at = subject === null ? vg - 1 : subject.first - 1;
  while (view.chunks[at]?.kind === 'adv' || isBreak(view, at) || view.chunks[at]?.kind === 'coord') at--;
  // "The allegation that they were paid, first made by a blog and denied by all three"
  for (let np = at; np >= Math.max(0, at - 20); np--) {
    if (!isAccusation(view, np)) continue;
    const phrase = deniedPhrase(view, np);
    return phrase.end > vg ? { first: np, end: np + 1 } : phrase;
  }
  return antecedentOf(view, at + 1);
}
