import type { Span } from '../document/span.js';
import type { AttributionCandidate } from '../extract/attribution/candidate.js';
import { confidenceOf, traitsOf } from '../rules/confidence.js';
import { quotationsBetween } from '../rules/frames/quotations.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Claim, ClaimKind, Content, Cue } from '../types.js';
import { Enclosing } from './sources/speakers.js';
import type { ResolvedSources } from './sources.js';

/** The attributions as claims, in text order, each tied to its source and to the claim that relays it. Offsets in UTF-16. */
export function resolveClaims(
  doc: TaggedDoc,
  found: readonly Ruled<AttributionCandidate>[],
  sources: ResolvedSources,
): Claim[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kinds = new Map(sources.sources.map(({ id, kind }) => [id, kind]));
  const claims = ordered.map((candidate, i): Claim => {
    const kind = candidate.verbatim ? 'direct' : kindOf(doc, candidate.content);
    const source = candidate.source === null ? null : sources.mention(candidate.source);
    const cue = cueOf(doc, candidate.cue);
    const traits = traitsOf({ kind, cue }, kinds.get(source?.id ?? '') ?? null);
    return {
      id: `c${i + 1}`,
      kind,
      source,
      cue,
      content: contentOf(doc, candidate.content),
      via: null,
      confidence: confidenceOf(candidate.rule, traits),
      rule: candidate.rule,
    };
  });
  const enclosing = new Enclosing(ordered);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) {
    const relay = relayOf(claims, enclosing, claim);
    // Contents read too far can hold each other; what relays is never relayed by it.
    if (!leadsTo(byId, relay, claim.id)) claim.via = relay;
  }
  return claims;
}

const cueOf = (doc: TaggedDoc, cue: AttributionCandidate['cue']): Cue | null =>
  cue && {
    start: cue.start,
    end: cue.end,
    text: doc.text.slice(cue.start, cue.end),
    lemma: cue.lemma,
    class: cue.class,
  };

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
