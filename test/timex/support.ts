import { extractArticle } from '../../src/pipeline.js';
import type { Extraction, Timex } from '../../src/types.js';

export function extractDates(text: string, published: string | null = null, path: string | null = null): Extraction {
  return extractArticle(
    { text, path, title: null, published, publishedFrom: published === null ? null : 'option' },
    new Set(['dates']),
  );
}

export const datesOf = (text: string, published: string | null = null): Timex[] => extractDates(text, published).dates;

/** The value of the only time expression of a text. */
export function soleValue(text: string, published: string | null = null): string {
  const dates = datesOf(text, published);
  if (dates.length !== 1) throw new Error(`${dates.length} time expressions in "${text}": ${dates.map((d) => d.text)}`);
  return dates[0]!.value;
}
