import { countries } from '../lexicon/countries.js';
import { currencyPlaces } from '../lexicon/currency-places.js';
import type { Dateline, Token } from './doc.js';
import { beginsCapital, beginsSmall } from './letters.js';
import type { TokenRange } from './paragraphs.js';
import type { Span } from './span.js';

/** Paragraphs at the head of a text that may begin with a dateline: headline, byline and the like stand before it. */
const PARAGRAPHS_TO_TRY = 8;

/** Words in capitals before a dash at a paragraph's head that name no place. */
const LABELS = new Set([
  'analysis',
  'breaking',
  'comment',
  'correction',
  'exclusive',
  'for',
  'live',
  'media',
  'news',
  'opinion',
  'press',
  'report',
  'update',
  'updated',
  'video',
  'watch',
]);

/** What closes an agency's name that is opened so: "(Reuters)", "/PRNewswire/". */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['/', '/'],
]);

/** Tokens of a country in square brackets. */
const LONGEST_COUNTRY = 6;
const DASH = /^[-‒–—―_|]$|^--+$/;
/** Tokens that brackets may hold: an agency's name, or that and a date. */
const LONGEST_BRACKETED = 14;
const PLACE_LINK = /^[/\-,.]$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The dateline, with the index of the paragraph at whose head it stands; null where there is none. */
export function findDateline(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
): { readonly paragraph: number; readonly dateline: Dateline } | null {
  for (let p = 0; p < Math.min(paragraphs.length, PARAGRAPHS_TO_TRY); p++) {
    const dateline = readDateline(tokens, paragraphs[p]!, p > 0);
    if (dateline !== null) return { paragraph: p, dateline };
  }
  return null;
}

/**
 * Reads "PLACE[, Region][, date] [(AGENCY)] dash", "date (AGENCY) dash", "(Agency) dash", "date /AGENCY/ dash" or "(CNN)" at a paragraph's
 * head; after an agency, or a known place `belowHeadline`, a colon does for the dash: "LAHORE:".
 */
function readDateline(tokens: readonly Token[], paragraph: TokenRange, belowHeadline: boolean): Dateline | null {
  const { first, end } = paragraph;
  const spanOf = (from: number, to: number): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  let i = first;
  while (i < end && i < first + 8 && isPlaceToken(tokens[i]!, i === first)) i++;
  while (i > first && PLACE_LINK.test(tokens[i - 1]!.text)) i--;
  if (LABELS.has(tokens[first]!.lower)) return null;
  const place = i > first ? spanOf(first, i) : null;
  const words = tokens.slice(first, i);
  // "Tarrow [Ostland], May 3 (APX):"
  if (place !== null && tokens[i]?.text === '[') {
    const close = tokens.slice(i, i + LONGEST_COUNTRY).findIndex(({ text }) => text === ']');
    if (close > 0) i += close + 1;
  }
  const capitals = /^[\p{Lu}\p{P}\s]{3,}$/u.test(tokens[first]!.text) || namesCountry(words);

  let date: Span | null = null;
  const from = tokens[i]?.text === ',' ? i + 1 : i;
  const to = endOfDate(tokens, from, end);
  if (to > from) {
    date = spanOf(from, to);
    i = to;
  }

  let agency: Span | null = null;
  let named = false;
  if (tokens[i]?.text === ',') i++;
  const closing = CLOSING.get(tokens[i]?.text ?? '');
  if (closing !== undefined) {
    let close = i + 1;
    while (close < end && close < i + LONGEST_BRACKETED && tokens[close]!.text !== closing) close++;
    if (close === i + 1 || tokens[close]?.text !== closing) return null;
    const dash = tokens.slice(i + 1, close).findIndex(({ text }) => DASH.test(text));
    const dated = dash > 0 ? i + 1 + dash : -1;
    const name = dated < 0 ? close : dated;
    agency = spanOf(i + 1, name);
    named = tokens.slice(i + 1, name).every(({ text }) => !beginsSmall(text));
    i = close + 1;
    // "TARROW (Harbour News - 3rd May, 2022) The"
    if (dated >= 0) {
      if (place === null || !named || !capitals || endOfDate(tokens, dated + 1, close) !== close || i >= end)
        return null;
      return { start: tokens[first]!.start, end: tokens[i - 1]!.end, place, date: spanOf(dated + 1, close), agency };
    }
  }
  if (agency === null ? place === null || !capitals : place === null && !named) return null;
  if (i < end && date === null && place === null && !DASH.test(tokens[i]!.text))
    return isBroadcaster(tokens, first, i)
      ? { start: tokens[first]!.start, end: tokens[i - 1]!.end, place, date, agency }
      : null;
  // "Tarrow, Nov 10 (APX) The port"
  if (place !== null && date !== null && agency !== null && i < end && startsSentence(tokens[i]!))
    return { start: tokens[first]!.start, end: tokens[i - 1]!.end, place, date, agency };
  const colon = tokens[i]?.text === ':' && place !== null && (named || (belowHeadline && isKnownPlace(words)));
  if (i >= end || !(colon || DASH.test(tokens[i]!.text)) || (i + 1 < end && !startsSentence(tokens[i + 1]!)))
    return null;
  if (date === null && agency === null && !colon && !tokens[i]!.spaced) return null;
  return { start: tokens[first]!.start, end: tokens[i]!.end, place, date, agency };
}

