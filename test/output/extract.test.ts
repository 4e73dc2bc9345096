import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../dist/schema.json' with { type: 'json' };
import { type ExtractOptions, extract } from '../../src/index.js';
import { passagesOf, sliceIn } from './spans.js';

const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

/** Pieces of articles, among any code units at all. */
const anyArticle = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“We are ready,” Ana Ruiz said on Friday. ',
        '\n\nShe denied that it had cost about $5 million (€4.6 million). ',
        'According to the Ostby Herald, the bridge – 🌉 – would open on 3 May 2024.\r\n\r\n',
        '\ufeff',
        '"',
        '“',
        '\u200b',
        '\u00a0',
      ),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
  )
  .map((parts) => parts.join(''));

describe('extract', () => {
  it('says what it was told about the text', () => {
    const options = { path: 'a', title: 'A title', published: '2024-02-29', includeText: true } as const;
    expect(extract('Café 🚲', options).document).toEqual({
      path: 'a',
      title: 'A title',
      published: '2024-02-29',
      publishedFrom: 'option',
      language: 'en',
      encoding: null,
      length: 6,
      offsetUnit: 'codepoint',
      sha256: 'ad4db30144b57dbf670118287e76d124c12123ec54d7aee94aa86a667adb90b0',
      text: 'Café 🚲',
    });
  });

  it('takes the order of day and month that it is told', () => {
    const day = (options: ExtractOptions) => extract('He left on 03/04/2015, not on 5 May.', options).dates[0];
    expect(day({ dateOrder: 'mdy' })).toMatchObject({ value: '2015-03-04', alternative: null });
    expect(day({ dateOrder: 'dmy' })).toMatchObject({ value: '2015-04-03', alternative: null });
  });

  it.each([
    { published: '2023-02-29' },
    { published: 'yesterday' },
    { minConfidence: 2 },
    { minConfidence: Number.NaN },
    { offsets: 'word' },
    { dateOrder: 'ymd' },
    { only: ['rumours'] },
  ] as ExtractOptions[])('refuses %j', (options) => {
    expect(() => extract('Text.', options)).toThrow(RangeError);
  });

  it.each(['codepoint', 'utf16', 'byte'] as const)(
    'gives valid records that stand where they say, in %s',
    (offsets) => {
      fc.assert(
        fc.property(anyArticle, (text) => {
          const extraction = extract(text, { offsets, published: '2024-05-18' });
          validate(extraction);
          expect(validate.errors ?? []).toEqual([]);
          for (const passage of passagesOf(extraction)) {
            expect(sliceIn[offsets](text, passage)).toEqual(Buffer.from(passage.text));
          }
        }),
      );
    },
  );
});
