import { contains, type Span } from '../../document/span.js';
import type { DenialCandidate } from '../../extract/denial/candidate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { Claim } from '../../types.js';
import { hasAccusation } from './parties.js';
import { firstTokenAt, tokensIn } from './terms.js';

/** A claim that a denial takes up after a comma, and its words up to there: "the dam leaks, a claim that the firm disputes". */
export interface Apposed {
  readonly claim: Claim;
  readonly content: Span;
}

const OPENERS = new Set(['a', 'an', 'something', 'which']);
/** Openers that need no noun for what was said. */
const POINTERS = new Set(['something', 'which']);
const BREAKS = new Set([',', '-', '--', '—', '–']);
const LONGEST = 4;

/** The claim that "a claim", "an allegation" or "something" after a comma stands for, or null. */
export function apposedClaim(
  doc: TaggedDoc,
  { form, content }: DenialCandidate,
  claims: readonly Claim[],
): Apposed | null {
  const [denied] = content;
  if (form !== 'verb' || denied === undefined) return null;
  const tokens = tokensIn(doc, denied);
  const opener = doc.tokens[tokens[0]!]!.lower;
  if (tokens.length > LONGEST || !OPENERS.has(opener)) return null;
  if (!POINTERS.has(opener) && !hasAccusation(doc, denied)) return null;
  const at = firstTokenAt(doc, denied.start) - 1;
  const comma = doc.tokens[at];
  const before = doc.tokens[at - 1];
  if (comma === undefined || before === undefined || !BREAKS.has(comma.text)) return null;
  const holding = claims
    .flatMap((claim) => claim.content.spans.map((span) => ({ claim, span })))
    .filter(
      ({ span }) =>
        contains({ start: span.start, end: Math.max(span.end, denied.end) }, denied) && span.end >= before.end,
    );
  const { claim, span } = holding.at(-1) ?? {};
  return claim === undefined || span === undefined ? null : { claim, content: { start: span.start, end: comma.start } };
}
