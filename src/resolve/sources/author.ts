import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { Entity } from './entity.js';
import type { Bearers } from './names/name-clusters.js';
import type { Names } from './names/names.js';

/** Paragraphs at the head of a text that are looked through. */
const FARTHEST = 6;
/** Tokens of a byline: "By Ada Lorne, Staff Writer". */
const LONGEST_BYLINE = 12;

/** The one person who a line of its own at the head of the text says wrote it: "By Ada Lorne", or the name alone below the headline. */
export function authorOf(doc: TaggedDoc, names: Names, { byName }: Bearers): Entity | null {
  const found = new Set<Entity>();
  for (let p = 0; p < Math.min(doc.paragraphs.length, FARTHEST); p++) {
    const { firstSentence, endSentence } = doc.paragraphs[p]!;
    const { firstToken } = doc.sentences[firstSentence]!;
    const { endToken } = doc.sentences[endSentence - 1]!;
    const signed = doc.tokens[firstToken]!.lower === 'by';
    const index = names.at[signed ? firstToken + 1 : firstToken] ?? -1;
    if (index < 0 || endToken - firstToken > LONGEST_BYLINE) continue;
    const { first, end } = names.all[index]!;
    const alone = end === endToken && p > 0;
    if (end - first > 1 && (signed || alone) && byName[index]!.kind === 'person') found.add(byName[index]!);
  }
  return found.size === 1 ? [...found][0]! : null;
}
