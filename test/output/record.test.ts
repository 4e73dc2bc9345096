import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../dist/schema.json' with { type: 'json' };
import { offsetsIn } from '../../src/output/offsets.js';
import { publish } from '../../src/output/record.js';
import type { OffsetUnit } from '../../src/types.js';
import { extraction, text } from './example.js';
import { sliceIn, spansOf } from './spans.js';

const all = { offsets: 'utf16', minConfidence: 0, includeText: false } as const;
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

const units: OffsetUnit[] = ['codepoint', 'utf16', 'byte'];

/** Any sequence of UTF-16 code units, lone surrogates among them, mixed with ordinary text. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
  )
  .map((parts) => parts.join(''));

describe('offsets', () => {
  it.each(units)('in %s point at the same text, whatever it is', (unit) => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (any, a, b) => {
        // Spans come from tokens, which never begin or end within a surrogate pair.
        const boundaries = [0];
        for (const point of any) boundaries.push(boundaries.at(-1)! + point.length);
        const at = [a, b].map((n) => boundaries[n % boundaries.length]!).sort((x, y) => x - y);
        const to = offsetsIn(unit, any);
        const span = { start: to(at[0]!), end: to(at[1]!) };
        expect(sliceIn[unit](any, span)).toEqual(Buffer.from(any.slice(at[0], at[1])));
        expect(to(any.length)).toBe({ codepoint: [...any], utf16: any, byte: Buffer.from(any) }[unit].length);
      }),
    );
  });

  it('count a lone surrogate as one code point, and as the three bytes of U+FFFD', () => {
    expect(offsetsIn('codepoint', '\ud800x')(1)).toBe(1);
    expect(offsetsIn('byte', '\ud800x')(1)).toBe(3);
  });
});

describe('publish', () => {
  it.each(units)('every span of every record is converted to %s', (unit) => {
    const out = publish(extraction, text, { ...all, offsets: unit });
    const spans = spansOf(extraction);
    expect(spans.length).toBeGreaterThan(20);
    spansOf(out).forEach((span, i) => {
      const { start, end } = spans[i]!;
      expect(sliceIn[unit](text, span).toString()).toBe(text.slice(start, end));
    });
    expect(out.document).toMatchObject({ offsetUnit: unit });
    expect(sliceIn[unit](text, { start: 0, end: out.document.length }).toString()).toBe(text);
  });

  it('changes nothing else', () => {
    expect(publish(extraction, text, all)).toEqual(extraction);
  });

  it('gives the shape of the schema, and no unknown field comes through', () => {
    const odd = { ...extraction, money: extraction.money.map((sum) => ({ ...sum, internal: 1 })) };
    const out = publish(odd, text, { ...all, includeText: true });
    validate(out);
    expect(validate.errors ?? []).toEqual([]);
    expect(out.document.text).toBe(text);
    validate(odd);
    expect(validate.errors?.[0]).toMatchObject({ keyword: 'additionalProperties' });
  });

  it('leaves out what is not confident enough, and every reference to it', () => {
    const out = publish(extraction, text, { ...all, minConfidence: 0.55 });
    expect(out.claims.map(({ id, via }) => [id, via])).toEqual([
      ['c1', null],
      ['c2', 'c1'],
    ]);
    expect(out.denials.map(({ id, claim, denies }) => [id, claim, denies])).toEqual([
      ['d1', null, []],
      ['d2', null, ['c1']],
    ]);
    expect(out.money).toMatchObject([{ id: 'm1', equals: null }]);
    expect(publish(extraction, text, { ...all, minConfidence: 0.7 }).sources.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(publish(extraction, text, { ...all, minConfidence: 1 })).toMatchObject({
      claims: [],
      sources: [],
      dates: [],
    });
  });
});
