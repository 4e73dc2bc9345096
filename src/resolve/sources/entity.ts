import { nationWords } from '../../lexicon/nation-words.js';
import { relations, roleInitials, superiors } from '../../lexicon/roles.js';
import type { SourceKind } from '../../types.js';
import type { Role } from './names/role.js';
import type { PronounClass } from './pronouns.js';
import { type Gender, headKeyAfter, isPartisan, isPersonRole } from './vocabulary.js';

/**
 * Whose somebody or something is, "her agent", "the harbour's agent": an entity where the text tells which, else the pronoun's class
 * or the noun under which the possessor is compared.
 */
export type Owner = Entity | { readonly pronoun: PronounClass } | { readonly noun: string; readonly isThing: boolean };

/** Whom or what mentions refer to; it gathers what the text says as the mentions are read. */
export class Entity {
  /** The fullest name so far, or the description that it was first mentioned by. */
  name: string;
  readonly named: boolean;
  kind: SourceKind;
  /** False where `kind` is a guess from capitals alone. */
  certain = false;
  /** More than one person or thing. */
  plural: boolean;
  role: Role | null = null;
  /** Head nouns by which it can be called: "mayor" for Mayor Lind, "ministry" for the Transport Ministry. */
  readonly heads = new Set<string>();
  /** Gender by title or role; null where none says it. */
  gender: Gender | null = null;
  /** Gender that its first name suggests. */
  guess: Gender | null = null;
  /** In years, in figures, as the text gives it beside the name. */
  age: string | null = null;
  /** By a head noun, whose it is that: "Lind" for Lind's agent. */
  readonly owners = new Map<string, Owner>();
  /** Does it say "it" of what may be itself? */
  speaksOfIt = false;
  /** Pronouns that could refer to nobody else. */
  readonly votes = { female: 0, male: 0 };
  #words: Set<string> | null = null;
  /** Names and descriptions whose words are not yet among them: most entities are never asked for theirs. */
  readonly #unread: string[] = [];

  constructor(name: string, named: boolean, kind: SourceKind) {
    this.name = name;
    this.named = named;
    this.kind = kind;
    this.plural = kind === 'group';
  }

  /** Every word of its names and descriptions, in lower case, and for each that tells a nation the nation's key. */
  get words(): Set<string> {
    this.#words ??= new Set();
    for (const text of this.#unread) for (const word of wordsOf(text)) this.#words.add(word);
    this.#unread.length = 0;
    return this.#words;
  }

  addWords(text: string): void {
    if (this.#unread.at(-1) !== text) this.#unread.push(text);
  }
}

function* wordsOf(text: string): Generator<string> {
  for (const word of text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)) {
    const nation = nationWords.get(word);
    if (nation !== undefined) yield nation;
    if (word !== '') yield word;
    const full = roleInitials.get(word);
    if (full !== undefined) yield* full.split(' ');
  }
}

/** What an office of these words is called besides. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:communications|information|media|press|public affairs|public relations) (?:chief|director|head|manager|officer|secretary)\b/i,
    'spokesperson',
  ],
  [/\bhead of state\b/i, 'head of state'],
  [/\bdistrict attorney\b/i, 'prosecutor'],
  [/\bdet(?:ective|\.)? \w/i, 'detective'],
];
const RELATIONS = new Set(relations);
/** They tell less than any other role, as a bare party does: "the first woman to". */
const PLAIN = new Set(['boy', 'girl', 'man', 'person', 'woman']);
/** In characters, about. */
const LONGEST_ROLE = 1000;

/** Adds a role to what is known: the longest is the one to print. */
export function describe(entity: Entity, role: Role): void {
  const before = wordsBefore(role);
  const key = headKeyAfter(before, headWord(role));
  entity.heads.add(key);
  for (const office of otherOffices(role)) entity.heads.add(office);
  // "Republican Sen. Lind": "the Republican"
  for (const word of before) if (isPartisan(word)) entity.heads.add(word);
  // "the union boss" may be its leader, "the port spokesman" its press officer
  if (superiors.has(key)) entity.heads.add('boss');
  if (key === 'boss') entity.heads.add('chief');
  for (const [words, other] of OTHERWISE) if (words.test(role.text)) entity.heads.add(other);
  entity.addWords(role.text);
  if (entity.role === null || weightOf(role) > weightOf(entity.role)) entity.role = role;
}

/** "chairman" and "president" of "chairman, president and chief executive of Tarrow Foods" */
function otherOffices({ text }: Role): string[] {
  const offices = text.split(OF_OFFICE)[0]!.split(/, | and /);
  if (offices.length < 2) return [];
  const heads = offices.map((office) => office.toLowerCase().split(' '));
  return heads
    .filter((words) => isPersonRole(words.at(-1)!))
    .map((words) => headKeyAfter(words.slice(0, -1), words.at(-1)!));
}
const OF_OFFICE = / (?:at|for|of) /;

/** "secretary" of "secretary of state" */
const headWord = ({ head }: Pick<Role, 'head'>): string => head.split(' of ')[0]!.split(' ').at(-1)!;

/** The words of its own phrase before a role's head: "former" of "critic and former mayor of Tarrow". */
function wordsBefore({ text, head }: Role): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}’']+/u);
  const end = words.indexOf(headWord({ head }));
  const start = words.slice(0, Math.max(end, 0)).findLastIndex((word) => APART.test(word));
  return words.slice(start + 1, Math.max(end, 0));
}
const APART = /^(?:an?|and|at|by|for|in|of|the)$|['’]s?$/;

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
  text.length /
  (RELATIONS.has(head) || PLAIN.has(head) || isPartisan(head) || /\b(?:former|retired)\b/i.test(text)
    ? LONGEST_ROLE
    : 1);
