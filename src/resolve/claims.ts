import type { Span } from '../document/span.js';
import { contains } from '../document/span.js';
import type { AttributionCandidate } from '../extract/attribution/candidate.js';
import { confidenceOf } from '../rules/confidence.js';
import { quotationAround } from '../rules/frames/quotations.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Claim, ClaimKind, Content } from '../types.js';
import type { ResolvedSources } from './sources.js';

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
      kind: kindOf(doc, candidate.content),
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
  claims.forEach((claim, i) => {
    const relay = relayOf(claims, ordered, i);
    if (relay !== null) claim.via = claims[relay]!.id;
  });
  return claims;
}

export const contentOf = (doc: TaggedDoc, spans: readonly Span[]): Content => ({
  text: spans.map(({ start, end }) => doc.text.slice(start, end)).join(' … '),
  spans: spans.map(({ start, end }) => ({ start, end })),
});

/** The smallest attribution whose content holds the whole of this one, its source and cue included. */
function relayOf(claims: readonly Claim[], ordered: readonly AttributionCandidate[], i: number): number | null {
  const inner = claims[i]!;
  const parts = [inner.source, inner.cue].filter((part) => part !== null);
  let best: number | null = null;
  for (let k = 0; k < ordered.length; k++) {
    if (k === i || parts.length === 0) continue;
    const holds = parts.every((part) => ordered[k]!.content.some((span) => contains(span, part)));
    if (holds && (best === null || size(ordered[k]!) < size(ordered[best]!))) best = k;
  }
  return best;
}

const size = ({ content }: AttributionCandidate): number =>
  content.reduce((sum, span) => sum + span.end - span.start, 0);

/** Direct when nothing but quotation stands in the content, mixed when a part of it is quoted. */
function kindOf(doc: TaggedDoc, content: readonly Span[]): ClaimKind {
  let quoted = 0;
  let plain = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; ) {
      const quotation = quotationAround(doc, i);
      if (quotation !== null) {
        const stop = Math.min(end, doc.quotations[quotation]!.end);
        quoted += stop - i;
        i = stop;
      } else {
        if (/[\p{L}\p{N}]/u.test(doc.text[i]!)) plain++;
        i++;
      }
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
