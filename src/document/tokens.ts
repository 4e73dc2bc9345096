import { abbreviations } from '../lexicon/abbreviations.js';
import type { Token, TokenKind } from './doc.js';

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|[@#][\p{L}\p{N}_]{1,140}`;
const NUMBER = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{Nd}\u200c\u200d\u00ad]*(?:['’][\p{L}\p{M}\p{Nd}]+)*`;
const RUN = String.raw`\.{2,}|…|-{2,}|\x60\x60|''`;

/** One pass over the text; every alternative begins with another character class, so the scan is linear. */
const TOKEN = new RegExp(
  `(${LINK})|(${NUMBER})|(${WORD})|(${RUN})|(["“”„‟«»‹›‘’‚‛'\`])|([^\\s\\p{Cc}\\u200b\\ufeff])`,
  'gu',
);

const INITIALS = /^\p{L}(?:\.\p{L})*$/u;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const PUNCTUATION = /^[\p{P}]/u;
const TRAILING_OF_LINK = /[.,;:!?'’)\]}]+$/;

/**
 * The tokens of a text, in order. White space, control characters, zero-width spaces and byte order marks belong to none.
 * A full stop belongs to the word before it in abbreviations and initials ("U.S.", "Dec.", "J.").
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, end: number, kind: TokenKind): void => {
    const word = text.slice(start, end);
    tokens.push({
      start,
      end,
      text: word,
      lower: kind === 'word' ? word.toLowerCase().replaceAll('’', "'") : word,
      kind,
      spaced: start === 0 || start > last,
    });
    last = end;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    let end = TOKEN.lastIndex;
    if (match[1] !== undefined) {
      end -= TRAILING_OF_LINK.exec(match[1])?.[0].length ?? 0;
      push(start, end, 'link');
    } else if (match[2] !== undefined) {
      push(start, end, 'number');
    } else if (match[3] !== undefined) {
      end = wordEnd(text, start, end);
      const clitic = CLITIC.exec(text.slice(start, end));
      if (clitic !== null && clitic.index > 0) {
        push(start, start + clitic.index, 'word');
        push(start + clitic.index, end, 'word');
      } else {
        push(start, end, 'word');
      }
    } else if (match[5] !== undefined || match[4] === '``' || match[4] === "''") {
      push(start, end, 'quote');
    } else {
      push(
        start,
        end,
        match[4] !== undefined || PUNCTUATION.test(match[0])
          ? isSymbol(match[0])
            ? 'symbol'
            : 'punctuation'
          : 'symbol',
      );
    }
    TOKEN.lastIndex = end;
  }
  return tokens;
}

const isSymbol = (mark: string): boolean =>
  mark === '%' || mark === '&' || mark === '@' || mark === '#' || mark === '‰';

/** Where a word ends that begins at `start`: after the full stop of an abbreviation, and after the last of its initials. */
function wordEnd(text: string, start: number, end: number): number {
  let stop = end;
  // "U.S.", "a.m.", "Ph.D.": single letters, or a letter pair, each with its full stop.
  while (text[stop] === '.' && stop - start <= 8 && /\p{L}/u.test(text[stop + 1] ?? '')) {
    let next = stop + 1;
    while (/[\p{L}\p{M}]/u.test(text[next] ?? '')) next++;
    if (text[next] !== '.' || next - stop > 3) break;
    stop = next;
  }
  if (text[stop] !== '.') return stop;
  const body = text.slice(start, stop);
  if (stop > end) return stop + 1;
  if (body.length === 1 && INITIALS.test(body) && body !== 'I' && body === body.toUpperCase()) return stop + 1;
  return abbreviations.has(body.toLowerCase()) && text[stop + 1] !== '.' ? stop + 1 : stop;
}
