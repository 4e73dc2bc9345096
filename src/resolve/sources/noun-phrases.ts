import { isLetterLabel } from '../../document/turns.js';
import { countries } from '../../lexicon/countries.js';
import { matters } from '../../lexicon/matters.js';
import { organizationWords } from '../../lexicon/organization-words.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { afterLocation } from './location.js';
import type { Name, Names } from './names/names.js';
import { plainTitleBefore } from './names/titles.js';
import { isPersonRole, kindOfNoun } from './vocabulary.js';

/**
 * What a mention's head is, by token indexes.
 *
 * - `name`: index into `names.all`. `common`: a description by a common noun, `determiner` its first token's word.
 * - `several`: coordinated names ("Lind and Venn").
 * - `letter`: the "Q" or "A" of an interview's turn.
 */
export type Head =
  | { readonly kind: 'letter' | 'pronoun' | 'relative'; readonly token: number }
  | { readonly kind: 'name'; readonly name: number }
  | { readonly kind: 'several'; readonly names: readonly number[] }
  | { readonly kind: 'common'; readonly token: number; readonly first: number; readonly base: number };

const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose']);
const PARTITIVES = new Set([
  'all',
  'both',
  'couple',
  'dozen',
  'dozens',
  'each',
  'few',
  'half',
  'handful',
  'hundreds',
  'majority',
  'many',
  'member',
  'members',
  'most',
  'none',
  'number',
  'one',
  'pair',
  'part',
  'scores',
  'several',
  'some',
  'thousands',
  'two',
  'three',
  'four',
  'five',
  'variety',
]);
/** After a noun they open an adverbial of time: "a poll | last week". */
const NEAR_TIMES = new Set(['last', 'next', 'this', 'today', 'yesterday']);
/** In tokens. */
const LONGEST_BRACKETS = 16;
const JOINS = new Set(['&', 'and', 'or']);

/** The head of the noun phrase `tokens[first]` up to, not including, `end`, with its titles, appositives and relative clauses. */
export function headOf(doc: TaggedDoc, names: Names, first: number, end: number): Head {
  const opening = doc.tokens[first]!.lower;
  if (isLetterLabel(doc, doc.tokens[first]!.start)) return { kind: 'letter', token: first };
  if (end - first === 1 && names.at[first]! < 0) {
    if (RELATIVES.has(opening) && !has(doc.tags[first], Tag.Pronoun)) return { kind: 'relative', token: first };
    if (has(doc.tags[first], Tag.Pronoun | Tag.Possessive)) return { kind: 'pronoun', token: first };
    if (RELATIVES.has(opening)) return { kind: 'relative', token: first };
  }
  const employed = afterInitials(doc, first, end);
  if (employed !== null) return headOf(doc, names, employed, end);
  const located = afterLocation(doc, first, end);
  if (located !== null) {
    const head = headOf(doc, names, located, end);
    return head.kind === 'common' ? { ...head, first } : head;
  }
  const stop = endOfSegment(doc, names, first, end);
  const base = endOfBase(doc, names, first, stop);
  const coordinated = namesJoined(doc, names, first, base);
  if (coordinated !== null) return { kind: 'several', names: coordinated };
  const last = nameEndingAt(names, base);
  const listed = last === null ? null : namesListed(doc, names, base, end);
  if (listed !== null) return { kind: 'several', names: [last!, ...listed] };
  if (last !== null) return { kind: 'name', name: last };
  // "the mission led by former president of Ostland Ole Venn" is the mission.
  const closing = base < stop && has(doc.tags[base], Tag.Participle) ? null : nameEndingAt(names, stop);
  const named = base < stop && NAMING.has(doc.tokens[base]!.lower) ? nameEndingAt(names, stop) : null;
  // "a clerk named Ada Lind"
  if (named !== null && names.all[named]!.from === base + 1) return { kind: 'name', name: named };
  // "spokesperson for the Harbour Council Ilka Dorrane": two names without anything between them
  if (closing !== null && nameEndingAt(names, names.all[closing]!.from) !== null)
    return { kind: 'name', name: closing };
  if (closing !== null && plainTitleBefore(doc, names.all[closing]!.from, first) < names.all[closing]!.from)
    return { kind: 'name', name: closing };
  if (closing !== null && isNamedOffice(doc, names.all[closing]!, base)) return { kind: 'name', name: closing };
  // "The mayor speaking through the minister, Lind": the name is the minister's.
  const describes = stop < end && !has(doc.tags[base], Tag.Gerund) && !isUnnamed(doc, first, stop);
  const apposed = describes ? apposedName(doc, names, overBrackets(doc, stop) + 1, end) : null;
  if (apposed !== null) return { kind: 'name', name: apposed };
  const token = headNoun(doc, first, base);
  if (PARTITIVES.has(doc.tokens[token]!.lower) && doc.tokens[base]?.lower === 'of' && base + 1 < stop) {
    const inner = headOf(doc, names, base + 1, stop);
    // "members of the party" are people
    const people = MEMBERS.has(doc.tokens[token]!.lower) && inner.kind === 'common' && isBody(doc, inner.token);
    if (inner.kind === 'common' && !people) return { ...inner, first };
  }
  return { kind: 'common', token, first: determinerBefore(doc, names, first), base };
}

