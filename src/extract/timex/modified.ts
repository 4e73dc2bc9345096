import { units } from '../../lexicon/calendar.js';
import type { TimexMod } from '../../types.js';
import type { Meaning } from './candidate.js';
import { readDate } from './read/date.js';
import { readHalfOfMonth } from './read/half-of-month.js';
import { pastHyphen, type Read, read, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const LEADING: ReadonlyMap<string, TimexMod> = new Map([
  ['earlier', 'START'],
  ['early', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
]);

const ENDS: ReadonlyMap<string, TimexMod> = new Map([
  ['beginning', 'START'],
  ['end', 'END'],
  ['middle', 'MID'],
  ['start', 'START'],
]);

/** Past "early", "mid-", "the end of" and the like. */
function readModifier(words: Words, at: number): { mod: TimexMod; next: number; the: boolean } | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const leading = LEADING.get(wordAt(words, start));
  if (leading !== undefined) return { mod: leading, next: pastHyphen(words, start + 1), the: start > at };
  const end = ENDS.get(wordAt(words, start));
  const joint = pastHyphen(words, start + 1);
  if (wordAt(words, start) === 'end' && start === at && joint > start + 1)
    return { mod: 'END', next: joint, the: false };
  if (end !== undefined && wordAt(words, start + 1) === 'of') return { mod: end, next: start + 2, the: false };
  return null;
}

export const modified: TimexRule = {
  id: 'timex/modified',
  summary: 'a part of a longer time: "early December", "the end of 1990", "mid-2015", "later this year"',
  finds: [
    { text: 'Work stopped in {early December}.', published: '2000-01-10', gives: { value: '1999-12', mod: 'START' } },
    { text: 'It will open by {the end of 2024}.', published: '2022-01-10', gives: { value: '2024', mod: 'END' } },
    { text: 'It was built in {the mid-nineties}.', gives: { value: '199', mod: 'MID' } },
    { text: 'It will be paid by {end-March}.', published: '2016-01-10', gives: { value: '2016-03', mod: 'END' } },
    { text: 'Prices peaked in {mid-2015}.', published: '2016-06-01', gives: { value: '2015', mod: 'MID' } },
    { text: 'A trial begins {later this year}.', published: '2016-06-01', gives: { value: '2016', mod: 'END' } },
    { text: 'Rain fell {earlier in the week}.', published: '2016-06-01', gives: { value: '2016-W22' } },
    { text: 'At {the end of the week} she left.', published: '2016-06-01', gives: { value: '2016-W22', mod: 'END' } },
    {
      text: 'It rained in {the second half of June}.',
      published: '2016-08-01',
      gives: { value: '2016-06', mod: 'END' },
    },
    { text: 'Rents rose in {the late 1980s}.', published: '2016-06-01', gives: { value: '198', mod: 'END' } },
  ],
  ignores: ['The end of the road was near.', 'An early bird sings.', 'The late Mr March was kind.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const modifier = readModifier(words, at);
    const half = modifier === null ? readHalfOfMonth(words, at) : null;
    if (half !== null) return timex(doc, at, half.next, 'DATE', half.value.month, { mod: half.value.mod });
    if (modifier === null) return null;
    const date = readDate(words, modifier.next) ?? readUnitWithin(words, modifier.next);
    if (date === null || isName(date.value, modifier)) return null;
    // "an early Christmas present" is given before it.
    if (date.value.kind === 'holiday' && wordAt(words, at - 1) === 'an') return null;
    return timex(doc, at, date.next, 'DATE', date.value, { mod: modifier.mod });
  },
};

const UNITS: ReadonlySet<string> = new Set(['century', 'day', 'decade', 'month', 'week', 'year']);

const LONG: ReadonlySet<Meaning['kind']> = new Set(['calendar', 'season']);

/** "in the week" of "earlier in the week", "in January" of "late in January". */
function readUnitWithin(words: Words, at: number): Read<Meaning> | null {
  const unit = units.get(wordAt(words, at + 2));
  if (wordAt(words, at) !== 'in') return null;
  const date = readDate(words, at + 1);
  if (date !== null && LONG.has(date.value.kind)) return date;
  if (wordAt(words, at + 1) !== 'the' || !UNITS.has(wordAt(words, at + 2))) return null;
  return unit === undefined ? null : read({ kind: 'unit', unit, offset: 0, from: 'reference' }, at + 3);
}

/** "the late April Jones": a month with nothing else after "the late" is a person's. */
const isName = (meaning: Meaning, modifier: { the: boolean; mod: TimexMod }): boolean =>
  modifier.the && modifier.mod === 'END' && meaning.kind === 'calendar' && meaning.month !== null;
