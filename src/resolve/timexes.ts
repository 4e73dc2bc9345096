import type { TimeOfDay, TimexCandidate } from '../extract/timex/candidate.js';
import { timeText, two } from '../extract/timex/read/value-text.js';
import { confidenceOf } from '../rules/confidence.js';
import { quotationAround } from '../rules/frames/quotations.js';
import type { Ruled } from '../rules/rule.js';
import { keepLongest } from '../rules/run.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { DateOrder, Timex } from '../types.js';
import { Day } from './calendar/day.js';
import { lendYears } from './calendar/lent-years.js';
import { type Period, periodOf } from './calendar/period.js';
import { place } from './calendar/place.js';
import { isOfHearing, isOfSaying } from './calendar/saying.js';
import { type Place, type Setting, UNTIL } from './calendar/setting.js';
import { isAside, isBidden, isEarlier, tenseAt } from './calendar/tense.js';
import {
  dayOfClock,
  forgetQuarter,
  openTimeline,
  remember,
  rememberQuarter,
  rememberTime,
  type Timeline,
} from './calendar/timeline.js';
import { type Placed, yearText } from './calendar/value.js';

/**
 * Places time expressions on the calendar, against the publication date (`YYYY-MM-DD`) where there is one. What neither the text
 * nor that date tells stays X's; today is never asked. Offsets in UTF-16.
 */
export function resolveTimexes(
  doc: TaggedDoc,
  found: readonly Ruled<TimexCandidate>[],
  published: string | null,
  order: DateOrder | null,
): Timex[] {
  const timexes = lendYears(doc.text, keepLongest(found));
  const timeline = openTimeline(timexes, published === null ? null : Day.read(published), order, isOfHearing(doc.text));
  let sentence = 0;
  let before: Setting['before'] = null;
  return timexes.map((candidate, index) => {
    while (doc.sentences[sentence + 1] !== undefined && doc.sentences[sentence + 1]!.start <= candidate.start)
      sentence++;
    const resolved = resolve(doc, candidate, sentence, timeline, before);
    takeNote(doc, timeline, resolved);
    before = { value: resolved.value, between: doc.text.slice(candidate.end, timexes[index + 1]?.start) };
    return recordOf(doc, `t${index + 1}`, resolved);
  });
}

/** An expression where it stands, and as it was placed. */
interface Resolved {
  readonly candidate: Ruled<TimexCandidate>;
  readonly where: Place;
  readonly setting: Setting;
  readonly placed: Placed;
  /** The value without its time of day. */
  readonly date: string;
  readonly value: string;
}

function resolve(
  doc: TaggedDoc,
  candidate: Ruled<TimexCandidate>,
  sentence: number,
  timeline: Timeline,
  before: Setting['before'],
): Resolved {
  const { at, start, end, meaning, time } = candidate;
  const { firstToken, endToken, paragraph } = doc.sentences[sentence]!;
  let next = at;
  while (doc.tokens[next] !== undefined && doc.tokens[next]!.start < end) next++;
  const where = { at, next, firstToken, endToken };
  const hour = bareHour(candidate);
  const tense =
    isOfPastYear(doc, where, timeline) || (hour !== null && isBidden(doc, where)) ? PAST : tenseAt(doc, where);
  const opens = start === doc.paragraphs[paragraph]!.start;
  const earlier = hour !== null && isEarlier(doc, where);
  const setting = { sentence, paragraph, opens, fronted: at === firstToken, earlier, before, ...tense };
  const lastNight = timeline.nightBefore && isTonight(candidate) && quotationAround(doc, start) !== null;
  const placed = place(lastNight ? LAST_NIGHT : meaning, timeline, setting);
  // "6 p.m. (9 a.m. PST)" is one time.
  const inBracket = doc.text[start - 1] === '(';
  const date = inBracket ? placed.value : dayOfClock(placed.value, hour, timeline, setting);
  // "shells fell after midnight": of the night that is over.
  const isOver = hour === 24 && tense.direction === 'back' && date === timeline.published?.toString();
  const day = isOver ? Day.read(date).plusDays(-1).toString() : date;
  return { candidate, where, setting, placed, date, value: `${day}${time === null ? '' : zonedText(time)}` };
}

