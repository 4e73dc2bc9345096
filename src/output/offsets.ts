import type { OffsetUnit } from '../types.js';

/** Turns an offset in UTF-16 code units into one in another unit. */
export type ToUnit = (offset: number) => number;

const same: ToUnit = (offset) => offset;

const NON_ASCII = /[^\0-\x7f]/;
const SURROGATE = /[\ud800-\udfff]/;

/**
 * The conversion for a text, made in one pass over it. An offset within a surrogate pair counts as its beginning.
 * Bytes are those of the text in UTF-8, where a lone surrogate is written as U+FFFD: three bytes.
 */
export function offsetsIn(unit: OffsetUnit, text: string): ToUnit {
  if (unit === 'utf16' || !(unit === 'byte' ? NON_ASCII : SURROGATE).test(text)) return same;
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = count;
    const codePoint = text.codePointAt(i)!;
    if (codePoint > 0xffff) table[++i] = count;
    count += unit === 'codepoint' ? 1 : bytesOf(codePoint);
  }
  table[text.length] = count;
  return (offset) => table[offset]!;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
