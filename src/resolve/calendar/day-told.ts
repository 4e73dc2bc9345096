import type { Day } from './day.js';
import type { Setting } from './setting.js';
import type { Timeline } from './timeline.js';

/** "The doors open at noon": of a day to come that was told at most so many sentences before. */
const NEAR_DAY = 8;
/** "He had left at 9 a.m.": of the day of the story, told at most so many sentences before. */
const NEAR_STORY = 12;

/** The day of "that night", "the next day", "noon"; null where the publication's is meant. */
export function dayOfDay(
  offset: number,
  settled: boolean | undefined,
  timeline: Timeline,
  { sentence, paragraph, opens = false, direction, sure, before }: Setting,
): Day | null {
  const { published, headingDay, dayToCome, narrative } = timeline;
  const lastDay = offset === 0 ? timeline.storyDay : timeline.lastDay;
  if (offset !== 0 || settled === true || narrative || lastDay?.paragraph === paragraph) {
    if (lastDay === null || (sure && !isBeside(before) && isAgainst(direction, lastDay, timeline, sentence)))
      return null;
    // "The vote is on 4 June. By noon nobody had come": the day of the report, not the one to come.
    const toCome = direction === 'back' && settled === undefined && published?.isBefore(lastDay.day) === true;
    return toCome && offset === 0 && lastDay.sentence !== sentence ? null : lastDay.day;
  }
  if (headingDay !== null) return headingDay;
  if (lastDay !== null && !opens && direction === 'back' && isGoingOn(lastDay, timeline, sentence)) return lastDay.day;
  const isNear = dayToCome !== null && dayToCome.sentence >= sentence - NEAR_DAY;
  return isNear && direction === 'ahead' ? dayToCome.day : null;
}

/** "The ferry sank on Sunday. ... It had left at 9 a.m.": a day just over, told not long before; in a court, any that it hears of. */
const isGoingOn = (
  { day, sentence: told }: NonNullable<Timeline['lastDay']>,
  { published, hearing }: Timeline,
  sentence: number,
): boolean => {
  if (published === null || !day.isBefore(published)) return false;
  return hearing || (day.daysUntil(published) < 7 && told >= sentence - NEAR_STORY);
};

/** "6 May 2016, 9:33 p.m.": the day stands right before. */
const isBeside = (before: Setting['before']): boolean =>
  before !== null && /^\d{4}-\d\d-\d\d$/.test(before.value) && /^,?\s*(?:at\s+)?$/.test(before.between);

/** "Those who died last Sunday will be remembered at noon": a day that the verb does not speak of. */
function isAgainst(
  direction: Setting['direction'],
  lastDay: Timeline['lastDay'],
  { published, narrative }: Timeline,
  sentence: number,
): boolean {
  if (lastDay === null || published === null || narrative) return false;
  if (direction === 'ahead') return lastDay.day.isBefore(published);
  return direction === 'back' && lastDay.sentence !== sentence && published.isBefore(lastDay.day);
}
