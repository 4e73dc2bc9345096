import { cueVerbs } from '../lexicon/cue-verbs.js';
import * as functionWords from '../lexicon/function-words.js';
import { irregularVerbs } from '../lexicon/verb-forms.js';
import { alsoNouns, alsoPluralNouns, alsoVerbs, seldomAdjectives } from '../lexicon/word-classes.js';
import { conjugate, thirdPerson } from './conjugate.js';
import { Tag } from './tags.js';
import { endingTable, wordTable } from './words.generated.js';

const LONGEST_ENDING = 8;
const PREFIXES = ['counter', 'dis', 'mis', 'out', 'over', 're', 'un', 'under'];
const MOST_GUESSES = 20_000;

/** The readings of every word that is known in any case, as one bit set a word. */
const readings = new Map<string, number>();
const endings = new Map<string, number>();
/** Readings guessed for unknown words, forgotten when there are too many. */
const guesses = new Map<string, number>();

const load = (table: string, into: Map<string, number>): void => {
  for (const line of table.split('\n')) {
    const [key = '', ...list] = line.split(' ');
    const tags = Number.parseInt(key, 36);
    for (const word of list) into.set(word, tags);
  }
};
load(wordTable, readings);
load(endingTable, endings);
const addReading = (word: string, tags: number): void => {
  readings.set(word, (readings.get(word) ?? 0) | tags);
};
for (const word of alsoNouns) {
  addReading(word, Tag.Noun);
  addReading(thirdPerson(word), Tag.Noun | Tag.Plural);
}
for (const word of alsoPluralNouns) addReading(word, Tag.Noun | Tag.Plural);
// Whatever can be a cue can be a verb: "tweeted", "quip".
for (const verb of [...alsoVerbs, ...cueVerbs.map(({ lemma }) => lemma).filter((lemma) => !lemma.includes(' '))]) {
  const forms = conjugate(verb);
  addReading(forms.base, Tag.Verb | Tag.Base);
  addReading(forms.third, Tag.Verb | Tag.Third);
  addReading(forms.past, Tag.Verb | Tag.Past);
  addReading(forms.participle, Tag.Verb | Tag.Participle);
  addReading(forms.gerund, Tag.Verb | Tag.Gerund);
}
for (const word of seldomAdjectives) readings.set(word, (readings.get(word) ?? 0) & ~Tag.Adjective);

// "known" and "taken" are no past tenses, though the table lists them among them.
for (const { past, participle } of irregularVerbs) {
  const both = readings.get(participle);
  if (participle !== past && both !== undefined) readings.set(participle, both & ~Tag.Past);
}

const closedClasses: readonly (readonly [readonly string[], number])[] = [
  [functionWords.determiners, Tag.Determiner],
  [functionWords.possessives, Tag.Possessive],
  [functionWords.pronouns, Tag.Pronoun],
  [functionWords.modals, Tag.Verb | Tag.Modal],
  [functionWords.beForms, Tag.Verb | Tag.Auxiliary],
  [functionWords.haveForms, Tag.Verb | Tag.Auxiliary],
  [functionWords.doForms, Tag.Verb | Tag.Auxiliary],
  [functionWords.prepositions, Tag.Preposition],
  [functionWords.coordinators, Tag.Coordinator],
  [functionWords.subordinators, Tag.Subordinator],
  [functionWords.whWords, Tag.Wh],
  [functionWords.negations, Tag.Negation],
  [functionWords.adverbs, Tag.Adverb],
];
const closed = new Map<string, number>();
for (const [list, tags] of closedClasses) for (const word of list) closed.set(word, (closed.get(word) ?? 0) | tags);
for (const [word, tags] of [
  ['am', Tag.Third],
  ['are', Tag.Third],
  ["'re", Tag.Third],
  ["'m", Tag.Third],
  ['is', Tag.Third],
  ['was', Tag.Past],
  ['were', Tag.Past],
  ['be', Tag.Base],
  ['been', Tag.Participle],
  ['being', Tag.Gerund],
  ['has', Tag.Third],
  ['have', Tag.Base],
  ["'ve", Tag.Base],
  ['had', Tag.Past | Tag.Participle],
  ['having', Tag.Gerund],
  ['do', Tag.Base],
  ['does', Tag.Third],
  ['did', Tag.Past],
  ['done', Tag.Participle],
  ['doing', Tag.Gerund],
] as const)
  closed.set(word, (closed.get(word) ?? 0) | tags);

/** Every reading that a word can have, in lower case; 0 for a word that nothing is known of. */
export function readingsOf(lower: string): number {
  const known = closed.get(lower) ?? readings.get(lower);
  if (known !== undefined) return known;
  let guess = guesses.get(lower);
  if (guess === undefined) {
    guess = inflected(lower) || prefixed(lower) || ending(lower);
    if (guesses.size >= MOST_GUESSES) guesses.clear();
    guesses.set(lower, guess);
  }
  return guess;
}

export const isClosedClass = (lower: string): boolean => closed.has(lower);

/** False for a word whose readings are guessed from its ending. */
export const isListed = (lower: string): boolean => closed.has(lower) || readings.has(lower);

/** Regular inflections of known words: "rubbished", "munitions", "spearheading". */
function inflected(lower: string): number {
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    const stem =
      readings.get(lower.slice(0, -1)) ??
      (lower.endsWith('es') ? readings.get(lower.slice(0, -2)) : undefined) ??
      (lower.endsWith('ies') ? readings.get(`${lower.slice(0, -3)}y`) : undefined) ??
      0;
    return (
      (stem & Tag.Noun ? Tag.Noun | Tag.Plural | (stem & Tag.Role) : 0) | (stem & Tag.Base ? Tag.Verb | Tag.Third : 0)
    );
  }
  if (lower.length > 4 && lower.endsWith('ed')) return Tag.Verb | Tag.Past | Tag.Participle | Tag.Adjective;
  if (lower.length > 5 && lower.endsWith('ing')) return Tag.Noun | Tag.Verb | Tag.Gerund;
  if (lower.length > 4 && lower.endsWith('ly')) return Tag.Adverb;
  return 0;
}

/** "undercount", "reopen": the readings of the word without its prefix, names excluded. */
function prefixed(lower: string): number {
  for (const prefix of PREFIXES) {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + 4) continue;
    const stem = readings.get(lower.slice(prefix.length)) ?? inflected(lower.slice(prefix.length));
    if (stem !== 0 && !(stem & Tag.Proper)) return stem;
  }
  return 0;
}

function ending(lower: string): number {
  if (/(?:al|ic|ive|ous|able|ible|ish|less|ful)$/.test(lower)) return Tag.Adjective;
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length >= 2; length--) {
    const tags = endings.get(lower.slice(-length));
    if (tags !== undefined) return tags & Tag.Proper ? 0 : tags;
  }
  return lower.endsWith('s') && !lower.endsWith('ss') ? Tag.Noun | Tag.Plural : 0;
}
