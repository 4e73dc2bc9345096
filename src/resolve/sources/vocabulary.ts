import { perWord } from '../../document/words.js';
import { honorifics } from '../../lexicon/honorifics.js';
import { organizations } from '../../lexicon/organizations.js';
import { agencies, outlets } from '../../lexicon/outlets.js';
import {
  documentNouns,
  femaleRoles,
  groupNouns,
  institutionNouns,
  maleRoles,
  personRoles,
  roleInitials,
} from '../../lexicon/roles.js';

/** What a noun stands for, by the lexicon. */
export type NounKind = 'person' | 'group' | 'organization' | 'document';

const PERSONS = new Set(personRoles);
const ORGANIZATIONS = new Set(organizations);
const INSTITUTIONS = new Set(institutionNouns);
const MALE = new Set(maleRoles);
const FEMALE = new Set(femaleRoles);
/** Titles by their words, hyphens apart: "secretary - general". */
const TITLES = new Map(honorifics.map(({ title, gender }) => [title.replaceAll('-', ' - '), gender]));
const OUTLETS = new Set([...agencies, ...outlets].map((name) => name.replaceAll('-', ' - ').toLowerCase()));
/** Members of a party or nation, in capitals in the text: "the Ohio Republican" is a description, "Republican" before a noun an adjective. */
const PARTISANS = new Set([
  'conservative',
  'democrat',
  'dutchman',
  'englishman',
  'englishwoman',
  'frenchman',
  'frenchwoman',
  'independent',
  'irishman',
  'irishwoman',
  'liberal',
  'libertarian',
  'republican',
  'scotsman',
  'scotswoman',
  'socialist',
  'welshman',
  'welshwoman',
]);

export const isPartisan = (lower: string): boolean => PARTISANS.has(lower);

/** Nouns for a person or a firm: "broadcaster", "operator". */
const EITHER = new Set(personRoles.filter((noun) => INSTITUTIONS.has(noun) && noun !== 'executive'));

/** Of those, the ones that are persons as often as firms. */
const AS_OFTEN_PERSONS = new Set(['builder', 'contractor', 'developer', 'guard', 'producer', 'seller', 'vendor']);

/** A noun for a person or a firm that mostly names a firm. */
export const isMostlyFirm = (lower: string): boolean => EITHER.has(lower) && !AS_OFTEN_PERSONS.has(lower);

/** A noun for a person or a firm. */
export const isEither = (lower: string): boolean => EITHER.has(lower);

const SINGULARS = new Map([
  ['men', 'man'],
  ['spokesmen', 'spokesman'],
  ['spokespeople', 'spokesperson'],
  ['spokeswomen', 'spokeswoman'],
  ['women', 'woman'],
]);
for (const noun of [...documentNouns, ...institutionNouns, ...personRoles, ...PARTISANS]) {
  SINGULARS.set(`${noun}s`, noun);
  SINGULARS.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}es`, noun);
}

/** Every noun that stands for somebody or something that speaks; what a later line says of a noun holds against an earlier one. */
const KINDS = new Map<string, NounKind>();
for (const [plural, noun] of SINGULARS) {
  const several = PERSONS.has(noun) || PARTISANS.has(noun) ? 'group' : null;
  KINDS.set(plural, several ?? (INSTITUTIONS.has(noun) ? 'organization' : 'document'));
}
for (const [nouns, kind] of [
  [documentNouns, 'document'],
  [institutionNouns, 'organization'],
  [groupNouns, 'group'],
  [[...personRoles, ...TITLES.keys(), ...PARTISANS], 'person'],
  [EITHER, 'organization'],
] as const) {
  for (const noun of nouns) KINDS.set(noun, kind);
}

/** What a common noun stands for; null for a noun that says nothing of it. */
export const kindOfNoun = perWord(
  (lower): NounKind | null =>
    KINDS.get(lower) ?? (lower.endsWith('.') ? (KINDS.get(lower.slice(0, -1)) ?? null) : null),
);

export type Gender = 'female' | 'male';

/** The gender that a role or title tells of its bearer ("spokeswoman", "mr."); null where it tells none. */
export const genderOfRole = (lower: string): Gender | null =>
  MALE.has(lower) && lower !== 'actor'
    ? 'male'
    : FEMALE.has(lower)
      ? 'female'
      : (TITLES.get(lower.replaceAll('.', '')) ?? null);

const TITLE_OPENERS = new Set([...TITLES.keys()].map((title) => title.split(' ')[0]!));

/** Can a title begin with this word? */
export const beginsTitle = perWord((lower) => TITLE_OPENERS.has(lower.replaceAll('.', '')));

const TITLE_ENDS = new Set(
  [...TITLES.keys()].filter((title) => title.includes(' ')).map((title) => title.split(' ').at(-1)!),
);

/** Can a title of several words end with this word? */
export const endsTitle = perWord((lower) => TITLE_ENDS.has(lower.replaceAll('.', '')));

export const isTitle = (words: string): boolean => TITLES.has(words);

export const isInstitutionNoun = (lower: string): boolean => INSTITUTIONS.has(lower);

export const isPersonRole = (lower: string): boolean => PERSONS.has(lower);

export const isOutlet = (name: string): boolean => OUTLETS.has(name);

/** By names in small letters, hyphens apart: "al - qaeda". */
export const isKnownOrganization = (name: string): boolean => ORGANIZATIONS.has(name);

/** A prime minister is a premier, but not "the minister". */
const PRIME_MINISTER = 'premier';

/** What a title in short form is called in full, and one word for roles of several names; other words are their own. */
const HEADS = new Map([
  ...[...roleInitials].map(([short, full]): [string, string] => [short, full.split(' ').at(-1)!]),
  ['pm', PRIME_MINISTER],
  ['justice', 'judge'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['cllr', 'councillor'],
  ['councilor', 'councillor'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['cmdr', 'commander'],
  ['pres', 'president'],
  ['sec', 'secretary'],
  ['rev', 'reverend'],
  ['adm', 'admiral'],
  ['organisation', 'organization'],
  ['firm', 'company'],
  ['paper', 'newspaper'],
]);

/** The word under which a head noun is compared: "spokeswoman" and "spokesman" are one, "Sen." is "senator". */
export function headKey(lower: string): string {
  const plain = lower.replaceAll('.', '');
  const one = SINGULARS.get(plain) ?? plain;
  return HEADS.get(one) ?? one;
}

export const headKeyOf = perWord(headKey);

/** What says that somebody is next to an office, or has left it: neither is who holds it. */
const RANKINGS = new Map([
  ['assistant', 'assistant'],
  ['deputy', 'deputy'],
  ['ex', 'former'],
  ['former', 'former'],
  ['onetime', 'former'],
  ['shadow', 'shadow'],
  ['vice', 'vice'],
]);

/** What the words before a head noun make of its key: a "prime minister" is no "minister", a "vice president" no "president". */
export function headKeyAfter(before: readonly string[], head: string): string {
  const key = headKey(head);
  const office = key === 'minister' && before.at(-1) === 'prime' ? PRIME_MINISTER : key;
  if (!PERSONS.has(key) && !PERSONS.has(head)) return office;
  const ranking = RANKINGS.get(before.find((word) => RANKINGS.has(word)) ?? '');
  // "a former pollster" may be called "the pollster"
  const isOffice = ranking !== 'former' || TITLES.has(key) || TITLES.has(office);
  return ranking === undefined || !isOffice ? office : `${ranking} ${office}`;
}
