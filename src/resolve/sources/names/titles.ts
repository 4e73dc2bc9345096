import type { Token } from '../../../document/doc.js';
import { capitalisedAbbreviations, numberAbbreviations } from '../../../lexicon/abbreviations.js';
import { addressedOffices, givenTitles, initialTitles, lettersAfterNames } from '../../../lexicon/honorifics.js';
import { nationWords } from '../../../lexicon/nation-words.js';
import { inhabitants } from '../../../lexicon/persons.js';
import { epithets, firmNouns } from '../../../lexicon/roles.js';
import { organizationAt } from '../../../tagging/organizations.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { has, Tag } from '../../../tagging/tags.js';
import { isListed, readingsOf } from '../../../tagging/words.js';
import {
  beginsTitle,
  endsTitle,
  isInstitutionNoun,
  isOutlet,
  isPartisan,
  isPersonRole,
  isTitle,
  kindOfNoun,
} from '../vocabulary.js';

/** A name out of a run of capitals, by token indexes, with the title peeled off. */
export interface RunPart {
  readonly from: number;
  readonly first: number;
  readonly end: number;
  readonly title: string | null;
}

/** In tokens. */
export const LONGEST_TITLE = 5;
const ABBREVIATIONS = new Set([...capitalisedAbbreviations, ...numberAbbreviations]);
const NOT_IN_NAMES = new Set(['former', 'late', 'then']);

/**
 * The names in a run of capitals: one after its title ("United Kingdom Foreign Secretary Ilka Dorrane"), one after an institution
 * ("National Harbour Council Ilka Dorrane"), none in a title alone ("the Foreign Secretary", "Mayor of Tarrow").
 */
export function splitRun(doc: TaggedDoc, from: number, end: number): RunPart[] {
  if (doc.tokens[from]!.text === 'DR' && doc.tokens[from + 1]?.lower === 'congo')
    return [{ from, first: from, end, title: null }];
  // "General Motors" is no general.
  const known = organizationAt(doc.tokens, from, end);
  if (known > 0) return afterOrganization(doc, from, from + known, end);
  const { titleFirst, titleEnd } = lastTitle(doc, from, isLettered(doc, from, end) ? end - 1 : end);
  if (titleEnd === end || isPartisan(doc.tokens[end - 1]!.lower)) return [];
  if (isBareFirm(doc, from, end) || isShortNoun(doc, from, end) || isNational(doc, from, end)) return [];
  const title = titleEnd > from ? titleOf(doc, titleFirst, titleEnd) : null;
  let first = titleEnd;
  while (first < end - 1 && NOT_IN_NAMES.has(doc.tokens[first]!.lower)) first++;
  // "Editor-in-chief Ada Lind"
  while (title !== null && first + 2 < end && doc.tokens[first]!.text === '-') first += 2;
  if (title !== null && ['of', 'for'].includes(doc.tokens[first]!.lower)) {
    const person = personAfterOffice(doc, first + 1, end);
    return person === null ? [] : [{ from, first: person, end, title }];
  }
  if (title === null) {
    first = afterMembership(doc, afterNoNames(doc, first, end), end);
    if (has(doc.tags[first], Tag.Demonym) && has(doc.tags[first + 1], Tag.FirstName) && first + 2 < end) first++;
    const person = personAfter(doc, first + 1, end);
    if (person !== null)
      return [
        { from, first, end: person, title: null },
        { from: person, first: person, end, title: null },
      ];
  }
  return [{ from: title === null ? first : from, first, end, title }];
}

/** A known organization up to `from`, and who bears a title after it: "General Motors | President Ada Lind", "Goldman Sachs Group". */
function afterOrganization(doc: TaggedDoc, first: number, from: number, end: number): RunPart[] {
  const whole = from === end || lastTitle(doc, from, end).titleEnd === from;
  const organization = { from: first, first, end: whole ? end : from, title: null };
  return whole ? [organization] : [organization, ...splitRun(doc, from, end)];
}

