import { nationWords } from '../lexicon/nation-words.js';
import { relations } from '../lexicon/roles.js';
import type { SourceKind } from '../types.js';
import type { Role } from './roles.js';
import { type Gender, headKey } from './vocabulary.js';

/** Whom or what mentions refer to; it gathers what the text says as the mentions are read. */
export interface Entity {
  /** The fullest name so far, or the description that it was first mentioned by. */
  name: string;
  readonly named: boolean;
  kind: SourceKind;
  /** False where `kind` is a guess from capitals alone. */
  certain: boolean;
  /** More than one person or thing. */
  plural: boolean;
  role: Role | null;
  /** Head nouns by which it can be called: "mayor" for Mayor Lind, "ministry" for the Transport Ministry. */
  readonly heads: Set<string>;
  /** Every word of its names and descriptions, in lower case. */
  readonly words: Set<string>;
  /** Gender by title or role; null where none says it. */
  gender: Gender | null;
  /** Gender that its first name suggests. */
  guess: Gender | null;
  /** Pronouns that could refer to nobody else. */
  readonly votes: { female: number; male: number };
}

export const newEntity = (name: string, named: boolean, kind: SourceKind): Entity => ({
  name,
  named,
  kind,
  certain: false,
  plural: kind === 'group',
  role: null,
  heads: new Set(),
  words: new Set(),
  gender: null,
  guess: null,
  votes: { female: 0, male: 0 },
});

const RELATIONS = new Set(relations);
/** In characters, about. */
const LONGEST_ROLE = 1000;

/** Adds a role to what is known: the longest is the one to print. */
export function describe(entity: Entity, role: Role): void {
  entity.heads.add(headKey(role.head.split(' ').at(-1)!));
  addWords(entity, role.text);
  if (entity.role === null || weightOf(role) > weightOf(entity.role)) entity.role = role;
}

/** Adds the words of a text, and for each that tells a nation the nation's key. */
export function addWords(entity: Entity, text: string): void {
  for (const word of text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)) {
    const nation = nationWords.get(word);
    if (nation !== undefined) entity.words.add(nation);
    if (word !== '') entity.words.add(word);
  }
}

/** The nation that words tell, by its key, or null. */
export function nationOf(words: Iterable<string>): string | null {
  for (const word of words) if (nationWords.get(word) === word) return word;
  return null;
}

/** Does nothing known of it speak against the nation that modifiers tell? */
export function isOfNation(entity: Entity, modifiers: readonly string[]): boolean {
  const [said, known] = [nationOf(modifiers), nationOf(entity.words)];
  return said === null || known === null || entity.words.has(said);
}

/** The gender that is known: by title or role, else by pronouns, where two or the first name speak for it. Null when it is not. */
export function knownGender({ gender, votes, guess }: Entity): Gender | null {
  if (gender !== null) return gender;
  const { female, male } = votes;
  if (female === male) return null;
  const leading = female > male ? 'female' : 'male';
  const [most, least] = female > male ? [female, male] : [male, female];
  return most >= 3 * least && (most >= 2 || guess === leading) ? leading : null;
}

/** The longer role tells more; what somebody was, or is to another, tells less than what they are. */
const weightOf = ({ text, head }: Role): number =>
  text.length / (RELATIONS.has(head) || /\b(?:former|retired)\b/i.test(text) ? LONGEST_ROLE : 1);
