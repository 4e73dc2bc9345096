import { matters } from '../../lexicon/matters.js';
import { nationWords } from '../../lexicon/nation-words.js';
import { excludingRoles, partyNames } from '../../lexicon/roles.js';
import { bareTemporalNouns, temporalNouns } from '../../lexicon/temporal-nouns.js';
import { isCapitalized } from '../../tagging/capitals.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { type Description, headKeyIn, isAge, modifiersOf } from './descriptions.js';
import { type Entity, nationOf } from './entity.js';
import type { Role } from './names/role.js';
import { headKey, isInstitutionNoun, isPersonRole, isTitle } from './vocabulary.js';

/** Does a description that could mean somebody say what he is not: "the Liberal leader" of Labour's, "the former mayor" of the mayor? */
export const contradicts = (doc: TaggedDoc, description: Description, entity: Entity): boolean =>
  isOfOtherAge(doc, description, entity) ||
  isHolder(doc, description, entity) ||
  isOfOtherCalling(doc, description, entity) ||
  isOfOtherBody(doc, description, entity) ||
  isElsewhere(doc, description, entity);

/** "the 43-year-old" is not Lind, 45. */
const isOfOtherAge = (doc: TaggedDoc, description: Description, { age }: Entity): boolean =>
  age !== null && isAge(doc, description) && doc.tokens[description.first + 1]!.text !== age;

/** "the former mayor" is not the mayor; but "Secretary Lind" may be a former one. */
function isHolder(doc: TaggedDoc, description: Description, { heads, role }: Entity): boolean {
  const key = headKeyIn(doc, description);
  if (!key.startsWith('former ') || heads.has(key) || !heads.has(key.slice('former '.length))) return false;
  return !COURTESIES.has(role?.text.split(' ').at(-1) ?? '');
}
const COURTESIES = new Set(['Ambassador', 'Gov.', 'Governor', 'Mayor', 'President', 'Secretary', 'Sen.', 'Senator']);

/** "the goalkeeper" is not a defender. */
function isOfOtherCalling(doc: TaggedDoc, { token }: Description, { heads }: Entity): boolean {
  const called = excludingRoles.get(headKey(doc.tokens[token]!.lower));
  if (called === undefined) return false;
  const own = [...heads].map((head) => excludingRoles.get(head)).filter((calling) => calling !== undefined);
  return own.length > 0 && !own.includes(called);
}

/** "the Bergen mayor" is not Oslo's, "the Republican senator" no Democratic one; but a Democratic one may be "the Ohio senator". */
function isElsewhere(doc: TaggedDoc, description: Description, { role, words }: Entity): boolean {
  if (role === null) return false;
  const modifiers = modifiersOf(doc, description);
  const said = capitalsIn(doc, description).filter((word) => !words.has(word) && !words.has(`${word}s`));
  if (said.length === 0) return false;
  const known = capitalsOf(role).filter((word) => !modifiers.includes(word));
  return known.some((word) =>
    said.some((other) => partyNames.has(word) === partyNames.has(other) && !isSame(word, other)),
  );
}

/**
 * "the chairman of Lind Dairy" is not that of Venn Mills, "the minister of health" not the finance minister. Who is known by the bare
 * office alone may be either.
 */
export function isOfOtherBody(
  doc: TaggedDoc,
  description: Description,
  { role, name, named, plural, words }: Entity,
): boolean {
  const said = complementOf(doc, description);
  if (said.length === 0 || said.some((word) => words.has(word) || words.has(`${word}s`))) return false;
  const known = role?.text ?? (named ? '' : name);
  const telling = known.split(/[^\p{L}\p{N}.]+/u).filter((word) => IN_CAPITALS.test(word) || matters.has(word));
  const own = telling
    .map((word) => word.toLowerCase().replaceAll('.', ''))
    .filter((word) => word !== '' && !SAYS_LITTLE.has(word) && !isOffice(word));
  // "North American leaders" may be "the leaders of the United States and Mexico"
  if (plural && nationOf(said) !== null) return false;
  if (own.length === 0 || own.some((word) => said.some((other) => isSame(word, other)))) return false;
  return !areInitials(own, said) && !areInitials(said, own);
}

/** "the chief of [the Harbour Office]": names, and what offices are for; in lower case. */
function complementOf({ tokens, tags }: TaggedDoc, { base }: Description): string[] {
  if (!COMPLEMENTING.has(tokens[base]?.lower ?? '')) return [];
  const words: string[] = [];
  for (let i = base + 1; i < tokens.length && i - base <= LONGEST_COMPLEMENT; i++) {
    const token = tokens[i]!;
    const lower = token.lower.replaceAll('.', '');
    if (token.kind !== 'word' || TEMPORAL.has(token.lower) || !(has(tags[i], IN_COMPLEMENT) || isCapitalized(token)))
      break;
    if (isOffice(lower) || has(tags[i], Tag.Determiner | Tag.Possessive)) continue;
    if (isCapitalized(token) || matters.has(lower)) words.push(nationWords.get(lower) ?? lower);
  }
  return words;
}
const TEMPORAL = new Set([...temporalNouns, ...bareTemporalNouns]);
const COMPLEMENTING = new Set(['at', 'for', 'of']);
const IN_COMPLEMENT = Tag.Adjective | Tag.Determiner | Tag.Noun | Tag.Possessive | Tag.Proper;
/** In tokens. */
const LONGEST_COMPLEMENT = 8;

/** Is one of the words the initials of the others: "TPA" of the "Tarrow Port Authority"? */
const areInitials = (words: readonly string[], others: readonly string[]): boolean => {
  const initials = others.map((word) => word[0]!).join('');
  return words.some((word) => word.length > 1 && initials.startsWith(word.slice(0, 2)) && word.length <= MOST_INITIALS);
};
const MOST_INITIALS = 5;

/** "Democrat" and "Democratic", "Lib" and "Liberal" */
const isSame = (word: string, other: string): boolean => word.startsWith(other) || other.startsWith(word);

const capitalsIn = (doc: TaggedDoc, { first, token }: Description): string[] =>
  doc.tokens
    .slice(first, token)
    .filter((word, i) => word.kind === 'word' && isCapitalized(word) && !(i === 0 && word.lower === 'the'))
    .map(({ lower }) => lower.replaceAll('.', ''))
    .filter((word) => !nationWords.has(word) && word !== 'state');

/** The words in capitals that tell where or whose a role is: "Oslo mayor", "mayor of Oslo". */
function capitalsOf({ text, head }: Role): string[] {
  const words = text.split(/[^\p{L}\p{N}.]+/u);
  const at = words.findIndex((word) => word.toLowerCase().replaceAll('.', '') === head);
  const place = LOCATING.has(words[at + 1] ?? '') ? words.slice(at + 2) : [];
  const before = words.slice(0, at);
  const named = [...before.slice(before.findLastIndex((word) => !IN_CAPITALS.test(word)) + 1), ...place];
  return named
    .filter((word) => IN_CAPITALS.test(word))
    .map((word) => word.toLowerCase().replaceAll('.', ''))
    .filter((word) => !SAYS_LITTLE.has(word) && !isOffice(word) && !nationWords.has(word));
}
const LOCATING = new Set(['for', 'from', 'in', 'of']);
const isOffice = (word: string): boolean => isPersonRole(word) || isTitle(word) || isInstitutionNoun(word);
const IN_CAPITALS = /^\p{Lu}/u;
const SAYS_LITTLE = new Set(['chief', 'deputy', 'first', 'former', 'general', 'prime', 'senior', 'state', 'vice']);