/** "the Company" */
const isBareFirm = (doc: TaggedDoc, from: number, end: number): boolean =>
  end === from + 1 && FIRMS.has(doc.tokens[from]!.lower) && doc.tokens[from - 1]?.lower === 'the';
const FIRMS = new Set(firmNouns);

/** "a super PAC": a noun, though in capitals */
const isShortNoun = ({ tokens }: TaggedDoc, from: number, end: number): boolean =>
  end === from + 1 && tokens[from]!.lower.length <= 3 && isInstitutionNoun(tokens[from]!.lower);

/** "the Scot" */
const isNational = ({ tokens }: TaggedDoc, from: number, end: number): boolean =>
  end === from + 1 && NATIONALS.has(tokens[from]!.lower) && tokens[from - 1]?.lower === 'the';
const NATIONALS = new Set(epithets.filter((noun) => nationWords.has(noun)));

/** "House Republican | Ada Lind", "Ohio Democrat | Ada Lind": where a first name follows a party; else `first`. */
function afterMembership(doc: TaggedDoc, first: number, end: number): number {
  for (let i = first + 2; i + 1 < end; i++)
    if (isPartisan(doc.tokens[i - 1]!.lower) && has(doc.tags[i], Tag.FirstName)) return i;
  return first;
}

/** Letters that stand after a name: "KC", "MP". */
export const isLetters = ({ text, lower }: Token): boolean =>
  lettersAfterNames.has(lower) && (text === text.toUpperCase() || lower === 'phd');

/** "Ada Lind MP", but not "the Leith MP" */
const isLettered = ({ tokens, tags }: TaggedDoc, from: number, end: number): boolean =>
  end - from > 2 && isLetters(tokens[end - 1]!) && tags.subarray(from, end - 2).some((tag) => has(tag, Tag.FirstName));

/** What stands in capitals before a name but is none: "Republican Ada Lind", "Rival Ada Lind" where a sentence begins. */
const isNoName = (doc: TaggedDoc, i: number): boolean =>
  isPartisan(doc.tokens[i]!.lower) ||
  inhabitants.has(doc.tokens[i]!.lower) ||
  isAct(doc.tokens[i]!) ||
  !(has(doc.tags[i], Tag.Proper | Tag.FirstName) || DIRECTIONS.has(doc.tokens[i]!.lower));
const DIRECTIONS = new Set(['east', 'new', 'north', 'south', 'west']);

/** "Telling Ada Lind" in a headline's capitals */
const isAct = (token: Token): boolean =>
  isListed(token) && has(readingsOf(token), Tag.Gerund) && !has(readingsOf(token), Tag.Proper | Tag.FirstName);

/** Where a first name follows such words, at most three: "Conservative Icon | Ada Lind"; else `first`. */
function afterNoNames(doc: TaggedDoc, first: number, end: number): number {
  let i = first;
  while (i + 1 < end && i - first < 3 && isNoName(doc, i)) {
    i++;
    if (has(doc.tags[i], Tag.FirstName)) return i;
  }
  return first;
}

/** The first token of a title in small letters that ends before a name: "former | secretary of state Ada Lind"; `end` where there is none. */
export function plainTitleBefore(doc: TaggedDoc, end: number, least: number): number {
  if (end - 1 <= least || !endsTitle(doc.tokens[end - 1]!)) return end;
  for (let first = Math.max(least, end - LONGEST_TITLE); first < end - 1; first++)
    if (isTitle(titleOf(doc, first, end))) return first;
  return end;
}

