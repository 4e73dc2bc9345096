import { complementOf } from '../../rules/frames/complement/complement.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak, isBreakOrQuoted, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { questionEnd } from './read/question-end.js';

const LONGEST_VENUE = 6;
/** "Asked for" is a cue of its own. */
const ASKING = new Set(['ask', 'ask for']);
const SHAPES = new Set(['wh', 'infinitive', 'quotation']);
const QUESTIONS = new Set(['question', 'questions']);
/** What may stand before a participle alone: "when asked why". */
const OPENERS = new Set(['if', 'once', 'when', 'whenever', 'while']);

export const asked: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/asked',
  summary: 'A question put to somebody, and after "by" who put it: "asked by Lee whether it would close".',
  finds: [
    { text: '<Asked> by [Lind] {whether the bridge would close}, the keeper laughed.' },
    { text: 'Venn <was asked> by [Lind] {why the dam had failed}.' },
    { text: '<Asked> on the pier {about the letter}, Venn left the room.', gives: { kind: 'indirect' } },
    { text: 'Lind left when <asked> {whether the bridge would close}.' },
  ],
  ignores: [
    'The crew will not leave, even if asked to do so.',
    'A clerk asked not to be named.',
    'Asked twice, Venn left the room.',
    'Venn was asked to leave.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !ASKING.has(anchor.cue.verb.lemma)) return null;
    const { cue } = anchor;
    const { view } = cue;
    const { infinitive, passive, negated } = view.chunks[cue.chunk]!;
    const fronted = isFronted(view, cue.chunk);
    const asks = fronted && headWord(view, cue.chunk - 1) !== 'if';
    if (infinitive || negated || (!passive && !fronted)) return null;
    const by = headWord(view, cue.after) === 'by' ? phraseFrom(view, cue.after + 1) : null;
    const from = questionAt(cue, by?.end ?? cue.after);
    // "was asked to leave", "even if asked to leave" tell what somebody was to do.
    if (from === null || (by === null && !asks && view.chunks[from]!.infinitive)) return null;
    return assemble(by && phraseSpan(view, by), cue, spansBetween(view, from, questionEnd(cue, from)));
  },
};

/** "Asked why, ...", "When asked why, ...": a participle alone at the head of a clause. */
function isFronted(view: SentenceView, vg: number): boolean {
  const group = view.chunks[vg]!;
  if (group.first !== group.head || !has(view.doc.tags[group.head], Tag.Past | Tag.Participle)) return false;
  if (vg === 0 || OPENERS.has(headWord(view, vg - 1))) return true;
  return isBreakOrQuoted(view, vg - 1) && !followsApposition(view, vg);
}

/** "Lind, a keeper, asked": the verb of the clause. */
function followsApposition(view: SentenceView, vg: number): boolean {
  const subject = view.chunks[vg]!.finite ? subjectOf(view, vg) : null;
  if (subject === null || subject.first > vg) return false;
  return view.chunks.slice(subject.first, vg - 1).some((_, at) => isBreak(view, subject.first + at));
}

/** Where the question begins: "why", "whether", "to", "about", over a place or a time; or null. */
function questionAt(cue: VerbCue, after: number): number | null {
  const { view } = cue;
  const { shape, chunk } = complementOf({ ...cue, after });
  // "Asked about the pier, Lind told the Herald: “Who cares?”": another verb's words
  const beyond = shape === 'quotation' && view.chunks.slice(after, chunk).some(({ finite }) => finite);
  if ((SHAPES.has(shape) && !beyond) || QUESTIONS.has(headWord(view, chunk))) return chunk;
  for (let at = after; at < after + LONGEST_VENUE; at++) {
    if (headWord(view, at) === 'about') return at;
    if (view.chunks[at]?.kind !== 'prep' && view.chunks[at]?.kind !== 'np') return null;
  }
  return null;
}