/** Participles right before a name: "a clerk named Ada Lind". */
export const NAMING: ReadonlySet<string> = new Set(['called', 'named', 'nicknamed']);

/** "Leader of the council Councillor Lind", "Chair of governors Ada Lind", but not "a spokesman for the company Ada Lind". */
function isNamedOffice(doc: TaggedDoc, { first, from, title }: Name, base: number): boolean {
  return (title !== null || has(doc.tags[first], Tag.FirstName)) && isOfficeBefore(doc, base, from);
}

/** Is `of` the preposition between somebody's office, not one of several, and a body whose noun ends before a token: "chair | of the board"? */
export function isOfficeBefore(doc: TaggedDoc, of: number, end: number): boolean {
  const { tokens, tags } = doc;
  if (isOne(doc, of - 1)) return false;
  if (!['for', 'of'].includes(tokens[of]?.lower ?? '') || of >= end - 1) return false;
  if (kindOfNoun(tokens[of - 1]!) !== 'person' || has(tags[of - 1], Tag.Plural)) return false;
  return ['group', 'organization'].includes(kindOfNoun(tokens[end - 1]!) ?? '');
}

const MEMBERS = new Set(['member', 'members']);
const isBody = (doc: TaggedDoc, token: number): boolean => kindOfNoun(doc.tokens[token]!) === 'organization';

/** "Ostland Harbour Union (OHU) | chairman Mani Lind": what stands after the initials of whom somebody works for, or null. */
function afterInitials(doc: TaggedDoc, first: number, end: number): number | null {
  for (let i = first + 1; i + 3 < end; i++) {
    if (doc.tokens[i]!.text !== '(') continue;
    const role =
      isPersonRole(doc.tokens[i + 3]!.lower) || (has(doc.tags[i + 3], Tag.Noun) && !has(doc.tags[i + 3], Tag.Verb));
    return doc.tokens[i + 2]!.text === ')' && role ? i + 3 : null;
  }
  return null;
}

/** The determiner of a phrase whose span begins after it ("The Democratic | presidential candidate"); else where the span begins. */
function determinerBefore(doc: TaggedDoc, names: Names, first: number): number {
  if (has(doc.tags[first], Tag.Determiner | Tag.Possessive)) return first;
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    if (has(doc.tags[i], Tag.Determiner)) return i;
    if (doc.tokens[i]!.kind !== 'word' || (!has(doc.tags[i], Tag.Adjective | Tag.Proper) && names.at[i]! < 0)) break;
  }
  return first;
}

