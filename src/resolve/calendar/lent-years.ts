import type { Meaning, TimexCandidate } from '../../extract/timex/candidate.js';
import { lookingBack } from '../../lexicon/tense-words.js';

/** What may stand between two dates that share the year of the second. */
const LINK = /^\s*(?:[-–—/]|to|and|&|or|through|till|until)\s*$/;
/** "opened in May and closed in June 1998" */
const LINK_BY_VERB = /^\s+and\s+(?:(?:was|were)\s+)?([\p{Ll}-]+)\s+(?:in|on)\s+$/u;
/** "one July morning in 1980" */
const MONTH_OF = /^(?:\s+(?:afternoon|day|evening|morning|night))?\s+in\s+$/;
const LIST = /^,\s*$/;

/** "March" and "May 2011" of "from March to May 2011": what has no year takes that of the date that it is tied to. */
export function lendYears<Found extends TimexCandidate>(text: string, timexes: readonly Found[]): Found[] {
  const all = [...timexes];
  for (let i = all.length - 2; i >= 0; i--) {
    const [{ meaning, end }, next] = [all[i]!, all[i + 1]!];
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.which !== undefined) continue;
    const year = yearFor(meaning.month, next.meaning, text.slice(end, next.start));
    if (year === null) tieRange(text, all, i);
    else all[i] = { ...all[i]!, meaning: { ...meaning, year: { year, lent: true } } };
  }
  return all;
}

const RANGE = /^\s*(?:[-–—]|to|through|till|until)\s*$/;
const BETWEEN = /\bbetween\s$/i;

/** "from January to May": which year that is, both months tell together. */
function tieRange(text: string, timexes: TimexCandidate[], i: number): void {
  const [first, second] = [timexes[i]!, timexes[i + 1]!];
  if (!isMonthOfNoYear(first.meaning) || !isMonthOfNoYear(second.meaning)) return;
  const between = text.slice(first.end, second.start);
  const paired = /^\s+and\s+$/.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - 8), first.start));
  if (!paired && !RANGE.test(between)) return;
  const { month, day } = second.meaning;
  timexes[i] = { ...first, meaning: { ...first.meaning, until: { month, day } } };
  timexes[i + 1] = { ...second, meaning: { ...second.meaning, endsRange: true } };
}

const isMonthOfNoYear = (meaning: Meaning): meaning is Meaning & { kind: 'calendar'; month: number } =>
  meaning.kind === 'calendar' && meaning.year === null && meaning.month !== null && meaning.which === undefined;

/** The year of what stands before a date with one. */
function yearFor(month: number | null, meaning: Meaning, between: string): number | null {
  if (meaning.kind !== 'calendar' || meaning.year === null || !('year' in meaning.year)) return null;
  const { year, lent = false } = meaning.year;
  if (meaning.month === null) return meaning.day === null && MONTH_OF.test(between) ? year : null;
  // "March, April and May 2011"
  const linked = LINK.test(between) || isLinkedByVerb(between) || (lent && LIST.test(between));
  if (month === null || !linked) return null;
  // "December" before "January 2011" is of the year before.
  return month > meaning.month ? year - 1 : year;
}

function isLinkedByVerb(between: string): boolean {
  const verb = LINK_BY_VERB.exec(between)?.[1];
  return verb !== undefined && (verb.endsWith('ed') || lookingBack.has(verb));
}
