import { quotationAround } from '../rules/frames/quotations.js';
import { isCapitalized } from '../tagging/tag.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import type { Names } from './names.js';
import { endOfBase, headNoun, nameEndingAt } from './noun-phrases.js';
import { plainTitleBefore } from './titles.js';
import { isTitle, kindOfNoun, type NounKind } from './vocabulary.js';

/** What the words beside a name say that its bearer is. */
export interface Role {
  /** "Foreign Secretary", "spokesperson for the council"; without its article. White space as it stands in the text. */
  readonly text: string;
  /** Its head noun in lower case. */
  readonly head: string;
  readonly kind: NounKind;
  /** The token of its head noun. */
  readonly token: number;
}

const LONGEST_ROLE = 16;
const BARE_HONORIFICS = new Set(['dame', 'lady', 'lord', 'madam', 'master', 'miss', 'mr', 'mrs', 'ms', 'mx', 'sir']);
const COPULAS = new Set(['became', 'is', 'remains', 'was']);
const THEN = new Set(['also', 'now', 'then']);
const MODIFIER = Tag.Noun | Tag.Adjective | Tag.Possessive | Tag.Number | Tag.Proper;

/** The roles that the text gives right beside a name: a title, a description before it, an appositive, a copula's complement. */
export function rolesBeside(doc: TaggedDoc, names: Names, index: number): Role[] {
  return [
    before(doc, names, index),
    apposedBefore(doc, names, index),
    apposedAfter(doc, names, index),
    complement(doc, names, index),
  ].filter((role) => role !== null);
}

/** "the island's prime minister Lind", "spokesperson for the Harbour Council Ilka Dorrane". */
function before(doc: TaggedDoc, names: Names, index: number): Role | null {
  const name = names.all[index]!;
  const { firstToken } = doc.sentences[name.sentence]!;
  const plainTitle = name.title === null ? plainTitleBefore(doc, name.first, firstToken) : name.first;
  let left = modifiersFrom(doc, Math.min(name.from, plainTitle), firstToken);
  if (left === name.first) return null;
  if (plainTitle < name.first) return roleOf(doc, left, name.first, plainTitle);
  if (name.title === null && nameEndingAt(names, name.first) !== null) {
    const inner = names.all[nameEndingAt(names, name.first)!]!;
    let at = inner.from - 1;
    if (has(doc.tags[at], Tag.Determiner)) at--;
    if (at <= firstToken || !has(doc.tags[at], Tag.Preposition)) return null;
    const head = at - 1;
    left = modifiersFrom(doc, at, firstToken);
    return roleOf(doc, left, name.first, head);
  }
  if (name.title !== null && BARE_HONORIFICS.has(name.title)) return null;
  const head = doc.tokens[name.first - 1]!;
  if (name.title !== null && isTitle(name.title) && kindOfNoun(head.lower) !== 'person')
    return { text: textOf(doc, left, name.first), head: name.title, kind: 'person', token: name.first - 1 };
  return roleOf(doc, left, name.first, name.first - 1);
}

/** A hyphen inside a word, not a dash: in "TARROW - Mayor Lind" the place is no part of the title. */
const isHyphen = (doc: TaggedDoc, i: number): boolean => {
  const token = doc.tokens[i]!;
  return token.text === '-' && !token.spaced && doc.tokens[i + 1]?.spaced === false;
};

