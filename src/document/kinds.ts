import { callsToAction, credits, furnitureLines, publicationOpenings } from '../lexicon/furniture.js';
import type { ParagraphKind, Token } from './doc.js';
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
  paragraphs.forEach((paragraph, p) => {
    let kind = p === dateline ? 'body' : furniture(tokens, paragraph, bodies === 0);
    if (kind === null && !seenHeadline && bodies === 0 && isHeadline(tokens, paragraph)) kind = 'headline';
    kind ??= isBullet(paragraph, tokens) ? 'list' : isHeading(tokens, paragraph) && bodies > 0 ? 'heading' : 'body';
    if (kind === 'headline') seenHeadline = true;
    if (kind === 'body' || kind === 'list') {
      bodies++;
      seenHeadline = true;
    }
    kinds.push(kind);
  });
  return kinds;
}

const LONGEST_FURNITURE = 30;
const LONGEST_CAPTION = 80;

/** The kind of a line that is known to be no running text, or null. */
function furniture(tokens: readonly Token[], line: TokenRange, atHead: boolean): ParagraphKind | null {
  const length = line.end - line.first;
  if (length <= LONGEST_FURNITURE) {
    const words = wordsOf(tokens, line, LONGEST_FURNITURE);
    if (furnitureLines.has(words.replace(/ [.:!…»›>]+$/, ''))) return 'callToAction';
    if (callsToAction.some((opening) => startsWith(words, opening))) return 'callToAction';
    if (publicationOpenings.some((opening) => startsWith(words, opening)) && /\d/.test(words)) return 'publication';
    if (atHead && isDateLine(tokens, line)) return 'publication';
  }
  return length <= LONGEST_CAPTION && isCaption(tokens, line) ? 'caption' : null;
}

const wordsOf = (tokens: readonly Token[], line: TokenRange, count: number): string =>
  tokens
    .slice(line.first, Math.min(line.end, line.first + count))
    .map((token) => token.lower)
    .join(' ');

const startsWith = (words: string, opening: string): boolean =>
  words.startsWith(opening) && (words.length === opening.length || words[opening.length] === ' ');

/** "Top image via ...", "(Photo: ...)", "... (AP Photo/Name)". */
function isCaption(tokens: readonly Token[], line: TokenRange): boolean {
  const bracketed = /^[([]$/.test(tokens[line.first]!.text);
  const head = wordsOf(tokens, { first: line.first + (bracketed ? 1 : 0), end: line.end }, 6);
  const length = line.end - line.first;
  if ((length <= LONGEST_FURNITURE || bracketed) && credits.some((credit) => startsWith(head, credit))) {
    return !bracketed || /^[)\]]$/.test(tokens[line.end - 1]!.text);
  }
  if (!/^[)\]]$/.test(tokens[line.end - 1]!.text)) return false;
  let open = line.end - 2;
  while (open > line.first && line.end - open < 16 && !/^[([]$/.test(tokens[open]!.text)) open--;
  if (!/^[([]$/.test(tokens[open]!.text)) return false;
  const credit = wordsOf(tokens, { first: open + 1, end: line.end }, 6);
  return credits.some((known) => startsWith(credit, known));
}

const DATE_WORD =
  /^(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?|may|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|at|a\.?m\.?|p\.?m\.?|[ecmp][sd]?t|gmt|utc|bst|st|nd|rd|th|h)$/;

/** "Saturday, April 4, 2009": nothing but a date, with a year. */
function isDateLine(tokens: readonly Token[], line: TokenRange): boolean {
  let year = false;
  for (let i = line.first; i < line.end; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (kind === 'number') year ||= /^(?:19|20)\d\d$/.test(text);
    else if (kind === 'word' ? !DATE_WORD.test(lower) : !/^[,.:|/\-–—()]$/.test(text)) return false;
  }
  return year;
}

/** The last token that is no closing mark or bracket. */
function lastMark(tokens: readonly Token[], line: TokenRange): string {
  let i = line.end - 1;
  while (i > line.first && (tokens[i]!.kind === 'quote' || /^[)\]]$/.test(tokens[i]!.text))) i--;
  return tokens[i]!.text;
}

const isUpper = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

function isHeadline(tokens: readonly Token[], line: TokenRange): boolean {
  const length = line.end - line.first;
  const last = lastMark(tokens, line);
  if (length > 45 || last === ':' || last === ',' || isBullet(line, tokens)) return false;
  if (last !== '.') return true;
  if (length > 25) return false;
  // With a full stop it is a headline when most of its longer words are capitalised, or when it is short.
  let long = 0;
  let capital = 0;
  for (let i = line.first + 1; i < line.end; i++) {
    if (tokens[i]!.kind !== 'word' || tokens[i]!.text.length < 4) continue;
    long++;
    if (isUpper(tokens[i]!)) capital++;
  }
  return length <= 16 || capital * 3 > long * 2;
}

const LONGEST_HEADING = 14;

function isHeading(tokens: readonly Token[], line: TokenRange): boolean {
  const length = line.end - line.first;
  if (length > LONGEST_HEADING) return false;
  const first = tokens[line.first]!;
  if (!isUpper(first) && first.kind === 'word') return false;
  for (let i = line.first; i < line.end; i++) if (tokens[i]!.text === ':') return false;
  return !/[.!;,…]$|^[—–\-_]$|^--/.test(lastMark(tokens, line)) && !(length > 8 && lastMark(tokens, line) === '?');
}