/** What the expressions after it need to know. */
function takeNote(
  doc: TaggedDoc,
  timeline: Timeline,
  { candidate, where, setting, placed, date, value }: Resolved,
): void {
  const { type, meaning, time, at } = candidate;
  const { sentence, paragraph, sure, direction, before } = setting;
  if ((type === 'DATE' || type === 'TIME') && !isComparedMonth(meaning))
    remember(timeline, date, {
      said: !placed.inferred.includes('year'),
      named: isNamed(meaning) && !COMPARING.has(doc.tokens[at - 1]?.lower ?? ''),
      heads: time === null && standsAlone(doc, candidate, paragraph),
      aside: isAside(doc, where) || isOfFigureBefore(doc, at),
      saying: DAY.test(date) && isOfSaying(doc, where),
      limit: at > where.firstToken && UNTIL.has(doc.tokens[at - 1]!.lower),
      reported: isSubject(meaning) ? (sure && direction === 'back' ? 'back' : 'open') : null,
      sentence,
      paragraph,
    });
  if (type === 'TIME') rememberTime(timeline, value, sentence);
  else if (isBusinessYearSoFar(doc, candidate)) forgetQuarter(timeline);
  if (endsThreeMonths(meaning, before)) rememberQuarter(timeline, date, sentence);
}

function recordOf(doc: TaggedDoc, id: string, { candidate, placed, date, value }: Resolved): Timex {
  const { start, end, type, mod, meaning, time, rule } = candidate;
  const period = type === 'DATE' || type === 'TIME' ? periodOf(value) : null;
  const last = endOfSpan(meaning, date);
  return {
    id,
    start,
    end,
    text: doc.text.slice(start, end),
    type: placed.recurs === true && mod === null ? 'SET' : type,
    value,
    mod,
    quant: meaning.kind === 'set' ? meaning.quant : null,
    freq: meaning.kind === 'set' ? meaning.freq : null,
    from: period?.from.toString() ?? null,
    to: (last ?? period)?.to.toString() ?? null,
    inferred: placed.inferred,
    alternative:
      placed.alternative === undefined ? null : `${placed.alternative}${time === null ? '' : zonedText(time)}`,
    confidence: confidenceOf(rule),
    rule,
  };
}

/** "tonight". */
const isTonight = ({ meaning, time }: TimexCandidate): boolean =>
  meaning.kind === 'unit' &&
  meaning.unit === 'day' &&
  meaning.offset === 0 &&
  meaning.from === 'published' &&
  time !== null &&
  'part' in time &&
  time.part === 'NI';

/** The day of 'They won on Friday night. "Tonight was ours," he said', published on Saturday. */
const LAST_NIGHT: TimexCandidate['meaning'] = { kind: 'unit', unit: 'day', offset: -1, from: 'published' };

const PAST: Pick<Setting, 'direction' | 'sure' | 'settled'> = { direction: 'back', sure: true, settled: true };

/** "Aug. 2: The port falls" in a list of what happened up to the end of the last year. */
const isOfPastYear = (doc: TaggedDoc, { at, next, firstToken }: Place, { published, saidYear }: Timeline): boolean =>
  at === firstToken && doc.tokens[next]?.text === ':' && saidYear !== null && saidYear.year + 1 === published?.year;

/** "March 31" of "the three months ended March 31": of a quarter. */
const endsThreeMonths = (meaning: TimexCandidate['meaning'], before: Setting['before']): boolean =>
  meaning.kind === 'calendar' && before?.value === 'P3M' && ENDED.test(before.between);

