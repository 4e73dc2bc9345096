import { persons } from '../../../lexicon/persons.js';
import { personRoles } from '../../../lexicon/roles.js';
import { CLOSED } from './closed.js';
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
  const hyphened = isHyphen(textAt(words, at - 2)) || wordAt(words, at - 2) === 'year';
  if (wordAt(words, at - 1) === 'long' || !hyphened) return false;
  const noun = textAt(words, at);
  if (!/^[a-z]/.test(noun) || wordAt(words, at - 1) === 'olds' || VERBS.has(noun)) return true;
  // "the 21-year-old wanted to join"
  if (noun.endsWith('ed') && CLOSED.has(wordAt(words, at + 1))) return true;
  for (let i = at; i < at + PHRASE && !CLOSED.has(wordAt(words, i)); i++) if (isPerson(wordAt(words, i))) return true;
  return false;
}

/** Words up to the noun: "anti-abortion protester". */
const PHRASE = 4;

const ROLES: ReadonlySet<string> = new Set(personRoles);

const isPerson = (word: string): boolean => {
  const one = word.endsWith('s') ? word.slice(0, -1) : word;
  return persons.has(one) || ROLES.has(one) || ROLES.has(word) || (AGENT.test(word) && !THINGS.has(word));
};

const AGENT = /^[a-z-]+(?:er|or|ist|ian|man)$/;
/** Words that end as those for agents do. */
const THINGS: ReadonlySet<string> = new Set([
  ...['anchor', 'border', 'center', 'chapter', 'charter', 'corridor', 'harbor', 'labor', 'letter', 'motor', 'order'],
  ...['paper', 'power', 'river', 'sector', 'theater', 'tower', 'tractor', 'under', 'water', 'weather'],
]);

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
