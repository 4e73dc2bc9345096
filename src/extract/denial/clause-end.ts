import { insertionEnd, isClauseAt, opensRelative } from '../../rules/frames/clause.js';
import { headWord, isMark, type SentenceView } from '../../rules/frames/view.js';

const GOES_ON = new Set(['after', 'although', 'as', 'but', 'despite', 'even', 'though', 'while', 'when', 'whereas']);

/** Index of the chunk before which a clause ends that begins at `from`: at a comma after its verb, a second verb of the writer's, a new clause. */
export function clauseEnd(view: SentenceView, from: number): number {
  const { chunks } = view;
  let quotes = 0;
  let verbs = 0;
  for (let at = from; at < chunks.length; at++) {
    const { kind } = chunks[at]!;
    if (kind === 'vg') verbs++;
    if (kind === 'quote') quotes++;
    if (quotes % 2 === 1 || at === from) continue;
    if (isMark(view, at, '.', '!', '?', ';', '—', '–', '--', ':') || isDash(view, at)) return at;
    if (isMark(view, at, ',') && opensRelative(view, at - 1)) at = insertionEnd(view, at);
    else if (isMark(view, at, ',') && verbs > 0 && !goesOnAfterComma(view, at)) return at;
    if ((kind === 'subord' || kind === 'prep' || kind === 'adv') && GOES_ON.has(headWord(view, at)) && at > from + 2)
      return at;
    if (kind === 'coord' && (headWord(view, at) === 'but' || chunks[at + 1]?.finite)) return at;
  }
  return chunks.length;
}

/** A hyphen between spaces. */
const isDash = (view: SentenceView, at: number): boolean =>
  isMark(view, at, '-') && view.doc.tokens[view.chunks[at]!.first]!.spaced;

/** A list goes on: "cranes, ropes and other gear". */
const goesOnAfterComma = (view: SentenceView, comma: number): boolean => {
  const next = view.chunks[comma + 1];
  if (next?.kind !== 'np' || next.temporal || isClauseAt(view, comma + 1)) return false;
  const after = view.chunks[comma + 2];
  return after?.kind === 'coord' || isMark(view, comma + 2, ',');
};
