import { meansNouns } from '../../lexicon/means.js';
import { has, Tag } from '../../tagging/tags.js';
import type { SentenceView } from './view.js';

const MEANS = new Set(meansNouns);

/** The noun of "by phone", "by press release": how something is said, not by whom. */
export function isMeans({ doc, chunks }: SentenceView, np: number): boolean {
  const { kind, first, head } = chunks[np] ?? {};
  if (kind !== 'np' || !MEANS.has(doc.tokens[head!]!.lower)) return false;
  return !has(doc.tags[first!], Tag.Determiner | Tag.Possessive | Tag.Proper);
}
