import type { Span } from '../../document/span.js';
import type { CueNoun } from '../../lexicon/cue-nouns.js';
import type { NounAnchor } from '../../rules/frames/anchors.js';
import { isClauseAt } from '../../rules/frames/clause.js';
import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { cuesOfView } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { headWord, isBreak, type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { makerOf, possessor } from './read/noun-source.js';

const LONGEST_CLAUSE = 200;

export const nounCue: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/noun-cue',
  summary: 'A noun of saying with its possessor and a that-clause: "Lee\'s claim that", "the suggestion by Lee that".',
  finds: [
    { text: "[Lind]'s <claim> {that the dam was safe} proved wrong." },
    { text: 'The <suggestion> by [the ministry] {that nobody was told} has angered residents.' },
    { text: '[Venn] repeated his <claim> {that the dam was safe}.' },
    { text: 'The port denied a <report> in [the Tarrow Herald] {that it had paid him}.' },
  ],
  ignores: [
    'Venn gave a statement in May that the port copied.',
    "Lind's report was long.",
    'Lind said in her remarks that the dam was safe.',
  ],
  match(anchor) {
    if (anchor.kind !== 'noun' || !anchor.noun.governs.includes('t') || anchor.noun.class === 'denial') return null;
    const { view, chunk } = anchor;
    const by = isMedium(view, chunk + 1) || headWord(view, chunk + 1) === 'by' ? phraseFrom(view, chunk + 2) : null;
    const at = by?.end ?? chunk + 1;
    if (view.chunks[at]?.kind !== 'subord' || headWord(view, at) !== 'that') return null;
    // "A note by two clerks said that": the clause is of the verb
    if (by !== null && view.chunks.slice(by.first, by.end).some(({ finite }) => finite)) return null;
    const source = by !== null ? phraseSpan(view, by) : sourceOf(anchor);
    if (source === null || isVenue(view, chunk) || (by === null && isVoiced(view, chunk))) return null;
    const head = view.chunks[chunk]!.head;
    const cue = { lemma: anchor.noun.noun, class: anchor.noun.class, ...spanOfTokens(view.doc, head, head + 1) };
    return assembleWith(source, cue, spansBetween(view, at, endOfClause(view, at)));
  },
};

/** "Lee's claim"; "Lind repeated his claim" is Lind's, whatever "his" may be. */
function sourceOf(anchor: NounAnchor<CueNoun>): Span | null {
  const { view, chunk } = anchor;
  const owner = possessor(anchor);
  if (owner !== null && !OWN.has(wordAt(view.doc, view.chunks[chunk]!.first))) return owner;
  return makerOf(view, chunk) ?? owner;
}
const OWN = new Set(['her', 'his', 'its', 'their']);

/** "said in her remarks that": the verb's content. */
const isVenue = (view: SentenceView, chunk: number): boolean =>
  headWord(view, chunk - 1) === 'in' &&
  cuesOfView(view).some(({ after, verb }) => after === chunk - 1 && strengthIn(verb, 't') >= NEEDED.inserted);

/** "expressed hope that": the verb's cue. */
const isVoiced = (view: SentenceView, chunk: number): boolean =>
  VOICING.has(headWord(view, chunk - 1)) && view.chunks[chunk - 1]!.kind === 'vg' && !view.chunks[chunk - 1]!.passive;
const VOICING = new Set(['express', 'voice'].flatMap(formsOf));

/** "a report in the Herald that" */
const isMedium = (view: SentenceView, prep: number): boolean =>
  headWord(view, prep) === 'in' &&
  !view.chunks[prep + 1]?.temporal &&
  has(view.doc.tags[view.chunks[prep + 1]?.head ?? -1], Tag.Proper);

/** The clause ends before a second finite verb that the noun is the subject of, or before a break. */
function endOfClause(view: SentenceView, that: number): number {
  let verbs = 0;
  for (let at = that + 1; at < Math.min(view.chunks.length, that + LONGEST_CLAUSE); at++) {
    if (view.chunks[at]!.finite && ++verbs === 2 && view.chunks[at - 1]!.kind === 'np') return at;
    if (view.chunks[at]!.finite && verbs === 2) return at;
    // 'dismissed the claim that he lied as "nonsense"'
    if (headWord(view, at) === 'as' && verbs > 0 && !isClauseAt(view, at + 1) && isObject(view, that)) return at;
    if (isBreak(view, at) && verbs > 0 && !joinsPhrase(view, at + 1)) return at;
    if (view.chunks[at]!.kind === 'wh' || (view.chunks[at]!.kind === 'subord' && verbs > 0)) verbs--;
  }
  return view.chunks.length;
}

/** Does a verb that says what something is govern the noun: "slammed the claim that ... as"? */
const isObject = (view: SentenceView, that: number): boolean =>
  cuesOfView(view).some(({ after, verb }) => after < that && after >= that - 4 && strengthIn(verb, 'ns') > 0);

/** ", or 55 a month": a phrase more, no clause. */
const joinsPhrase = (view: SentenceView, at: number): boolean =>
  view.chunks[at]?.kind === 'coord' && view.chunks[at + 1]?.kind === 'np' && !view.chunks[at + 2]?.finite;
