import type { TimexCandidate } from '../../extract/timex/candidate.js';
import { lookingBack } from '../../lexicon/tense-words.js';

/** What may stand between two dates that share the year of the second. */
const LINK = /^\s*(?:[-–—/]|to|and|&|or|through|till|until)\s*$/;
/** "opened in May and closed in June 1998" */
const LINK_BY_VERB = /^\s+and\s+(?:(?:was|were)\s+)?([\p{Ll}-]+)\s+(?:in|on)\s+$/u;
const LIST = /^,\s*$/;

/** "March" and "May 2011" of "from March to May 2011": what has no year takes that of the date that it is tied to. */
export function lendYears<Found extends TimexCandidate>(text: string, timexes: readonly Found[]): Found[] {
  const all = [...timexes];
  for (let i = all.length - 2; i >= 0; i--) {
    const [{ meaning, end }, next] = [all[i]!, all[i + 1]!];
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.which !== undefined) continue;
    const year = yearFor(meaning.month, next);
    if (year === null) continue;
    const between = text.slice(end, next.start);
    // "March, April and May 2011"
    if (!LINK.test(between) && !isLinkedByVerb(between) && !(year.passedOn && LIST.test(between))) continue;
    all[i] = { ...all[i]!, meaning: { ...meaning, year: { year: year.year, lent: true } } };
  }
  return all;
}

function isLinkedByVerb(between: string): boolean {
  const verb = LINK_BY_VERB.exec(between)?.[1];
  return verb !== undefined && (verb.endsWith('ed') || lookingBack.has(verb));
}

/** "December" before "January 2011" is of the year before. */
function yearFor(month: number | null, { meaning }: TimexCandidate): { year: number; passedOn: boolean } | null {
  if (meaning.kind !== 'calendar' || meaning.year === null || !('year' in meaning.year)) return null;
  if (month === null || meaning.month === null) return null;
  const { year, lent = false } = meaning.year;
  return { year: month > meaning.month ? year - 1 : year, passedOn: lent };
}
