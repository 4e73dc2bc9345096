import { nationWords } from '../../lexicon/nation-words.js';
import { roleInitials } from '../../lexicon/roles.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { SourceKind } from '../../types.js';
import { Entity } from './entity.js';
import { afterLocation } from './location.js';
import { genderOfRole, headKeyAfter, headKeyOf, isEither, kindOfNoun } from './vocabulary.js';

/** A noun phrase with a common noun as its head, by token indexes; `base` is its end without what hangs on it. */
export interface Description {
  readonly first: number;
  readonly token: number;
  readonly base: number;
}

const DEFINITE = new Set(['that', 'the', 'these', 'this', 'those']);
const SAYS_NOTHING = new Set([
  'central',
  'current',
  'earlier',
  'embattled',
  'ex',
  'former',
  'late',
  'latest',
  'local',
  'long',
  'new',
  'old',
  'outgoing',
  'own',
  'same',
  'senior',
  'then',
  'top',
  'veteran',
  'young',
]);
const TOWNS = new Set(['city', 'county', 'town', 'village']);
const UNSAYING = Tag.Determiner | Tag.Possessive | Tag.Number;
const NUMBERS = new Set(['eight', 'five', 'four', 'nine', 'seven', 'six', 'ten', 'three', 'two']);
const INDEFINITE_PLURALS = new Set([
  'all',
  'both',
  'few',
  'many',
  'most',
  'others',
  'several',
  'some',
  'these',
  'those',
]);
const NAMELESS = new Set(['anonymity', 'anonymous', 'anonymously', 'unidentified', 'unnamed']);

/** "the", "this", a possessor: the phrase names something known. */
export const isDefinite = (doc: TaggedDoc, description: Description): boolean =>
  isPossessed(doc, description) ||
  (DEFINITE.has(doc.tokens[description.first]!.lower) && description.first < description.token);

/** "Blue Gulf Lines' parent company", "her lawyer" */
export const isPossessed = (doc: TaggedDoc, { first, token }: Description): boolean => {
  for (let i = first; i < token; i++) if (has(doc.tags[i], Tag.Possessive)) return true;
  return false;
};

/** "the 54-year-old" */
export function isAge(doc: TaggedDoc, { first }: Description): boolean {
  const [number, , year, , old] = doc.tokens.slice(first + 1, first + 6);
  return number?.kind === 'number' && year?.lower === 'year' && old?.lower === 'old';
}

/** "a spokesman", "one official", "two people": each time other ones; bare "officials" and "police" are the same ones again. */
export const isSingled = (doc: TaggedDoc, { first }: Description): boolean => {
  const { lower, kind } = doc.tokens[first]!;
  return ['a', 'an', 'another', 'one'].includes(lower) || NUMBERS.has(lower) || kind === 'number';
};

export const isPlural = (doc: TaggedDoc, { first, token }: Description): boolean => {
  const { lower } = doc.tokens[token]!;
  if (['a', 'an', 'one', 'this', 'that'].includes(doc.tokens[first]!.lower)) return false;
  if (NUMBERS.has(doc.tokens[first]!.lower) || INDEFINITE_PLURALS.has(lower)) return true;
  const kind = kindOfNoun(doc.tokens[token]!);
  if (kind === 'group') return true;
  return has(doc.tags[token], Tag.Plural) && headKeyOf(doc.tokens[token]!) !== lower;
};

/** The words between the determiner and the head that tell one bearer of a description from another. */
export function modifiersOf(doc: TaggedDoc, { first, token }: Description): string[] {
  const words: string[] = [];
  for (let i = afterLocation(doc, first, token + 1) ?? first; i < token; i++) {
    const { lower, kind } = doc.tokens[i]!;
    if (kind !== 'word' || SAYS_NOTHING.has(lower) || has(doc.tags[i], UNSAYING)) continue;
    // "the city's mayor" is the mayor
    if (TOWNS.has(lower) && has(doc.tags[i + 1], Tag.Possessive)) continue;
    const plain = lower.replaceAll('.', '');
    words.push(nationWords.get(plain) ?? plain);
  }
  // "the PM" is a "prime" minister
  const full = roleInitials.get(doc.tokens[token]!.lower.replaceAll('.', ''));
  return full === undefined ? words : [...words, ...full.split(' ').slice(0, -1)];
}