/** A first name and another word right after an institution or a place: where the second name begins. */
function personAfter(doc: TaggedDoc, from: number, end: number): number | null {
  for (let i = from; i + 1 < end; i++) {
    const before = doc.tags[i - 1]!;
    const institution =
      isInstitutionNoun(doc.tokens[i - 1]!.lower) ||
      has(before, Tag.Place) ||
      /^\p{Lu}{2,6}$/u.test(doc.tokens[i - 1]!.text) ||
      isOutlet(wordsOf(doc, from - 1, i));
    if (institution && has(doc.tags[i], Tag.FirstName) && !isInstitutionNoun(doc.tokens[end - 1]!.lower)) return i;
  }
  return null;
}

/** "Minister of Foreign Affairs [Ada Lind]", "President of Norland [Ada Lind]": a first name, what follows a known place, or two unknown words. */
function personAfterOffice(doc: TaggedDoc, from: number, end: number): number | null {
  if (isInstitutionNoun(doc.tokens[end - 1]!.lower)) return null;
  for (let i = from + 1; i + 1 < end; i++) {
    if (has(doc.tags[i], Tag.Place) || doc.tokens[i]!.lower === 'of' || doc.tokens[i - 1]!.lower === 'of') continue;
    const unknown = isUnknown(doc, i) && isUnknown(doc, i + 1);
    if (has(doc.tags[i], Tag.FirstName) || has(doc.tags[i - 1], Tag.Place) || unknown) return i;
  }
  return null;
}

/** No word of every day, like "Affairs". */
const isUnknown = (doc: TaggedDoc, i: number): boolean => !isListed(doc.tokens[i]!) && !has(doc.tags[i], Tag.Plural);

/** The last title in the run after which a name still comes; a title's word after a first name is a surname ("Martin King"). */
function lastTitle(doc: TaggedDoc, from: number, end: number): { titleFirst: number; titleEnd: number } {
  let titleFirst = from;
  let titleEnd = from;
  for (let i = from; i < end; i++) {
    const before = i > from ? doc.tokens[i - 1]! : null;
    const given = before !== null && (has(doc.tags[i - 1], Tag.FirstName) || /^\p{Lu}\.$/u.test(before.text));
    if (given && i !== titleEnd && !isOfPlace(doc, i, end)) continue;
    // "Mr. Prince"
    if (before !== null && i === end - 1 && i === titleEnd && isCourteous(bare(before)) && !isAddressed(doc.tokens[i]!))
      continue;
    if (before?.lower === 'of' || (before?.lower === '-' && !isPrefix(doc, i - 2, from))) continue;
    if (i === from && (isGivenName(doc, i, end) || isGivenTitle(doc, i, end))) continue;
    if (isOtherInitials(doc.tokens[i]!, before?.kind === 'word' && i + 1 === end)) continue;
    if (i > from && i === end - 1 && i !== titleEnd && isSurname(doc.tokens[i]!)) continue;
    const length = titleAt(doc, i, end);
    // "General Staff", "General Assembly": no general of that name
    if (length === 0 || isBodyOf(doc, i + length, end)) continue;
    if (i !== titleEnd || titleEnd === from) titleFirst = i;
    titleEnd = i + length;
    i = titleEnd - 1;
  }
  return { titleFirst, titleEnd };
}

const COURTEOUS = new Set(['dr', 'miss', 'mr', 'mrs', 'ms']);
/** A title, in lower case without its full stop, that says no more than how one is addressed. */
export const isCourteous = (title: string): boolean => COURTEOUS.has(title);
const bare = ({ lower }: Token): string => lower.replace('.', '');
/** "Mr. Speaker" */
const isAddressed = ({ lower }: Token): boolean => addressedOffices.has(lower);

/** "Georgia | Sen. Lind", "Charlotte | Mayor Ada Lind": a place of which the title is, and no first name. */
function isOfPlace({ tokens, tags }: TaggedDoc, i: number, end: number): boolean {
  const named = has(tags[i - 1], Tag.Place) || (i > 1 && DIRECTIONS.has(tokens[i - 2]!.lower));
  if (!named || i + 1 >= end) return false;
  return /^\p{Lu}\p{Ll}+\.$/u.test(tokens[i]!.text) || (has(tags[i + 1], Tag.FirstName) && i + 2 < end);
}

