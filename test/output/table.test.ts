import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/output/formatter.js';
import { table } from '../../src/output/table/table.js';
import type { Extraction } from '../../src/types.js';
import { extraction, text } from './example.js';

async function* results(...extractions: Extraction[]): AsyncGenerator<Result> {
  for (const one of extractions) yield { extraction: one, text };
}

async function written(width: number, color: boolean, ...extractions: Extraction[]): Promise<string> {
  let all = '';
  for await (const piece of table(results(...extractions), { width, color })) all += piece;
  return all;
}

describe('table', () => {
  it('says what the article says, by source, with denials marked and values aligned', async () => {
    expect(await written(80, false, extraction)).toBe(`Harbour town of Ostby disputes port sale
ostby.txt · published 2024-05-18 (option) · 3 claims, 2 denials, 2 sums, 1 date

  The Ostby Herald
       reported  the port had been sold for $5 million (€4.6 million)

  Ana Ruiz · Mayor
       said on   “Nothing has been sold,”
                 ↳ relayed by The Ostby Herald
    ✗  denied    talks had begun

  李明 · Port chief
    ✗  said      the report was “false”
                 ↳ answers The Ostby Herald: the port had been sold for $5
                 million (€4.6 million)

  Money
    $5 million    5,000,000  USD  = €4.6 million · currency assumed
    €4.6 million  4,600,000  EUR  about · per year · = $5 million

  Dates
    Friday  2024-05-17
`);
  });

  it.each([60, 80, 120, 200])('keeps to %i columns', async (width) => {
    const lines = (await written(width, false, extraction)).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(Math.min(width, 120));
  });

  it('says the same with color', async () => {
    const colored = await written(80, true, extraction);
    expect(colored).toContain('\x1b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: color codes begin with one
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(await written(80, false, extraction));
  });

  it('says so where nothing was found, and keeps articles apart', async () => {
    const { document } = extraction;
    const nothing = { ...extraction, claims: [], denials: [], money: [], dates: [], sources: [] };
    const bare = {
      ...nothing,
      document: { ...document, path: null, title: null, published: null, publishedFrom: null },
    };
    expect(await written(80, false, nothing, bare)).toBe(
      [
        'Harbour town of Ostby disputes port sale',
        'ostby.txt · published 2024-05-18 (option) · nothing found',
        '',
        'standard input',
        'undated · nothing found',
        '',
      ].join('\n'),
    );
  });
});
