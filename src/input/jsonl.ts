import type { Article } from '../document/doc.js';
import { isCalendarDate } from './calendar-date.js';
import { linesOf } from './lines.js';
import { nameOf, type Reader } from './source.js';
import { noteEncoding } from './text.js';

/**
 * One article a line: an object with `text`, and where known `id` (becomes the article's path), `title`, `published`. Read line
 * by line; a line that is not so is reported with its number, and the others go on. Empty lines are passed over.
 */
export const readJsonl: Reader = async function* (source, reports) {
  let number = 0;
  for await (const line of linesOf(await source.open())) {
    number++;
    if (line.text.trim() === '') continue;
    const place = `${nameOf(source)}:${number}`;
    try {
      const article = articleOf(JSON.parse(line.text), place);
      noteEncoding(place, line, reports.warn);
      yield { ...article, encoding: line.encoding };
    } catch (problem) {
      reports.error(place, problem instanceof SyntaxError ? 'not a line of JSON' : problem);
    }
  }
};

/** @throws TypeError that says which field is wrong */
function articleOf(value: unknown, place: string): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
  const { text, id, title, published } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') throw new TypeError('"text" is missing or no string');
  if (isGiven(id) && typeof id !== 'string' && typeof id !== 'number') throw new TypeError('"id" is no string');
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    throw new TypeError('"id" has too many digits for a number; write it as a string');
  if (isGiven(title) && typeof title !== 'string') throw new TypeError('"title" is no string');
  const day = isGiven(published) ? dayOf(published) : null;
  return {
    text,
    path: isGiven(id) ? String(id) : place,
    title: isGiven(title) ? title : null,
    published: day,
    publishedFrom: day === null ? null : 'metadata',
  };
}

const isGiven = <T>(value: T): value is NonNullable<T> => value !== undefined && value !== null;

/** The day of an ISO date, with a time or without. */
function dayOf(published: unknown): string {
  const day = typeof published === 'string' ? published.replace(/[T ].*$/s, '') : '';
  if (!isCalendarDate(day)) throw new TypeError('"published" is no date of the form YYYY-MM-DD');
  return day;
}
