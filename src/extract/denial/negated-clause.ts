import { headWord, type SentenceView } from '../../rules/frames/view.js';

/** "There were no survivors" has no subject of its own: the adverb before the verb begins the clause. */
export const firstOfClause = (view: SentenceView, vg: number): number =>
  vg > 0 && view.chunks[vg - 1]!.kind === 'adv' ? vg - 1 : vg;

/** "she neither saw nor signed it": the subject stands before "neither". */
export const overNeither = (view: SentenceView, first: number): number =>
  headWord(view, first) === 'neither' && view.chunks[first - 1]?.kind === 'np' ? first - 1 : first;

/** 'had "never discussed it"': the auxiliary before the quotation mark has the subject. */
export function beforeQuotation(view: SentenceView, vg: number): number {
  let at = vg - 1;
  while (view.chunks[at]?.kind === 'adv' || view.chunks[at]?.kind === 'quote') at--;
  return at < vg - 1 && view.chunks[at]?.kind === 'vg' ? at : vg;
}
