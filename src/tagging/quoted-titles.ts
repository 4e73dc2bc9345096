import { firstStartingFrom } from '../document/span.js';
import { titledWorks, titleHolders } from '../lexicon/titled-works.js';
import type { TaggedDoc } from './tagged-doc.js';
import { has, Tag } from './tags.js';

const WORKS = new Set(titledWorks);
const HOLDERS = new Set(titleHolders);
const MOST_TOKENS = 10;
/** Prepositions before the title of a programme or a book: "on “Harbour Lights”". */
const BEFORE = new Set(['at', 'during', 'from', 'in', 'on']);
/** Words that titles write small. */
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** A title in quotation marks: the tokens of its phrase, marks included, and whether a comma or full stop stands inside the closing mark. */
export interface QuotedTitle {
  readonly end: number;
  /** Index of the last word. */
  readonly head: number;
  readonly stopped: boolean;
}

/**
 * The title that opens at a quotation mark: "Port Radio's “Good Morning, Tarrow”", "her memoir “Low Water”", "“Harbour Lights” host Mara
 * Lind". It names a work or a programme, and nobody says it. Null for any other quotation.
 */
export function quotedTitleAt(doc: TaggedDoc, open: number): QuotedTitle | null {
  const { start } = doc.tokens[open]!;
  const quotation = doc.quotations[firstStartingFrom(doc.quotations, start)];
  if (quotation?.start !== start || quotation.depth > 0 || !quotation.closed) return null;
  let last = open;
  while (last < open + MOST_TOKENS && doc.tokens[last + 1]!.end < quotation.end) last++;
  if (last === open || doc.tokens[last + 1]!.end !== quotation.end) return null;
  const stopped = /^[,.]$/.test(doc.tokens[last]!.text);
  const head = stopped ? last - 1 : last;
  if (!isCapitalized(doc, open + 1, head + 1)) return null;
  const named = isIntroduced(doc, open) || (!stopped && HOLDERS.has(doc.tokens[last + 2]?.lower ?? ''));
  return named ? { end: last + 2, head, stopped } : null;
}

function isCapitalized({ tokens }: TaggedDoc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (/^[.?]$/.test(text)) return false;
    if (kind === 'word' && !/^[\p{Lu}'’]/u.test(text) && (i === first || !SMALL.has(lower))) return false;
  }
  return end > first && tokens[end - 1]!.kind !== 'punctuation';
}

/** Does what stands before say that a title follows: a possessor, a preposition or the kind of work? */
function isIntroduced({ tokens, tags }: TaggedDoc, open: number): boolean {
  let before = open - 1;
  if (tokens[before]?.text === ',') before--;
  const word = tokens[before]?.lower ?? '';
  if (WORKS.has(word)) return true;
  if (before < open - 1) return false;
  return BEFORE.has(word) || (has(tags[before], Tag.Possessive) && /^['’]s?$/.test(word));
}
