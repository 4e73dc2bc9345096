import type { ParagraphKind, Token } from './doc.js';
import { furnitureKind } from './furniture.js';
import { beginsCapital } from './letters.js';
import { isBullet, type TokenRange } from './paragraphs.js';

/** The kind of every paragraph. `dateline` is the index of the paragraph with the dateline, or -1: it and what follows is no headline. */
export function classifyParagraphs(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  dateline: number,
): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  let seenHeadline = paragraphs.length < 2;
  let bodies = 0;
  let hasHeadline = false;
  paragraphs.forEach((paragraph, p) => {
    let kind = p === dateline ? 'body' : furnitureKind(tokens, paragraph, bodies === 0);
    if (kind === null && !seenHeadline && bodies === 0 && isHeadline(tokens, paragraph)) kind = 'headline';
    const mayBeHeading = bodies > 0 || hasHeadline;
    if (kind === null && kinds[p - 1] === 'callToAction' && isLinkInList(tokens, paragraph)) kind = 'callToAction';
    kind ??= isBullet(paragraph, tokens) ? 'list' : mayBeHeading && isHeading(tokens, paragraph) ? 'heading' : 'body';
    if (kind === 'headline') {
      seenHeadline = true;
      hasHeadline = true;
    }
    if (kind === 'body' || kind === 'list') {
      bodies++;
      seenHeadline = true;
    }
    kinds.push(kind);
  });
  return kinds;
}

/** "• Ten best boots" below "Related stories": a bullet and a title, no sentence. */
const isLinkInList = (tokens: readonly Token[], line: TokenRange): boolean =>
  isBullet(line, tokens) && !lastMark(tokens, line).endsWith('.');

/** The last token that is no closing mark or bracket. */
function lastMark(tokens: readonly Token[], line: TokenRange): string {
  let i = line.end - 1;
  while (i > line.first && (tokens[i]!.kind === 'quote' || /^[)\]]$/.test(tokens[i]!.text))) i--;
  return tokens[i]!.text;
}

/** In tokens. */
const LONGEST_HEADLINE = 45;
const LONGEST_HEADING = 14;

function isHeadline(tokens: readonly Token[], line: TokenRange): boolean {
  const length = line.end - line.first;
  const last = lastMark(tokens, line);
  if (length > LONGEST_HEADLINE || /[:,]$/.test(last) || isBullet(line, tokens)) return false;
  if (!last.endsWith('.')) return true;
  // With a full stop: when most of its longer words are capitalised, or when it is short and reports nobody's words.
  let long = 0;
  let capital = 0;
  for (let i = line.first + 1; i < line.end; i++) {
    if (/^(?:said|told)$/.test(tokens[i]!.text)) return false;
    if (tokens[i]!.kind !== 'word' || tokens[i]!.text.length < 4) continue;
    long++;
    if (beginsCapital(tokens[i]!.text)) capital++;
  }
  return capital * 3 > long * 2 || length <= 20;
}

const isUpperCase = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).every(({ text }) => text === text.toUpperCase());

function isHeading(tokens: readonly Token[], line: TokenRange): boolean {
  if (line.end - line.first > LONGEST_HEADING) return false;
  const first = tokens[line.first]!;
  if (first.kind === 'word' && !beginsCapital(first.text)) return false;
  let hasWord = false;
  for (let i = line.first; i < line.end; i++) {
    // "Lind: nobody asked me" may be one; "LIND: Nobody asked me" is a turn in a transcript.
    if (tokens[i]!.text === ':' && isUpperCase(tokens, line.first, i)) return false;
    hasWord ||= tokens[i]!.kind === 'word';
  }
  return hasWord && !/[.!?:;,…]$|^[—–\-_]$|^--/.test(lastMark(tokens, line));
}
