import type { Quotation, Token } from './doc.js';
import { isDoubtful, type Mark, readMarks } from './marks.js';
import type { TokenRange } from './paragraphs.js';

/** A deeper opening mark pushes the outermost open one out, so that the work for each mark stays bounded. */
const DEEPEST = 8;

interface Open {
  readonly mark: Mark;
  /** The quotation of the paragraph before which it goes on from. */
  readonly continues: Found | null;
}

interface Found {
  readonly open: number;
  /** Index of the closing mark's token, or null. */
  readonly close: number | null;
  readonly lastToken: number;
  readonly continues: Found | null;
}

/** What a token is to quotations; 0 for all tokens that are no paired mark. */
export const OPENING = 1;
export const CLOSING = 2;

export interface Quotations {
  readonly quotations: Quotation[];
  /** By token index: 0, `OPENING` or `CLOSING`. */
  readonly roles: Uint8Array;
}

/**
 * Pairs quotation marks, a paragraph at a time. An opening mark without a closing one runs to its paragraph's end when the next paragraph
 * opens with the same mark (a running quotation); otherwise it is a stray mark, and no quotation comes of it.
 */
export function findQuotations(tokens: readonly Token[], paragraphs: readonly TokenRange[]): Quotations {
  const found: Found[] = [];
  let running: Found[] = [];
  let following: Mark[] = [];
  paragraphs.forEach((paragraph, p) => {
    const marks = p === 0 ? readMarks(tokens, paragraph) : following;
    const next = paragraphs[p + 1];
    following = next === undefined ? [] : readMarks(tokens, next);
    const open = pairMarks(marks, tokens, running, found);
    running = next === undefined ? [] : runOn(open, paragraph, following, next.first);
    found.push(...running);
  });
  return arrange(found, tokens);
}

/** Pairs the marks of one paragraph into `found`; gives back what stayed open. The first marks go on from what ran into it. */
function pairMarks(
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
      const opening = open[partner]!;
      open.length = partner;
      found.push({ open: opening.mark.token, close: mark.token, lastToken: mark.token, continues: opening.continues });
    } else if (opens(mark, open, partner, tokens)) {
      // Straight and single marks do not nest in their like: the earlier one was a stray.
      if (partner >= 0 && (mark.shape === 'neutral' || mark.family === 'single')) open.splice(partner, 1);
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
  if (mark.shape === 'closes' || opening.text === '``') return mark.text !== '``';
  if (mark.mayClose !== mark.mayOpen) return mark.mayClose;
  return mark.shape === 'neutral' || opening.text === '„';
}

function opens(mark: Mark, open: readonly Open[], partner: number, tokens: readonly Token[]): boolean {
  if (mark.family === 'single') {
    if (!mark.mayOpen) return false;
    // Inside a single quotation, before a small letter: letters left out ("'We won't 'ave it'").
    return partner < open.length - 1 || partner < 0 || /^[^\p{Ll}]/u.test(tokens[mark.token + 1]?.text ?? '');
  }
  if (mark.mayOpen !== mark.mayClose) return mark.mayOpen;
  if (mark.shape === 'neutral') return partner < 0 && tokens[mark.token - 1]?.kind !== 'number';
  return mark.shape === 'opens';
}

/** Of the marks left open, those with which the next paragraph opens again: they run to this paragraph's end. */
function runOn(open: readonly Open[], paragraph: TokenRange, following: readonly Mark[], nextFirst: number): Found[] {
  const running: Found[] = [];
  let from = 0;
  for (let i = 0; i < following.length && following[i]!.token === nextFirst + i; i++) {
    let at = open.length - 1;
    while (at >= from && open[at]!.mark.text !== following[i]!.text) at--;
    if (at < from) break;
    const { mark, continues } = open[at]!;
    running.push({ open: mark.token, close: null, lastToken: paragraph.end - 1, continues });
    from = at + 1;
  }
  return running;
}

/** Puts quotations into text order and says which stands in which. */
function arrange(found: Found[], tokens: readonly Token[]): Quotations {
  found.sort((a, b) => a.open - b.open);
  const indexes = new Map(found.map((quotation, i) => [quotation, i]));
  const roles = new Uint8Array(tokens.length);
  const around: number[] = [];
  const quotations = found.map(({ open, close, lastToken, continues }, i): Quotation => {
    roles[open] = OPENING;
    if (close !== null) roles[close] = CLOSING;
    while (around.length > 0 && found[around.at(-1)!]!.lastToken < open) around.pop();
    const parent = around.at(-1) ?? null;
    const depth = around.length;
    around.push(i);
    const end = tokens[lastToken]!.end;
    return {
      start: tokens[open]!.start,
      end,
      inner: { start: tokens[open]!.end, end: close === null ? end : tokens[close]!.start },
      depth,
      parent,
      continues: continues === null ? null : indexes.get(continues)!,
      closed: close !== null,
    };
  });
  return { quotations, roles };
}
