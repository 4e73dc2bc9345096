import { isClauseAt } from '../../rules/frames/clause.js';
import { complementOf } from '../../rules/frames/complement.js';
import { clauseContent, spansBetween } from '../../rules/frames/content.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { headWord, isBreak, isBreakOrQuoted, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';

const LONGEST_QUESTION = 40;
const SHAPES = new Set(['wh', 'infinitive', 'quotation', 'clause', 'prepositional']);

export const asked: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/asked',
  summary:
    'A question and who put it, after "by": "asked by Lee whether it would close". One that nobody is named for is no claim.',
  finds: [
    { text: '<Asked> by [Lind] {whether the bridge would close}, the keeper laughed.' },
    { text: 'Venn <was asked> by [Lind] {why the dam had failed}.' },
  ],
  ignores: ['Nobody was asked.', 'Asked about the letter, Venn left the room.', 'A clerk asked not to be named.'],
  match(anchor) {
    if (anchor.kind !== 'verb' || anchor.cue.verb.lemma !== 'ask') return null;
    const { cue } = anchor;
    const { view } = cue;
    if (!view.chunks[cue.chunk]!.passive && !isFronted(view, cue.chunk)) return null;
    const by = headWord(view, cue.after) === 'by' ? phraseFrom(view, cue.after + 1) : null;
    if (by === null) return null;
    const complement = complementOf({ ...cue, after: by.end });
    if (!SHAPES.has(complement.shape)) return null;
    const main = mainClause(view, complement.chunk);
    const content = main === null ? clauseContent(cue, complement.chunk) : spansBetween(view, complement.chunk, main);
    return assemble(phraseSpan(view, by), cue, content);
  },
};

/** "Asked why, ...", "When asked why, ...": a participle alone at the head of a clause. */
function isFronted(view: SentenceView, vg: number): boolean {
  const group = view.chunks[vg]!;
  if (group.first !== group.head || !has(view.doc.tags[group.head], Tag.Past | Tag.Participle)) return false;
  const before = view.chunks[vg - 1];
  return before === undefined || before.kind === 'wh' || before.kind === 'subord';
}

/** The break before the main clause that follows the question, or null. */
function mainClause(view: SentenceView, from: number): number | null {
  for (let at = from + 1; at < Math.min(view.chunks.length, from + LONGEST_QUESTION); at++) {
    if (isBreakOrQuoted(view, at) && isClauseAt(view, at + 1)) return isBreak(view, at) ? at : at + 1;
  }
  return null;
}
