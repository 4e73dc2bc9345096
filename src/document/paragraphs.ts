import type { Token } from './doc.js';
import { beginsCapital, beginsSmall } from './letters.js';

/** A line that holds tokens, as a half-open range of token indexes. */
interface Line {
  readonly first: number;
  readonly end: number;
  /** Code units before its first token. */
  readonly indent: number;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
}

/** A half-open range of token indexes. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u2028\u2029]/g;

/** Lines longer than this are no hard-wrapped lines but paragraphs. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;

export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(LINE_BREAK)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

/**
 * The paragraphs as ranges of tokens: blocks between blank lines. A single line break inside a block ends a paragraph unless
 * the line was broken only because the next word no longer fitted, or because the sentence plainly goes on.
 */
export function splitParagraphs(tokens: readonly Token[], lineStarts: readonly number[]): TokenRange[] {
  const lines = readLines(tokens, lineStarts);
  const width = wrapWidth(lines, tokens);
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const paragraphs: TokenRange[] = [];
  let first = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next !== undefined && !next.afterBlank && goesOn(line, next, tokens, width, margin)) return;
    paragraphs.push({ first, end: line.end });
    first = line.end;
  });
  return paragraphs;
}

function readLines(tokens: readonly Token[], lineStarts: readonly number[]): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  let token = 0;
  for (let i = 0; i < lineStarts.length; i++) {
    const end = lineStarts[i + 1] ?? Number.POSITIVE_INFINITY;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < end) token++;
    if (token > first) {
      lines.push({ first, end: token, indent: tokens[first]!.start - lineStarts[i]!, afterBlank });
    }
    afterBlank = token === first;
  }
  return lines;
}

const lengthOf = (line: Line, tokens: readonly Token[]): number =>
  tokens[line.end - 1]!.end - tokens[line.first]!.start;

function lengthOfFirstWord(line: Line, tokens: readonly Token[]): number {
  let last = line.first;
  while (last + 1 < line.end && !tokens[last + 1]!.spaced) last++;
  return tokens[last]!.end - tokens[line.first]!.start;
}

/** Whether a line had no room for the first word of the next: five sixths of the width count as full, since margins are ragged. */
const isFull = (line: Line, next: Line, tokens: readonly Token[], width: number): boolean =>
  lengthOf(line, tokens) + 1 + lengthOfFirstWord(next, tokens) > (width * 5) / 6;

/** The width to which a text was hard-wrapped, or 0 where it has a paragraph a line. */
function wrapWidth(lines: readonly Line[], tokens: readonly Token[]): number {
  let width = 0;
  let long = 0;
  let all = 0;
  for (const line of lines) {
    const length = lengthOf(line, tokens);
    all += length;
    if (length > WIDEST_WRAP) long += length;
    else width = Math.max(width, length);
  }
  if (long * 10 > all || width < NARROWEST_WRAP) return 0;
  let breaks = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.afterBlank) continue;
    breaks++;
    // A full line that ends with a sentence is no sign of wrapping.
    if (isFull(lines[i]!, lines[i + 1]!, tokens, width) && !endsSentence(lines[i]!, tokens)) full++;
  }
  return full * 2 > breaks ? width : 0;
}

function goesOn(line: Line, next: Line, tokens: readonly Token[], width: number, margin: number): boolean {
  if (width > 0 && next.indent > line.indent && !isBullet(line, tokens)) return false;
  if (endsSentence(line, tokens)) {
    return width > 0 && !isBullet(next, tokens) && next.indent <= margin && isFull(line, next, tokens, width);
  }
  if (beginsSmall(tokens[next.first]!.text)) return true;
  return width > 0 && isFull(line, next, tokens, width);
}

function endsSentence(line: Line, tokens: readonly Token[]): boolean {
  let i = line.end - 1;
  while (i > line.first && (tokens[i]!.kind === 'quote' || /^[)\]]$/.test(tokens[i]!.text))) i--;
  return /[.!?:…]$/.test(tokens[i]!.text);
}

const BULLET = /^[-–—•·▪●■◦‣∙*]$/;

/** Whether a line (or paragraph) begins with a bullet or an item's number. */
export const isBullet = (line: TokenRange, tokens: readonly Token[]): boolean => bulletTokens(line, tokens) > 0;

/** How many tokens the bullet or number takes that a line (or paragraph) begins with: "- ", "• ", "3. ", "2) "; 0 where none does. */
export function bulletTokens(line: TokenRange, tokens: readonly Token[]): number {
  const mark = tokens[line.first]!;
  const second = tokens[line.first + 1];
  if (second === undefined || line.end - line.first < 2) return 0;
  if (BULLET.test(mark.text))
    return second.spaced || /^[•▪●■◦‣∙]$/.test(mark.text) || beginsCapital(second.text) ? 1 : 0;
  const third = tokens[line.first + 2];
  const isNumber =
    mark.kind === 'number' &&
    /^\d{1,2}$/.test(mark.text) &&
    /^[.)]$/.test(second.text) &&
    !second.spaced &&
    third?.spaced === true &&
    line.end - line.first > 2;
  return isNumber ? 2 : 0;
}
