import { needsAccusation } from '../../lexicon/denial.js';
import { isMeans } from '../../rules/frames/means.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak, type SentenceView, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { antecedentOf, deniedPhrase } from './read/denied.js';
import { isAdjudicatorPhrase } from './read/denier.js';
import { isAccusation, isGrantable, isMatter } from './read/matters.js';
import { isBelittled } from './read/object.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);

export const verbPassive: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-passive',
  summary: 'What is denied, a passive verb of denying, and the denier after "by" where the text names one.',
  finds: [
    { text: '{The claim}, <denied> by [the port], was repeated on Monday.' },
    { text: '{The allegations} <have been dismissed> by [Orla Venn] as gossip.' },
    { text: '{The report} <was denied>.' },
    { text: '{The claims} <were dismissed> as “utter nonsense” by [the port].' },
  ],
  ignores: [
    'The loan was denied by the bank.',
    'The appeal was rejected by the court.',
    'The claim was not denied by anyone.',
    'The striker was denied by the keeper.',
    'His comments were derided by the mayor.',
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
    if (denied === null || isGrantable(view, denied.first) || isBelittled(view, denied.first, cue.verb.lemma))
      return null;
    const named = isAccusation(view, denied.first);
    // "The striker was denied by the keeper."
    if (
      !named &&
      (denier === null ||
        !isMatterOrPointer(view, denied.first) ||
        (NEEDS_ACCUSATION.has(cue.verb.lemma) && cue.verb.lemma !== 'dispute'))
    )
      return null;
    if (denier === null && (NEEDS_ACCUSATION.has(cue.verb.lemma) || view.chunks[cue.after]?.kind === 'np')) return null;
    const source = denier === null ? null : phraseSpan(view, denier);
    return assemble('verb', source, { lemma: cue.verb.lemma, ...cue.span }, [phraseSpan(view, denied)]);
  },
};

/** "involvement", "any such deal", "it" */
const isMatterOrPointer = (view: SentenceView, np: number): boolean =>
  isMatter(view, np) || POINTERS.has(wordAt(view.doc, view.chunks[np]!.first));
const POINTERS = new Set(['any', 'it', 'such', 'that', 'these', 'this', 'those', 'which']);

/** Chunks of "as", its quotation marks and a few words. */
const LONGEST_VERDICT = 8;

/** Index of the "by" right after the verb, or after an adverb or "as nonsense". */
function byAfter(view: SentenceView, from: number): number | null {
  let at = from;
  while (view.chunks[at]?.kind === 'adv') at++;
  if (headWord(view, at) === 'as') while (at < from + LONGEST_VERDICT && headWord(view, at) !== 'by') at++;
  return headWord(view, at) === 'by' && view.chunks[at + 1]?.kind === 'np' && !isMeans(view, at + 1) ? at : null;
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
