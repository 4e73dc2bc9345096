import { afterTimeOfDay, neverFinal, reportingVerbs, sentenceStarters } from '../lexicon/sentence-boundaries.js';
import type { Token } from './doc.js';
import { beginsSmall } from './letters.js';
import { isBullet, type TokenRange } from './paragraphs.js';
import { CLOSING, OPENING } from './quotations.js';

/** An aside in brackets, opened inside a sentence and no longer than this many tokens, does not end that sentence. */
/** Words between the commas after a speaker's name. */
const LONGEST_ADDITION = 16;
const LONGEST_ASIDE = 60;

/** A quotation up to this many tokens inside a sentence stays in one piece ("chanted 'Out! Out!' and left"). */
const LONGEST_UNSPLIT_QUOTATION = 10;

/** A text without a sentence's end is cut after so many tokens: what rules look at within a sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/**
 * The sentences of a paragraph as ranges of tokens, in order, together all of its tokens. In a headline, where every word may begin
 * with a capital, none ends with an abbreviation.
 */
export function splitSentences(
  tokens: readonly Token[],
  paragraph: TokenRange,
  roles: Uint8Array,
  isHeadline: boolean,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = paragraph.first;
  let whole = isBullet(paragraph, tokens) ? paragraph.first + 2 : paragraph.first;
  let hasWords = false;
  for (let i = paragraph.first; i < paragraph.end; i++) {
    const token = tokens[i]!;
    if (i - first >= LONGEST_SENTENCE) {
      sentences.push({ first, end: i });
      first = i;
      hasWords = false;
    }
    hasWords ||= token.kind !== 'punctuation' && token.kind !== 'quote';
    if (i >= whole) whole = endOfInsertion(tokens, i, first, paragraph.end, roles);
    if (i < whole || !hasWords || !isStop(token)) continue;
    const next = afterStop(tokens, i + 1, paragraph.end, roles);
    const isFinal = next < paragraph.end && !(isHeadline && token.kind === 'word');
    if (isFinal && isBoundary(tokens, i, next, paragraph.end, roles)) {
      sentences.push({ first, end: next });
      first = next;
      hasWords = false;
    }
    i = next - 1;
  }
  sentences.push({ first, end: paragraph.end });
  return sentences;
}

const isStop = ({ kind, text }: Token): boolean =>
  kind === 'word' ? text.endsWith('.') && /\p{L}\.$/u.test(text) : /^[.!?…‽。！？]$|^\.\./u.test(text);

/** Where the stop and all that belongs to it ends: further stops, closing marks and brackets, a note's number ("[7]"). */
function afterStop(tokens: readonly Token[], from: number, end: number, roles: Uint8Array): number {
  let i = from;
  for (; i < end; i++) {
    const token = tokens[i]!;
    if (roles[i] === CLOSING) continue;
    if (/^[.!?…]$|^\.\.+$/.test(token.text) && (!token.spaced || token.text === '.')) continue;
    if (!token.spaced && /^[)\]}]$/.test(token.text)) continue;
    if (!token.spaced && token.kind === 'quote' && roles[i] !== OPENING) continue;
    if (token.text !== '[' || tokens[i + 1]?.kind !== 'number' || tokens[i + 2]?.text !== ']' || i + 2 >= end) break;
    i += 2;
  }
  return i;
}

/** Where an aside or a short quotation ends that begins at a token and has to stay whole; else the token itself. */
function endOfInsertion(tokens: readonly Token[], at: number, first: number, end: number, roles: Uint8Array): number {
  if (roles[at] === OPENING) {
    for (let i = at + 1; i < end && i <= at + LONGEST_UNSPLIT_QUOTATION; i++) {
      if (roles[i] === OPENING) return at;
      // The stop right before the closing mark may still end the sentence.
      if (roles[i] === CLOSING) return at !== first || (i + 1 < end && isLower(tokens[i + 1])) ? i - 1 : at;
    }
    return at;
  }
  if (at === first || (tokens[at]!.text !== '(' && tokens[at]!.text !== '[')) return at;
  for (let i = at + 1; i < end && i <= at + LONGEST_ASIDE; i++) if (/^[)\]]$/.test(tokens[i]!.text)) return i + 1;
  return at;
}

