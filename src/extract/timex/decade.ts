import { readCentury, readDecade } from './read/decade.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const decade: TimexRule = {
  id: 'timex/decade',
  summary: 'a decade or a century: "the 1990s", "the \'80s", "the nineties", "the 18th century"',
  finds: [
    { text: 'It was dug in {the 1800s}.', gives: { value: '18' } },
    { text: 'The mall dates from {the 1990s}.', gives: { type: 'DATE', value: '199' } },
    { text: "He was famous in {the '80s}.", gives: { value: '198' } },
    { text: 'The port was full in {the nineteen-eighties}.', gives: { value: '198' } },
    { text: 'It was built in {the 18th century}.', gives: { value: '17' } },
    { text: 'He sang songs of {the 13th} to {the 17th century}.', gives: { type: 'DATE' } },
    { text: 'A {20th-century} house burned.', gives: { value: '19' } },
  ],
  ignores: ['She is in her twenties.', 'He was in his mid-nineties.', 'He won 30 of them.', 'The third man ran.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const found = readDecade(words, at) ?? readCentury(words, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
