import type { Span } from '../document/span.js';
import type { AttributionCandidate } from '../extract/attribution/candidate.js';
import { confidenceOf } from '../rules/confidence.js';
import { quotationsBetween } from '../rules/frames/quotations.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Claim, ClaimKind, Content } from '../types.js';
import type { ResolvedSources } from './sources.js';
import { Enclosing } from './speakers.js';

/** The attributions as claims, in text order, each tied to its source and to the claim that relays it. Offsets in UTF-16. */
export function resolveClaims(
  doc: TaggedDoc,
  found: readonly Ruled<AttributionCandidate>[],
  sources: ResolvedSources,
): Claim[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const claims = ordered.map(
    (candidate, i): Claim => ({
      id: `c${i + 1}`,
      kind: candidate.verbatim ? 'direct' : kindOf(doc, candidate.content),
      source: candidate.source === null ? null : sources.mention(candidate.source),
      cue:
        candidate.cue === null
          ? null
          : {
              start: candidate.cue.start,
              end: candidate.cue.end,
              text: doc.text.slice(candidate.cue.start, candidate.cue.end),
              lemma: candidate.cue.lemma,
              class: candidate.cue.class,
            },
      content: contentOf(doc, candidate.content),
      via: null,
      confidence: confidenceOf(candidate.rule),
      rule: candidate.rule,
    }),
  );
  const enclosing = new Enclosing(ordered);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) {
    const relay = relayOf(claims, enclosing, claim);
    // Contents read too far can hold each other; what relays is never relayed by it.
    if (!leadsTo(byId, relay, claim.id)) claim.via = relay;
  }
  return claims;
}

function leadsTo(claims: ReadonlyMap<string, Claim>, from: string | null, id: string): boolean {
  for (let at = from; at !== null; at = claims.get(at)!.via) if (at === id) return true;
  return false;
}

export const contentOf = (doc: TaggedDoc, spans: readonly Span[]): Content => ({
  text: spans.map(({ start, end }) => doc.text.slice(start, end)).join(' … '),
  spans: spans.map(({ start, end }) => ({ start, end })),
});

/**
 * The claim that relays this one: the smallest whose content holds it, its source and cue included. What somebody says of his own
 * words ("Lee said she thought") relays nobody else's, so the claims of one source are passed over.
 */
function relayOf(claims: readonly Claim[], enclosing: Enclosing, claim: Claim): string | null {
  const parts = [claim.source, claim.cue].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const whole = { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
  const isOther = (index: number): boolean => {
    const other = claims[index]!;
    const sameSource = claim.source !== null && claim.source.id !== null && other.source?.id === claim.source.id;
    return other !== claim && !sameSource;
  };
  const relay = enclosing.around(whole, isOther);
  return relay === null ? null : claims[relay]!.id;
}

/** Direct when nothing but quotation stands in the content, mixed when a part of it is quoted. */
function kindOf(doc: TaggedDoc, content: readonly Span[]): ClaimKind {
  let quoted = false;
  let plain = '';
  for (const { start, end } of content) {
    let from = start;
    for (const quotation of quotationsBetween(doc, start, end)) {
      quoted = true;
      plain += doc.text.slice(from, Math.max(from, quotation.start));
      from = Math.min(end, quotation.end);
    }
    plain += doc.text.slice(from, end);
  }
  if (!quoted) return 'indirect';
  return /[\p{L}\p{N}]/u.test(plain) ? 'mixed' : 'direct';
}
