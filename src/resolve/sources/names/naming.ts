import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { FINITE, has, Tag } from '../../../tagging/tags.js';
import { NAMING as NAMING_PARTICIPLES } from '../noun-phrases.js';
import type { Names } from './names.js';
import { describedBefore, type Role } from './role.js';

/** In tokens. */
const LONGEST_NAMING = 8;
const NAMING =
  /^(?:gave|gives|provided) (?:his|her|their) (?:first |full |last )?name (?:only |simply )?as$|^(?:identified|introduced) (?:him|her|them)sel(?:f|ves) (?:only |simply )?(?:as|by)$|^(?:asked|wanted) to be identified (?:only )?(?:as|by)$|^(?:goes|went) by(?: the (?:call ?sign|name|nickname))?$/;
const BEFORE_NAMES = new Set(['as', 'by', 'callsign', 'name', 'nickname', 'sign']);

const IDENTIFIED = /^(?:later |only |since )?(?:identified|named)(?: (?:by|in|on) (?:[^ ]+ ){0,3}[^ ]+)?(?: only)? as$/;

/** "a nurse, identified in the papers as Lind", "The gunman was identified by police as Lind": what he is, before that. */
function identifiedRole(doc: TaggedDoc, names: Names, from: number, firstToken: number): Role | null {
  const least = Math.max(firstToken + 1, from - LONGEST_NAMING);
  for (let i = from - 2; i > least; i--) {
    if (!['identified', 'named'].includes(doc.tokens[i]!.lower)) continue;
    const words = doc.tokens.slice(i, from).map(({ lower }) => lower);
    if (!IDENTIFIED.test(words.join(' '))) return null;
    const before = BE.has(doc.tokens[i - 1]!.lower) || doc.tokens[i - 1]!.text === ',';
    const role = before ? describedBefore(doc, names, i - 1, firstToken) : null;
    return role?.kind === 'person' ? role : null;
  }
  return null;
}
const BE = new Set(['was', 'is']);

/** "a clerk named Lind said": what she is, unless "named" may be what the clerk did. */
function describedAs(doc: TaggedDoc, names: Names, index: number, firstToken: number): Role | null {
  const { from, end } = names.all[index]!;
  const after = doc.tokens[end];
  const closes = after === undefined || after.kind === 'punctuation' || has(doc.tags[end], FINITE | Tag.Wh);
  const role = closes ? describedBefore(doc, names, from - 1, firstToken) : null;
  if (role === null || role.kind !== 'person') return null;
  for (let i = role.token - 1; i >= firstToken && role.token - i <= LONGEST_NAMING; i--)
    if (has(doc.tags[i], Tag.Determiner)) return /^an?$/.test(doc.tokens[i]!.lower) ? role : null;
  return null;
}

/** "a pilot for the port, who gave his name only as Lind": what he is, before the comma. */
export function namedRole(doc: TaggedDoc, names: Names, index: number): Role | null {
  const { from, sentence } = names.all[index]!;
  const { firstToken } = doc.sentences[sentence]!;
  if (from - 1 > firstToken && NAMING_PARTICIPLES.has(doc.tokens[from - 1]!.lower))
    return describedAs(doc, names, index, firstToken);
  if (!BEFORE_NAMES.has(doc.tokens[from - 1]?.lower ?? '')) return null;
  const identified = identifiedRole(doc, names, from, firstToken);
  if (identified !== null) return identified;
  const who = Math.max(firstToken, from - LONGEST_NAMING);
  for (let i = from - 2; i > who; i--) {
    if (doc.tokens[i]!.lower !== 'who') continue;
    const words = doc.tokens.slice(i + 1, from).map(({ lower }) => lower);
    if (!NAMING.test(words.join(' '))) return null;
    return describedBefore(doc, names, doc.tokens[i - 1]!.text === ',' ? i - 1 : i, firstToken);
  }
  return null;
}
