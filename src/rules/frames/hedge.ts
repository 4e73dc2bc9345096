import { phrasesOf } from '../../document/phrases.js';
import { modifiersBefore } from '../../lexicon/money-modifiers.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { headWord, type SentenceView, wordAt } from './view.js';

/** "up to", "about", "as many as" */
const APPROXIMATORS = phrasesOf(modifiersBefore);
/** Before "of" or a noun they count as a figure. */
const AMOUNTS = new Set(['a', 'dozens', 'half', 'hundreds', 'millions', 'scores', 'tens', 'thousands']);

/** The chunk of the figure when an approximator before one begins at a chunk ("[at least] 12 people", "[about] half"); else that chunk. */
export function overHedge(view: SentenceView, chunk: number): number {
  const { doc, chunks } = view;
  const first = chunks[chunk]?.first;
  const kind = chunks[chunk]?.kind;
  if (first === undefined || kind === 'np' || kind === 'vg') return chunk;
  for (const { rest } of APPROXIMATORS.get(doc.tokens[first]!.lower) ?? []) {
    if (!rest.every((word, i) => doc.tokens[first + 1 + i]?.lower === word)) continue;
    const figure = first + 1 + rest.length;
    if (!has(doc.tags[figure], Tag.Number) && !isShare(doc, figure) && !AMOUNTS.has(doc.tokens[figure]?.lower ?? ''))
      continue;
    for (let at = chunk + 1; at <= chunk + 1 + rest.length; at++) if (chunks[at]?.first === figure) return at;
  }
  if (isBetween(view, chunk)) return chunk + 3;
  return comparedNoun(view, chunk) ?? chunk;
}

/** "as [many people] died as", "twice as [much money] went as" */
function comparedNoun(view: SentenceView, chunk: number): number | null {
  const noun = headWord(view, chunk) === 'as' ? chunk + 1 : chunk + 2;
  if (headWord(view, noun - 1) !== 'as' || view.chunks[noun]?.kind !== 'np') return null;
  return QUANTITIES.has(wordAt(view.doc, view.chunks[noun].first)) &&
    view.chunks[noun].end > view.chunks[noun].first + 1
    ? noun
    : null;
}
const QUANTITIES = new Set(['few', 'little', 'many', 'much']);

/** "one in five pupils" */
const isShare = ({ tokens }: TaggedDoc, at: number): boolean =>
  tokens[at]?.lower === 'one' && tokens[at + 1]?.lower === 'in';

/** "between 20 and [30 people]" */
const isBetween = (view: SentenceView, chunk: number): boolean =>
  headWord(view, chunk) === 'between' &&
  isFigure(view, chunk + 1) &&
  headWord(view, chunk + 2) === 'and' &&
  isFigure(view, chunk + 3);

const isFigure = ({ doc, chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'np' && has(doc.tags[chunks[at].first], Tag.Number);
