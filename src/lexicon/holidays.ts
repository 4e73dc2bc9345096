/** Calendars, as Unicode names them, that holidays follow. */
export type FeastCalendar = 'chinese' | 'hebrew' | 'islamic-umalqura';

/**
 * When a holiday falls: on a day of a month, on the n-th weekday of a month (1 is Monday,  n of -1 the last one; `plus`: days after it), a number of
 * days after Easter Sunday, or after the first new moon from a day on, or on a day of a month of another calendar, by the month's English name or number as Unicode's CLDR has them.
 */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  | { readonly newMoonFrom: { readonly month: number; readonly day: number }; readonly plus: number }
  | { readonly calendar: FeastCalendar; readonly feast: string };

/** Holidays by their names in lower case, words separated by one space, without hyphens, apostrophes straight. */
export const holidays: ReadonlyMap<string, HolidayDate> = new Map<string, HolidayDate>([
  ['all saints day', { month: 11, day: 1 }],
  ['anzac day', { month: 4, day: 25 }],
  ['april fools day', { month: 4, day: 1 }],
  ['armistice day', { month: 11, day: 11 }],
  ['ascension day', { easter: 39 }],
  ['ash wednesday', { easter: -46 }],
  ['ashura', { calendar: 'islamic-umalqura', feast: '10 Muharram' }],
  ['australia day', { month: 1, day: 26 }],
  ['bastille day', { month: 7, day: 14 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['boxing day', { month: 12, day: 26 }],
  ['canada day', { month: 7, day: 1 }],
  ['chinese new year', { calendar: 'chinese', feast: '1 1' }],
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['deepavali', { newMoonFrom: { month: 10, day: 18 }, plus: -1 }],
  ['diwali', { newMoonFrom: { month: 10, day: 18 }, plus: -1 }],
  ['easter', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter sunday', { easter: 0 }],
  ['eid al adha', { calendar: 'islamic-umalqura', feast: '10 Dhuʻl-Hijjah' }],
  ['eid al fitr', { calendar: 'islamic-umalqura', feast: '1 Shawwal' }],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ['epiphany', { month: 1, day: 6 }],
  ['father day', { month: 6, weekday: 7, nth: 3 }],
  ['good friday', { easter: -2 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['halloween', { month: 10, day: 31 }],
  ['hanukkah', { calendar: 'hebrew', feast: '25 Kislev' }],
  ['independence day', { month: 7, day: 4 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['lunar new year', { calendar: 'chinese', feast: '1 1' }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king jr day', { month: 1, weekday: 1, nth: 3 }],
  ['maundy thursday', { easter: -3 }],
  ['may day', { month: 5, day: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['michaelmas', { month: 9, day: 29 }],
  ['mother day', { month: 5, weekday: 7, nth: 2 }],
  ['new year day', { month: 1, day: 1 }],
  ['new year eve', { month: 12, day: 31 }],
  ['palm sunday', { easter: -7 }],
  ['passover', { calendar: 'hebrew', feast: '15 Nisan' }],
  ['pentecost', { easter: 49 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['republic day', { month: 1, day: 26 }],
  ['rosh hashanah', { calendar: 'hebrew', feast: '1 Tishri' }],
  ['shrove tuesday', { easter: -47 }],
  ['st andrew day', { month: 11, day: 30 }],
  ['st george day', { month: 4, day: 23 }],
  ['st patrick day', { month: 3, day: 17 }],
  ['st stephen day', { month: 12, day: 26 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['twelfth night', { month: 1, day: 5 }],
  ['valentine day', { month: 2, day: 14 }],
  ['veterans day', { month: 11, day: 11 }],
  ['waitangi day', { month: 2, day: 6 }],
  ['whit monday', { easter: 50 }],
  ['yom kippur', { calendar: 'hebrew', feast: '10 Tishri' }],
]);
