import { insertionEnd, isClauseAt, opensRelative, sharesAuxiliary } from '../../../rules/frames/clause.js';
import { mainClauseFrom } from '../../../rules/frames/complement/fronted.js';
import { cuesBetween } from '../../../rules/frames/cues.js';
import { takesClause } from '../../../rules/frames/modifiers.js';
import { isInsertedParticiple } from '../../../rules/frames/subject/subject-verb.js';
import { headWord, isMark, type SentenceView } from '../../../rules/frames/view.js';
import { has, Tag } from '../../../tagging/tags.js';

const GOES_ON = new Set(['after', 'although', 'as', 'but', 'despite', 'even', 'though', 'while', 'when', 'whereas']);

/** Index of the chunk before which a clause ends that begins at `from`: at a comma after its verb, a second verb of the writer's, a new clause. */
export function clauseEnd(view: SentenceView, from: number): number {
  const { chunks } = view;
  let quotes = 0;
  let verbs = 0;
  let listing = false;
  for (let at = mainClauseFrom(view, from); at < chunks.length; at++) {
    const { kind } = chunks[at]!;
    if (kind === 'vg') verbs++;
    if (kind === 'quote') quotes++;
    if (quotes % 2 === 1 || at === from) continue;
    if (isMark(view, at, '.', '!', '?', ';', '—', '–', '--', ':') || isDash(view, at)) return at;
    const opens = at > from && (opensRelative(view, at - 1) || chunks[at - 1]!.kind === 'subord');
    if (isMark(view, at, ',') && (opens || (verbs === 0 && isInsertion(view, at)))) at = insertionEnd(view, at);
    else if (isMark(view, at, ',') && verbs > 0 && listsVerbs(view, at)) listing = true;
    else if (isMark(view, at, ',') && verbs > 0 && !goesOnAfterComma(view, at)) return at;
    if ((kind === 'subord' || kind === 'prep' || kind === 'adv') && GOES_ON.has(headWord(view, at)) && at > from + 2) {
      if (!describesAs(view, from, at)) return at;
    }
    if (kind === 'coord' && listing && chunks[at + 1]?.finite) listing = false;
    else if (
      kind === 'coord' &&
      !repeatsThat(view, from, at) &&
      !sharesAuxiliary(view, from, at) &&
      endsBefore(view, at)
    )
      return at;
  }
  return chunks.length;
}

/** "had described the plan [as] a lie" */
const describesAs = (view: SentenceView, from: number, as: number): boolean =>
  headWord(view, as) === 'as' &&
  cuesBetween(view, from, as).at(-1)?.verb.governs.includes('s') === true &&
  !isClauseAt(view, as + 1);

/** "the law, passed in 2019, does", "the law, which is old, does": before the verb. */
function isInsertion(view: SentenceView, comma: number): boolean {
  const close = insertionEnd(view, comma);
  const opening = view.chunks[comma + 1]?.kind;
  return (
    close > comma &&
    (opening === 'wh' ||
      isInsertedParticiple(view, comma + 1) ||
      !view.chunks.slice(comma, close).some(({ finite }) => finite))
  );
}

/** "lied, [cheated and stole]": the clause has more verbs, the last after "and" or "or"; a verb of saying is the denier's own. */
function listsVerbs(view: SentenceView, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(view.chunks.length, comma + LONGEST_LIST); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (at === comma + 1 ? !finite || takesClause(view, at) : kind === 'subord' || kind === 'wh' || kind === 'quote')
      return false;
    if (kind === 'coord' && view.chunks[at + 1]?.finite) return !takesClause(view, at + 1);
    if (isMark(view, at, ',') && !view.chunks[at + 1]?.finite) return false;
  }
  return false;
}
/** In chunks. */
const LONGEST_LIST = 24;

/** "that he lied and that he stole" */
const repeatsThat = (view: SentenceView, from: number, coord: number): boolean =>
  headWord(view, from) === 'that' && headWord(view, coord + 1) === 'that' && headWord(view, coord) !== 'but';

/** "anything but the truth" */
const EXCEPTED = new Set(['anyone', 'anything', 'nobody', 'none', 'nothing']);

/** "met her but left", "met her and left", "met her and that he left"; not "had not met or seen her", "did not and does not pay". */
function endsBefore(view: SentenceView, coord: number): boolean {
  const word = headWord(view, coord);
  const before = view.chunks[coord - 1]!.end - 1;
  return (
    (word === 'but' && !EXCEPTED.has(headWord(view, coord - 1))) ||
    view.chunks[coord + 1]?.kind === 'subord' ||
    (view.chunks[coord + 1]?.finite === true &&
      word !== 'or' &&
      !has(view.doc.tags[before], Tag.Negation | Tag.Auxiliary))
  );
}

/** A hyphen between spaces. */
const isDash = (view: SentenceView, at: number): boolean =>
  isMark(view, at, '-') && view.doc.tokens[view.chunks[at]!.first]!.spaced;

/** A list goes on: "cranes, ropes and other gear"; so does a sum: "including two cranes", "or a tenth". */
const goesOnAfterComma = (view: SentenceView, comma: number): boolean => {
  const next = view.chunks[comma + 1];
  if (['including', 'or'].includes(headWord(view, comma + 1)))
    return view.chunks[comma + 2]?.kind === 'np' && !isClauseAt(view, comma + 2);
  if (next?.kind !== 'np' || next.temporal || isClauseAt(view, comma + 1)) return false;
  const after = view.chunks[comma + 2];
  return after?.kind === 'coord' || isMark(view, comma + 2, ',');
};