/** "Di Lind", and after another word "Orsa Chemie AG", "Tarrow PC": no titles. */
const isOtherInitials = ({ text }: Token, last: boolean): boolean =>
  initialTitles.has(text.toUpperCase()) && (last || text !== text.toUpperCase());

/** "Ex-mayor", "Co-founder" */
const isPrefix = ({ tokens }: TaggedDoc, i: number, from: number): boolean =>
  i >= from && PREFIXES.has(tokens[i]!.lower);
const PREFIXES = new Set(['co', 'ex', 'vice']);

/** "coach Dean Lind", "the guitarist Bishop Venn": after what somebody is, a title is his given name, but not before another one. */
const isGivenName = ({ tokens, tags }: TaggedDoc, i: number, end: number): boolean =>
  GIVEN.has(tokens[i]!.lower) &&
  isPersonRole(tokens[i - 1]?.text ?? '') &&
  !(has(tags[i + 1], Tag.FirstName) && i + 2 < end);
const GIVEN = new Set(['bishop', 'dean', 'deacon', 'duke', 'earl', 'judge', 'king', 'major', 'marshal', 'prince']);

/** "Don Lind lost his job": of those, in lower case and beside a full name, a title still ("the Dean Ada Lind"). */
const isGivenTitle = ({ tokens, tags }: TaggedDoc, i: number, end: number): boolean =>
  givenTitles.has(tokens[i]!.lower) && i + 2 === end && !has(tags[i - 1], Tag.Determiner);

/** The "Staff" of "General Staff", the "Accident Board" of "Marine Accident Board": a body, in words of every day. */
function isBodyOf({ tokens, tags }: TaggedDoc, from: number, end: number): boolean {
  if (
    from >= end ||
    ['for', 'of'].includes(tokens[from]!.lower) ||
    !(isInstitutionNoun(tokens[end - 1]!.lower) || kindOfNoun(tokens[end - 1]!) === 'group')
  )
    return false;
  for (let i = from; i < end - 1; i++)
    if (
      !isListed(tokens[i]!) ||
      (readingsOf(tokens[i]!) & (Tag.Proper | Tag.FirstName)) !== 0 ||
      has(tags[i], OF_NAMES)
    )
      return false;
  return true;
}
const OF_NAMES = Tag.FirstName | Tag.Place | Tag.Organization;

/** The number of tokens of the longest title that begins at a token; 0 for none. */
export function titleAt(doc: TaggedDoc, i: number, end: number): number {
  const { lower, text } = doc.tokens[i]!;
  if (!beginsTitle(doc.tokens[i]!)) return isPersonRole(lower) ? 1 : 0;
  // "the SEC" is no secretary, "the DCI" rather a directorate than an inspector
  if (i + 1 === end && /^\p{Lu}{2,}$/u.test(text) && (ABBREVIATIONS.has(lower) || isPoliceRank(text))) return 0;
  for (let length = Math.min(LONGEST_TITLE, end - i); length > 0; length--)
    if (isTitle(titleOf(doc, i, i + length))) return length;
  return isPersonRole(lower) ? 1 : 0;
}

/** "Ole Win Tun": a title that is no office stands before a name, not after it. */
const isSurname = ({ lower, text }: Token): boolean => !isPersonRole(lower) && text !== text.toUpperCase();

/** Initials of ranks that stand before names alone; "the AG" is an office. */
const isPoliceRank = (text: string): boolean => initialTitles.has(text) && text !== 'AG';

const wordsOf = (doc: TaggedDoc, first: number, end: number): string =>
  doc.tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

const titleOf = (doc: TaggedDoc, first: number, end: number): string =>
  doc.tokens
    .slice(first, end)
    .map(({ lower }) => lower.replaceAll('.', ''))
    .join(' ');