const isHeadOfState = ({ tokens }: TaggedDoc, { token, base }: Description): boolean =>
  tokens[token]!.lower === 'head' && tokens[base]?.lower === 'of' && tokens[base + 1]?.lower === 'state';
const HEAD_OF_STATE = 'head of state';

/** The word under which its head noun is compared. */
export function headKeyIn(doc: TaggedDoc, description: Description): string {
  const { first, token } = description;
  if (isHeadOfState(doc, description)) return HEAD_OF_STATE;
  let from = token;
  while (from > first && !has(doc.tags[from - 1], UNSAYING)) from--;
  return headKeyAfter(
    doc.tokens.slice(from, token).map(({ lower }) => lower),
    doc.tokens[token]!.lower,
  );
}

/** A new entity known by its description alone. `text` is what it is printed as. */
export function describedEntity(doc: TaggedDoc, description: Description, text: string): Entity {
  const { lower } = doc.tokens[description.token]!;
  const plural = isPlural(doc, description);
  const entity = new Entity(text, false, kindOfDescription(doc, description, plural));
  entity.plural = plural;
  const isSomebody = isSource(lower) || isGuard(doc, description);
  entity.certain = isSomebody || (!isEither(lower) && kindOfNoun(doc.tokens[description.token]!) !== null);
  entity.gender = genderOfRole(lower);
  entity.heads.add(headKeyIn(doc, description));
  for (const word of modifiersOf(doc, description)) entity.words.add(word);
  entity.addWords(text);
  return entity;
}

/** Somebody who is asked for no name. */
const isSource = (lower: string): boolean => lower === 'source';

/** "a guard", "the prison guard", but not "the coast guard" */
const isGuard = (doc: TaggedDoc, description: Description): boolean =>
  doc.tokens[description.token]!.text === 'guard' &&
  !modifiersOf(doc, description).some((word) => GUARDED.has(word) || nationWords.has(word));
const GUARDED = new Set(['border', 'civil', 'coast', 'home', 'national', 'presidential', 'revolutionary']);

/** Persons without a name, and groups counted out, are unnamed; groups at large are groups. */
function kindOfDescription(doc: TaggedDoc, description: Description, plural: boolean): SourceKind {
  const { lower } = doc.tokens[description.token]!;
  const opening = doc.tokens[description.first]!.lower;
  const noun = isGuard(doc, description) ? 'person' : kindOfNoun(doc.tokens[description.token]!);
  if (isSource(lower) || lower === 'sources') return 'unnamed';
  if (isAge(doc, description)) return isDefinite(doc, description) ? 'person' : 'unnamed';
  if (['%', 'percent'].includes(lower)) return 'group';
  if (INDEFINITE_PLURALS.has(lower)) return 'group';
  if (noun === 'group' || (noun === 'person' && plural))
    return NUMBERS.has(opening) || isSingled(doc, description) ? 'unnamed' : 'group';
  if (noun === 'person') return isDefinite(doc, description) ? 'person' : 'unnamed';
  if (noun !== null) return noun;
  return plural ? 'group' : 'unnamed';
}

/** "who asked not to be named", "speaking on condition of anonymity", "familiar with the matter". */
export function isNameless(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => NAMELESS.has(word))) return true;
  const all = ` ${words.join(' ')} `;
  return [
    ' not to be named ',
    ' not be named ',
    ' familiar with ',
    ' not be identified ',
    ' not to be identified ',
  ].some((phrase) => all.includes(phrase));
}
