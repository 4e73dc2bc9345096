import { firstWhere } from '../document/search.js';
import type { Claim } from '../types.js';

/** Characters. Longer than articles are: it only keeps the work linear on a text as long as an archive. */
const WIDEST = 100_000;

/** The claims that begin within reach of an offset, out of claims in text order. */
export function claimsNear(claims: readonly Claim[], offset: number): readonly Claim[] {
  return claims.slice(firstFrom(claims, offset - WIDEST), firstFrom(claims, offset + WIDEST));
}

const firstFrom = (claims: readonly Claim[], offset: number): number =>
  firstWhere(claims, (claim) => startOf(claim) >= offset);

/** Where the first of a claim's parts begins: claims are in this order. */
const startOf = ({ source, cue, content }: Claim): number =>
  Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY, content.spans[0]!.start);
