import { beginsWord } from '../../document/letters.js';
import { phrasesOf } from '../../document/phrases.js';
import { vagueReferences } from '../../lexicon/time-references.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { CLOSED } from './read/closed.js';
import { readPhrase } from './read/phrases.js';
import { isHyphen, isJoined, textAt, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const REFERENCES = phrasesOf(vagueReferences);

export const vague: TimexRule = {
  id: 'timex/vague',
  summary: 'a time without a calendar: "now", "recently", "the near future", "the past"',
  finds: [
    { text: 'The road is {now} open.', gives: { type: 'DATE', value: 'PRESENT_REF' } },
    { text: 'She {recently} moved to Oslo.', gives: { value: 'PAST_REF' } },
    { text: 'No deal is likely in {the near future}.', gives: { value: 'FUTURE_REF' } },
    { text: 'The {current} owner lives abroad.', gives: { value: 'PRESENT_REF' } },
    { text: 'He made errors in {the past}.', gives: { value: 'PAST_REF' } },
  ],
  ignores: [
    'The past president spoke.',
    'It is a now-defunct firm.',
    'Now that it rains, they left.',
    'The future king waved.',
    'A strong current took the boat.',
    'A recent survey was small.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    if (isHyphen(textAt(words, at - 1)) && isJoined(words, at)) return null;
    const found = readPhrase(words, at, REFERENCES);
    if (found === null || (isHyphen(textAt(words, found.next)) && isJoined(words, found.next))) return null;
    const last = wordAt(words, found.next - 1);
    // "as recently as 2007"
    if (last === 'recently' && wordAt(words, at - 1) === 'as' && wordAt(words, found.next) === 'as') return null;
    // "at this time of year"
    if (last === 'time' && wordAt(words, found.next) === 'of') return null;
    if (last === 'now' && wordAt(words, found.next) === 'that') return null;
    if (last === 'current' && (!isOfNow(words, at) || isVerb(doc, at + 1))) return null;
    // "the past president", "the future king": adjectives.
    if (
      (last === 'past' || last === 'future') &&
      beginsWord(textAt(words, found.next)) &&
      !CLOSED.has(wordAt(words, found.next))
    )
      return null;
    return timex(doc, at, found.next, 'DATE', { kind: 'vague', reference: found.value });
  },
};

/** "the current owner", not "a strong current" or "an electric current meter". */
const isOfNow = (words: Words, at: number): boolean =>
  beginsWord(textAt(words, at + 1)) && !CLOSED.has(wordAt(words, at + 1)) && !FLOWING.has(wordAt(words, at - 1));

const isVerb = ({ tags }: TaggedDoc, at: number): boolean =>
  has(tags[at], Tag.Verb) && !has(tags[at], Tag.Noun | Tag.Adjective);

const FLOWING: ReadonlySet<string> = new Set([
  'alternating',
  'deep',
  'direct',
  'electric',
  'electrical',
  'ocean',
  'tidal',
]);
