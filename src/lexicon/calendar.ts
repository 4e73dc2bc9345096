/** Words of the calendar, in lower case, without the full stop of an abbreviation. */

/** Month names and their abbreviations, to 1 (January) to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ['apr', 4],
  ['april', 4],
  ['aug', 8],
  ['august', 8],
  ['dec', 12],
  ['december', 12],
  ['feb', 2],
  ['february', 2],
  ['jan', 1],
  ['january', 1],
  ['jul', 7],
  ['july', 7],
  ['jun', 6],
  ['june', 6],
  ['mar', 3],
  ['march', 3],
  ['may', 5],
  ['nov', 11],
  ['november', 11],
  ['oct', 10],
  ['october', 10],
  ['sep', 9],
  ['sept', 9],
  ['september', 9],
]);

/** Months whose names are also other words: they need a day, a year or a preposition beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['apr', 'dec', 'jan', 'jun', 'mar', 'march', 'may', 'sep']);

/** Weekday names and their abbreviations, to 1 (Monday) to 7, as ISO 8601 counts. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['fri', 5],
  ['friday', 5],
  ['mon', 1],
  ['monday', 1],
  ['sat', 6],
  ['saturday', 6],
  ['sun', 7],
  ['sunday', 7],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['thursday', 4],
  ['tue', 2],
  ['tues', 2],
  ['tuesday', 2],
  ['wed', 3],
  ['wednesday', 3],
]);

/** Capitalised words that make a weekday after them a name, of what is no day of this week: "Bloody Sunday". */
export const namedDays: ReadonlySet<string> = new Set([
  'bloody',
  'casual',
  'cyber',
  'fat',
  'freaky',
  'giving',
  'man',
  'manic',
  'ruby',
  'super',
  'throwback',
]);

/** Capitalised words that make a weekday and a part of the day before them a name: "Monday Night Football". */
export const shows: ReadonlySet<string> = new Set(['baseball', 'fever', 'football', 'live', 'post', 'raw', 'takeaway']);

/** What is told "in the 90s" and is no time. */
export const temperatures: ReadonlySet<string> = new Set([
  'degrees',
  'heat',
  'heatwave',
  'highs',
  'humid',
  'lows',
  'mercury',
  'temperature',
  'temperatures',
]);

/** Last words of the names of newspapers: "the Sunday Echo". */
export const papers: ReadonlySet<string> = new Set([
  'bulletin',
  'chronicle',
  'courier',
  'dispatch',
  'echo',
  'express',
  'gazette',
  'herald',
  'independent',
  'journal',
  'ledger',
  'mail',
  'mercury',
  'mirror',
  'monitor',
  'news',
  'observer',
  'post',
  'record',
  'review',
  'star',
  'sun',
  'telegraph',
  'times',
  'tribune',
  'vanguard',
  'world',
]);

/** Seasons, to their TIMEX3 letters. */
export const seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
] as const);

/** Parts of the day, to their TIMEX3 letters. */
export const dayParts: ReadonlyMap<string, 'MO' | 'MI' | 'AF' | 'EV' | 'NI'> = new Map([
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['morning', 'MO'],
  ['night', 'NI'],
] as const);

/** Names of time zones that may follow a clock time. */
export const timeZones: ReadonlySet<string> = new Set([
  'bst',
  'cdt',
  'cest',
  'cet',
  'cst',
  'edt',
  'est',
  'et',
  'gmt',
  'ist',
  'jst',
  'mdt',
  'mst',
  'pdt',
  'pst',
  'pt',
  'utc',
]);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Adjectives of so long a time, written in one word; those with an s tell of no number. */
export const longWords: ReadonlyMap<string, { readonly unit: Unit; readonly plural: boolean }> = new Map([
  ['daylong', { unit: 'day', plural: false }],
  ['dayslong', { unit: 'day', plural: true }],
  ['decadelong', { unit: 'decade', plural: false }],
  ['decadeslong', { unit: 'decade', plural: true }],
  ['hourlong', { unit: 'hour', plural: false }],
  ['hourslong', { unit: 'hour', plural: true }],
  ['monthlong', { unit: 'month', plural: false }],
  ['monthslong', { unit: 'month', plural: true }],
  ['weeklong', { unit: 'week', plural: false }],
  ['weekslong', { unit: 'week', plural: true }],
  ['yearlong', { unit: 'year', plural: false }],
  ['yearslong', { unit: 'year', plural: true }],
]);

/** Names of units of time, in both numbers, to the unit. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ['centuries', 'century'],
  ['century', 'century'],
  ['day', 'day'],
  ['days', 'day'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['month', 'month'],
  ['months', 'month'],
  ['mth', 'month'],
  ['mths', 'month'],
  ['qtr', 'quarter'],
  ['qtrs', 'quarter'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['second', 'second'],
  ['seconds', 'second'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
] as const);
