import {
  agencyCredits,
  callsToAction,
  credits,
  followingVerbs,
  furnitureLines,
  platforms,
  publicationOpenings,
  viewingVerbs,
} from '../lexicon/furniture.js';
import { reportingVerbs } from '../lexicon/sentence-boundaries.js';
import type { ParagraphKind, Token } from './doc.js';
import { beginsCapital, beginsSmall } from './letters.js';
import type { TokenRange } from './paragraphs.js';

/** In tokens. A line of page furniture is short; a caption may be a sentence or two. */
const LONGEST_FURNITURE = 30;
const LONGEST_CAPTION = 80;
const LONGEST_NAME = 8;

/** The kind of a line that is known to be no running text, or null. */
export function furnitureKind(tokens: readonly Token[], line: TokenRange, atHead: boolean): ParagraphKind | null {
  const length = line.end - line.first;
  if (length <= LONGEST_FURNITURE) {
    const words = wordsOf(tokens, line.first, line.end);
    if (isCallToAction(words, tokens, line)) return 'callToAction';
    if (isPublicationLine(words)) return 'publication';
    if (atHead && partsOf(tokens, line).some((part) => isPublicationPart(tokens, part))) return 'publication';
  }
  return length <= LONGEST_CAPTION && isCaption(tokens, line) ? 'caption' : null;
}

/** "Published 23 December 2022", "Last updated: ...", "Posted Friday at 5 p.m."; not "Posted a loss of 5 million". */
const isPublicationLine = (words: string): boolean =>
  /\d/.test(words) &&
  (opensAny(words, PUBLICATION_OPENINGS) !== undefined ||
    (/^(?:published|posted|updated) /.test(words) &&
      (/^\d/.test(words.split(' ')[1]!) || DATE_WORD.test(words.split(' ')[1]!))));

/** A line parted by upright bars or dots: "By Ann Roe | August 6, 2025", "Our staff · Updated Thursday, Jan 18, 2024". */
function partsOf(tokens: readonly Token[], line: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let first = line.first;
  for (let i = line.first; i <= line.end; i++) {
    if (i < line.end && !/^[|·•]$/.test(tokens[i]!.text)) continue;
    if (i > first) parts.push({ first, end: i });
    first = i + 1;
  }
  return parts;
}

const isPublicationPart = (tokens: readonly Token[], part: TokenRange): boolean =>
  isDateLine(tokens, part) || isPublicationLine(wordsOf(tokens, part.first, part.end)) || isDatedByline(tokens, part);

/** "By Ann Roe, The Tarrow Echo, December 23, 2022". */
function isDatedByline(tokens: readonly Token[], part: TokenRange): boolean {
  if (tokens[part.first]!.lower !== 'by') return false;
  let date = part.first + 1;
  while (date < part.end && tokens[date]!.kind !== 'number' && !DATE_WORD.test(tokens[date]!.lower)) date++;
  return date > part.first + 2 && isDateLine(tokens, { first: date, end: part.end });
}

/** Tokens in lower case, a space between them, opening quotation marks and bullets left out, handles as "@". */
function wordsOf(tokens: readonly Token[], from: number, end: number): string {
  let words = '';
  for (let i = from; i < end; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (words === '' && (kind === 'quote' || BULLET_OR_ARROW.test(text))) continue;
    words += `${words && ' '}${kind === 'link' && text.startsWith('@') ? '@' : lower}`;
  }
  return words;
}

const startsWith = (words: string, opening: string): boolean =>
  words.startsWith(opening) && (words.length === opening.length || words[opening.length] === ' ');

/** Openings by their first word: most lines begin with none. */
type Openings = ReadonlyMap<string, readonly string[]>;

function byFirstWord(openings: readonly string[]): Openings {
  const map = new Map<string, string[]>();
  for (const opening of openings) {
    const first = firstWord(opening);
    map.set(first, [...(map.get(first) ?? []), opening]);
  }
  return map;
}

const firstWord = (words: string): string => words.split(' ', 1)[0]!;

const CALLS_TO_ACTION = byFirstWord(callsToAction);
const CREDITS = byFirstWord(credits);
const AGENCY_CREDITS = byFirstWord(agencyCredits);
const PUBLICATION_OPENINGS = byFirstWord(publicationOpenings);

const opensAny = (words: string, openings: Openings): string | undefined =>
  openings.get(firstWord(words))?.find((opening) => startsWith(words, opening));

