import type { Token } from '../document/doc.js';
import { isOneOf, perWord, signOf } from '../document/words.js';
import { cueVerbs } from '../lexicon/cue-verbs.js';
import { femaleNames, maleNames } from '../lexicon/first-names.js';
import * as functionWords from '../lexicon/function-words.js';
import { organizations } from '../lexicon/organizations.js';
import { irregularVerbs } from '../lexicon/verb-forms.js';
import { alsoAdjectives, alsoNouns, alsoPluralNouns, alsoVerbs, seldomAdjectives } from '../lexicon/word-classes.js';
import { conjugate, thirdPerson } from './conjugate.js';
import { ORGANIZATION, Tag } from './tags.js';
import { endingTable, wordTable } from './words.generated.js';

const LONGEST_ENDING = 8;
const PREFIXES = ['counter', 'dis', 'mis', 'out', 'over', 're', 'un', 'under'];
const FIRST_NAME = Tag.Noun | Tag.Proper | Tag.FirstName;
const MOST_SOUGHT = 50_000;

/** What the tables say of the words that were looked up in them so far; forgotten when there are too many. */
const sought = new Map<string, number>();
const UNLISTED = -1;
/** Readings besides those in the table. */
const added = new Map<string, number>();
const add = (word: string, tags: number): void => {
  added.set(word, (added.get(word) ?? 0) | tags);
};
for (const word of alsoNouns) {
  add(word, Tag.Noun);
  add(thirdPerson(word), Tag.Noun | Tag.Plural);
}
for (const word of maleNames) add(word, FIRST_NAME | Tag.Male);
for (const word of femaleNames) add(word, FIRST_NAME | Tag.Female);
for (const word of alsoAdjectives) add(word, Tag.Adjective);
for (const word of alsoPluralNouns) add(word, Tag.Noun | Tag.Plural);
// Whatever can be a cue can be a verb: "tweeted", "quip".
for (const verb of [...alsoVerbs, ...cueVerbs.map(({ lemma }) => lemma).filter((lemma) => !lemma.includes(' '))]) {
  const { base, third, past, participle, gerund } = conjugate(verb);
  add(base, Tag.Verb | Tag.Base);
  add(third, Tag.Verb | Tag.Third);
  add(past, Tag.Verb | Tag.Past);
  add(participle, Tag.Verb | Tag.Participle);
  add(gerund, Tag.Verb | Tag.Gerund);
}

// The table has some past forms as nouns and names alone: "rose", "drew".
for (const { lemma, past } of irregularVerbs) if (past !== lemma) add(past, Tag.Verb | Tag.Past);
// "His future lay abroad."
add('lay', Tag.Verb | Tag.Past);

const firms = new Set(organizations);
const seldomAdjective = new Set(seldomAdjectives);

/** "known" and "taken" are no past tenses, though the table lists them among them. */
const participles = new Set(
  irregularVerbs.flatMap(({ past, participle }) => (participle === past ? [] : [participle])),
);

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

function readings(lower: string): number {
  const open = closed.get(lower) ?? listed(lower) ?? (inflected(lower) || prefixed(lower) || ending(lower));
  return isPluralNoun(lower, open) ? open | Tag.Plural : open;
}

/** Every reading that a token's word can have; 0 for a word that nothing is known of. */
export const readingsOf = perWord(readings);

const CLOSED = signOf(closed.keys());

export const isClosedClass = (token: Token): boolean => isOneOf(token, CLOSED);

/** False for a word whose readings are guessed from its ending. */
export const isListed = perWord((lower) => closed.has(lower) || listed(lower) !== undefined);

function listed(lower: string): number | undefined {
  let tags = sought.get(lower);
  if (tags === undefined) {
    tags = lookUpAll(lower) ?? UNLISTED;
    if (sought.size >= MOST_SOUGHT) sought.clear();
    sought.set(lower, tags);
  }
  return tags === UNLISTED ? undefined : tags;
}

function lookUpAll(lower: string): number | undefined {
  const [one, other] = [lookUp(wordTable, lower), added.get(lower)];
  // Names may look like other words by their endings: "Spotify".
  if (one === undefined && other === undefined) return firms.has(lower) ? ORGANIZATION : undefined;
  const tags = (one ?? 0) | (other ?? 0) | thirdOfPlural(lower, one ?? 0);
  if (seldomAdjective.has(lower)) return tags & ~Tag.Adjective;
  return participles.has(lower) ? tags & ~Tag.Past : tags;
}

