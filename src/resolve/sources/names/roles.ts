import { courtesies, lettersOfOffices, ranks } from '../../../lexicon/honorifics.js';
import { matters } from '../../../lexicon/matters.js';
import { stateLetters } from '../../../lexicon/state-letters.js';
import { bareTemporalNouns, temporalNouns } from '../../../lexicon/temporal-nouns.js';
import { quotationAround } from '../../../rules/frames/quotations.js';
import { isCapitalized } from '../../../tagging/capitals.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { FINITE, has, Tag } from '../../../tagging/tags.js';
import { isListed } from '../../../tagging/words.js';
import { endOfBase, headNoun, isOfBody, isOfficeBefore, nameEndingAt, overBrackets } from '../noun-phrases.js';
import { isPartisan, isTitle, kindOfNoun } from '../vocabulary.js';
import type { Name, Names } from './names.js';
import { namedRole } from './naming.js';
import { describedBefore, isHyphen, LONGEST_ROLE, modifiersFrom, type Role, roleOf, textOf } from './role.js';
import { plainTitleBefore } from './titles.js';

const BARE_HONORIFICS = new Set(['dame', 'lady', 'lord', 'madam', 'master', 'miss', 'mr', 'mrs', 'ms', 'mx', 'sir']);
const RANKS = new Set(ranks);
const COPULAS = new Set(['became', 'is', 'remains', 'was']);

/** The roles that the text gives right beside a name: a title, a description before it, an appositive, a copula's complement. */
export function rolesBeside(doc: TaggedDoc, names: Names, index: number): Role[] {
  if (tellsWhere(doc, names.all[index]!)) return [];
  return [
    before(doc, names, index),
    apposedBefore(doc, names, index),
    apposedAfter(doc, names, index),
    namedRole(doc, names, index),
    complement(doc, names, index),
    subjectBefore(doc, names, index),
    lettersAfter(doc, names, index),
  ].filter((role) => role !== null);
}

/** "N.Y." of "the Pell, N.Y., maker of lamps", and "Pell" there: places, of which what stands beside them says nothing. */
const tellsWhere = ({ tokens }: TaggedDoc, { first, end }: Name): boolean =>
  (end === first + 1 && tokens[first - 1]?.text === ',' && stateLetters.has(tokens[first]!.lower)) ||
  (tokens[end]?.text === ',' && stateLetters.has(tokens[end + 1]?.lower ?? ''));

/** "the island's prime minister Lind", "spokesperson for the Harbour Council Ilka Dorrane". */
function before(doc: TaggedDoc, names: Names, index: number): Role | null {
  const name = names.all[index]!;
  const { firstToken } = doc.sentences[name.sentence]!;
  const plainTitle = name.title === null ? plainTitleBefore(doc, name.first, firstToken) : name.first;
  let left = overJoined(doc, modifiersFrom(doc, Math.min(name.from, plainTitle), firstToken), firstToken);
  if (left === name.first) return null;
  if (plainTitle < name.first) return roleOf(doc, left, name.first, headOfTitle(doc, plainTitle, name.first));
  if (name.title === null && nameEndingAt(names, name.first) !== null) {
    let at = wholeFrom(doc, names.all[nameEndingAt(names, name.first)!]!.from, firstToken) - 1;
    if (has(doc.tags[at], Tag.Determiner)) at--;
    if (at <= firstToken || !has(doc.tags[at], Tag.Preposition)) return null;
    const head = at - 1;
    left = modifiersFrom(doc, at, firstToken);
    return roleOf(doc, left, name.first, head);
  }
  // "army spokesman Colonel Lind", "former prime minister Sir Ole Venn": the rank is no part of what he is.
  const rank = rankBefore(doc, name.first);
  if (name.title !== null && rank > left) {
    const held = doc.tokens[rank - 1]!;
    // "Republican Sen. Lind" is more than a Republican.
    const isOffice = kindOfNoun(held) === 'person' && !isPartisan(held.lower);
    const office = isOffice ? roleOf(doc, left, rank, rank - 1) : null;
    const whole = office ?? officeOver(doc, left, rank, firstToken);
    if (whole !== null) return whole;
  }
  if (name.title !== null && BARE_HONORIFICS.has(name.title)) return null;
  // "Health Minister Dr. Lind"
  const address = doc.tokens[name.first - 1]!.lower.replace('.', '');
  const end = name.first - 1 > left && ADDRESSES.has(address) ? name.first - 1 : name.first;
  const head = doc.tokens[end - 1]!;
  if (name.title !== null && isTitle(name.title) && kindOfNoun(head) !== 'person')
    return { text: textOf(doc, left, end), head: name.title, kind: 'person', token: end - 1 };
  const role = roleOf(doc, left, end, end - 1);
  if (role?.kind === 'person') return role;
  return officeOver(doc, left, end, firstToken) ?? role ?? calling(doc, left, name, firstToken);
}

