import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { mayBeParticiple } from '../../rules/frames/modifiers.js';
import { nounPhraseEndingAt, type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, isBreak, opensQuotedNoun, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { agentFrom, byAfter } from './read/agent.js';
import { assemble } from './read/assemble.js';

const LONGEST_QUOTED = 20;

export const passiveReduced: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/passive-reduced',
  summary: 'What a participle says that the noun before it is called, in quoted words, and after "by" who calls it so.',
  finds: [
    { text: '{The plan}, <described> by [Lind] {as “a dead letter,”} was dropped.', gives: { kind: 'mixed' } },
    { text: 'Keepers met over {a plan} <described> by [the mayor of Tarrow] {as a “dead letter”}.' },
    { text: '{The pier}, <dubbed> {“the sieve”} by [keepers], has closed.' },
  ],
  ignores: [
    'The plan, described by Lind in May, was dropped.',
    'Lind called “Low Water” by Venn a good book.',
    'The plan, described as “mad,” was dropped.',
    'The port, asked by Lind as “a friend,” closed.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { view, chunk, after, verb } = cue;
    if (!isParticiple(view, chunk) || strengthIn(verb, 's') < NEEDED.partlyQuoting) return null;
    const named = wordsEnd(view, after);
    const by = byAfter(named === null ? cue : { ...cue, after: named });
    const agent = by === null ? null : agentFrom(view, by + 1);
    const called = nounBefore(view, chunk);
    if (agent === null || called === null) return null;
    const words = named === null ? wordsAfterAs(view, agent.end) : spansBetween(view, after, named);
    return words && assemble(phraseSpan(view, agent), cue, [phraseSpan(view, called), ...words]);
  },
};

const isParticiple = (view: SentenceView, vg: number): boolean =>
  (view.chunks[vg]!.passive && !view.chunks[vg]!.finite) || mayBeParticiple(view, vg);

/** "[The plan], described", "[a plan] described" */
const nounBefore = (view: SentenceView, vg: number): Phrase | null =>
  nounPhraseEndingAt(view, isBreak(view, vg - 1) ? vg - 1 : vg);

/** The end of words that are quoted from a chunk on, or null. */
function wordsEnd(view: SentenceView, open: number): number | null {
  if (view.chunks[open]?.kind !== 'quote') return null;
  for (let at = open + 1; at < open + LONGEST_QUOTED; at++) if (view.chunks[at]?.kind === 'quote') return at + 1;
  return null;
}

/** "as “a dead letter”", "as a “dead letter”" */
function wordsAfterAs(view: SentenceView, as: number): ReturnType<typeof spansBetween> | null {
  if (headWord(view, as) !== 'as') return null;
  const end = wordsEnd(view, opensQuotedNoun(view, as + 1) ? as + 2 : as + 1);
  return end === null ? null : spansBetween(view, as, end);
}
