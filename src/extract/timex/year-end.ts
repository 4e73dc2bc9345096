import type { Meaning } from './candidate.js';
import { pastHyphen, pastPossessive, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const yearEnd: TimexRule = {
  id: 'timex/year-end',
  summary: 'the end or the middle of a unit, named without an article: "year-end", "by year\'s end", "mid-year"',
  finds: [
    { text: 'The deal should close by {year-end}.', published: '2003-10-02', gives: { value: '2003', mod: 'END' } },
    { text: "They hope to finish by {year's end}.", published: '2003-10-02', gives: { value: '2003', mod: 'END' } },
    { text: 'It will be ready by {mid-year}.', published: '2003-10-02', gives: { value: '2003', mod: 'MID' } },
    { text: 'Stocks are counted at {month-end}.', published: '2003-10-02', gives: { value: '2003-10', mod: 'END' } },
  ],
  ignores: ['His days end early.', 'It was a dead-end street.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const unit = wordAt(words, at);
    const middle = pastHyphen(words, at + 1);
    const mid =
      unit === 'midyear'
        ? at + 1
        : unit === 'mid' && middle > at + 1 && wordAt(words, middle) === 'year'
          ? middle + 1
          : at;
    if (mid > at) return timex(doc, at, mid, 'DATE', THIS_YEAR, { mod: 'MID' });
    if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return null;
    const noun = Math.max(pastHyphen(words, at + 1), pastPossessive(words, at + 1));
    if (wordAt(words, noun) !== 'end') return null;
    return timex(doc, at, noun + 1, 'DATE', { kind: 'unit', unit, offset: 0, from: 'published' }, { mod: 'END' });
  },
};

const THIS_YEAR: Meaning = { kind: 'unit', unit: 'year', offset: 0, from: 'published' };
