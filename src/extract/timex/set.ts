import { recurrences } from '../../lexicon/time-references.js';
import type { SetMeaning } from './candidate.js';
import { readRecurring } from './read/recurring.js';
import {
  readAlso,
  readMost,
  readNthOfEveryMonth,
  readOneAfterAnother,
  readPlural,
  setOf,
} from './read/recurring-days.js';
import { readTimesPer } from './read/times-per.js';
import { quantOf } from './read/value-text.js';
import { firstOf, isCapital, isHyphen, type Read, textAt, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

/** "every Friday", "each of" not. */
function readEvery(words: Words, at: number): Read<SetMeaning> | null {
  const quant = quantOf(wordAt(words, at));
  const what = quant === null ? null : readRecurring(words, at + 1);
  return what && setOf(what.value.value, what.value.other ? 'EVERY OTHER' : quant, what.next);
}

/** "daily", "annually"; "the weekly Harbour Star" is a paper, named after it. */
function readAdverb(words: Words, at: number): Read<SetMeaning> | null {
  const word = wordAt(words, at);
  const period = recurrences.get(word);
  if (period === undefined || isHyphen(textAt(words, at - 1))) return null;
  if (isCapital(words, at) && (/[\p{L}\p{N}]$/u.test(textAt(words, at - 1)) || isCapital(words, at + 1))) return null;
  const article = wordAt(words, at - 1) === 'the' || wordAt(words, at - 1) === 'a';
  return article && isCapital(words, at + 1) ? null : setOf(period, 'EVERY', at + 1);
}

export const set: TimexRule = {
  id: 'timex/set',
  summary: 'a recurring time: "every Friday", "each July", "twice a week", "daily", "annually"',
  finds: [
    {
      text: 'The choir meets {every Friday}.',
      gives: { type: 'SET', value: 'XXXX-WXX-5', quant: 'EVERY', freq: null },
    },
    { text: 'It floods {each July}.', gives: { value: 'XXXX-07', quant: 'EACH' } },
    { text: 'He runs {twice a week}.', gives: { value: 'P1W', quant: null, freq: '2X' } },
    { text: 'They meet {every Friday} and {Saturday}.', gives: { value: 'XXXX-WXX-6', quant: 'EVERY' } },
    { text: 'She swims {three days each week}.', gives: { value: 'P1W', quant: 'EACH', freq: '3D' } },
    { text: 'The shop shuts on {Sundays}.', gives: { value: 'XXXX-WXX-7', quant: null } },
    { text: 'He lay awake {night after night}.', gives: { value: 'XXXX-XX-XXTNI' } },
    { text: 'The council meets on {the second Tuesday of every month}.', gives: { value: 'XXXX-WXX-2' } },
    { text: 'Relief was {every fourth Tuesday}.', gives: { value: 'XXXX-WXX-2' } },
    { text: 'The market is held on {Saturday mornings}.', gives: { value: 'XXXX-WXX-6TMO' } },
    { text: 'The valley is dry in {summers}.', gives: { value: 'XXXX-SU' } },
    { text: 'The office is open on {weekdays}.', gives: { value: 'XXXX-WXX-WD' } },
    { text: 'Rates are reviewed {every two years}.', gives: { value: 'P2Y', quant: 'EVERY' } },
    { text: 'Ferries leave {every half-hour}.', gives: { value: 'PT30M', quant: 'EVERY' } },
    { text: 'They meet {every other Friday}.', gives: { value: 'XXXX-WXX-5', quant: 'EVERY OTHER' } },
    { text: '{Most mornings} she swims.', gives: { value: 'XXXX-XX-XXTMO', quant: null } },
    { text: 'The reports come {daily}.', gives: { value: 'P1D', quant: 'EVERY' } },
    { text: 'It rang. {Weekly} meetings followed.', gives: { value: 'P1W' } },
    { text: 'She rings the bell {every May 4}.', gives: { value: 'XXXX-05-04' } },
  ],
  ignores: [
    'Every man for himself.',
    'Each of them left.',
    'They had faced each other for hours.',
    'He wrote for the Daily Planet.',
    'The daily Harbour Star printed it.',
    'Once upon a dream.',
  ],
  match: ({ at, end }, doc) => {
    const found = firstOf({ tokens: doc.tokens, end }, at, [
      readAdverb,
      readEvery,
      readAlso,
      readPlural,
      readMost,
      readOneAfterAnother,
      readNthOfEveryMonth,
      readTimesPer,
    ]);
    return found === null ? null : timex(doc, at, found.next, 'SET', found.value);
  },
};