/** The first of the nouns, adjectives and possessors that stand right before a token. */
function modifiersFrom(doc: TaggedDoc, end: number, least: number): number {
  let i = end;
  while (i > least && end - i < LONGEST_ROLE) {
    const tags = doc.tags[i - 1]!;
    const { text, kind } = doc.tokens[i - 1]!;
    if (!(isHyphen(doc, i - 1) || (kind !== 'punctuation' && kind !== 'quote' && has(tags, MODIFIER)))) break;
    if (has(tags, Tag.Determiner) || (has(tags, Tag.Verb) && !has(tags, Tag.Noun | Tag.Adjective))) break;
    i--;
    if (has(tags, Tag.Possessive) && !/^['’]/.test(text)) break;
  }
  return i;
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
  let left = comma;
  while (left > firstToken && comma - left < LONGEST_ROLE) {
    const { kind } = doc.tokens[left - 1]!;
    const inside = has(doc.tags[left - 1], MODIFIER | Tag.Determiner | Tag.Preposition) && kind !== 'punctuation';
    if (!inside && !isHyphen(doc, left - 1)) break;
    left--;
  }
  for (let i = left; i < comma; i++) {
    const opens =
      has(doc.tags[i], Tag.Determiner) || (has(doc.tags[i], Tag.Possessive) && !/^['’]/.test(doc.tokens[i]!.text));
    const possessor =
      names.at[i]! >= 0 &&
      names.all[names.at[i]!]!.from === i &&
      /^['’]s$/.test(doc.tokens[names.all[names.at[i]!]!.end]!.text);
    if (!opens && !possessor) continue;
    const role = roleOf(doc, i, comma, headNoun(doc, i, endOfBase(doc, names, i, comma)));
    if (role !== null) return role;
  }
  return null;
}

/** "Ada Lind, the mayor of Tarrow,", also after an age. */
function apposedAfter(doc: TaggedDoc, names: Names, index: number): Role | null {
  const name = names.all[index]!;
  if (doc.tokens[name.end]?.text !== ',') return null;
  let from = name.end + 1;
  if (doc.tokens[from]?.kind === 'number' && doc.tokens[from + 1]?.text === ',') from += 2;
  return describedFrom(doc, names, index, from, false);
}

/** "Ada Lind is the mayor of Tarrow"; what somebody calls her in a quotation is no role. */
function complement(doc: TaggedDoc, names: Names, index: number): Role | null {
  const { first, end } = names.all[index]!;
  if (!COPULAS.has(doc.tokens[end]?.lower ?? '') || quotationAround(doc, doc.tokens[first]!.start) !== null)
    return null;
  return describedFrom(doc, names, index, end + 1, true);
}

function describedFrom(doc: TaggedDoc, names: Names, index: number, from: number, determined: boolean): Role | null {
  const { endToken } = doc.sentences[names.all[index]!.sentence]!;
  if (from >= endToken || (determined && !has(doc.tags[from], Tag.Determiner))) return null;
  let end = from;
  while (end < endToken && end - from < LONGEST_ROLE) {
    const { kind } = doc.tokens[end]!;
    const tags = doc.tags[end]!;
    if (kind === 'quote' || (kind === 'punctuation' && !isHyphen(doc, end))) break;
    if (has(tags, Tag.Wh | Tag.Subordinator | Tag.Pronoun) && !has(tags, Tag.Possessive)) break;
    if (has(tags, Tag.Verb) && !has(tags, Tag.Noun | Tag.Adjective | Tag.Gerund) && names.at[end]! < 0) break;
    end++;
  }
  if (end === from || end - from >= LONGEST_ROLE) return null;
  const base = endOfBase(doc, names, from, end);
  const head = headNoun(doc, from, base);
  if (!determined && !closes(doc, names, end, endToken, head)) return null;
  const last = nameEndingAt(names, base);
  // "Lind, Venn and others": a name in a list describes nobody.
  if (last !== null && names.all[last]!.from === from) return null;
  return roleOf(doc, from, end, head);
}

/**
 * Does an appositive end here? Not before a verb, nor before a comma and a name, which it then describes; but in "Lind, the editor
 * of the town's newspaper, Kaja," that name belongs to the newspaper.
 */
function closes(doc: TaggedDoc, names: Names, end: number, endToken: number, head: number): boolean {
  if (end >= endToken || has(doc.tags[end], Tag.Wh)) return true;
  const { kind, text, lower } = doc.tokens[end]!;
  if (kind !== 'punctuation' && kind !== 'quote') return ['who', 'which'].includes(lower);
  if (text !== ',' || (names.at[end + 1] ?? -1) < 0) return true;
  return head < end - 1 && ['organization', 'document'].includes(kindOfNoun(doc.tokens[end - 1]!.lower) ?? '');
}

function roleOf(doc: TaggedDoc, first: number, end: number, head: number): Role | null {
  const lower = doc.tokens[head]!.lower.replaceAll('.', '');
  const kind = kindOfNoun(lower);
  if (kind === null || kind === 'document' || kind === 'group') return null;
  // "like Blue Gulf Lines" is no role, nor is an organization's own name.
  if (has(doc.tags[first], Tag.Preposition) || (kind === 'organization' && isCapitalized(doc.tokens[head]!)))
    return null;
  return { text: textOf(doc, first, Math.max(head + 1, wholeEnd(doc, head, end))), head: lower, kind, token: head };
}

/** Without what the text breaks off at: "host of | “Harbour Talk”", "host of Tarrow Radio's | ...". */
function wholeEnd(doc: TaggedDoc, head: number, end: number): number {
  let last = end;
  if (/^['’]/.test(doc.tokens[last - 1]!.text))
    while (last > head + 1 && !has(doc.tags[last - 1], Tag.Preposition)) last--;
  while (last > head + 1 && has(doc.tags[last - 1], Tag.Preposition | Tag.Determiner | Tag.Coordinator)) last--;
  return last;
}

/** The words without an article, a possessive pronoun or "then" before them. */
function textOf(doc: TaggedDoc, first: number, end: number): string {
  let from = first;
  const drop = Tag.Determiner | Tag.Possessive;
  while (
    from < end - 1 &&
    (doc.tokens[from]!.text === '-' ||
      THEN.has(doc.tokens[from]!.lower) ||
      (has(doc.tags[from], drop) && !/^['’]/.test(doc.tokens[from]!.text)))
  )
    from++;
  return doc.text.slice(doc.tokens[from]!.start, doc.tokens[end - 1]!.end).replaceAll(/\s+/g, ' ');
}
