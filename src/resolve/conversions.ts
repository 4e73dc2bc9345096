import type { Span } from '../document/span.js';

/** Between a sum and its conversion stands at most this much text ("a month, or the equivalent of about"). */
const MAX_GAP = 48;

const BRACKET = /^(?: (?:a|an|per) \p{L}{1,20})?\s{0,2}[([]\s?$/u;
const OPENING_WORDS =
  /^(?:\s?(?:about|around|approximately|roughly|nearly|almost|some|or|equal to|equivalent to|worth|just|over|under|more than|less than|at the time|=|~|≈)\s){0,3}$/;
const OR =
  /^(?: (?:a|an|per) \p{L}{1,20})?,? (?:or|that is|i\.e\.|equivalent to|the equivalent of)(?: (?:about|around|approximately|roughly|nearly|almost|some|just|over|under|more than|less than|the equivalent of)){0,2} $/u;

/** Indexes of neighbours of which the second says the first in another currency: "US$100 million (S$135 million)". */
export function findConversions(text: string, found: readonly Span[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 1; i < found.length; i++) {
    const gap = text.slice(found[i - 1]!.end, found[i]!.start);
    if (gap.length > MAX_GAP) continue;
    const open = Math.max(gap.lastIndexOf('('), gap.lastIndexOf('['));
    const bracketed = open >= 0 && BRACKET.test(gap.slice(0, open + 1)) && OPENING_WORDS.test(gap.slice(open + 1));
    if (bracketed || OR.test(gap)) pairs.push([i - 1, i]);
  }
  return pairs;
}
