import { abbreviations, capitalisedAbbreviations, numberAbbreviations } from '../lexicon/abbreviations.js';
import type { Token, TokenKind } from './doc.js';
import { noWord, wordIn } from './words.js';

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»\p{Cc}]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|[@#][\p{L}_][\p{L}\p{N}_]{0,139}`;
const NUMBER = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{Nd}\u200c\u200d\u00ad]*(?:['’‘][\p{L}\p{M}\p{Nd}]+)*`;
/** After a number, a full stop or a link; a word's own clitic is found within the word. */
const LOOSE_CLITIC = String.raw`['’‘](?:[sS]|[rv]e|ll|d|m)(?![\p{L}\p{M}\p{Nd}])`;
const RUN = String.raw`\.{2,}|…|-{2,}|\x60\x60|‘‘|(?<![^\s([{—–-])''|''(?!')|’’(?!’)`;
const EMOJI = String.raw`\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\p{EMod}]|\u200d\p{Extended_Pictographic}){0,10}`;
const QUOTE = String.raw`["“”„‟«»‹›‘’‚‛'\x60]`;

/** One pass over the text; every alternative is bounded or begins with a character class of its own, so the scan is linear. */
const TOKEN = new RegExp(
  `(${LINK})|(${NUMBER})|(${WORD})|(${LOOSE_CLITIC})|(${RUN})|(${QUOTE})|(?![©®™])(${EMOJI})|([^\\s\\p{Cc}\\p{Cf}])`,
  'gu',
);

const CLITIC = /(?:n['’‘]t|['’‘](?:s|re|ve|ll|d|m))$/iu;
const SYMBOL = /^[%&@#‰†‡*]$|^[^\p{P}]/u;
const TRAILING_OF_LINK = /[.,;:!?…'’‘”)\]}]+$/;
const INVISIBLE = /^(?:(?!\u200b)\p{Cf})+$/u;

/**
 * The tokens of a text, in order. White space, control and format characters (zero-width spaces, byte order marks) belong to none.
 * A full stop belongs to the word before it in abbreviations and initials ("U.S.", "Dec.", "J.").
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, end: number, kind: TokenKind): void => {
    const {
      text: found,
      lower,
      number,
      signs,
    } = kind === 'word' ? wordIn(text, start, end) : noWord(text.slice(start, end));
    tokens.push({
      start,
      end,
      text: found,
      lower,
      word: number,
      signs,
      kind,
      spaced: tokens.length === 0 || (start > last && isSpace(text, last, start)),
    });
    last = end;
  };
  for (let at = 0; ; ) {
    at = pastBlanks(text, at);
    const plain = plainWordEnd(text, at);
    if (plain > at) {
      push(at, plain, 'word');
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return tokens;
    const [whole, link, number, word, clitic, run, quote, emoji] = match;
    const start = match.index;
    let end = TOKEN.lastIndex;
    if (word !== undefined) {
      end = wordEnd(text, start, end);
      const cut = CLITIC.exec(text.slice(start, end))?.index ?? 0;
      if (cut > 0) push(start, start + cut, 'word');
      push(start + cut, end, 'word');
    } else if (number !== undefined) {
      push(start, end, 'number');
    } else if (link !== undefined) {
      end -= TRAILING_OF_LINK.exec(link)?.[0].length ?? 0;
      push(start, end, 'link');
    } else if (clitic !== undefined) {
      // Right after a number, a link or a word's full stop it belongs to them ("1972's"); else its apostrophe is a quotation mark.
      const before = tokens.at(-1);
      const loose = before === undefined || last !== start || before.kind === 'punctuation' || before.kind === 'quote';
      if (loose) end = start + 1;
      push(start, end, loose ? 'quote' : 'word');
    } else if (quote !== undefined || (run !== undefined && DOUBLED_QUOTE.has(run))) {
      push(start, end, 'quote');
    } else {
      push(start, end, emoji === undefined && (run !== undefined || !SYMBOL.test(whole)) ? 'punctuation' : 'symbol');
    }
    at = end;
  }
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}

const BLANK = 32;

/** The end of a word of ASCII letters with a blank after it: most words are, and nothing else is. `start` where there is none. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === BLANK ? end : start;
}

/** Capitals differ from small letters by one bit, 0x20. Beyond the text the code is NaN, which is no letter. */
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const DOUBLED_QUOTE = new Set(['``', "''", '‘‘', '’’']);

const isSpace = (text: string, from: number, to: number): boolean =>
  text.charCodeAt(from) === BLANK || !INVISIBLE.test(text.slice(from, to));

/** "Tidewatch[.com]", "port[.co.uk]": what makes a word the address of a site. */
const DOMAIN = /\.(?:(?:com|edu|gov|info|net|org)(?:\.[a-z]{2})?|co\.[a-z]{2})(?![\p{L}\p{Nd}])/uy;

/** Where a word ends that begins at `start`: after the full stop of an abbreviation, after the last of its initials, after a domain. */
function wordEnd(text: string, start: number, end: number): number {
  if (text[end] !== '.') return end;
  DOMAIN.lastIndex = end;
  if (DOMAIN.test(text)) return DOMAIN.lastIndex;
  const stop = end - start <= 2 ? lastInitial(text, start, end) : end;
  if (text[stop] !== '.') return stop;
  if (stop > end) return stop + 1;
  const body = text.slice(start, end);
  const lower = body.toLowerCase();
  if (body.length === 1 && body !== lower && body !== 'I') return stop + 1;
  if (text[stop + 1] === '.') return stop;
  const keeps =
    abbreviations.has(lower) ||
    (body[0] !== lower[0] && capitalisedAbbreviations.has(lower)) ||
    (numberAbbreviations.has(lower) && /^ ?\d/.test(text.slice(stop + 1, stop + 3)));
  return keeps ? stop + 1 : stop;
}

/** From the first of "U.S.", "a.m.", "Ph.D." to the end of the last, its full stop excluded: single letters or letter pairs between full stops. */
function lastInitial(text: string, start: number, end: number): number {
  let stop = end;
  while (text[stop] === '.' && LETTER.test(text[stop + 1] ?? '')) {
    const next = LETTER.test(text[stop + 2] ?? '') ? stop + 3 : stop + 2;
    if (text[next] !== '.') {
      // "U.S", "a.m" without the last full stop.
      return next === stop + 2 && stop - start < 8 && !LETTER.test(text[next] ?? '') && end - start === 1 ? next : stop;
    }
    stop = next;
  }
  return stop;
}

const LETTER = /^[\p{L}\p{M}]$/u;