/** "Tarrow, Netherlands" */
const namesCountry = (words: readonly Token[]): boolean => {
  const comma = words.findIndex(({ text }) => text === ',');
  return comma > 0 && countries.has(textOf(words.slice(comma + 1)));
};

/** "NEW DELHI", "LAHORE, Pakistan" */
const isKnownPlace = (words: readonly Token[]): boolean => {
  const comma = words.findIndex(({ text }) => text === ',');
  const name = comma > 0 ? words.slice(0, comma) : words;
  return name.every(({ text }) => text === text.toUpperCase()) && currencyPlaces.has(textOf(name));
};

const textOf = (words: readonly Token[]): string => words.map(({ lower }) => lower).join(' ');

/** "(CNN)The ...": one word in capitals alone in the brackets, and no dash after them. */
const isBroadcaster = (tokens: readonly Token[], first: number, after: number): boolean =>
  after === first + 3 && /^\p{Lu}{3,}$/u.test(tokens[first + 1]!.text) && startsSentence(tokens[after]!);

const startsSentence = (token: Token): boolean => token.kind === 'quote' || !/^[\p{Ll}\p{P}]/u.test(token.text);

function isPlaceToken(token: Token, isFirst: boolean): boolean {
  if (token.kind === 'word') return beginsCapital(token.text) && !MONTH.test(token.lower) && !WEEKDAY.test(token.lower);
  return !isFirst && PLACE_LINK.test(token.text) && !(token.text === '-' && token.spaced);
}

/** Where a date ends that begins at `from`: "Dec. 23", "March 3, 2022", "23 Dec", "Friday". `from` where none does. */
function endOfDate(tokens: readonly Token[], from: number, end: number): number {
  const is = (i: number, what: RegExp): boolean => i < end && what.test(tokens[i]!.lower);
  const DAY = /^\d{1,2}$/;
  let i = from;
  if (is(i, WEEKDAY)) i += is(i + 1, /^,$/) && is(i + 2, MONTH) ? 2 : 1;
  if (is(i, MONTH) && is(i + 1, DAY)) i += 2;
  else if (is(i, DAY) && is(i + 1, MONTH)) i += 2;
  else if (is(i, DAY) && is(i + 1, /^(?:st|nd|rd|th)$/) && is(i + 2, MONTH)) i += 3;
  else return i;
  if (is(i, /^,$/) && is(i + 1, /^\d{4}$/)) return i + 2;
  return is(i, /^\d{4}$/) ? i + 1 : i;
}
