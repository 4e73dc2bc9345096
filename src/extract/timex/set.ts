import { weekdays } from '../../lexicon/calendar.js';
import { recurrences } from '../../lexicon/time-references.js';
import { integerAt, readCardinal } from './read/number.js';
import { readRecurring } from './read/recurring.js';
import { isCapital, isHyphen, textAt, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

/** "on Fridays", "at weekends". */
function readPlural(words: Words, at: number): string | null {
  const word = wordAt(words, at);
  if (word === 'weekends') return 'XXXX-WXX-WE';
  const day = word.endsWith('days') && isCapital(words, at) ? weekdays.get(word.slice(0, -1)) : undefined;
  return day === undefined ? null : `XXXX-WXX-${day}`;
}

/** "once", "twice", "three times". */
function pastTimes(words: Words, at: number): number | null {
  const word = wordAt(words, at);
  if (word === 'once' || word === 'twice') return at + 1;
  const count = integerAt(words, at) === null ? readCardinal(words, at)?.next : at + 1;
  return count !== undefined && wordAt(words, count) === 'times' ? count + 1 : null;
}

/** "the weekly Harbour Star": a paper, named after it. */
const isPaper = (words: Words, at: number): boolean =>
  (wordAt(words, at - 1) === 'the' || wordAt(words, at - 1) === 'a') && isCapital(words, at + 1);

export const set: TimexRule = {
  id: 'timex/set',
  summary: 'a recurring time: "every Friday", "each July", "twice a week", "daily", "annually"',
  finds: [
    { text: 'The choir meets {every Friday}.', gives: { type: 'SET', value: 'XXXX-WXX-5' } },
    { text: 'It floods {each July}.', gives: { value: 'XXXX-07' } },
    { text: 'He runs {twice a week}.', gives: { value: 'P1W' } },
    { text: 'The shop shuts on {Sundays}.', gives: { value: 'XXXX-WXX-7' } },
    { text: 'Rates are reviewed {every two years}.', gives: { value: 'P2Y' } },
    { text: 'The reports come {daily}.', gives: { value: 'P1D' } },
  ],
  ignores: [
    'Every man for himself.',
    'Each of them left.',
    'He wrote for the Daily Planet.',
    'The daily Harbour Star printed it.',
    'Once upon a dream.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const word = wordAt(words, at);
    const adverb = recurrences.get(word);
    if (adverb !== undefined) {
      if (textAt(words, at) !== word || isHyphen(textAt(words, at - 1)) || isPaper(words, at)) return null;
      return timex(doc, at, at + 1, 'SET', { kind: 'set', value: adverb });
    }
    if (word === 'every' || word === 'each') {
      const what = readRecurring(words, at + 1);
      return what === null ? null : timex(doc, at, what.next, 'SET', { kind: 'set', value: what.value });
    }
    const plural = readPlural(words, at);
    if (plural !== null) return timex(doc, at, at + 1, 'SET', { kind: 'set', value: plural });
    const times = pastTimes(words, at);
    if (times === null) return null;
    const per = wordAt(words, times);
    if (per !== 'a' && per !== 'an' && per !== 'per' && per !== 'each' && per !== 'every') return null;
    const what = readRecurring(words, times + 1);
    return what === null ? null : timex(doc, at, what.next, 'SET', { kind: 'set', value: what.value });
  },
};
