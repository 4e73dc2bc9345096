import type { Span } from '../../document/span.js';
import { dismissiveWords } from '../../lexicon/denial.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, paragraphKind, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor, UntruthAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { deniedPhrase } from './read/denied.js';
import { joinedTo, linkOf } from './read/link.js';
import { isAccusation } from './read/matters.js';
import { claimBefore, existentialMatter, freeRelative, saidWrongly } from './read/predicate-matter.js';
import { quotedSpeaker } from './read/quoted-speaker.js';
import { isMaterial, saidOf } from './read/said-of.js';

const DISMISSIVE = new Set(dismissiveWords);

export const predicate: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/predicate',
  summary: 'What is denied, a form of "be", and words that say it is untrue, in a claim or as a heading.',
  finds: [
    { text: 'Orla Venn said {the accusations} were <groundless>.', gives: { form: 'characterised' } },
    { text: '“{That} is <complete nonsense>,” Venn said.' },
    { text: 'Venn told reporters there was <no truth> to {the report}.' },
    { text: 'The port said there was “<no truth> whatsoever” in {the rumours}.' },
    { text: 'The port said there was <no evidence> to support {the claim}.' },
    { text: 'Venn said {the claims} were late and were a “<shameless lie>”.' },
    { text: 'Venn said {the suggestion that a shipment had left} was <absurd>.' },
    { text: 'A lawyer for Venn said {the lawsuit} was <without merit>.' },
    { text: 'Venn said Lind was <mistaken> in claiming {that the dam was safe}.' },
    { text: 'Venn said the Herald is “<wrong>” for reporting {that the port was sold}.' },
    { text: 'Venn said Pat Lind, whose son died in the attack, was <wrong> to say {Venn had lied to her}.' },
    { text: 'Venn said Lind was <wrong> to {accuse the port of theft}.' },
    { text: '“{None of that} is <true>,” Venn said.' },
    { text: 'Venn said {the story} could not be <true>.' },
    { text: '“[The coroner] has said {the report} was <false>,” Venn told the Herald.' },
    { text: 'The port said it was <not true> {that a shipment had left}.' },
  ],
  ignores: [
    'The accusations were groundless.',
    'Venn said the alarm was false.',
    'The police said the bomb threat was a hoax.',
    'Venn said the report was not false.',
    'Venn said it was wrong to close the port.',
    'Venn said Lind was wrong to call an election.',
    'Lind said the fake passport was hers.',
    'Venn said that it was not so much the cold as the wind.',
  ],
  match(anchor) {
    if (anchor.kind !== 'untruth') return null;
    const content = deniedBy(anchor);
    return content === null
      ? null
      : assemble('characterised', quotedSpeaker(anchor.view, anchor.first), { lemma: anchor.lemma, ...anchor.span }, [
          content,
        ]);
  },
};

/** What the words are said of, or null where no link leads to it. */
function deniedBy(anchor: UntruthAnchor): Span | null {
  const { view, first, end, strict, lemma } = anchor;
  // "That never happened": the words hold the verb.
  const own = view.chunks[first]!.kind === 'adv' && end > first + 1 && view.chunks[first + 1]!.kind === 'vg';
  const link = own ? first + 1 : linkOf(view, first, anchor.negated);
  // Headlines leave out the verb: "Mayor wrong to say port was sold".
  if (link === null) return paragraphKind(view) === 'headline' ? saidWrongly(view, end) : null;
  // "made up the story"
  if (link === first && !view.chunks[link]!.passive && view.chunks[end]?.kind === 'np')
    return isAccusation(view, end) ? phraseSpan(view, deniedPhrase(view, end)) : null;
  if (headWord(view, link - 1) === 'there') return existentialMatter(view, end, isMaterial(anchor));
  if (view.chunks[link - 1]?.kind === 'vg') return afterClause(view, link);
  const subject = subjectOf(view, joinedTo(view, link));
  if (subject !== null && headWord(view, subject.first - 1) === 'if') return null;
  // "Lind, who died in the attack, was wrong to say that it leaked": whatever else the subject names.
  const said = saidWrongly(view, end);
  if (said !== null) return said;
  if (subject === null) return afterClause(view, link);
  return saidOf(anchor, subject, link, strict || DISMISSIVE.has(lemma)) ?? (strict ? freeRelative(view, link) : null);
}

/** "the claim that she knew", "what he said" before "is false". */
function afterClause(view: SentenceView, link: number): Span | null {
  const claim = claimBefore(view, link);
  return claim !== null ? phraseSpan(view, { first: claim, end: link }) : freeRelative(view, link);
}
