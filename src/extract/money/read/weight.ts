import type { Token } from '../../../document/doc.js';
import { doubtfulWeightWords, weightWords } from '../../../lexicon/weight-words.js';

const REACH = 12;
const REACH_OF = 4;

/**
 * Pounds at these tokens are a weight: they size up a thing ("a 12-pound baby"), are pounds of a thing that is weighed, or the words
 * around speak of weighing. Millions of pounds are a weight only where they say of what.
 */
export function isWeight(tokens: readonly Token[], start: number, end: number, power: number): boolean {
  if (tokens[end]?.lower === 'of')
    return (
      named(weightWords, tokens, end, end + REACH_OF) ||
      (power <= 3 && named(weightWords, tokens, start - REACH, start))
    );
  if (power > 3) return false;
  // What is paid for a weight is none: "27 pounds a kilo".
  if (
    /^(?:a|per)$/.test(tokens[end]?.lower ?? '') &&
    /^(?:kg|kilo|kilogram|ton|tonne)$/.test(tokens[end + 1]?.lower ?? '')
  ) {
    return false;
  }
  if (tokens[end - 2]?.text === '-' && tokens[end]?.kind === 'word' && tokens[end]!.spaced) return true;
  return named(weightWords, tokens, start - REACH, end + REACH);
}

/** The words around let a few pounds be a weight as well ("he lost 300 pounds"). */
export const mayBeWeight = (tokens: readonly Token[], start: number, end: number): boolean =>
  named(doubtfulWeightWords, tokens, start - REACH, end + REACH);

function named(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) {
    if (words.has(tokens[i]!.lower)) return true;
  }
  return false;
}