/** Past brackets that open at a token: "the Harbour Office (HO) | said"; else the token. */
export function overBrackets({ tokens }: TaggedDoc, from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const close = tokens.slice(from, from + LONGEST_BRACKETS).findIndex(({ text }) => text === ')');
  return close < 0 ? from : from + close + 1;
}

/** The name that ends before a token, or null. */
export function nameEndingAt(names: Names, end: number): number | null {
  const index = end > 0 ? names.at[end - 1]! : -1;
  return index >= 0 && names.all[index]!.end === end ? index : null;
}

/** Up to the first comma, bracket, dash or relative pronoun. */
function endOfSegment(doc: TaggedDoc, names: Names, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    i = afterLocation(doc, i, end) ?? i;
    const { text, lower, kind } = doc.tokens[i]!;
    if (kind === 'punctuation' && !['-', '.', '/'].includes(text) && names.at[i]! < 0) return i;
    if (RELATIVES.has(lower) && names.at[i]! < 0) return i;
  }
  return end;
}

/** Up to the first preposition, verb or participle after a noun: "a spokesman | for the ministry", "a man | standing by". */
export function endOfBase(doc: TaggedDoc, names: Names, first: number, end: number): number {
  let noun = false;
  for (let i = first; i < end; i++) {
    const tags = doc.tags[i]!;
    if (names.at[i]! >= 0 || has(tags, Tag.Noun)) noun = true;
    else if (has(tags, Tag.Preposition | Tag.To) && i > first && !isHyphened(doc, i)) return i;
    else if (noun && NEAR_TIMES.has(doc.tokens[i]!.lower)) return i;
    else if (noun && i < end - 1 && has(tags, Tag.Verb | Tag.Subordinator) && doc.tokens[i - 1]!.text !== '-') return i;
    // "Mara Lind prosecuting"
    else if (i === end - 1 && i > first && has(tags, Tag.Gerund) && names.at[i - 1]! >= 0) return i;
  }
  return end;
}

/** "at" of "attorney-at-law" */
const isHyphened = (doc: TaggedDoc, i: number): boolean => doc.tokens[i - 1]!.text === '-' && !doc.tokens[i]!.spaced;

/** The last noun of a base phrase; a possessor's "'s" is passed over. */
export function headNoun(doc: TaggedDoc, first: number, base: number): number {
  for (let i = base - 1; i > first; i--) if (has(doc.tags[i], Tag.Noun)) return i;
  for (let i = base - 1; i > first; i--)
    if (doc.tokens[i]!.kind === 'word' && !has(doc.tags[i], Tag.Possessive)) return i;
  return first;
}