/** "Deputy [Leader] of the Opposition Lind", "[Chair] of the board Lind": the office before the body that stands right before a name. */
function officeOver(doc: TaggedDoc, left: number, end: number, firstToken: number): Role | null {
  const inside = headOfTitle(doc, left, end);
  if (inside < end - 1) return kindOfNoun(doc.tokens[inside]!) === 'person' ? roleOf(doc, left, end, inside) : null;
  const of = has(doc.tags[left - 1], Tag.Determiner) ? left - 2 : left - 1;
  return of > firstToken && isOfficeBefore(doc, of, end)
    ? roleOf(doc, modifiersFrom(doc, of, firstToken), end, of - 1)
    : null;
}

/**
 * "Barley grower Ada Lind", "said band leader Ada Lind": whatever the noun, a bare singular one in small letters before a first name and
 * a surname tells what she is.
 */
function calling(doc: TaggedDoc, left: number, { first, end, title }: Name, firstToken: number): Role | null {
  const { tags, tokens } = doc;
  const noun = tokens[first - 1]!;
  const named = title === null && end - first > 1 && has(tags[first], Tag.FirstName);
  if (!named || first - left < 2 || noun.kind !== 'word' || isCapitalized(noun) || TEMPORAL.has(noun.lower))
    return null;
  const opens = left === firstToken ? isCapitalized(tokens[left]!) : has(tags[left - 1], FINITE);
  if (!opens || has(tags[left], Tag.Determiner | Tag.Possessive | Tag.Number) || ORDERING.has(tokens[left]!.lower))
    return null;
  const common = has(tags[first - 1], Tag.Noun) && !has(tags[first - 1], Tag.Plural | Tag.Verb | Tag.Adjective);
  if (!common || kindOfNoun(noun) !== null) return null;
  return { text: textOf(doc, left, first), head: noun.lower, kind: 'person', token: first - 1 };
}
const TEMPORAL = new Set([...temporalNouns, ...bareTemporalNouns]);
const ORDERING = new Set(['last', 'next', 'this', 'that']);
const ADDRESSES = new Set([...BARE_HONORIFICS, 'dr', 'prof']);

