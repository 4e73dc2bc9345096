import { modifiersBefore } from '../../lexicon/money-modifiers.js';
import { has, Tag } from '../../tagging/tags.js';
import { headWord, type SentenceView } from './view.js';

/** The words of each approximator by the first of them, the longest first: "up to", "about", "as many as". */
const byFirst = new Map<string, string[][]>();
for (const words of [...modifiersBefore.keys()].map((key) => key.split(' ')).sort((a, b) => b.length - a.length)) {
  const list = byFirst.get(words[0]!);
  if (list === undefined) byFirst.set(words[0]!, [words]);
  else list.push(words);
}
/** Before "of" or a noun they count as a figure. */
const AMOUNTS = new Set(['a', 'dozens', 'half', 'hundreds', 'millions', 'scores', 'tens', 'thousands']);

/** The chunk of the figure when an approximator before one begins at a chunk ("[at least] 12 people", "[about] half"); else that chunk. */
export function overHedge(view: SentenceView, chunk: number): number {
  const { doc, chunks } = view;
  const first = chunks[chunk]?.first;
  const kind = chunks[chunk]?.kind;
  if (first === undefined || kind === 'np' || kind === 'vg') return chunk;
  for (const words of byFirst.get(doc.tokens[first]!.lower) ?? []) {
    if (!words.every((word, i) => doc.tokens[first + i]?.lower === word)) continue;
    const figure = first + words.length;
    if (!has(doc.tags[figure], Tag.Number) && !AMOUNTS.has(doc.tokens[figure]?.lower ?? '')) continue;
    for (let at = chunk + 1; at <= chunk + words.length; at++) if (chunks[at]?.first === figure) return at;
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
