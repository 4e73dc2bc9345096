import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const NEWS = 'The council said on Monday that “nothing” had been sold.';

it.each([
  ['utf-8', Buffer.from(NEWS)],
  ['utf-16le', wide(NEWS)],
  ['utf-16be', wide(NEWS).swap16()],
])('finds %s without a mark', async (encoding, bytes) => {
  expect(await decode(bytes)).toEqual({ text: NEWS, encoding, replaced: 0 });
});

it.each([
  ['utf-8', Buffer.from(`\ufeff${NEWS}`)],
  ['utf-16le', wide(`\ufeff${NEWS}`)],
  ['utf-16be', wide(`\ufeff${NEWS}`).swap16()],
])('keeps the mark of %s', async (encoding, bytes) => {
  expect(await decode(bytes)).toEqual({ text: `\ufeff${NEWS}`, encoding, replaced: 0 });
});

it('tells Windows-1252 from ISO-8859-1 by the bytes that only it has', async () => {
  expect(await decode(Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x80, 0x35]))).toEqual({
    text: '“No” €5',
    encoding: 'windows-1252',
    replaced: 0,
  });
  expect(await decode(Buffer.from('café £5', 'latin1'))).toEqual({
    text: 'café £5',
    encoding: 'iso-8859-1',
    replaced: 0,
  });
});

it('replaces and counts the damage in what is mostly UTF-8', async () => {
  const bytes = Buffer.concat([Buffer.from('é “è” à'), Buffer.from([0xe2, 0x80]), Buffer.from(' ü')]);
  expect(await decode(bytes)).toEqual({ text: 'é “è” à\ufffd ü', encoding: 'utf-8', replaced: 1 });
});

it('believes a byte order mark, however damaged the rest is', async () => {
  const damaged = Buffer.concat([Buffer.from('\ufeffIt cost '), Buffer.from([0x93, 0x94])]);
  expect(await decode(damaged)).toMatchObject({ encoding: 'utf-8', replaced: 2 });
});

it.each([
  ['zeros', new Uint8Array(1000)],
  ['noise', Uint8Array.from({ length: 1000 }, (_, i) => (i * 167 + (i >> 3)) % 256)],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex')],
])('refuses %s', async (_, bytes) => {
  await expect(decode(bytes)).rejects.toThrow('is a binary file, not a text');
});

it('reads a text that holds some NULs', async () => {
  expect((await decode(Buffer.from('The firm\0 paid.\0'))).text).toBe('The firm\0 paid.\0');
});

it('gives valid UTF-8 as it is, or refuses it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
      const bytes = Buffer.from(text);
      const read = await decode(bytes).catch((problem: unknown) => problem);
      if (!(read instanceof TypeError)) expect(read).toMatchObject({ text: bytes.toString(), encoding: 'utf-8' });
    }),
  );
});
