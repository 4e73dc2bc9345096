import { readDayWord, readUnitWithDeterminer } from './read/unit.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const unit: TimexRule = {
  id: 'timex/unit',
  summary: 'a whole unit of time picked by a determiner: "last week", "this year", "that month", "yesterday"',
  finds: [
    { text: 'Sales fell {last year}.', published: '1998-03-05', gives: { type: 'DATE', value: '1997' } },
    { text: 'It opens {next month}.', published: '1999-12-12', gives: { value: '2000-01' } },
    { text: 'It grew in {the last financial year}.', published: '1998-03-05', gives: { value: '1997' } },
    { text: '{Yesterday} I swept the floor.', published: '2000-03-01', gives: { value: '2000-02-29' } },
    { text: 'They left {yesterday}.', published: '2000-03-01', gives: { value: '2000-02-29' } },
    { text: 'In {2005} he won; {that year} she lost.', gives: { value: '2005' } },
    { text: 'They met {this week}.', published: '1998-01-20', gives: { value: '1998-W04' } },
    { text: 'Sales fell {last year}.', gives: { value: 'XXXX' } },
  ],
  ignores: ['This quarterback is good.', 'Next door lived a cat.', 'The last man left.', 'He reads USA TODAY.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const found = readDayWord(words, at) ?? readUnitWithDeterminer(words, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
