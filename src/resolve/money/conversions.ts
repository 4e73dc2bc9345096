import type { Span } from '../../document/span.js';

/** Between a sum and its conversion stands at most this much text ("a month, or the equivalent of about"). */
const MAX_GAP = 48;
const MAX_CLAUSE = 80;

/** The next conversion in the same brackets: "(€75; C$120)". */
const LISTED = /^[;,] $/;

const RATE = String.raw`(?: (?:a|an|per) \p{L}{1,20})?`;
const HEDGES = 'about|around|approximately|roughly|nearly|almost|some|just|over|under|more than|less than';

const BRACKET = new RegExp(`^${RATE}\\s{0,2}[([]\\s?$`, 'u');
const IN_BRACKET = new RegExp(`^(?:\\s?(?:${HEDGES}|or|equal to|equivalent to|worth|at the time|=|~|≈)\\s){0,3}$`);
/** ", or about $9", ", then worth $9", ", the equivalent of $9", ", roughly $9". */
const APPOSED = new RegExp(
  `^${RATE}(?:(?:,| [–—])? (?:or|that is|i\\.e\\.|equivalent to|the equivalent of|equal to)(?: [“"‘']?(?:${HEDGES}|the equivalent of)){0,2}|,(?: then| now)? worth(?: (?:${HEDGES}))?| =) $|^ ?/ ?$`,
  'u',
);
/** ", roughly $9": also what joins the items of a list. */
const HEDGED = new RegExp(`^${RATE}(?:,| [–—]) (?:${HEDGES}) $`, 'u');

/** What joins the items of a list: "at least $3 million, nearly £4m and more than €5 billion" are three sums. */
const ITEM = new RegExp(`^,?(?: and)?(?: (?:${HEDGES}|at least|up to))* $`);

/** Brackets that say more than a sum: "($5bn in equity is at risk too)". */
const CLAUSE = /^[^()[\]]{1,60} (?:are|had|has|have|is|was|were|will) /;

/** Indexes of neighbours of which the second says the first in another currency: "US$100 million (S$135 million)". */
export function findConversions(text: string, found: readonly Span[]): [number, number][] {
  const pairs: [number, number][] = [];
  /** The sum that the open brackets convert, or null. */
  let converted: number | null = null;
  for (let i = 1; i < found.length; i++) {
    const gap = text.slice(found[i - 1]!.end, found[i]!.start);
    if (converted !== null && LISTED.test(gap)) {
      pairs.push([converted, i]);
      continue;
    }
    converted = null;
    if (gap.length > MAX_GAP) continue;
    const open = Math.max(gap.lastIndexOf('('), gap.lastIndexOf('['));
    const bracketed =
      open >= 0 &&
      BRACKET.test(gap.slice(0, open + 1)) &&
      IN_BRACKET.test(gap.slice(open + 1)) &&
      !CLAUSE.test(text.slice(found[i]!.end, found[i]!.end + MAX_CLAUSE));
    if (bracketed) converted = i - 1;
    const apposed =
      (APPOSED.test(gap) || (HEDGED.test(gap) && !isItem(text, found, i + 1))) && !isItem(text, found, i - 1);
    if (bracketed || apposed) pairs.push([i - 1, i]);
  }
  return pairs;
}

/** Whether a sum goes on a list that the one before it has begun. */
function isItem(text: string, found: readonly Span[], i: number): boolean {
  const [before, item] = [found[i - 1], found[i]];
  return (
    before !== undefined &&
    item !== undefined &&
    item.start - before.end <= MAX_GAP &&
    ITEM.test(text.slice(before.end, item.start))
  );
}
