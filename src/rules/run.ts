import { firstStartingFrom } from '../document/span.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Candidate, Extractor, Ruled } from './rule.js';

/** Tries the rules at every anchor; the first rule that matches an anchor gives its candidate. In the anchors' order. */
export function runRules<Anchor, Found extends Candidate>(
  extractor: Extractor<Anchor, Found>,
  doc: TaggedDoc,
): Ruled<Found>[] {
  const found: Ruled<Found>[] = [];
  for (const anchor of extractor.anchors(doc)) {
    for (const rule of extractor.rules) {
      const candidate = rule.match(anchor, doc);
      if (candidate === null) continue;
      found.push({ rule: rule.id, ...candidate });
      break;
    }
  }
  return found;
}

/** Of candidates that overlap, the longest stands, then the earliest; in text order. */
export function keepLongest<Found extends Candidate>(found: readonly Found[]): Found[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const candidate of byLength) {
    const at = firstStartingFrom(kept, candidate.start);
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && before.end > candidate.start) || (after && after.start < candidate.end)) continue;
    kept.splice(at, 0, candidate);
  }
  return kept;
}
