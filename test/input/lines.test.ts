import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
      for await (const one of linesOf(Readable.from(cut(Buffer.from(text), size)))) read.push(one.text);
      expect(read.join('\n')).toBe(text.replace(/\n$/, ''));
    }),
  );
});

it('decodes each line by itself', async () => {
  const bytes = Buffer.concat([Buffer.from('caf\xe9\n', 'latin1'), Buffer.from('café\n')]);
  const lines = [];
  for await (const line of linesOf(Readable.from([bytes]))) lines.push(line);
  expect(lines.map(({ text, encoding }) => [text, encoding])).toEqual([
    ['café', 'iso-8859-1'],
    ['café', 'utf-8'],
  ]);
});
