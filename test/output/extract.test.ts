import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extract } from '../../src/index.js';

describe('extract', () => {
  it('says what it was told about the text', () => {
    const options = { path: 'a', title: 'A title', published: '2024-02-29', includeText: true } as const;
    expect(extract('Café 🚲', options).document).toEqual({
      path: 'a',
      title: 'A title',
      published: '2024-02-29',
      publishedFrom: 'option',
      language: 'en',
      length: 6,
      offsetUnit: 'codepoint',
      sha256: 'ad4db30144b57dbf670118287e76d124c12123ec54d7aee94aa86a667adb90b0',
      text: 'Café 🚲',
    });
  });

  it.each([
    { published: '2023-02-29' },
    { published: 'yesterday' },
    { minConfidence: 2 },
    { minConfidence: Number.NaN },
    { offsets: 'word' },
    { only: ['rumours'] },
  ] as ExtractOptions[])('refuses %j', (options) => {
    expect(() => extract('Text.', options)).toThrow(RangeError);
  });
});
