import { longWords } from '../../lexicon/calendar.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { isBesideEvent } from './read/amount-of-unit.js';
import { isOfThing, readPassing } from './read/passing.js';
import { readUnit } from './read/unit.js';
import { isHyphen, isJoined, pastHyphen, textAt, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const BEFORE: ReadonlySet<string> = new Set([
  'after',
  'for',
  'in',
  'lasted',
  'lasting',
  'of',
  'over',
  'spanned',
  'spanning',
  'take',
  'took',
  'within',
]);

export const pluralUnits: TimexRule = {
  id: 'timex/plural-units',
  summary: 'units without a number: "for years", "decades-long", "day-long"',
  finds: [
    { text: 'They had argued for {months}.', gives: { type: 'DURATION', value: 'PXM' } },
    { text: 'It ended a {decades-long} feud.', gives: { value: 'PXDE' } },
    { text: 'Over {the years} the lake shrank.', gives: { value: 'PXY' } },
    { text: 'It sank {hours} after the storm.', gives: { value: 'PTXH' } },
    { text: 'The deal ended {weeks} of rumours.', gives: { value: 'PXW' } },
    { text: 'A {weeklong} festival ended.', gives: { value: 'P1W' } },
    { text: 'A {day-long} meeting followed.', gives: { value: 'P1D' } },
  ],
  ignores: [
    'Those were the days.',
    'The hours are long.',
    'The days of the week are seven.',
    'Its opening hours before Easter are long.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const long = longWords.get(wordAt(words, at));
    if (long !== undefined)
      return timex(doc, at, at + 1, 'DURATION', {
        kind: 'duration',
        parts: [{ amount: long.plural ? null : 1, unit: long.unit }],
      });
    const passing = readPassing(words, at);
    if (passing !== null)
      return timex(doc, at, passing.next, 'DURATION', {
        kind: 'duration',
        parts: [passing.value],
      });
    const unit = readUnit(words, at);
    if (unit === null || (isHyphen(textAt(words, at - 1)) && isJoined(words, at))) return null;
    const joint = pastHyphen(words, unit.next);
    const hyphened = joint > unit.next && (wordAt(words, joint) === 'long' || wordAt(words, joint) === 'old');
    const timed = BEFORE.has(wordAt(words, at - 1)) || isOfThing(words, at) || isUncounted(doc, words, at, unit.next);
    if (!hyphened && !(unit.value.plural && timed)) return null;
    if (unit.value.unit === 'weekend' || unit.value.unit === 'quarter') return null;
    const amount = unit.value.plural ? null : 1;
    return timex(doc, at, hyphened ? joint + 1 : unit.next, 'DURATION', {
      kind: 'duration',
      parts: [{ amount, unit: unit.value.unit }],
    });
  },
};

/** "It sank hours after the storm", not "opening hours after the storm" or "the first days after". */
const isUncounted = (doc: TaggedDoc, words: Words, at: number, next: number): boolean =>
  isBesideEvent(words, next) &&
  words.tokens[at - 1]?.kind !== 'number' &&
  !HOURS.has(wordAt(words, at - 1)) &&
  !has(doc.tags[at - 1], Tag.Adjective | Tag.Determiner | Tag.Number | Tag.Possessive);

/** Whose hours recur: "office hours". */
const HOURS: ReadonlySet<string> = new Set([
  'business',
  'office',
  'opening',
  'school',
  'trading',
  'visiting',
  'working',
]);
