import { months } from '../../lexicon/calendar.js';
import { has, Tag } from '../../tagging/tags.js';
import { readCalendarDate } from './read/calendar.js';
import { readUnitWithThe } from './read/unit.js';
import { isCapital, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const theUnit: TimexRule = {
  id: 'timex/the-unit',
  summary: 'the unit that the text is about: "the quarter", "the week", "the weekend", "the fiscal year"',
  finds: [
    {
      text: 'In {the third quarter} it grew. Profit for {the quarter} rose.',
      published: '1989-10-30',
      gives: { value: '1989-Q3' },
    },
    { text: 'She won in {2005}, and lost {the year before}.', gives: { type: 'DATE' } },
    { text: 'Rain fell in {the week before last}.', published: '2022-12-28', gives: { value: '2022-W50' } },
    { text: 'It opens in {the week of March 6}.', published: '2000-02-24', gives: { value: '2000-W10' } },
    { text: 'Output fell in {the week to March 4}.', published: '2000-03-10', gives: { value: '2000-W09' } },
    { text: 'It rained in {the month of July 2016}.', gives: { type: 'DATE', value: '2016-07' } },
    { text: 'For {the quarter} it lost $3 million.', published: '2013-11-08', gives: { value: '2013-Q3' } },
    { text: 'He was seen over {the weekend}.', published: '2000-04-24', gives: { value: '2000-W16-WE' } },
  ],
  ignores: [
    'The day nurse slept.',
    'The hourglass broke.',
    'They lost the quarter finals.',
    'During the year they spent in Lille, they sang.',
    'She was the player of the year.',
    'The boats are hired out by the week.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    // "prices rose in the year to April"
    if (isYearTo(words, at))
      return timex(doc, at, at + 2, 'DURATION', { kind: 'duration', parts: [{ amount: 1, unit: 'year' }] });
    const found = readUnitWithThe(words, at);
    // "the player of the year": a title.
    if (wordAt(words, at - 1) === 'of' && has(doc.tags[at - 2], Tag.Role)) return null;
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};

/** "the year to April", "the year to the end of April", "the year ended Dec. 31". */
function isYearTo(words: Words, at: number): boolean {
  if (wordAt(words, at) !== 'the' || wordAt(words, at + 1) !== 'year') return false;
  const link = wordAt(words, at + 2);
  if (link !== 'to' && link !== 'ended' && link !== 'ending') return false;
  const start = wordAt(words, at + 3) === 'on' || wordAt(words, at + 3) === 'in' ? at + 4 : at + 3;
  if (link !== 'to') return readCalendarDate(words, start) !== null;
  const month = wordAt(words, start) === 'the' && wordAt(words, start + 2) === 'of' ? start + 3 : start;
  return months.has(wordAt(words, month)) && isCapital(words, month);
}
