import { isCalendarDate } from './input/calendar-date.js';
import { dateOrders, offsetUnits, recordKinds } from './output/choices.js';
import { publish } from './output/record.js';
import { extractArticle } from './pipeline.js';
import type { Extraction, ExtractOptions } from './types.js';

export type * from './types.js';

/**
 * Finds claims, denials, sums of money and dates in the text of an English news article. In a text of another language nothing is
 * looked for, and `document.language` is `und`.
 *
 * The same text and options always give the same result. Nothing is read from disk, network or clock: without a publication
 * date, in the options, the text or the name of the `path`, relative dates stay unresolved.
 *
 * @param text the article as it was read; a byte order mark and line ends of any kind are part of it
 * @returns the extraction, of the shape that `schema.json` describes; lists are empty where nothing was found
 * @throws RangeError when `published` is no calendar date, `minConfidence` is not from 0 to 1, or a name in `offsets`,
 * `dateOrder` or `only` is none of the choices
 *
 * @example
 * const { claims } = extract('“We are ready,” Ana Ruiz said on Friday.', { published: '2024-05-15' });
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { path = null, title = null, published = null, includeText = false } = options;
  const { offsets = 'codepoint', only = recordKinds, minConfidence = 0, dateOrder = null } = options;
  if (published !== null && !isCalendarDate(published)) throw new RangeError(`published is no date: ${published}`);
  if (!(minConfidence >= 0 && minConfidence <= 1)) throw new RangeError('minConfidence has to be from 0 to 1');
  oneOf(offsetUnits, offsets);
  if (dateOrder !== null) oneOf(dateOrders, dateOrder);
  for (const kind of only) oneOf(recordKinds, kind);

  const article = { text, path, title, published, publishedFrom: published === null ? null : ('option' as const) };
  return publish(extractArticle(article, new Set(only), dateOrder), text, { offsets, minConfidence, includeText });
}

function oneOf(choices: readonly string[], name: string): void {
  if (!choices.includes(name)) throw new RangeError(`${name} is none of ${choices.join(', ')}`);
}
