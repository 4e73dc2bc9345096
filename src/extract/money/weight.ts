import type { Token } from '../../document/doc.js';
import { weightWords } from '../../lexicon/weight-words.js';

const REACH = 12;
const REACH_OF = 4;

/**
 * Pounds at these tokens are a weight: they size up a thing ("a 12-pound baby"), are pounds of a thing that is weighed, or the words
 * around speak of weighing. Millions of pounds are a weight only where they say of what.
 */
export function isWeight(tokens: readonly Token[], start: number, end: number, power: number): boolean {
  if (tokens[end]?.lower === 'of')
    return weighs(tokens, end, end + REACH_OF) || (power <= 3 && weighs(tokens, start - REACH, start));
  if (power > 3) return false;
  if (tokens[end - 2]?.text === '-' && tokens[end]?.kind === 'word' && tokens[end]!.spaced) return true;
  return weighs(tokens, start - REACH, end + REACH);
}

function weighs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) {
    if (weightWords.has(tokens[i]!.lower)) return true;
  }
  return false;
}
