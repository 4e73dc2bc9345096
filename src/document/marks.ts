import { elisions } from '../lexicon/elisions.js';
import type { Token } from './doc.js';
import type { TokenRange } from './paragraphs.js';

export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet';

/** Which way a mark's shape points; `neutral` for straight ones. */
export type MarkShape = 'opens' | 'closes' | 'neutral';

/** A quotation mark in its surroundings. Marks with nothing between them ("'") share theirs. */
export interface Mark {
  /** Index of its token. */
  readonly token: number;
  readonly text: string;
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  /** Space, start or an opening bracket before it, and text right after it. */
  readonly mayOpen: boolean;
  /** Text right before it, and space, end or punctuation after it (or, after a stop, a word: a space is missing). */
  readonly mayClose: boolean;
  /** A full stop, comma, question or exclamation mark stands right before it. */
  readonly afterStop: boolean;
  /** Whether the next mark of its family in the paragraph that is not in doubt is a closing one. */
  readonly closerAhead: boolean;
}

const SHAPES: Readonly<Record<string, readonly [MarkFamily, MarkShape]>> = {
  '"': ['double', 'neutral'],
  "''": ['double', 'neutral'],
  '``': ['double', 'opens'],
  '‘‘': ['double', 'opens'],
  '’’': ['double', 'closes'],
  '“': ['double', 'opens'],
  '„': ['double', 'opens'],
  '‟': ['double', 'opens'],
  '”': ['double', 'closes'],
  "'": ['single', 'neutral'],
  '`': ['single', 'opens'],
  '‘': ['single', 'opens'],
  '‚': ['single', 'opens'],
  '‛': ['single', 'opens'],
  '’': ['single', 'closes'],
  '«': ['guillemet', 'opens'],
  '»': ['guillemet', 'closes'],
  '‹': ['single-guillemet', 'opens'],
  '›': ['single-guillemet', 'closes'],
};

const BEFORE_OPENING = /^[([{<‒–—―\-/:;=,.!?…]$|^--|^\.\./;
const STOP = /[.,!?…]$/;
const ENDS_IN_LETTER = /[\p{L}\p{M}\p{Nd}]$/u;
/** Ends of words that an apostrophe often follows: "players'", "Marx'", "lyin'", "cake an' ale". */
const APOSTROPHE_END = /[sxz]$|in$|^(?:an|lil|o|ol|po|th|wi)$/i;

/** The quotation marks of a paragraph, apostrophes left out, in order. */
export function readMarks(tokens: readonly Token[], paragraph: TokenRange): Mark[] {
  const marks: Mark[] = [];
  for (let first = paragraph.first; first < paragraph.end; first++) {
    if (tokens[first]!.kind !== 'quote') continue;
    let end = first + 1;
    while (end < paragraph.end && tokens[end]!.kind === 'quote' && !tokens[end]!.spaced) end++;
    const before = first > paragraph.first && !tokens[first]!.spaced ? tokens[first - 1] : undefined;
    const after = end < paragraph.end && !tokens[end]!.spaced ? tokens[end] : undefined;
    const mayOpen = after !== undefined && (before === undefined || BEFORE_OPENING.test(before.text));
    const afterStop = before !== undefined && STOP.test(before.text);
    const mayClose =
      before !== undefined &&
      (after === undefined ||
        (after.kind === 'punctuation' && !/^[([{]$/.test(after.text)) ||
        (afterStop && after.kind === 'word'));
    for (let token = first; token < end; token++) {
      const { text } = tokens[token]!;
      const [family, shape] = SHAPES[text] ?? ['single', 'neutral'];
      if (
        family === 'single' &&
        token === end - 1 &&
        isApostrophe(tokens, token, end - first === 1 ? before : undefined, after)
      )
        continue;
      marks.push({ token, text, family, shape, mayOpen, mayClose, afterStop, closerAhead: false });
    }
    first = end - 1;
  }
  return lookAhead(marks, tokens);
}

/** "6'2", "'90s", "'twas", "rock 'n' roll". `before` and `after` touch the mark. */
function isApostrophe(tokens: readonly Token[], mark: number, before?: Token, after?: Token): boolean {
  if (before !== undefined && after !== undefined)
    return ENDS_IN_LETTER.test(before.text) && /^[\p{L}\p{Nd}]/u.test(after.text);
  if (after !== undefined) {
    return after.kind === 'number' ? /^\d\d$/.test(after.text) && isYear(tokens, mark) : elisions.has(after.lower);
  }
  return before?.lower === 'n' && tokens[mark - 2]?.kind === 'quote';
}

/** Whether a mark before two digits stands for a century: "'90s", "the class of '98", not "'90 per cent of them,'". */
function isYear(tokens: readonly Token[], mark: number): boolean {
  if (tokens[mark]!.text === '’') return true;
  const next = tokens[mark + 2];
  if (next === undefined || (!next.spaced && next.lower === 's') || next.kind !== 'word') return true;
  return BEFORE_YEAR.test(tokens[mark - 1]?.lower ?? '');
}

const BEFORE_YEAR = /^(?:and|by|class|early|from|in|late|of|since|summer|the|to|until|winter)$/;

function lookAhead(marks: readonly Mark[], tokens: readonly Token[]): Mark[] {
  const closes: Partial<Record<MarkFamily, boolean>> = {};
  const seen: Mark[] = new Array(marks.length);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    seen[i] = { ...mark, closerAhead: closes[mark.family] === true };
    if (mark.mayOpen) closes[mark.family] = false;
    else if (mark.mayClose && !isDoubtful(mark, tokens)) closes[mark.family] = true;
  }
  return seen;
}

/** A mark that reads as a closing one, but also as a possessive's apostrophe ("the players' union"), or as inches or feet (12" pipe). */
export function isDoubtful(mark: Mark, tokens: readonly Token[]): boolean {
  if (mark.afterStop) return false;
  const before = tokens[mark.token - 1];
  if (before === undefined) return false;
  if (before.kind === 'number') return mark.shape !== 'opens';
  return mark.family === 'single' && before.kind === 'word' && APOSTROPHE_END.test(before.text);
}
