import { persons } from '../../../lexicon/persons.js';
import { isHyphen, pastHyphen, textAt, type Words, wordAt } from './words.js';

/** "-old", "-long", " old" after a duration. */
export function pastAge(words: Words, at: number, hyphened: boolean): number {
  const joint = pastHyphen(words, at);
  const word = wordAt(words, joint);
  if (joint > at && (word === 'old' || word === 'olds' || word === 'long')) return joint + 1;
  return hyphened ? at : word === 'old' ? at + 1 : at;
}

/** "a 6-year-old boy", "the 44-year-old said": an age, unless a thing is named ("a 50-year-old alliance"). */
export function isOfPerson(words: Words, at: number): boolean {
  if (wordAt(words, at - 1) === 'long' || !isHyphen(textAt(words, at - 2))) return false;
  const noun = textAt(words, at);
  const near = isHyphen(textAt(words, at + 1)) ? [at + 2, at + 3] : [at, at + 1, at + 2];
  if (near.some((i) => persons.has(wordAt(words, i)) || AGENT.test(textAt(words, i)))) return true;
  return !/^[a-z]/.test(noun) || wordAt(words, at - 1) === 'olds' || VERBS.has(noun);
}

const AGENT = /^[a-z-]+(?:er|or|ist|ian|man)$/;
const VERBS: ReadonlySet<string> = new Set([
  'added',
  'and',
  'as',
  'at',
  'but',
  'by',
  'can',
  'could',
  'for',
  'from',
  'had',
  'has',
  'in',
  'into',
  'is',
  'of',
  'on',
  'or',
  'said',
  'says',
  'told',
  'to',
  'was',
  'were',
  'who',
  'whose',
  'will',
  'with',
  'would',
]);
