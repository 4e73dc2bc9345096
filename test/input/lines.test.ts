import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { linesOf } from '../../src/input/lines.js';

const cut = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

it('lines come out whole, wherever the stream is cut', async () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('“é 🚲”\r'), fc.constant('a\u2028b'));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const text = Buffer.from(lines.join('\n'))
        .toString()
        .replace(/^\ufeff+/, '');
      const read: string[] = [];
      for await (const one of linesOf(Readable.from(cut(Buffer.from(text), size)))) read.push(one);
      expect(read.join('\n')).toBe(text.replace(/\n$/, ''));
    }),
  );
});

it('decodes UTF-8 and marked UTF-16, and keeps the mark', () => {
  const text = '\ufeff“é 🚲”';
  expect(decode(Buffer.from(text))).toEqual({ text, clean: true });
  expect(decode(Buffer.from(text, 'utf16le'))).toEqual({ text, clean: true });
  expect(decode(Buffer.from(text, 'utf16le').swap16())).toEqual({ text, clean: true });
  expect(decode(Buffer.from('caf\xe9', 'latin1'))).toEqual({ text: 'caf\ufffd', clean: false });
});
