import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../dist/schema.json' with { type: 'json' };
import { extract } from '../../src/index.js';
import type { Extraction, OffsetUnit } from '../../src/types.js';
import { passagesOf, sliceIn, spansOf } from './spans.js';

const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
const units: readonly OffsetUnit[] = ['codepoint', 'utf16', 'byte'];

const articlesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|tml)$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

const fixtures = articlesIn(fileURLToPath(new URL('../../fixtures', import.meta.url)));

/** Every reference leads to a record of the extraction. */
function expectWholeReferences({ claims, denials, money, sources }: Extraction): void {
  const ids = new Set([...claims, ...denials, ...money, ...sources].map(({ id }) => id));
  const named = [
    ...[...claims, ...denials].map(({ source }) => source?.id),
    ...claims.map(({ via }) => via),
    ...denials.flatMap(({ claim, denies }) => [claim, ...denies]),
    ...money.map(({ equals }) => equals),
  ];
  for (const id of named) if (id) expect(ids).toContain(id);
}

function expectSound(text: string, offsets: OffsetUnit): void {
  const extraction = extract(text, { offsets });
  validate(extraction);
  expect(validate.errors ?? []).toEqual([]);
  expectWholeReferences(extraction);
  const { length } = extraction.document;
  for (const { start, end } of spansOf(extraction)) {
    if (!(start < end && end <= length)) throw new Error(`${start}-${end} is no span of ${length}`);
  }
  for (const passage of passagesOf(extraction)) {
    if (!sliceIn[offsets](text, passage).equals(Buffer.from(passage.text))) {
      throw new Error(`${offsets} ${passage.start}-${passage.end} is not ${JSON.stringify(passage.text)}`);
    }
  }
}

describe('the records of articles', () => {
  it.each(units)('stand where they say in every fixture, in %s', (offsets) => {
    expect(fixtures.length).toBeGreaterThan(12);
    for (const text of fixtures) expectSound(text, offsets);
  });

  it('stand where they say in articles that were cut, glued and damaged', () => {
    const damage = fc.record({
      text: fc.constantFrom(...fixtures),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      size: fc.integer({ min: 0, max: 300 }),
      put: fc.oneof(
        fc.constantFrom(
          '"',
          '“',
          '”',
          "'",
          '\r\n',
          '\n\n',
          '\u0000',
          '\ufeff',
          '\ud83d',
          '🌉',
          '(',
          ' said ',
          '$',
          '...',
          '\u0301',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
    });
    fc.assert(
      fc.property(damage, fc.constantFrom(...units), ({ text, from, size, put }, offsets) => {
        const at = Math.floor(from * text.length);
        expectSound(text.slice(0, at) + put + text.slice(at + size), offsets);
      }),
      { numRuns: 150 },
    );
  });

  const data = process.env.HEARSAY_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
  if (existsSync(data)) {
    it('stand where they say in every annotated article at hand', { timeout: 600_000 }, () => {
      for (const [i, text] of articlesIn(data).entries()) expectSound(text, units[i % units.length]!);
    });
  }
});
