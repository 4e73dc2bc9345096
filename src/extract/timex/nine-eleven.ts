import { isJoined, textAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const nineEleven: TimexRule = {
  id: 'timex/nine-eleven',
  summary: 'the attacks of 2001 named by their date: "9/11" is 11 September 2001',
  finds: [{ text: 'Airports changed after {9/11}.', gives: { type: 'DATE', value: '2001-09-11' } }],
  ignores: ['They won 9/11 of the 2/9/11/4 games.', 'Chapter 9/11/7 is missing.', 'About 9/110 were lost.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    if (textAt(words, at) !== '9' || textAt(words, at + 1) !== '/' || textAt(words, at + 2) !== '11') return null;
    if (!isJoined(words, at + 1) || !isJoined(words, at + 2) || textAt(words, at - 1) === '/') return null;
    if (textAt(words, at + 3) === '/' || textAt(words, at + 3) === 'of') return null;
    return timex(doc, at, at + 3, 'DATE', { kind: 'calendar', year: { year: 2001 }, month: 9, day: 11 });
  },
};
