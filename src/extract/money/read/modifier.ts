import type { Token } from '../../../document/doc.js';
import { modifiersAfter, modifiersBefore } from '../../../lexicon/money-modifiers.js';
import type { MoneyModifier } from '../../../types.js';
import { phraseAt } from './phrase.js';

const MAX_WORDS = 4;
const REACHED = /^(?:bill|go|goes|going|gone|price|total|went)$/;

/** The approximator around the tokens from `start` to `end`, or within them: "about", "no more than", "or so", "-plus"; or null. */
export function readModifier(tokens: readonly Token[], start: number, end: number): MoneyModifier | null {
  for (let length = Math.min(MAX_WORDS, start); length > 0; length--) {
    const modifier = modifiersBefore.get(phraseAt(tokens, start - length, start));
    if (modifier === undefined) continue;
    // "has gone up to $50", "took the total up to $50": an end that is reached.
    return length === 2 && tokens[start - 2]!.lower === 'up' && REACHED.test(tokens[start - 3]?.lower ?? '')
      ? null
      : modifier;
  }
  for (let length = Math.min(2, tokens.length - end); length > 0; length--) {
    const modifier = modifiersAfter.get(phraseAt(tokens, end, end + length));
    // "$5 plus tips" adds something; "$5-plus" and "$5+" do not say how much.
    if (modifier !== undefined && !(length === 1 && tokens[end]!.spaced)) return modifier;
  }
  // "$20-plus trillion"
  for (let i = start + 1; i < end - 1; i++) {
    const modifier = modifiersAfter.get(tokens[i]!.text) ?? modifiersAfter.get(phraseAt(tokens, i, i + 2));
    if (modifier !== undefined) return modifier;
  }
  return null;
}
