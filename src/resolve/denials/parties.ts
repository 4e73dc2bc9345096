import type { Span } from '../../document/span.js';
import { accusationForms } from '../../rules/frames/word-forms.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Claim } from '../../types.js';
import { tokensIn } from './terms.js';

/** A mention of a source, resolved or not. */
export interface Party extends Span {
  readonly id: string | null;
}

/** The same source: by id where both have one, else by a name that both hold. */
export function isSame(doc: TaggedDoc, a: Party, b: Party): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  const names = namesOf(doc, a);
  return [...namesOf(doc, b)].some((name) => names.has(name));
}

/** Names already looked up: every denier is held against the same sources. */
const known = new WeakMap<Span, ReadonlySet<string>>();

/** The words of a span that are names, in lower case. */
export function namesOf(doc: TaggedDoc, span: Span): ReadonlySet<string> {
  const before = known.get(span);
  if (before !== undefined) return before;
  const tokens = tokensIn(doc, span).filter((i) => has(doc.tags[i], Tag.Proper) && !has(doc.tags[i], Tag.Honorific));
  const names = new Set(tokens.map((i) => doc.tokens[i]!.lower));
  known.set(span, names);
  return names;
}

/** Does a claim name one of these? */
export const speaksOf = (doc: TaggedDoc, claim: Claim, names: ReadonlySet<string>): boolean =>
  claim.content.spans.some((span) => [...namesOf(doc, span)].some((name) => names.has(name)));

/** Does a span hold a noun for something said or held to be so? */
export const hasAccusation = (doc: TaggedDoc, span: Span): boolean =>
  tokensIn(doc, span).some((i) => accusationForms.has(doc.tokens[i]!.lower));

export const isPronoun = (doc: TaggedDoc, span: Span): boolean => {
  const tokens = tokensIn(doc, span);
  return tokens.length === 1 && has(doc.tags[tokens[0]!], Tag.Pronoun);
};
