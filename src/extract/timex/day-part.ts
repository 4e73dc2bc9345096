import { readDayDate } from './read/date.js';
import {
  day,
  isNamedAgain,
  modOf,
  readChangeOfLight,
  readDayOf,
  readDayPart,
  readOvernight,
  readPartBefore,
  readPickedDay,
  readTonight,
} from './read/day-part.js';
import { isCapital, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const dayPart: TimexRule = {
  id: 'timex/day-part',
  summary: 'a part of a day: "Friday night", "this morning", "tonight", "late yesterday afternoon"',
  finds: [
    {
      text: 'The bridge was closed {Friday night}.',
      published: '2000-01-10',
      gives: { type: 'TIME', value: '2000-01-07TNI' },
    },
    { text: 'The minister resigned {this morning}.', published: '2019-05-02', gives: { value: '2019-05-02TMO' } },
    { text: 'It will snow {late tonight}.', published: '2019-05-02', gives: { value: '2019-05-02TNI', mod: 'END' } },
    { text: 'The vote is due {tonight}.', published: '2019-05-02', gives: { value: '2019-05-02TNI' } },
    { text: 'It rained {last Thursday night}.', published: '2019-05-07', gives: { value: '2019-05-02TNI' } },
    {
      text: 'It snowed {late yesterday afternoon}.',
      published: '2019-01-02',
      gives: { value: '2019-01-01TAF', mod: 'END' },
    },
    { text: 'It sank on {the night of 2 July}.', published: '2019-08-02', gives: { value: '2019-07-02TNI' } },
    {
      text: 'She rang in {the early hours of Sunday}.',
      published: '2019-05-07',
      gives: { value: '2019-05-05TMO', mod: 'START' },
    },
    { text: 'Two men were found {overnight}.', published: '2019-05-02', gives: { value: '2019-05-01TNI' } },
    { text: 'Prices fell {overnight Tuesday}.', published: '2019-05-02', gives: { value: '2019-04-30TNI' } },
    { text: 'They had left before {dawn}.', published: '2019-05-02', gives: { value: '2019-05-02TMO' } },
    { text: 'It fell in {mid-afternoon}.', published: '2019-01-02', gives: { value: '2019-01-02TAF', mod: 'MID' } },
  ],
  ignores: [
    'Good morning, she said.',
    'They danced at the Morning Star club.',
    'He hosts a night show.',
    'She was on The Tonight Show.',
    'He watches Monday Night Football.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const tonight = readTonight(words, at);
    if (tonight !== null) return timex(doc, at, tonight.next, 'TIME', day(0, 'published'), tonight.value);
    const night = readOvernight(words, at);
    if (night !== null) return timex(doc, at, night.next, 'TIME', night.value, { time: { part: 'NI' } });
    const before = readPartBefore(words, at);
    if (before !== null) return timex(doc, at, before.next, 'TIME', before.value.day, before.value.part);
    const mod = modOf(wordAt(words, at));
    const start = mod === null ? at : at + 1;
    const which = readPickedDay(words, start);
    const named = which === null ? null : readDayPart(words, which.next);
    if (which !== null && named !== null) {
      const [the, after] = [wordAt(words, start) === 'the', wordAt(words, named.next)];
      if (NOUNS.has(after) || (the && (mod !== null || BESIDE.has(after)))) return null;
      if (isCapital(words, named.next - 1)) return null;
      const of = readDayOf(words, named.next);
      if (of !== null)
        return isNamedAgain(words, of.next) ? null : timex(doc, at, of.next, 'TIME', of.value, named.value);
      // "the night the ship sank" tells no day of the calendar.
      if (wordAt(words, start) === 'the' && which.next === start + 1 && wordAt(words, named.next) === 'the')
        return null;
      return timex(doc, at, named.next, 'TIME', which.value, { time: named.value.time, mod: mod ?? named.value.mod });
    }
    const date = readDayDate(words, start);
    if (date !== null) {
      const part = readDayPart(words, date.next);
      if (part === null) return null;
      return timex(doc, at, part.next, 'TIME', date.value, { time: part.value.time, mod: mod ?? part.value.mod });
    }
    const light = readChangeOfLight(words, at);
    if (light !== null) return timex(doc, at, light.next, 'TIME', light.value.day, { time: light.value.time });
    const part = readDayPart(words, at);
    if (part === null) return null;
    const after = readDayOf(words, part.next) ?? readDayDate(words, part.next);
    if (after !== null && isNamedAgain(words, after.next)) return null;
    if (after !== null)
      return timex(doc, at, after.next, 'TIME', after.value, { time: part.value.time, mod: part.value.mod });
    return part.value.mod === null ? null : timex(doc, at, part.next, 'TIME', day(0, 'reference'), part.value);
  },
};

/** "the morning after", "the night shift": no part of the day that the article reports. */
const BESIDE: ReadonlySet<string> = new Set(['after', 'before']);
const NOUNS: ReadonlySet<string> = new Set(['club', 'shift', 'show', 'sky']);
