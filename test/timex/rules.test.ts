import { describe, expect, test } from 'vitest';
import { timexExtractor } from '../../src/extract/timex/index.js';
import { datesOf, unmark } from './support.js';

describe.each(timexExtractor.rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test.each(rule.finds.map((example) => ({ example })))('finds $example.text', ({ example }) => {
    const { text, marked } = unmark(example);
    const dates = datesOf(text, example.published ?? null);
    expect(dates.map((date) => date.text)).toEqual(marked);
    for (const date of dates) if (example.gives !== undefined) expect(date).toMatchObject(example.gives);
    expect(dates.map((date) => date.rule)).toContain(rule.id);
  });

  test.each(rule.ignores.map((text) => ({ text })))('ignores $text', ({ text }) => {
    expect(datesOf(text, '2015-06-10').map((date) => date.text)).toEqual([]);
  });
});