const ENDED = /^\s+(?:ended|ending|through|to)\s+(?:on\s+)?$/;

/** The last of a hyphenated span ("23-25 March", "2009-2010"), whose value is its first. */
function endOfSpan(meaning: TimexCandidate['meaning'], first: string): Period | null {
  if (meaning.kind !== 'calendar') return null;
  if (meaning.lastYear !== undefined) return periodOf(yearText(meaning.lastYear));
  return meaning.lastDay === undefined ? null : periodOf(`${first.slice(0, -2)}${two(meaning.lastDay)}`);
}

/** Marks and spaces around a date that stands alone. */
const MARKS = 8;

/** "Sunday, Feb. 28" above what happened on that day: nothing else in its paragraph. */
function standsAlone(doc: TaggedDoc, { start, end }: TimexCandidate, paragraph: number): boolean {
  const around = doc.paragraphs[paragraph]!;
  if (around.end - around.start > end - start + MARKS) return false;
  return !/[\p{L}\p{N}]/u.test(`${doc.text.slice(around.start, start)}${doc.text.slice(end, around.end)}`);
}

/** The hour of a time of day that names no day. */
const bareHour = ({ meaning, time }: TimexCandidate): number | null => {
  if (time === null || meaning.kind !== 'unit' || meaning.from !== 'reference' || meaning.offset !== 0) return null;
  return 'hour' in time ? time.hour : time.part === 'MO' && meaning.settled !== true ? MORNING : null;
};

const MORNING = 6;

/** "the same month of 2011": what follows goes on from the month that it is compared with. */
const isComparedMonth = (meaning: TimexCandidate['meaning']): boolean =>
  meaning.kind === 'counterpart' && (meaning.unit === 'month' || meaning.unit === 'week');

const DAY = /^\d{4}-\d\d-\d\d/;

const isNamed = ({ kind }: TimexCandidate['meaning']): boolean =>
  kind === 'calendar' || kind === 'weekday' || kind === 'part' || kind === 'holiday';

/** Words before what something is compared with: "down from May", "less than in May". */
const COMPARING: ReadonlySet<string> = new Set(['against', 'from', 'than', 'versus', 'with']);

/** "closed at 8.20, up from 8.10 on Tuesday": the day of the figure that is compared. */
function isOfFigureBefore(doc: TaggedDoc, at: number): boolean {
  let figure = false;
  for (let i = at - 1; i >= Math.max(0, at - FIGURE); i--) {
    const { lower, kind } = doc.tokens[i]!;
    if (figure && COMPARING.has(lower)) return true;
    figure ||= kind === 'number';
  }
  return false;
}

/** Tokens from what figures are compared with to their day: "from 8.10 per cent on". */
const FIGURE = 5;

/** A quarter with a number that is not counted back from another time. */
const isSubject = (meaning: TimexCandidate['meaning']): boolean =>
  (meaning.kind === 'part' && (meaning.year === null || !('years' in meaning.year))) || isThatQuarter(meaning);

/** "the quarter", "the latest quarter". */
const isThatQuarter = (meaning: TimexCandidate['meaning']): boolean =>
  meaning.kind === 'unit' && meaning.unit === 'quarter' && meaning.from === 'reference' && meaning.offset === 0;

/** "the nine months", "the first six months" of a company's figures. */
const isBusinessYearSoFar = (doc: TaggedDoc, { at, meaning }: TimexCandidate): boolean =>
  meaning.kind === 'duration' &&
  meaning.parts.length === 1 &&
  meaning.parts[0]!.unit === 'month' &&
  (meaning.parts[0]!.amount === 6 || meaning.parts[0]!.amount === 9) &&
  (doc.tokens[at]!.lower === 'the' || /^(?:the|first|latest)$/.test(doc.tokens[at - 1]?.lower ?? ''));

const zonedText = (time: TimeOfDay): string => `${timeText(time)}${'utc' in time && time.utc ? 'Z' : ''}`;
