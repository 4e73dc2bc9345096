import type { Unit } from '../../lexicon/calendar.js';
import type { HolidayDate } from '../../lexicon/holidays.js';
import type { VagueReference } from '../../lexicon/time-references.js';
import type { Candidate } from '../../rules/rule.js';
import type { DateOrder, TimexMod, TimexQuant, TimexType } from '../../types.js';

export type { Unit };

/** What a relative expression counts from: the publication date ("last year"), or what the text spoke of last ("that year"). */
export type TimeAnchor = 'published' | 'reference';

/**
 * A year: said ("1998"; `lent` by the date beside it: "March to May 1998"), or so many years from an anchor ("next year's", "the
 * year-ago ..."). `open`: the published one or the one just told ("of the year").
 */
export type YearSaid =
  | { readonly year: number; readonly lent?: boolean }
  | { readonly years: number; readonly from: TimeAnchor; readonly open?: boolean };

/** Which one of a recurring thing: -1 the last ("last Friday"), 0 this one, 1 the next; null where the words leave it open. */
export type Which = -1 | 0 | 1 | null;

/** A time of day: TIMEX3 letters of a part of it, or a clock time. */
export type TimeOfDay =
  | { readonly part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' }
  | { readonly hour: number; readonly minute: number | null; readonly utc?: boolean };

/** The longer time that a day stands for: "the week of March 6". */
export type Within = 'week' | 'weekend';

/** The unit that "today", "this week" and the like make a distance end in. */
export type Grain = 'day' | 'week' | 'month';

/** What lies beside a day: "the week after Thanksgiving" (`side` 1), "the Friday before Easter" (`weekday` 5). */
export interface Beside {
  readonly side: -1 | 1;
  readonly unit: 'day' | Within;
  readonly weekday?: number;
}

/** What an expression says, before it is placed on the calendar: no more than its words do. */
export type Meaning =
  /** "Dec. 23", "December 2022", "the 23rd", "2022", "500 BC". */
  | {
      readonly kind: 'calendar';
      readonly year: YearSaid | null;
      readonly month: number | null;
      readonly day: number | null;
      /** The day of the week told beside it, 1 is Monday: "Friday, Dec. 23". */
      readonly weekday?: number;
      /** Months from the published one: "the 14th of next month". */
      readonly months?: number;
      /** A weekday counted in that month, -1 is the last: "the last Friday of the month". */
      readonly counted?: { readonly weekday: number; readonly nth: number };
      readonly era?: 'BC';
      /** The end of a hyphenated span: "23-25 March", "2009-2010". */
      readonly lastDay?: number;
      readonly lastYear?: number;
      readonly which?: Which;
      /** The end of the range that it begins: "from January to May". */
      readonly until?: { readonly month: number; readonly day: number | null };
      /** It ends the range that the date before it begins. */
      readonly endsRange?: boolean;
      /** What `which` counts from: the text in "the following April". */
      readonly from?: 'reference';
      readonly within?: Within;
      readonly beside?: Beside;
      /** What stands first, where the month is a word. */
      readonly order?: DateOrder;
    }
  /** All-digit day and month in the order written, "03/04/2015": the document's own evidence says which is the day. */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: YearSaid | null }
  /** "Friday", "last Friday", "the previous Friday", "on the Friday" (`which` null, from the text); 1 is Monday. `week`: weeks from the published week ("Friday of next week"). */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      readonly from: TimeAnchor;
      readonly week?: number;
      /** So many weeks after the coming one or before the latest: "Friday week", "two weeks ago Friday". */
      readonly weeksOn?: number;
      /** No certain one: "on a Friday". */
      readonly indefinite?: boolean;
      readonly beside?: Beside;
    }
  /** "last week", "this year", "today", "that quarter": a whole unit, so many units from its anchor. `settled`: false where words leave the direction open ("the weekend"), true where they point back ("that night"). */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly offset: number;
      readonly from: TimeAnchor;
      readonly settled?: boolean;
    }
  /** "two weeks ago", "a year earlier", "three days later": an amount before (-1) or after (1) the anchor; null is no number. */
  | {
      readonly kind: 'shift';
      readonly amount: number | null;
      readonly unit: Unit;
      readonly sign: -1 | 1;
      readonly from: TimeAnchor;
      /** To the day or so: "a week ago today", "a year ago this month". */
      readonly grain?: Grain;
    }
  /** "the third quarter of 1990", "H1", "fiscal second-quarter". */
  | {
      readonly kind: 'part';
      readonly part: 'quarter' | 'half';
      readonly nth: number;
      readonly year: YearSaid | null;
    }
  /** The time that the text speaks of, in another year: "the year-ago quarter", "the same month of 2015". */
  | {
      readonly kind: 'counterpart';
      readonly unit: 'quarter' | 'period' | 'month' | 'week' | 'time' | 'now';
      readonly year: YearSaid;
    }
  | {
      readonly kind: 'season';
      readonly season: 'SP' | 'SU' | 'FA' | 'WI';
      /** Without an article: in the present, that of every year ("The lake is warm in summer"). */
      readonly bare?: boolean;
      readonly which: Which;
      readonly year: YearSaid | null;
    }
  | {
      readonly kind: 'holiday';
      readonly date: HolidayDate;
      readonly which: Which;
      readonly year: YearSaid | null;
      readonly within?: Within;
      readonly beside?: Beside;
    }
  /** 198 for the 1980s. */
  | { readonly kind: 'decade'; readonly decade: number }
  /** 19 for the 20th century. */
  | { readonly kind: 'century'; readonly century: number; readonly era?: 'BC' }
  | { readonly kind: 'vague'; readonly reference: VagueReference }
  /** "two years and three months"; a null amount is no number ("several years"). */
  | { readonly kind: 'duration'; readonly parts: readonly { readonly amount: number | null; readonly unit: Unit }[] }
  | SetMeaning;

/** A SET as TIMEX3 writes it: nothing in it needs a calendar. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
  readonly quant: TimexQuant | null;
  readonly freq: string | null;
}

/** A time expression before it is placed on the calendar. */
export interface TimexCandidate extends Candidate {
  readonly type: TimexType;
  readonly mod: TimexMod | null;
  readonly meaning: Meaning;
  /** Time of day on the day that `meaning` names, or null. */
  readonly time: TimeOfDay | null;
  /** Index of its first token. */
  readonly at: number;
}
