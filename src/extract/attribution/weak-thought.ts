import { complementOf } from '../../rules/frames/complement/complement.js';
import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { clauseContent } from '../../rules/frames/content/content.js';
import { cuesOfView, type VerbCue } from '../../rules/frames/cues.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, type SentenceView, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isConditional } from './read/asserted.js';
import { isOutletAt } from './read/speaking-nouns.js';

const CLAUSES = new Set(['that', 'clause']);
/** The reader, whom nobody quotes; and who is told what others say ("the court heard that"). */
const NO_SOURCES = new Set(['court', 'hearing', 'inquest', 'inquiry', 'jury', 'one', 'tribunal', 'you']);

export const weakThought: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/weak-thought',
  summary:
    'A thought ("believes", "thinks", "knows") with its source and a clause, where it is neither asked nor supposed.',
  finds: [
    { text: '[Some of the keepers] <believe> {the lamp went out at four}.' },
    { text: 'Few agreed. [Some] <judged> {it would be best to wait}, the letter showed.' },
    { text: '[They] <think> {that the harbour will silt up}.' },
    { text: '[The Tarrow Herald] <understands> {the harbour will be sold}.' },
    { text: '[Sky News] <understands> {that the harbour will be sold}.' },
  ],
  ignores: [
    'The port saw sales fall by a tenth.',
    'Lind could no longer see the letter she wrote.',
    'Lind understands the lamp.',
    'The keeper understands that the lamp went out.',
    'If they think the lamp went out, they are wrong.',
    'Do you think the lamp went out?',
    'They knew the lamp.',
    'The court heard Lind had never met her.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { view, verb } = cue;
    const { passive, infinitive, finite, negated } = view.chunks[cue.chunk]!;
    // "could no longer see the words she had written"
    if (negated && verb.lemma === 'see') return null;
    if (verb.class !== 'thought' || (strengthIn(verb, 't') < NEEDED.thought && verb.lemma !== 'understand'))
      return null;
    if (passive || infinitive || !finite) return null;
    const complement = complementOf(cue);
    if (!CLAUSES.has(complement.shape)) return null;
    const subject = subjectOf(view, cue.chunk);
    if (subject === null || view.chunks[subject.first]!.kind === 'wh' || NO_SOURCES.has(headWord(view, subject.first)))
      return null;
    if (verb.lemma === 'understand' && !isLearnt(cue, subject)) return null;
    if (verb.lemma === 'see' && complement.shape === 'clause' && isBare(view, complement.chunk)) return null;
    if (isConditional(cue, subject) || asks(view) || isOwn(cue, subject)) return null;
    return assemble(phraseSpan(view, subject), cue, clauseContent(cue, complement.chunk));
  },
};

/** "saw [prices fall]": what happened to somebody, in the bare infinitive. */
function isBare({ doc, chunks }: SentenceView, from: number): boolean {
  const verb = chunks.slice(from, from + LONGEST_SUBJECT).find(({ finite }) => finite);
  return (
    verb !== undefined &&
    verb.first === verb.head &&
    has(doc.tags[verb.head], Tag.Base) &&
    !has(doc.tags[verb.head], Tag.Auxiliary)
  );
}
const LONGEST_SUBJECT = 12;

/** "The Herald understands", "Sky News understands": what a paper or a broadcaster has been told. */
const isLearnt = ({ view, chunk }: VerbCue, { first, end }: Phrase): boolean => {
  const { doc, chunks } = view;
  const { first: opening, head } = chunks[first]!;
  if (end > first + 1 || !has(doc.tags[head], Tag.Proper) || !has(doc.tags[chunks[chunk]!.head], Tag.Third))
    return false;
  return wordAt(doc, opening) === 'the' || isOutletAt(view, first);
};

const asks = ({ doc, index }: SentenceView): boolean => wordAt(doc, doc.sentences[index]!.endToken - 1) === '?';

/** "Lee said he thinks": the same person's, who has just been quoted with it. */
const isOwn = ({ view }: VerbCue, { first }: Phrase): boolean =>
  view.chunks[first]!.pronoun && cuesOfView(view).some(({ chunk }) => chunk < first);
