import { isCapitalized } from '../../../tagging/capitals.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { has, Tag } from '../../../tagging/tags.js';
import { endOfBase, headNoun } from '../noun-phrases.js';
import { kindOfNoun, type NounKind } from '../vocabulary.js';
import type { Names } from './names.js';

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

/** In tokens. */
export const LONGEST_ROLE = 16;
const THEN = new Set(['also', 'now', 'then']);
const WITHIN_ROLES = new Set(['at', 'for', 'of', 'to']);
const MODIFIER = Tag.Noun | Tag.Adjective | Tag.Possessive | Tag.Number | Tag.Proper;

/** A hyphen inside a word, not a dash: in "TARROW - Mayor Lind" the place is no part of the title. */
export const isHyphen = (doc: TaggedDoc, i: number): boolean => {
  const token = doc.tokens[i]!;
  return token.text === '-' && !token.spaced && doc.tokens[i + 1]?.spaced === false;
};

/** The first of the nouns, adjectives and possessors that stand right before a token. */
export function modifiersFrom(doc: TaggedDoc, end: number, least: number): number {
  let i = end;
  while (i > least && end - i < LONGEST_ROLE) {
    const tags = doc.tags[i - 1]!;
    const { text, kind } = doc.tokens[i - 1]!;
    // "prize-winning author"
    const compound = i - 2 >= least && isHyphen(doc, i - 2);
    const modifies = has(tags, MODIFIER) || (compound && has(tags, Tag.Participle | Tag.Gerund));
    if (!(isHyphen(doc, i - 1) || (kind !== 'punctuation' && kind !== 'quote' && modifies))) break;
    if (has(tags, Tag.Determiner) || (has(tags, Tag.Verb) && !has(tags, Tag.Noun | Tag.Adjective) && !compound)) break;
    i--;
    if (has(tags, Tag.Possessive) && !/^['’]/.test(text)) break;
  }
  return i;
}

/** The determined noun phrase, or the one that the sentence begins with, that ends before a token. */
export function describedBefore(doc: TaggedDoc, names: Names, comma: number, firstToken: number): Role | null {
  let left = comma;
  while (left > firstToken && comma - left < LONGEST_ROLE) {
    const { kind, text } = doc.tokens[left - 1]!;
    // "the Harbour Office (HO) chairman"
    if (text === ')' && doc.tokens[left - 3]?.text === '(') {
      left -= 3;
      continue;
    }
    const inside =
      isJoinedMatter(doc, left - 1) ||
      isParticipleAfterNot(doc, left - 1) ||
      (has(
        doc.tags[left - 1],
        MODIFIER | Tag.Determiner | Tag.Preposition | Tag.Adverb | Tag.Participle | Tag.Negation,
      ) &&
        kind !== 'punctuation');
    if (!inside && !isHyphen(doc, left - 1)) break;
    left--;
  }
  let found: Role | null = null;
  for (let i = left; i < comma; i++) {
    const opens =
      i === firstToken ||
      has(doc.tags[i], Tag.Determiner) ||
      (has(doc.tags[i], Tag.Possessive) && !/^['’]/.test(doc.tokens[i]!.text));
    const possessor =
      names.at[i]! >= 0 &&
      names.all[names.at[i]!]!.from === i &&
      /^['’]s$/.test(doc.tokens[names.all[names.at[i]!]!.end]!.text);
    if (!opens && !possessor) continue;
    // "the mayor of the port", but "the mayor in a note by [his aide]"
    if (found !== null && (!has(doc.tags[i - 1], Tag.Preposition) || WITHIN_ROLES.has(doc.tokens[i - 1]!.lower)))
      continue;
    const role = roleOf(doc, i, comma, headNoun(doc, i, endOfBase(doc, names, i, comma)));
    if (role !== null && (found === null || role.kind === 'person')) found = role;
  }
  return found;
}

/** The "and" of "minister of trade and industry": what an office is for, in two words. */
const isJoinedMatter = ({ tokens, tags }: TaggedDoc, and: number): boolean =>
  tokens[and]!.lower === 'and' &&
  has(tags[and + 1], Tag.Noun) &&
  has(tags[and - 1], Tag.Noun) &&
  ['for', 'of'].includes(tokens[and - 2]?.lower ?? '');

/** "a nurse not [involved] in the case": no verb stands right after a bare "not". */
const isParticipleAfterNot = ({ tokens, tags }: TaggedDoc, i: number): boolean =>
  has(tags[i], Tag.Past) && tokens[i - 1]?.lower === 'not' && !has(tags[i - 2], Tag.Auxiliary | Tag.Modal);

/** The role that the words `tokens[first]` up to, not including, `end` tell by their head noun; null where they tell none. */
export function roleOf(doc: TaggedDoc, first: number, end: number, head: number): Role | null {
  const lower = doc.tokens[head]!.lower.replaceAll('.', '');
  const kind = kindOfNoun(doc.tokens[head]!);
  if (kind === null || kind === 'document' || kind === 'group') return null;
  // "at 5 p.m. Lind": no "PM"
  if (doc.tokens[head - 1]?.kind === 'number' && (lower === 'pm' || head - 1 <= first)) return null;
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
export function textOf(doc: TaggedDoc, first: number, end: number): string {
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
