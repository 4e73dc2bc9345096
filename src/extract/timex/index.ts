import { dayParts, months, seasons, units, weekdays } from '../../lexicon/calendar.js';
import { cardinals, decadeWords, ordinals, vagueQuantities } from '../../lexicon/calendar-numbers.js';
import { holidays } from '../../lexicon/holidays.js';
import { recurrences, vagueReferences } from '../../lexicon/time-references.js';
import type { Extractor } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { calendarDate } from './calendar-date.js';
import type { TimexCandidate } from './candidate.js';
import { clock } from './clock.js';
import { dayOfMonth } from './day-of-month.js';
import { dayPart } from './day-part.js';
import { decade } from './decade.js';
import { duration } from './duration.js';
import { holiday } from './holiday.js';
import { modified } from './modified.js';
import { nineEleven } from './nine-eleven.js';
import { pluralUnits } from './plural-units.js';
import { quarter } from './quarter.js';
import { HEDGE_STARTS } from './read/hedge.js';
import { recentUnits } from './recent-units.js';
import { season } from './season.js';
import { set } from './set.js';
import { shift } from './shift.js';
import { spanOfUnits } from './span-of-units.js';
import { theUnit } from './the-unit.js';
import type { TimexAnchor } from './timex-rule.js';
import { unit } from './unit.js';
import { vague } from './vague.js';
import { weekday } from './weekday.js';
import { year } from './year.js';
import { yearAgo } from './year-ago.js';
import { yearEnd } from './year-end.js';

export type { TimexAnchor } from './timex-rule.js';

const firstWords = (phrases: Iterable<string>): string[] => [...phrases].map((phrase) => phrase.split(' ')[0]!);

/** Words that an expression can begin with; numbers begin one as well. */
const STARTS: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...dayParts.keys(),
  ...decadeWords.keys(),
  ...HEDGE_STARTS,
  ...firstWords(holidays.keys()),
  ...months.keys(),
  ...ordinals.keys(),
  ...recurrences.keys(),
  ...seasons.keys(),
  ...units.keys(),
  ...vagueQuantities,
  ...firstWords(vagueReferences.keys()),
  ...weekdays.keys(),
  ...["'", 'a', 'a.d', 'ad', 'an', 'coming', 'couple', 'dozens', 'each', 'earlier', 'early', 'end', 'every', 'final'],
  ...['fiscal', 'following', 'h1', 'h2', 'half', 'hundreds', 'last', 'late', 'later', 'latest', 'mid', 'midday'],
  ...['midnight', 'next', 'noon', 'once', 'overnight', 'past', 'previous', 'prior', 'q1', 'q2', 'q3', 'q4', 'that'],
  ...['the', 'these', 'this', 'those', 'today', 'tomorrow', 'tonight', 'twice', 'yesterday', '‘', '’'],
]);

function* anchors(doc: TaggedDoc): Iterable<TimexAnchor> {
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'caption' || paragraph.kind === 'callToAction') continue;
    for (let i = paragraph.firstSentence; i < paragraph.endSentence; i++) {
      const { firstToken, endToken } = doc.sentences[i]!;
      for (let at = firstToken; at < endToken; at++) {
        const { kind, lower } = doc.tokens[at]!;
        const key = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
        if (kind === 'number' || STARTS.has(key)) yield { at, end: endToken };
      }
    }
  }
}

/** Where two rules match at a token, the first stands: what is longer comes first. */
export const timexExtractor: Extractor<TimexAnchor, TimexCandidate> = {
  name: 'timex',
  rules: [
    clock,
    dayPart,
    shift,
    modified,
    set,
    yearEnd,
    nineEleven,
    quarter,
    yearAgo,
    calendarDate,
    dayOfMonth,
    decade,
    season,
    holiday,
    weekday,
    year,
    spanOfUnits,
    unit,
    theUnit,
    recentUnits,
    duration,
    pluralUnits,
    vague,
  ],
  anchors,
};
