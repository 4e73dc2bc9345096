import type { Token } from '../../document/doc.js';
import { weightWords } from '../../lexicon/weight-words.js';

const REACH = 12;

/** Pounds at these tokens are a weight: they size up a thing ("a 12-pound baby"), or the words around speak of weighing. */
export function isWeight(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[end - 2]?.text === '-' && tokens[end]?.kind === 'word' && tokens[end]!.spaced) return true;
  const from = Math.max(0, start - REACH);
  const to = Math.min(tokens.length, end + REACH);
  for (let i = from; i < to; i++) if (weightWords.has(tokens[i]!.lower)) return true;
  return false;
}
