import { beginsCapital } from '../../document/letters.js';
import { stateLetters } from '../../lexicon/state-letters.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';

/** "The Pell, Ostland, | company", "the Pell, Ostland-based | company": what stands after a place and what that lies in; or null. */
export function afterLocation({ tokens, tags }: TaggedDoc, first: number, end: number): number | null {
  if (!/^(?:an?|the)$/.test(tokens[first]!.lower)) return null;
  let comma = first + 1;
  while (comma < end && comma - first <= LONGEST_PLACE && beginsCapital(tokens[comma]!.text)) comma++;
  if (comma === first + 1 || tokens[comma]?.text !== ',') return null;
  let close = comma + 1;
  while (close < end && close - comma <= LONGEST_PLACE && beginsCapital(tokens[close]!.text)) close++;
  const place = has(tags[close - 1], Tag.Place) || stateLetters.has(tokens[close - 1]!.lower);
  if (!place || close === comma + 1) return null;
  const after = tokens[close]?.text === '-' && tokens[close + 1]?.lower === 'based' ? close + 2 : close + 1;
  return after < end && (after > close + 1 || tokens[close]!.text === ',') ? after : null;
}
/** In tokens. */
const LONGEST_PLACE = 3;