/** "Lind and Venn", "Lind, Venn and Holt": the names, when the phrase holds nothing else of weight. */
function namesJoined(doc: TaggedDoc, names: Names, first: number, base: number): number[] | null {
  const found: number[] = [];
  let joined = false;
  for (let i = first; i < base; i++) {
    const index = names.at[i]!;
    // "Lind and his wife"
    if (joined && found.length === 1 && has(doc.tags[i], Tag.Possessive) && doc.tokens[i - 1]!.lower === 'and')
      return found;
    if (index >= 0) {
      if (doc.tokens[names.all[index]!.end]?.lower === "'s") return null;
      if (found.at(-1) !== index) found.push(index);
    } else if (JOINS.has(doc.tokens[i]!.lower)) joined = found.length > 0;
  }
  if (!joined || found.length < 2 || nameEndingAt(names, base) === null) return null;
  if (isMatterJoined(doc, names, found)) return null;
  // "Trinidad and Tobago Minister Lind": a country, and who is of it
  const { from, first: own } = names.all[found.at(-1)!]!;
  const place = countries.has(
    doc.tokens
      .slice(names.all[found.at(-2)!]!.from, from + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return place && own > from + 1 ? null : found;
}

/** "Health and safety manager Lind": the first word is none of the names. */
function isMatterJoined({ tokens }: TaggedDoc, { all }: Names, [first, second, ...more]: readonly number[]): boolean {
  const { from, end } = all[first!]!;
  return end === from + 1 && more.length === 0 && all[second!]!.first > end + 1 && matters.has(tokens[from]!.lower);
}

/** "Lind, [Venn and the port]": what follows a name and its comma, when it is names and an "and" before the last item; else null. */
function namesListed(doc: TaggedDoc, names: Names, comma: number, end: number): number[] | null {
  if (doc.tokens[comma]?.text !== ',' || comma + 2 >= end || names.at[comma + 1]! < 0) return null;
  const found: number[] = [];
  let joined = false;
  for (let i = comma + 1; i < end; i++) {
    const index = names.at[i]!;
    const { lower, text } = doc.tokens[i]!;
    if (index >= 0) {
      if (found.at(-1) !== index) found.push(index);
    } else if (JOINS.has(lower)) joined = true;
    else if (joined ? !has(doc.tags[i], OF_ITEM) : text !== ',') return null;
  }
  return joined ? found : null;
}
const OF_ITEM = Tag.Adjective | Tag.Determiner | Tag.Noun;

/** "a source close to the mayor, Ada Lind": the name is the mayor's. */
const isUnnamed = (doc: TaggedDoc, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const { lower } = doc.tokens[i]!;
    if (SOURCES.has(lower) || (lower === 'close' && doc.tokens[i + 1]?.lower === 'to')) return true;
  }
  return false;
};
const SOURCES = new Set(['source', 'sources']);

/** "A spokesman for the bank, | Kaja,": a single word without a title, or a body's name, that names whom he speaks for. */
export function isOfBody(doc: TaggedDoc, names: Names, comma: number, index: number): boolean {
  const { first, end, from, title } = names.all[index]!;
  const { tokens, tags } = doc;
  const determiner = comma - 2;
  if (from !== comma + 1 || title !== null || determiner < 2 || !has(tags[determiner], Tag.Determiner | Tag.Possessive))
    return false;
  if (!['at', 'for', 'of', 'with'].includes(tokens[determiner - 1]!.lower)) return false;
  if (end - first === 1) return kindOfNoun(tokens[comma - 1]!) === 'organization' && isOne(doc, determiner - 2);
  return organizationWords.has(tokens[end - 1]!.lower);
}

/** The head of "a spokesman", "an army spokesman". */
const isOne = ({ tokens }: TaggedDoc, head: number): boolean =>
  tokens.slice(Math.max(0, head - LONGEST_HEAD), head).some(({ lower }) => lower === 'a' || lower === 'an');
const LONGEST_HEAD = 4;

/** "the operator, | Blue Gulf Lines,", "the witness, | fire investigator Lind": a name that ends the appositive after a comma. */
function apposedName(doc: TaggedDoc, names: Names, from: number, end: number): number | null {
  if (from >= end || doc.tokens[from - 1]!.text !== ',') return null;
  const stop = endOfSegment(doc, names, from, end);
  const index = nameEndingAt(names, stop);
  if (index === null || isOfBody(doc, names, from - 1, index)) return null;
  const { from: nameFrom } = names.all[index]!;
  for (let i = from; i < nameFrom; i++) {
    const possessor = /^['’]/.test(doc.tokens[i]!.text);
    const modifies =
      has(doc.tags[i], Tag.Noun | Tag.Adjective | Tag.Number) ||
      doc.tokens[i]!.text === '-' ||
      // "Author, journalist and broadcaster Lind"
      (doc.tokens[i]!.lower === 'and' && kindOfNoun(doc.tokens[i - 1]!) === 'person') ||
      // "One of them, retired investigator Lind"
      (i === from && has(doc.tags[i], Tag.Participle | Tag.Past));
    if (!modifies && !possessor && doc.tokens[i]!.lower !== 'the') return null;
  }
  return index;
}
