import type { ParagraphKind, Quotation, Token } from './doc.js';
import { type Mark, readMarks } from './marks.js';
import { type Found, pairMarks } from './pairing.js';
import type { TokenRange } from './paragraphs.js';

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
 * opens with the same mark (a running quotation); otherwise it is a stray mark, and no quotation comes of it. One that goes on from
 * the paragraph before and is never closed runs to its paragraph's end. Captions and calls to action do not interrupt a running quotation.
 */
export function findQuotations(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  kinds: readonly ParagraphKind[],
): Quotations {
  const found: Found[] = [];
  const isFurniture = (p: number): boolean => kinds[p] === 'caption' || kinds[p] === 'callToAction';
  const text = paragraphs.filter((_, p) => !isFurniture(p));
  for (const line of paragraphs.filter((_, p) => isFurniture(p))) pairMarks(readMarks(tokens, line), tokens, [], found);
  let running: Found[] = [];
  let following: Mark[] = [];
  text.forEach((paragraph, p) => {
    const marks = p === 0 ? readMarks(tokens, paragraph) : following;
    const next = text[p + 1];
    following = next === undefined ? [] : readMarks(tokens, next);
    const open = pairMarks(marks, tokens, running, found);
    const unclosed = open.map(({ mark, continues }): Found => {
      return { open: mark.token, close: null, lastToken: paragraph.end - 1, continues };
    });
    running = next === undefined ? [] : goOnIn(following, next.first, unclosed, tokens);
    found.push(...unclosed.filter((quotation) => quotation.continues !== null || running.includes(quotation)));
  });
  return arrange(found, tokens);
}

/** Of the quotations left open, those with whose marks the next paragraph opens, in the order of those marks. */
function goOnIn(
  following: readonly Mark[],
  first: number,
  unclosed: readonly Found[],
  tokens: readonly Token[],
): Found[] {
  const running: Found[] = [];
  let from = 0;
  for (let i = 0; i < following.length && following[i]!.token === first + i; i++) {
    let at = unclosed.length - 1;
    while (at >= from && tokens[unclosed[at]!.open]!.text !== following[i]!.text) at--;
    if (at < from) break;
    running.push(unclosed[at]!);
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