/** Whether a sentence ends between the stop and the token `next`. */
function isBoundary(tokens: readonly Token[], stop: number, next: number, end: number, roles: Uint8Array): boolean {
  const token = tokens[stop]!;
  const begin = beginningWord(tokens, next, end, roles);
  if (begin === undefined || isLower(begin)) return false;
  const quoted = next > stop + 1 && roles[next - 1] === CLOSING;
  if (!tokens[next]!.spaced && !quoted && !isGluedSentence(tokens[next - 2], tokens[next]!)) return false;
  if (token.kind === 'word')
    return !isDash(tokens[next]!) && isFinalAbbreviation(token, begin, opensLongQuotation(next, end, roles));
  if (/^(?:…|\.\.+)$/.test(token.text)) return quoted || token.text.length > 3 || (!token.spaced && begin.text !== 'I');
  return !quoted || !isReportingClause(tokens, next, end, token.text === '.');
}

const isDash = (token: Token): boolean => /^[-‒–—―_]$|^--/.test(token.text);

/** The token that shows whether a new sentence begins: past opening marks, brackets and dashes. Undefined where none can. */
function beginningWord(tokens: readonly Token[], next: number, end: number, roles: Uint8Array): Token | undefined {
  for (let i = next; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote' || roles[i] === OPENING) continue;
    if (token.kind !== 'punctuation') return token;
    if (!/^[([{‒–—―\-*•·¿¡]$|^--|^\.\.|^…$/.test(token.text)) return undefined;
  }
  return tokens[next];
}

/** A word in small letters, "iPhone" and the like apart. */
const isLower = (token: Token | undefined): boolean =>
  token?.kind === 'word' && beginsSmall(token.text) && !/^\p{Ll}{1,2}\p{Lu}/u.test(token.text);

/** "... in Washington.Maybe he": a space is missing; "example.Com" is no such case since link-like words end in small letters too rarely. */
function isGluedSentence(before: Token | undefined, after: Token): boolean {
  return before !== undefined && /\p{Ll}{2}$|\d$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(after.text);
}

/** 'said in Tarrow, Ill. “Nobody ...”': more than a title or a few words in quotation marks. */
function opensLongQuotation(next: number, end: number, roles: Uint8Array): boolean {
  if (roles[next] !== OPENING) return false;
  for (let i = next + 1; i < Math.min(end, next + LONGEST_UNSPLIT_QUOTATION); i++)
    if (roles[i] === CLOSING) return false;
  return true;
}

function isFinalAbbreviation(abbreviation: Token, begin: Token, beforeQuotation: boolean): boolean {
  const { lower } = abbreviation;
  // "c. 1850", but "vitamin C. It ...".
  if ((neverFinal.has(lower) && !/^\p{Lu}\.$/u.test(abbreviation.text)) || begin.kind === 'number') return false;
  if (lower === 'a.m.' || lower === 'p.m.') return !afterTimeOfDay.has(begin.lower.replace('.', ''));
  if (lower === 'etc.') return true;
  return begin.kind === 'word' && (beforeQuotation || sentenceStarters.has(begin.lower));
}

/**
 * `"Why?" Kim asked`: a speaker of a few words and a verb of saying, before any punctuation. After a full stop, where a comma should
 * have been, only when nothing comes after the verb: `"We won." Kim said.`
 */
function isReportingClause(tokens: readonly Token[], next: number, end: number, afterFullStop: boolean): boolean {
  for (let i = next; i < end && i < next + 6; i++) {
    const token = tokens[i]!;
    if (i > next && reportingVerbs.has(token.lower)) {
      return !afterFullStop || i + 1 === end || /^[.,]$/.test(tokens[i + 1]!.text);
    }
    if (token.kind !== 'word')
      return i > next && token.text === ',' && !afterFullStop && isReportedAfter(tokens, i, end);
  }
  return false;
}

/** `"Why?" Kim Lind, the mayor, asked`: a verb of saying right after the comma that closes what is added to the speaker. */
function isReportedAfter(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma + 1; i + 1 < end && i < comma + LONGEST_ADDITION; i++) {
    if (tokens[i]!.text === ',') return reportingVerbs.has(tokens[i + 1]!.lower);
    if (tokens[i]!.kind === 'quote' || /^[.!?;:]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}
