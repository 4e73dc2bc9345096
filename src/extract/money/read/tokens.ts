import type { Doc, Token } from '../../../document/doc.js';
import { signsOf, UNNUMBERED } from '../../../document/words.js';
import { currencyLetters, lettersBehindSign } from '../../../lexicon/currency-signs.js';
import { magnitudeLetters } from '../../../lexicon/number-words.js';
import { isCode } from './currency.js';

/** A place at which the money rules are tried: a token of one paragraph. */
export interface MoneyAnchor {
  /** The paragraph's tokens, letters and digits that are glued to one another told apart ("RM42", "USD3", "#557"). */
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** The tokens of a paragraph as the money rules read them. */
export function moneyTokens(doc: Doc, firstSentence: number, endSentence: number): readonly Token[] {
  const from = doc.sentences[firstSentence]?.firstToken ?? 0;
  const to = doc.sentences[endSentence - 1]?.endToken ?? from;
  const tokens = doc.tokens.slice(from, to);
  return tokens.some((token, i) => isGlued(token) || hasStop(token, tokens[i - 1]))
    ? tokens.flatMap((token, i) => (hasStop(token, tokens[i - 1]) ? splitStop(token) : split(token, tokens[i - 1])))
    : tokens;
}

const MAX_HEAD = 3;
const GLUED = /^(#|\p{L}{1,3})(\d{1,40})(\p{L}{0,20})$/u;

/** A digit stands behind one to three letters or a "#". Looks at three characters only: it is asked of every token. */
function isGlued({ kind, text }: Token): boolean {
  if (kind !== 'word' && kind !== 'link') return false;
  for (let i = 1; i <= MAX_HEAD && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** A full stop that closes the sentence, taken for that of an abbreviation: "$33M." */
const hasStop = ({ kind, lower }: Token, before: Token | undefined): boolean =>
  before?.kind === 'number' && kind === 'word' && lower.endsWith('.') && magnitudeLetters.has(lower.slice(0, -1));

function splitStop(token: Token): Token[] {
  const { text } = token;
  const end = token.end - 1;
  const lower = token.lower.slice(0, -1);
  const stop = { text: '.', lower: '.', word: UNNUMBERED, signs: signsOf('.'), kind: 'punctuation' } as const;
  return [
    { ...token, end, text: text.slice(0, -1), lower, word: UNNUMBERED, signs: signsOf(lower) },
    { start: end, end: token.end, ...stop, spaced: false },
  ];
}

function split(token: Token, before: Token | undefined): Token[] {
  const parts = token.kind === 'word' || token.kind === 'link' ? GLUED.exec(token.text) : null;
  if (parts === null) return [token];
  const [, head = '', digits = '', tail = ''] = parts;
  const behindSign = before?.text === '$' && !token.spaced && lettersBehindSign.has(head);
  if (head !== '#' && !currencyLetters.has(head) && !isCode(head) && !behindSign) return [token];
  const pieces: Token[] = [];
  let start = token.start;
  for (const [text, kind] of [
    [head, head === '#' ? 'symbol' : 'word'],
    [digits, 'number'],
    [tail, 'word'],
  ] as const) {
    if (text === '') continue;
    const spaced = start === token.start && token.spaced;
    const lower = text.toLowerCase();
    pieces.push({
      start,
      end: start + text.length,
      text,
      lower,
      word: UNNUMBERED,
      signs: signsOf(lower),
      kind,
      spaced,
    });
    start += text.length;
  }
  return pieces;
}
