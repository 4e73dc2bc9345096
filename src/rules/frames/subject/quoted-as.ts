import { headWord, isBreak, type SentenceView } from '../view.js';

/** Chunks from "quoted" over who quotes, or who is quoted, to "saying". */
const LONGEST = 12;
const QUOTES = new Set(['cited', 'cites', 'quoted', 'quotes']);

/** "was quoted" before "as saying", "by the Herald as saying", "by the Herald on Monday as saying"; else null. */
export function quotedAs(view: SentenceView, vg: number): number | null {
  if (!isAfterAs(view, vg)) return null;
  for (let at = vg - 2; at >= Math.max(0, vg - LONGEST); at--) {
    const { kind, passive } = view.chunks[at]!;
    if (kind === 'vg') return passive && (at === vg - 2 || headWord(view, at + 1) === 'by') ? at : null;
    if (kind !== 'np' && kind !== 'prep') return null;
  }
  return null;
}

/** "quoted" before "Lind as saying", "Lind, the mayor, as saying", "Lind and Venn as saying": the words are theirs; else null. */
export function quotesAs(view: SentenceView, vg: number): number | null {
  if (!isAfterAs(view, vg)) return null;
  for (let at = vg - 2; at >= Math.max(0, vg - LONGEST); at--) {
    const { kind, passive } = view.chunks[at]!;
    if (kind === 'vg') return !passive && QUOTES.has(headWord(view, at)) ? at : null;
    if (!QUOTED.has(kind) && !isBreak(view, at)) return null;
  }
  return null;
}

const QUOTED: ReadonlySet<string> = new Set(['coord', 'np', 'paren', 'prep']);

const isAfterAs = (view: SentenceView, vg: number): boolean =>
  !view.chunks[vg]!.finite && headWord(view, vg - 1) === 'as';
