import { honorifics } from '../lexicon/honorifics.js';
import { agencies, outlets } from '../lexicon/outlets.js';
import { documentNouns, femaleRoles, groupNouns, institutionNouns, maleRoles, personRoles } from '../lexicon/roles.js';

/** What a noun stands for, by the lexicon. */
export type NounKind = 'person' | 'group' | 'organization' | 'document';

const PERSONS = new Set(personRoles);
const GROUPS = new Set(groupNouns);
const INSTITUTIONS = new Set(institutionNouns);
const DOCUMENTS = new Set(documentNouns);
const MALE = new Set(maleRoles);
const FEMALE = new Set(femaleRoles);
/** Titles by their words, hyphens apart: "secretary - general". */
const TITLES = new Map(honorifics.map(({ title, gender }) => [title.replaceAll('-', ' - '), gender]));
const OUTLETS = new Set([...agencies, ...outlets].map((name) => name.replaceAll('-', ' - ').toLowerCase()));
/** Nouns for one of several; two thirds of a count come as a number. */
const SINGULARS: Readonly<Record<string, string>> = { spokespeople: 'spokesperson', women: 'woman', men: 'man' };

/** A noun in the singular as far as the lexicon of roles knows it: "officials" gives "official". */
export function singular(lower: string): string {
  if (SINGULARS[lower] !== undefined) return SINGULARS[lower];
  if (!lower.endsWith('s')) return lower;
  for (const form of [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`])
    if (PERSONS.has(form) || INSTITUTIONS.has(form) || DOCUMENTS.has(form)) return form;
  return lower;
}

/** Members of a party, in capitals in the text: "the Ohio Republican" is a description, "Republican" before a noun an adjective. */
const PARTISANS = new Set([
  'conservative',
  'democrat',
  'independent',
  'liberal',
  'libertarian',
  'republican',
  'socialist',
]);

export const isPartisan = (lower: string): boolean => PARTISANS.has(lower);

/** Nouns for a person or a firm: "broadcaster", "operator". */
const EITHER = new Set(personRoles.filter((noun) => INSTITUTIONS.has(noun) && noun !== 'executive'));

export const isEither = (lower: string): boolean => EITHER.has(lower);

/** What a common noun stands for; null for a noun that says nothing of it. */
export function kindOfNoun(lower: string): NounKind | null {
  if (EITHER.has(lower)) return 'organization';
  if (PARTISANS.has(lower) || PERSONS.has(lower) || TITLES.has(lower.replaceAll('.', ''))) return 'person';
  if (GROUPS.has(lower)) return 'group';
  if (INSTITUTIONS.has(lower)) return 'organization';
  if (DOCUMENTS.has(lower)) return 'document';
  const one = singular(lower);
  if (one === lower) return null;
  return PERSONS.has(one) ? 'group' : INSTITUTIONS.has(one) ? 'organization' : 'document';
}

export type Gender = 'female' | 'male';

/** The gender that a role or title tells of its bearer ("spokeswoman", "mr."); null where it tells none. */
export const genderOfRole = (lower: string): Gender | null =>
  MALE.has(lower) && lower !== 'actor'
    ? 'male'
    : FEMALE.has(lower)
      ? 'female'
      : (TITLES.get(lower.replaceAll('.', '')) ?? null);

export const isTitle = (words: string): boolean => TITLES.has(words);

export const isInstitutionNoun = (lower: string): boolean => INSTITUTIONS.has(lower);

export const isPersonRole = (lower: string): boolean => PERSONS.has(lower);

export const isOutlet = (name: string): boolean => OUTLETS.has(name);

/** What a title in short form is called in full, and one word for roles of several names; other words are their own. */
const HEADS: Readonly<Record<string, string>> = {
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  prof: 'professor',
  dr: 'doctor',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cmdr: 'commander',
  pres: 'president',
  sec: 'secretary',
  rev: 'reverend',
  adm: 'admiral',
  organisation: 'organization',
  firm: 'company',
  paper: 'newspaper',
};

/** The word under which a head noun is compared: "spokeswoman" and "spokesman" are one, "Sen." is "senator". */
export function headKey(lower: string): string {
  const plain = singular(lower.replaceAll('.', ''));
  return HEADS[plain] ?? plain;
}
