import { isCapital, type Read, read, textAt, type Words, wordAt } from './words.js';
import { readYear } from './year.js';

/** Business years in short, "fy17" and "fy2017" in lower case, with their year. */
export const fiscalYears: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 150 }, (_, i) => 1950 + i).flatMap((year) => [
    [`fy${year}`, year] as const,
    ...(year >= 1960 && year < 2060 ? [[`fy${String(year).slice(2)}`, year] as const] : []),
  ]),
);

/** "Q3FY18" in lower case. */
export const fiscalQuarters: ReadonlyMap<string, { readonly quarter: number; readonly year: number }> = new Map(
  Array.from({ length: 50 }, (_, i) => 2000 + i).flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => [`q${quarter}fy${String(year).slice(2)}`, { quarter, year }] as const),
  ),
);

/** "FY19", "FY 2019", "fiscal 2019", "fiscal year 2019". */
export function readFiscalYear(words: Words, at: number): Read<number> | null {
  const short = isCapital(words, at) ? fiscalYears.get(wordAt(words, at)) : undefined;
  if (short !== undefined) return read(short, at + 1);
  if (wordAt(words, at) !== 'fiscal' && textAt(words, at) !== 'FY') return null;
  return readYear(words, wordAt(words, at + 1) === 'year' ? at + 2 : at + 1);
}
