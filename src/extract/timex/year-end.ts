import { pastHyphen, pastPossessive, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const yearEnd: TimexRule = {
  id: 'timex/year-end',
  summary: 'the end of a unit, named without an article: "year-end", "by year\'s end", "month-end"',
  finds: [
    { text: 'The deal should close by {year-end}.', published: '2003-10-02', gives: { value: '2003', mod: 'END' } },
    { text: "They hope to finish by {year's end}.", published: '2003-10-02', gives: { value: '2003', mod: 'END' } },
    { text: 'Stocks are counted at {month-end}.', published: '2003-10-02', gives: { value: '2003-10', mod: 'END' } },
  ],
  ignores: ['His days end early.', 'It was a dead-end street.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const unit = wordAt(words, at);
    if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return null;
    const noun = Math.max(pastHyphen(words, at + 1), pastPossessive(words, at + 1));
    if (wordAt(words, noun) !== 'end') return null;
    return timex(doc, at, noun + 1, 'DATE', { kind: 'unit', unit, offset: 0, from: 'published' }, { mod: 'END' });
  },
};
