import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../types.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many characters became U+FFFD because their bytes are none in the encoding. */
  readonly replaced: number;
}

/** How much of a file tells whether it is a text. */
const SAMPLE = 65_536;
/** Share of control characters above which bytes are no text: in what is valid UTF-8, and in what is not. */
const MOST_CONTROLS = 0.3;
const MOST_CONTROLS_ELSE = 0.01;
/** Share of zeros in the high bytes of UTF-16 that is mostly ASCII, and in the low ones. */
const MANY_ZEROS = 0.4;
const FEW_ZEROS = 0.05;

/**
 * Text from bytes. A byte order mark says the encoding, and stays: it is part of the text as read. Without one it is UTF-16 where
 * every other byte is zero, UTF-8 where the bytes are valid, or mostly so; else Windows-1252, called ISO-8859-1 where none of the
 * bytes tells the two apart.
 *
 * @throws TypeError when the bytes are no text
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide, { ignoreBOM: true }).decode(bytes);
    return { text, encoding: wide, replaced: countReplacements(text) };
  }
  refuseBinary(bytes, isUtf8(bytes) ? MOST_CONTROLS : MOST_CONTROLS_ELSE);
  return decodeNarrow(bytes);
}

/** The same for bytes of which it is known that they are a text and not in UTF-16. */
export async function decodeNarrow(bytes: Uint8Array): Promise<Decoded> {
  if (isUtf8(bytes)) return { text: utf8(bytes), encoding: 'utf-8', replaced: 0 };
  const text = utf8(bytes);
  const replaced = countReplacements(text);
  if (text.startsWith('\ufeff') || countBeyondAscii(text) > 2 * replaced) return { text, encoding: 'utf-8', replaced };
  const encoding = bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'iso-8859-1';
  const { default: iconv } = await import('iconv-lite');
  const narrow = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
  return { text: narrow, encoding, replaced: countReplacements(narrow) };
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros.map((count) => count / (sample.length / 2)) as [number, number];
  if (odd > MANY_ZEROS && even < FEW_ZEROS) return 'utf-16le';
  return even > MANY_ZEROS && odd < FEW_ZEROS ? 'utf-16be' : null;
}

function refuseBinary(bytes: Uint8Array, most: number): void {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 0x08 || byte > 0x0d)) controls++;
  if (controls > most * sample.length) throw new TypeError('is a binary file, not a text');
}

const countReplacements = (text: string): number => text.match(/\ufffd/g)?.length ?? 0;

const countBeyondAscii = (text: string): number => text.match(/[^\0-\x7f]/gu)?.length ?? 0;