/** "hosts", "recruits": the table has some verbs in the third person as plural nouns alone. */
const thirdOfPlural = (lower: string, tags: number): number =>
  (tags & (Tag.Plural | Tag.Verb)) === Tag.Plural &&
  /[^s]s$/.test(lower) &&
  (lookUp(wordTable, lower.slice(0, -1)) ?? 0) & Tag.Base
    ? Tag.Verb | Tag.Third
    : 0;

/**
 * The tags that a table gives a word. The table stays the one string that it was read as: most of its words are never asked
 * for, and a string is loaded at once.
 */
function lookUp({ lines, sets }: typeof wordTable, word: string): number | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && lines.charCodeAt(start - 1) !== LINE_FEED) start--;
    let same = 0;
    while (same < word.length && lines.charCodeAt(start + same) === word.charCodeAt(same)) same++;
    const end = lines.indexOf('\n', start + same);
    const next = lines.charCodeAt(start + same);
    if (same < word.length && next < word.charCodeAt(same)) low = end + 1;
    else if (same < word.length || next !== BLANK) high = start;
    else return sets[Number.parseInt(lines.slice(start + same + 1, end), 36)];
  }
  return undefined;
}
const LINE_FEED = 10;
/** Stands after the word in a line, and comes before every character of words. */
const BLANK = 32;

/** "lobbyists": the table does not tell of every plural that it is one. */
const isPluralNoun = (lower: string, tags: number): boolean =>
  (tags & (Tag.Noun | Tag.Plural | Tag.Proper)) === Tag.Noun &&
  /[^isu]s$/.test(lower) &&
  (readings(lower.slice(0, -1)) & (Tag.Noun | Tag.Proper)) === Tag.Noun;

/** A word that the table knows as a name alone, and that is the plural of a noun: "banks". */
export const isPluralInSmall = perWord(
  (lower) =>
    (readings(lower) & (OPEN | Tag.Proper)) === (Tag.Noun | Tag.Proper) &&
    /[^isu]s$/.test(lower) &&
    (readings(lower.slice(0, -1)) & (Tag.Noun | Tag.Proper)) === Tag.Noun,
);
const OPEN = Tag.Noun | Tag.Verb | Tag.Adjective | Tag.Adverb;

/** Regular inflections of known words: "rubbished", "munitions", "spearheading". */
function inflected(lower: string): number {
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    const stem =
      listed(lower.slice(0, -1)) ??
      (lower.endsWith('es') ? listed(lower.slice(0, -2)) : undefined) ??
      (lower.endsWith('ies') ? listed(`${lower.slice(0, -3)}y`) : undefined) ??
      0;
    return (
      (stem & Tag.Noun ? Tag.Noun | Tag.Plural | (stem & Tag.Role) : 0) | (stem & Tag.Base ? Tag.Verb | Tag.Third : 0)
    );
  }
  // "unfounded": what can be undone is in the table.
  if (/^un.{3,}ed$/.test(lower)) return Tag.Adjective;
  if (lower.length > 4 && lower.endsWith('ed')) return Tag.Verb | Tag.Past | Tag.Participle | Tag.Adjective;
  if (lower.length > 5 && lower.endsWith('ing')) return Tag.Noun | Tag.Verb | Tag.Gerund;
  if (lower.length > 4 && lower.endsWith('ly')) return Tag.Adverb;
  return 0;
}

/** "undercount", "reopen": the readings of the word without its prefix, names excluded. */
function prefixed(lower: string): number {
  for (const prefix of PREFIXES) {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + 4) continue;
    const stem = listed(lower.slice(prefix.length)) ?? inflected(lower.slice(prefix.length));
    if (stem !== 0 && !(stem & Tag.Proper)) return stem;
  }
  return 0;
}

function ending(lower: string): number {
  if (/...(?:wo)?men$/.test(lower)) return Tag.Noun | Tag.Plural | Tag.Role;
  if (/(?:al|ic|ive|ous|able|ible|ish|less|ful)$/.test(lower)) return Tag.Adjective;
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length >= 2; length--) {
    const tags = lookUp(endingTable, lower.slice(-length));
    if (tags !== undefined) return tags & Tag.Proper ? 0 : tags;
  }
  return lower.endsWith('s') && !lower.endsWith('ss') ? Tag.Noun | Tag.Plural : 0;
}
