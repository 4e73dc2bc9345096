import type { Extraction } from '../../types.js';
import type { Formatter } from '../formatter.js';
import { oneLine } from '../printable.js';
import { dates, sums } from './figures.js';
import { wrap } from './grid.js';
import { statements } from './statements.js';
import { type Style, styleFor } from './style.js';

/** Wider lines than this are hard to read. */
const WIDEST = 120;

/** For people: what an article says, by who says it, then its sums and dates. */
export const table: Formatter = async function* (results, page) {
  const style = styleFor(page.color);
  const width = Math.min(page.width, WIDEST);
  let first = true;
  for await (const { extraction } of results) {
    yield `${first ? '' : '\n'}${article(extraction, style, width).join('\n')}\n`;
    first = false;
  }
};

function article(extraction: Extraction, style: Style, width: number): string[] {
  const { path, title } = extraction.document;
  const heading = oneLine(title ?? path ?? 'standard input');
  const facts = factsOf(extraction, title !== null && path !== null);
  return [
    ...wrap(style.heading(heading), width),
    ...wrap(style.faint(facts), width),
    ...statements(extraction, style, width),
    ...sums(extraction.money, style, width),
    ...dates(extraction.dates, style, width),
  ];
}

function factsOf({ document, claims, denials, money, dates: timexes }: Extraction, withPath: boolean): string {
  const found = [
    counted(claims.length, 'claim'),
    counted(denials.length, 'denial'),
    counted(money.length, 'sum'),
    counted(timexes.length, 'date'),
  ].filter((part) => part !== '');
  return [
    withPath ? oneLine(document.path ?? '') : '',
    document.published === null ? 'undated' : `published ${document.published} (${document.publishedFrom})`,
    found.length === 0 ? 'nothing found' : found.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
