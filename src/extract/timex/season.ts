import { readSeason } from './read/season.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const season: TimexRule = {
  id: 'timex/season',
  summary: 'a season: "last fall", "the summer of 2010", "winter 1998", "this past spring"',
  finds: [
    { text: 'They married {last fall}.', published: '1999-05-07', gives: { type: 'DATE', value: '1998-FA' } },
    { text: 'The heat of {the summer of 2010} killed crops.', gives: { value: '2010-SU' } },
    { text: 'The fires come in {the fall}.', published: '2010-11-22', gives: { value: '2010-FA' } },
    { text: 'He came in {May 1706}; a bell rang {that summer}.', gives: { type: 'DATE' } },
    { text: 'The lake is warm in {summer}.', published: '2010-11-22', gives: { type: 'SET', value: 'XXXX-SU' } },
    { text: 'It will open {this summer}.', published: '1998-03-22', gives: { value: '1998-SU' } },
  ],
  ignores: ['The spring broke.', 'He may fall.', 'He saw gain in the fall of the mayor.', 'Spring onions are cheap.'],
  match: ({ at, end }, doc) => {
    const found = readSeason({ tokens: doc.tokens, end }, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
