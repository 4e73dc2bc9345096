import { Temporal } from 'temporal-polyfill';
import { contains, type Span } from '../document/span.js';
import type { TimexCandidate } from '../extract/timex/candidate.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { PublishedFrom } from '../types.js';
import { dayOf, isDay } from './calendar/period.js';
import { place } from './calendar/place.js';
import { openTimeline } from './calendar/timeline.js';

export interface Publication {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
}

/**
 * The publication date: option, metadata, dateline, a "Published ..." line, an ISO date in the file's name, in this order.
 *
 * A dateline mostly names no year ("SEOUL, Dec. 23"). It counts where it does, or where a "Published ..." line or the file's name
 * has a date within a month of it, which then lends its year; else the publication stays unknown: a year is never guessed.
 */
export function resolvePublication(doc: TaggedDoc, found: readonly Ruled<TimexCandidate>[]): Publication {
  const { published, publishedFrom, path } = doc.article;
  if (published !== null) return { published, publishedFrom };
  const line = publicationLine(doc, found);
  const name = path === null ? null : dateInName(path);
  const dateline = datelineDay(doc, found, line ?? name);
  if (dateline !== null) return { published: dateline.toString(), publishedFrom: 'dateline' };
  if (line !== null) return { published: line.toString(), publishedFrom: 'text' };
  return { published: name?.toString() ?? null, publishedFrom: name === null ? null : 'path' };
}

/** The day that an expression says in full, or null. */
function saidDay(candidate: TimexCandidate, all: readonly TimexCandidate[]): Temporal.PlainDate | null {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'numeric') return null;
  const { value, inferred } = place(meaning, openTimeline(all, null), {
    sentence: 0,
    paragraph: 0,
    direction: null,
    sure: false,
  });
  return inferred.length === 0 && /^\d{4}-\d\d-\d\d$/.test(value) ? Temporal.PlainDate.from(value) : null;
}

/** So many "Published ..." lines are looked at. */
const LINES = 8;

/** "Published 23 December 2022": of several such lines ("Updated ..."), the first. */
function publicationLine(doc: TaggedDoc, found: readonly TimexCandidate[]): Temporal.PlainDate | null {
  for (const paragraph of doc.paragraphs.filter(({ kind }) => kind === 'publication').slice(0, LINES)) {
    for (const candidate of within(paragraph, found)) {
      const day = saidDay(candidate, found);
      if (day !== null) return day;
    }
  }
  return null;
}

const MONTH = 31;

function datelineDay(
  doc: TaggedDoc,
  found: readonly TimexCandidate[],
  near: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const span = doc.dateline?.date ?? null;
  if (span === null) return null;
  for (const candidate of within(span, found)) {
    const said = saidDay(candidate, found);
    if (said !== null) return said;
    const { meaning } = candidate;
    if (near === null || meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null) continue;
    for (const year of [near.year - 1, near.year, near.year + 1]) {
      if (!isDay(year, meaning.month, meaning.day)) continue;
      const day = dayOf(year, meaning.month, meaning.day);
      if (Math.abs(day.until(near).days) <= MONTH) return day;
    }
  }
  return null;
}

const within = (span: Span, found: readonly TimexCandidate[]): TimexCandidate[] =>
  found.filter((candidate) => contains(span, candidate));

/** `2022-12-23` in the last part of a path, not inside a longer number. */
function dateInName(path: string): Temporal.PlainDate | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const match = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(name);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayOf(year, month, day) : null;
}
