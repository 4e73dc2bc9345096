import { firstWhere } from '../../document/search.js';
import type { Span } from '../../document/span.js';
import type { Claim } from '../../types.js';

/** More than an article has on either side: it keeps the work linear on a text as long as an archive. */
const MOST = 100;

/** Of things in text order, those around an offset. */
export function near<Thing>(
  things: readonly Thing[],
  startOf: (thing: Thing) => number,
  offset: number,
): readonly Thing[] {
  const at = firstWhere(things, (thing) => startOf(thing) >= offset);
  return things.slice(Math.max(0, at - MOST), at + MOST);
}

/** Where the first of a claim's parts begins: claims are in this order. */
const startOfClaim = ({ source, cue, content }: Claim): number =>
  Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY, content.spans[0]!.start);

export const claimsNear = (claims: readonly Claim[], offset: number): readonly Claim[] =>
  near(claims, startOfClaim, offset);

/** Of things in the order of their cues. */
export const cuesNear = <Thing extends { readonly cue: Span }>(
  things: readonly Thing[],
  offset: number,
): readonly Thing[] => near(things, ({ cue }) => cue.start, offset);
