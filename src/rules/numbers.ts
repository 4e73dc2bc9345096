import type { Token } from '../document/doc.js';
import { readDigits } from './digits.js';
import { type NumberReading, withMagnitudes } from './magnitudes.js';
import { readHalf, readNumberWords, readPoint } from './number-words.js';

export { isMagnitude, type NumberReading } from './magnitudes.js';

/** The number that begins at a token, in digits or words, with its magnitudes; null where none begins. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const plain = readDigits(tokens, at);
  if (plain === null) return readNumberWords(tokens, at);
  if (tokens[plain.end]?.lower === 'point') {
    const point = readPoint(tokens, plain.end, plain.value);
    if (point !== null) return point;
  }
  const whole = readHalf(tokens, plain.end, plain.value) ?? plain;
  return withMagnitudes(tokens, { digits: true, power: 0, ...whole });
}
