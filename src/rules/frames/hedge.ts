import { phrasesOf } from '../../document/phrases.js';
import { modifiersBefore } from '../../lexicon/money-modifiers.js';
import { has, Tag } from '../../tagging/tags.js';
import { headWord, type SentenceView } from './view.js';

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
    if (!has(doc.tags[figure], Tag.Number) && !AMOUNTS.has(doc.tokens[figure]?.lower ?? '')) continue;
    for (let at = chunk + 1; at <= chunk + 1 + rest.length; at++) if (chunks[at]?.first === figure) return at;
  }
  return isBetween(view, chunk) ? chunk + 3 : chunk;
}

/** "between 20 and [30 people]" */
const isBetween = (view: SentenceView, chunk: number): boolean =>
  headWord(view, chunk) === 'between' &&
  isFigure(view, chunk + 1) &&
  headWord(view, chunk + 2) === 'and' &&
  isFigure(view, chunk + 3);

const isFigure = ({ doc, chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'np' && has(doc.tags[chunks[at].first], Tag.Number);
