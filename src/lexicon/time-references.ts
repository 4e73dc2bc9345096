/** Expressions that place something in time without a calendar, in lower case. */

export type VagueReference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Words and word sequences, separated by one space. */
export const vagueReferences: ReadonlyMap<string, VagueReference> = new Map<string, VagueReference>([
  ['a long time ago', 'PAST_REF'],
  ['at present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at the present time', 'PRESENT_REF'],
  ['at this point', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['just recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['of late', 'PAST_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the immediate future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['these days', 'PRESENT_REF'],
]);

/** Adverbs and adjectives of recurrence, to the TIMEX3 value of their SET. */
export const recurrences: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['daily', 'P1D'],
  ['fortnightly', 'P2W'],
  ['hourly', 'PT1H'],
  ['monthly', 'P1M'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['yearly', 'P1Y'],
]);