const BULLET_OR_ARROW = /^[-–—•·▪●■◦‣∙*>→►▶|]$|^--/;

function hasReportingVerb(tokens: readonly Token[], line: TokenRange): boolean {
  for (let i = line.first; i < line.end; i++) if (reportingVerbs.has(tokens[i]!.lower)) return true;
  return false;
}

function isCallToAction(words: string, tokens: readonly Token[], line: TokenRange): boolean {
  const [first, ...more] = partsOf(tokens, line);
  // "Most read · Comments (214)"
  if (more.length > 0 && furnitureLines.has(wordsOf(tokens, first!.first, first!.end))) return true;
  if (furnitureLines.has(words.replace(/(?: (?:[.:!…»›>]|''|["”]))+$/, ''))) return true;
  const opening = opensAny(words, CALLS_TO_ACTION);
  // "Read more: Minister said to resign" is one, "Sign up for the army, she said." is not.
  if (opening !== undefined && (opening.endsWith(':') || !hasReportingVerb(tokens, line))) return true;
  const parts = words.split(' ');
  // "Watch the ad below:", "See all of the results here."
  if (viewingVerbs.has(parts[0]!)) return /(?: below| here| above)(?: [.:!])?$/.test(words);
  // "Follow Ann Roe on Twitter"
  return followingVerbs.has(parts[0]!) && parts.some((part) => platforms.has(part)) && !hasReportingVerb(tokens, line);
}

/** "Top image via ...", "(Photo: ...)", "... (AP Photo/Name)". */
function isCaption(tokens: readonly Token[], line: TokenRange): boolean {
  const closed = /^[)\]]$/.test(tokens[line.end - 1]!.text);
  const bracketed = /^[([]$/.test(tokens[line.first]!.text);
  if (bracketed) return closed && isCredit(tokens, line.first + 1, line.end);
  if (closed) {
    let open = line.end - 2;
    while (open > line.first && line.end - open < 16 && !/^[([]$/.test(tokens[open]!.text)) open--;
    if (isCredit(tokens, open + 1, line.end)) return true;
  }
  if (line.end - line.first > LONGEST_FURNITURE || hasReportingVerb(tokens, line)) return false;
  const words = wordsOf(tokens, line.first, line.end);
  const credit = opensAny(words, CREDITS);
  // "Getty.", "Reuters/Bo Lind", but "Getty Images has sued."
  if (credit === undefined) {
    const length = line.end - line.first;
    return length <= (words.endsWith('.') ? 3 : 6) && isCredit(tokens, line.first, line.end);
  }
  // "Photo by Kim Lee", but "Photos by residents showed smoke."
  if (!/ (?:by|from|via)$/.test(credit)) return true;
  const name = tokens[line.first + credit.split(' ').length];
  return name !== undefined && !beginsSmall(name.text);
}

function isCredit(tokens: readonly Token[], from: number, end: number): boolean {
  const words = wordsOf(tokens, from, Math.min(end, from + 6));
  return (opensAny(words, CREDITS) ?? opensAny(words, AGENCY_CREDITS)) !== undefined;
}

const DATE_WORD =
  /^(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?|may|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|at|a\.?m\.?|p\.?m\.?|[ecmp][sd]?t|gmt|utc|bst|st|nd|rd|th|h)$/;

/** "Saturday, April 4, 2009", "10/21/25 05:12 PM EDT", "4 April 2009 | The Tarrow Echo": a date with a year, and perhaps a name after it. */
function isDateLine(tokens: readonly Token[], line: TokenRange): boolean {
  let year = false;
  let slashes = 0;
  for (let i = line.first; i < line.end; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (text === '/') slashes++;
    if (kind === 'number') year ||= /^(?:19|20)\d\d$/.test(text) || (slashes === 2 && /^\d\d$/.test(text));
    else if (kind === 'word' ? !DATE_WORD.test(lower) : !SEPARATOR.test(text))
      return year && SEPARATOR.test(tokens[i - 1]!.text) && isNameTo(tokens, i, line.end);
  }
  return year;
}

const SEPARATOR = /^[,.:|/\-–—()]$/;

/** Capitalised words and the particles between them, to the line's end. */
function isNameTo(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > LONGEST_NAME || !beginsCapital(tokens[from]!.text)) return false;
  for (let i = from; i < end; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'word' ? /^\p{Ll}{4}/u.test(text) : !/^[-’'&|,]$/.test(text)) return false;
  }
  return true;
}