/** Where a body begins, with what else it is for and who owns it: "[the Harbour Council's Budget and] Housing Committee". */
function wholeFrom(doc: TaggedDoc, from: number, firstToken: number): number {
  const joined = doc.tokens[from - 1]?.lower === 'and' && matters.has(doc.tokens[from - 2]?.lower ?? '');
  const first = joined ? from - 2 : from;
  return /^['’]s?$/.test(doc.tokens[first - 1]?.text ?? '') ? modifiersFrom(doc, first, firstToken) : first;
}

/**
 * "[Trade and] Industry Minister Lind", "[Health and] safety manager Lind", "[Founder and] chief executive Lind": what else the office
 * is for, where nothing but an article stands before it, or what else he is.
 */
function overJoined(doc: TaggedDoc, left: number, firstToken: number): number {
  const { tokens, tags } = doc;
  const joined = left - 2;
  if (joined < firstToken || tokens[left - 1]!.lower !== 'and') return left;
  const word = tokens[joined]!;
  if (kindOfNoun(word) === 'person') {
    let first = modifiersFrom(doc, joined, firstToken);
    // "Author, journalist and broadcaster Lind"
    while (first - 2 >= firstToken && tokens[first - 1]!.text === ',' && kindOfNoun(tokens[first - 2]!) === 'person')
      first = modifiersFrom(doc, first - 2, firstToken);
    return first === firstToken || has(tags[first - 1], FINITE) ? first : left;
  }
  const opens = joined === firstToken || has(tags[joined - 1], Tag.Determiner);
  const listed = isListed(word) && has(tags[joined], Tag.Noun) && !has(tags[joined], Tag.Plural) && isCapitalized(word);
  return opens && (listed || matters.has(word.lower)) ? joined : left;
}

/** Where a rank or a noble title begins that ends before a name; -1 where there is none. */
function rankBefore({ tokens }: TaggedDoc, end: number): number {
  const words = tokens.slice(Math.max(0, end - 3), end).map(({ lower }) => lower.replaceAll('.', ''));
  if (RANKS.has(words.join(' '))) return end - 3;
  const two = words.slice(-2).join(' ');
  if (RANKS.has(two)) return end - 2;
  // "Attorney General" is an office
  if (isTitle(two)) return -1;
  return RANKS.has(words.at(-1) ?? '') || NOBLE.has(words.at(-1) ?? '') ? end - 1 : -1;
}
const NOBLE = new Set([...BARE_HONORIFICS, ...courtesies, 'prince', 'princess', 'sheikh', 'sheikha']);

/** "secretary" of "secretary of state", "chief" of "police chief". */
function headOfTitle(doc: TaggedDoc, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (doc.tokens[i]!.lower === 'of') return i - 1;
  return end - 1;
}

/** "the mayor of Tarrow, Ada Lind,": a determined noun phrase right before a comma and the name. */
function apposedBefore(doc: TaggedDoc, names: Names, index: number): Role | null {
  const name = names.all[index]!;
  const { firstToken } = doc.sentences[name.sentence]!;
  // Past a role of its own: "her husband, the engineer Amadi"
  let comma = modifiersFrom(doc, name.from, firstToken) - 1;
  if (has(doc.tags[comma], Tag.Determiner)) comma--;
  const after = doc.tokens[name.end];
  if (comma <= firstToken || doc.tokens[comma]!.text !== ',') return null;
  if (after !== undefined && (after.lower === 'and' || /^['’]s$/.test(after.text))) return null;
  const speaking = has(doc.tags[firstToken], Tag.Gerund) && doc.tokens[firstToken]!.lower !== 'according';
  const acts = speaking || has(doc.tags[overBrackets(doc, name.end)], FINITE | Tag.Adverb);
  if (acts && closesFronted(doc, names, firstToken, comma)) return null;
  // "The young clerk, Lind recalled, asked"
  if (has(doc.tags[name.end], FINITE) && [',', '.'].includes(doc.tokens[name.end + 1]?.text ?? '')) return null;
  if (isOfBody(doc, names, comma, index)) return roleOf(doc, comma - 1, comma, comma - 1);
  const role = describedBefore(doc, names, beforeBrackets(doc, comma), firstToken);
  return acts && role !== null && endsClause(doc, firstToken, role.token) ? null : role;
}

/** In tokens, as far as is looked back for its verb. */
const LONGEST_CLAUSE = 60;

/** "The road was closed by the [ministry], Lind said": the last words of what he said. */
function endsClause(doc: TaggedDoc, firstToken: number, head: number): boolean {
  for (let i = Math.max(firstToken, head - LONGEST_CLAUSE); i < head; i++) {
    const tags = doc.tags[i]!;
    // "in a statement signed by its secretary, Lind said"
    const participle = has(tags, Tag.Participle | Tag.Gerund) || doc.tokens[i + 1]!.lower === 'by';
    if (has(tags, FINITE) && !has(tags, Tag.Noun | Tag.Adjective) && !participle) return true;
  }
  return false;
}

/** "the head of the Harbour Office | (HO), Ada Lind" */
const beforeBrackets = ({ tokens }: TaggedDoc, end: number): number =>
  tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(' ? end - 3 : end;

/**
 * "On the advice of her lawyer, Lind said", "Speaking to the mayor, Lind said", "After meeting Venn, the mayor, Lind said": the comma
 * ends a phrase before the clause.
 */
function closesFronted(doc: TaggedDoc, names: Names, firstToken: number, comma: number): boolean {
  let first = comma;
  while (first > firstToken && comma - first <= LONGEST_ROLE && doc.tokens[first - 1]!.text !== ',') first--;
  if (first > firstToken && isPersonEndingAt(doc, names, first - 1)) return true;
  if (has(doc.tags[first], Tag.Coordinator)) first++;
  return has(doc.tags[first], Tag.Preposition | Tag.Gerund);
}

/** "Ada Lind, the mayor of Tarrow,", also after an age or a degree ("MD"). */
function apposedAfter(doc: TaggedDoc, names: Names, index: number): Role | null {
  const name = names.all[index]!;
  if (isOfPerson(doc, names, name)) return null;
  const comma = overBrackets(doc, overBody(doc, names, name));
  if (doc.tokens[comma]?.text !== ',') return null;
  let from = comma + 1;
  const between = doc.tokens[from]?.kind === 'number' || has(doc.tags[from + 2], Tag.Determiner);
  if (between && doc.tokens[from + 1]?.text === ',' && !isTitle(doc.tokens[from]!.lower)) from += 2;
  return describedFrom(doc, names, index, from, false);
}

/** "Ada Lind of [the FDP], the minister": the role is hers. */
function isOfPerson(doc: TaggedDoc, names: Names, { from }: Name): boolean {
  const of = has(doc.tags[from - 1], Tag.Determiner) ? from - 2 : from - 1;
  return doc.tokens[of]?.lower === 'of' && isPersonEndingAt(doc, names, of);
}

/** Past what a person is of: "Ada Lind [of the FDP], the minister". */
function overBody(doc: TaggedDoc, names: Names, { end }: Name): number {
  if (doc.tokens[end]?.lower !== 'of' || !isPersonEndingAt(doc, names, end)) return end;
  const body = names.all[names.at[has(doc.tags[end + 1], Tag.Determiner) ? end + 2 : end + 1] ?? -1];
  return body !== undefined && isOfPerson(doc, names, body) ? body.end : end;
}

/** "Ada Lind is the mayor of Tarrow"; what somebody calls her in a quotation is no role. */
function complement(doc: TaggedDoc, names: Names, index: number): Role | null {
  const { first, end } = names.all[index]!;
  if (!COPULAS.has(doc.tokens[end]?.lower ?? '') || quotationAround(doc, doc.tokens[first]!.start) !== null)
    return null;
  return describedFrom(doc, names, index, end + 1, true);
}

/** "Ada Lind MP", "Ada Lind KC" */
function lettersAfter({ tokens }: TaggedDoc, { all }: Names, index: number): Role | null {
  const token = all[index]!.end - 1;
  const { lower, text } = tokens[token]!;
  if (token === all[index]!.first || !lettersOfOffices.has(lower) || text !== text.toUpperCase()) return null;
  return { text, head: lower, kind: 'person', token };
}

/** "Her brother is the footballer Ole Lind": what the subject of a copula before the name says of him. */
function subjectBefore(doc: TaggedDoc, names: Names, index: number): Role | null {
  const name = names.all[index]!;
  const { firstToken } = doc.sentences[name.sentence]!;
  let copula = modifiersFrom(doc, name.from, firstToken) - 1;
  if (has(doc.tags[copula], Tag.Determiner)) copula--;
  if (copula <= firstToken || !COPULAS.has(doc.tokens[copula]!.lower)) return null;
  if (quotationAround(doc, doc.tokens[name.first]!.start) !== null || /^['’]s?$/.test(doc.tokens[name.end]?.text ?? ''))
    return null;
  const role = describedBefore(doc, names, copula, firstToken);
  return role?.kind === 'person' ? role : null;
}

function describedFrom(doc: TaggedDoc, names: Names, index: number, from: number, determined: boolean): Role | null {
  const { endToken } = doc.sentences[names.all[index]!.sentence]!;
  if (from >= endToken || (determined && !has(doc.tags[from], Tag.Determiner))) return null;
  let end = from;
  while (end < endToken && end - from < LONGEST_ROLE) {
    const { kind } = doc.tokens[end]!;
    const tags = doc.tags[end]!;
    const region = end > from ? (endOfRegion(doc, names, end) ?? endOfOffices(doc, end)) : null;
    if (region !== null) {
      end = region;
      continue;
    }
    if (kind === 'quote' || (kind === 'punctuation' && !isHyphen(doc, end))) break;
    const oneOf = doc.tokens[end]!.lower === 'one' && doc.tokens[end + 1]?.lower === 'of';
    if (has(tags, Tag.Wh | Tag.Subordinator | Tag.Pronoun | Tag.To) && !has(tags, Tag.Possessive) && !oneOf) break;
    if (has(tags, Tag.Verb) && !has(tags, Tag.Noun | Tag.Adjective | Tag.Gerund) && names.at[end]! < 0) break;
    end++;
  }
  if (end === from || end - from >= LONGEST_ROLE) return null;
  const base = endOfBase(doc, names, from, end);
  const head = headNoun(doc, from, base);
  // "a clerk in one of the towns | likely to be hit"
  const opensClause = has(doc.tags[end], Tag.To) && has(doc.tags[end - 1], Tag.Adjective) && end - 1 > head;
  const stop = opensClause ? end - 1 : end;
  if (!determined && !closes(doc, names, from, end, endToken, head)) return null;
  const last = nameEndingAt(names, base);
  // "Lind, Venn and others": a name in a list describes nobody.
  if (last !== null && names.all[last]!.from === from) return null;
  return roleOf(doc, from, stop, head) ?? roleOf(doc, from, stop, headBeforeJoin(doc, from, head));
}

/** "a fisherman from Bergen[, Norway],": the end of a place's name that says where the place before it is; null where there is none. */
function endOfRegion(doc: TaggedDoc, names: Names, comma: number): number | null {
  if (doc.tokens[comma]!.text !== ',' || names.at[comma - 1]! < 0) return null;
  const index = names.at[comma + 1] ?? -1;
  const { from, end } = names.all[index] ?? { from: -1, end: -1 };
  if (from !== comma + 1 || !has(doc.tags[end - 1], Tag.Place)) return null;
  return doc.tokens[end]?.text === ',' || has(doc.tags[end], FINITE) ? end : null;
}

/**
 * "chairman[, president and] chief executive of Tarrow Foods": past the commas and the "and" of several offices of one, to where the last
 * begins; null where a comma ends the role.
 */
function endOfOffices({ tokens, tags }: TaggedDoc, comma: number): number | null {
  let office = comma;
  while (tokens[office]?.text === ',' && office - comma < LONGEST_ROLE) {
    if (kindOfNoun(tokens[office - 1]!) !== 'person' || has(tags[office - 1], Tag.Plural)) return null;
    office++;
    while (office - comma < LONGEST_ROLE && has(tags[office], Tag.Noun | Tag.Adjective)) office++;
    if (tokens[office]?.lower !== 'and') continue;
    const last = tokens[office - 1]!;
    const next = has(tags[office + 1], Tag.Noun | Tag.Adjective);
    return office - 1 > comma && kindOfNoun(last) === 'person' && next ? office + 1 : null;
  }
  return null;
}

/** "a [statistician] and modeller": the noun before the "and", for one that no lexicon has after it. */
function headBeforeJoin(doc: TaggedDoc, from: number, head: number): number {
  // "on her film, [her mother and the critics]": a list
  if (has(doc.tags[head], Tag.Plural)) return head;
  for (let i = head - 1; i > from; i--) if (doc.tokens[i]!.lower === 'and') return i - 1;
  return head;
}

/** In a sentence that begins with a preposition or a participle. */
function isFronted({ sentences, tags }: TaggedDoc, { sentence }: Name): boolean {
  return has(tags[sentences[sentence]!.firstToken], Tag.Preposition | Tag.Gerund | Tag.Subordinator);
}

/** A name with a first name or a title, which ends before a token. */
function isPersonEndingAt(doc: TaggedDoc, names: Names, end: number): boolean {
  const index = nameEndingAt(names, end);
  if (index === null) return false;
  const { first, title } = names.all[index]!;
  return title !== null || (end - first > 1 && has(doc.tags[first], Tag.FirstName));
}

/**
 * Does an appositive end here? Not before a verb, nor before a comma and a name, which it then describes; but in "Lind, the editor
 * of the town's newspaper, Kaja," that name belongs to the newspaper.
 */
function closes(doc: TaggedDoc, names: Names, from: number, end: number, endToken: number, head: number): boolean {
  if (end >= endToken || has(doc.tags[end], Tag.Wh)) return true;
  const { kind, text, lower } = doc.tokens[end]!;
  if (kind !== 'punctuation' && kind !== 'quote') return ['who', 'which'].includes(lower) || has(doc.tags[end], Tag.To);
  if (text !== ',' || (names.at[end + 1] ?? -1) < 0) return true;
  // "After meeting Lind, the mayor, Ole Venn said"
  const next = names.all[names.at[end + 1]!]!;
  if (isPersonEndingAt(doc, names, next.end) && has(doc.tags[next.end], FINITE) && isFronted(doc, next)) return true;
  // "Lind, CEO, Norvik Money,"
  if (head === end - 1 && isCapitalized(doc.tokens[from]!)) return true;
  return head < end - 1 && ['organization', 'document'].includes(kindOfNoun(doc.tokens[end - 1]!) ?? '');
}
