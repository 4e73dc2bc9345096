import { contains, type Span } from '../document/span.js';
import type { TimexCandidate } from '../extract/timex/candidate.js';
import { months } from '../lexicon/calendar.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { DateOrder, PublishedFrom } from '../types.js';
import { Day } from './calendar/day.js';
import { isDay } from './calendar/period.js';
import { place } from './calendar/place.js';
import { openTimeline } from './calendar/timeline.js';

export interface Publication {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
}

/**
 * The publication date: option, metadata, dateline, a "Published ..." line, a date in the path, in this order.
 *
 * A dateline mostly names no year ("SEOUL, Dec. 23"). It counts where it does, or where a "Published ..." line or the file's name
 * has a date within a month of it, which then lends its year; else the publication stays unknown: a year is never guessed.
 */
export function resolvePublication(
  doc: TaggedDoc,
  found: readonly Ruled<TimexCandidate>[],
  order: DateOrder | null,
): Publication {
  const { published, publishedFrom, path } = doc.article;
  if (published !== null) return { published, publishedFrom };
  const line = publicationLine(doc, found, order);
  const name = path === null ? null : dateInPath(path);
  const dateline = datelineDay(doc, found, line ?? name);
  if (dateline !== null) return { published: dateline.toString(), publishedFrom: 'dateline' };
  if (line !== null) return { published: line.toString(), publishedFrom: 'text' };
  return { published: name?.toString() ?? null, publishedFrom: name === null ? null : 'path' };
}

/** The day that an expression says in full, or null; "03/04/2015" says none where nothing tells which is the day. */
function saidDay(candidate: TimexCandidate, all: readonly TimexCandidate[], order: DateOrder | null): Day | null {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'numeric') return null;
  const { value, inferred, alternative } = place(meaning, openTimeline(all, null, order), {
    sentence: 0,
    paragraph: 0,
    before: null,
    direction: null,
    sure: false,
  });
  if (alternative !== undefined) return null;
  return inferred.length === 0 && /^\d{4}-\d\d-\d\d$/.test(value) ? Day.read(value) : null;
}

/** So many "Published ..." lines are looked at. */
const LINES = 8;

/** "Published 23 December 2022": the first such day, or the first that the article was changed on where only that is told. */
function publicationLine(doc: TaggedDoc, found: readonly TimexCandidate[], order: DateOrder | null): Day | null {
  let changed: Day | null = null;
  for (const paragraph of doc.paragraphs.filter(({ kind }) => kind === 'publication').slice(0, LINES)) {
    for (const candidate of within(paragraph, found)) {
      const day = saidDay(candidate, found, order);
      if (day === null) continue;
      if (!isOfChange(doc.text.slice(paragraph.start, candidate.start))) return day;
      changed ??= day;
    }
  }
  return changed;
}

/** What the words before a date say last is that the article was changed: "Published 3 May, updated". */
function isOfChange(before: string): boolean {
  const said = before
    .toLowerCase()
    .match(/\b(?:corrected|edited|issued|modified|posted|published|released|updated?)\b/g);
  return /^(?:corrected|edited|modified|updated?)$/.test(said?.at(-1) ?? '');
}

const MONTH = 31;

function datelineDay(doc: TaggedDoc, found: readonly TimexCandidate[], near: Day | null): Day | null {
  const span = doc.dateline?.date ?? null;
  if (span === null) return null;
  for (const candidate of within(span, found)) {
    const said = saidDay(candidate, found, null);
    if (said !== null) return said;
    const { meaning } = candidate;
    if (near === null || meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null) continue;
    for (const year of [near.year - 1, near.year, near.year + 1]) {
      if (!isDay(year, meaning.month, meaning.day)) continue;
      const day = Day.of(year, meaning.month, meaning.day);
      if (Math.abs(day.daysUntil(near)) <= MONTH) return day;
    }
  }
  return null;
}

const within = (span: Span, found: readonly TimexCandidate[]): TimexCandidate[] =>
  found.filter((candidate) => contains(span, candidate));

/** `2022-12-23`, `2022_12_23` or `20221223` in the last part of a path, not inside a longer number; else folders such as `2022/12/23/`. */
function dateInPath(path: string): Day | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const match = IN_NAME.exec(name) ?? IN_FOLDERS.exec(path);
  if (match === null) return null;
  const [year, month, day] = [match[1]!, match.at(-2)!, match.at(-1)!];
  const number = months.get(month.toLowerCase()) ?? Number(month);
  return isDay(Number(year), number, Number(day)) ? Day.of(Number(year), number, Number(day)) : null;
}

const IN_NAME = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;
/** Addresses on the web name months as well: `2022/dec/23/`. */
const IN_FOLDERS = /(?:^|[\\/])((?:19|20)\d\d)[\\/](\d\d?|[a-z]{3})[\\/](\d\d?)[\\/]/i;
