import type { Token } from './doc.js';
import { isDoubtful, type Mark } from './marks.js';

/** A deeper opening mark pushes the outermost open one out, so that the work for each mark stays bounded. */
const DEEPEST = 8;

/** An opening mark whose closing mark has not come yet. */
export interface Open {
  readonly mark: Mark;
  /** The quotation of the paragraph before which it goes on from. */
  readonly continues: Found | null;
}

/** A quotation by its tokens. */
export interface Found {
  readonly open: number;
  /** Index of the closing mark's token, or null. */
  readonly close: number | null;
  readonly lastToken: number;
  readonly continues: Found | null;
}

/** Pairs the marks of one paragraph into `found`; gives back what stayed open. The first marks go on from what ran into it. */
export function pairMarks(
  marks: readonly Mark[],
  tokens: readonly Token[],
  running: readonly Found[],
  found: Found[],
): Open[] {
  const open: Open[] = [];
  marks.forEach((mark, i) => {
    const continued = running[i];
    if (continued !== undefined) {
      open.push({ mark, continues: continued });
      return;
    }
    const partner = findPartner(open, mark);
    if (partner >= 0 && closes(mark, open, partner, tokens)) {
      const { mark: opening, continues } = open[partner]!;
      open.length = partner;
      if (mark.token === opening.token + 1) return;
      found.push({ open: opening.token, close: mark.token, lastToken: mark.token, continues });
    } else if (opens(mark, open, partner, tokens)) {
      // Single marks do not nest in their like: the earlier one was an apostrophe.
      if (partner >= 0 && mark.family === 'single') open.splice(partner, 1);
      if (open.length === DEEPEST) open.shift();
      open.push({ mark, continues: null });
    }
  });
  return open;
}

/** Index of the innermost open mark of the same family, or -1. */
function findPartner(open: readonly Open[], mark: Mark): number {
  let i = open.length - 1;
  while (i >= 0 && open[i]!.mark.family !== mark.family) i--;
  return i;
}

function closes(mark: Mark, open: readonly Open[], partner: number, tokens: readonly Token[]): boolean {
  const opening = open[partner]!.mark;
  if (mark.token === opening.token + 1 && mark.mayOpen) return false;
  if (isDoubtful(mark, tokens) && mark.closerAhead) return false;
  if (mark.family === 'single') {
    // What looks like the end of a single quotation inside a later one is an apostrophe, unless a stop stands before it.
    if (partner < open.length - 1 && !mark.afterStop) return false;
    return mark.mayClose;
  }
  // Some archives have "``" at either end.
  if (mark.shape === 'closes' || opening.text === '``') return mark.text !== '``' || (mark.mayClose && !mark.mayOpen);
  if (mark.mayClose !== mark.mayOpen) return mark.mayClose;
  return mark.shape === 'neutral' || opening.text === '„';
}

function opens(mark: Mark, open: readonly Open[], partner: number, tokens: readonly Token[]): boolean {
  if (mark.family === 'single') {
    if (!mark.mayOpen) return false;
    if (mark.shape === 'opens') return true;
    if (mark.shape === 'closes' && !mark.closerAhead) return false;
    // Inside a single quotation, before a small letter: letters left out ("'We won't 'ave it'").
    return partner < 0 || partner < open.length - 1 || /^[^\p{Ll}]/u.test(tokens[mark.token + 1]?.text ?? '');
  }
  if (mark.mayOpen !== mark.mayClose) return mark.mayOpen;
  if (mark.shape === 'neutral') return partner < 0 && tokens[mark.token - 1]?.kind !== 'number';
  return mark.shape === 'opens';
}
