import type { Span } from '../../document/span.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Names } from './names/names.js';
import type { Head } from './noun-phrases.js';
import { isPartisan } from './vocabulary.js';

/** A mention to resolve: its tokens and its head. */
export interface Mention {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  readonly head: Head;
  /** Does it only ask? Then whoever speaks next answers. */
  readonly asks: boolean;
  /** Everything that is attributed to it. */
  readonly content: readonly Span[];
}

/** Where a mention's head stands: the token at which the reading comes to it. */
export function headToken(names: Names, { head, first }: Mention): number {
  if (head.kind === 'name') return names.all[head.name]!.first;
  return head.kind === 'several' ? first : head.token;
}

const ORDINARY = Tag.Determiner | Tag.Number | Tag.Plural | Tag.Possessive;

/** The words of a span in one line, without the capital of a sentence's first word and without a comma after them. */
export function plainText(doc: TaggedDoc, { start, end }: Span, first: number): string {
  const text = doc.text.slice(start, end).replaceAll(/\s+/g, ' ').replace(/,$/, '');
  const isOrdinary =
    doc.tokens[first]!.start === start &&
    has(doc.tags[first], ORDINARY) &&
    !has(doc.tags[first], Tag.Proper) &&
    !isPartisan(doc.tokens[first]!.lower.replace(/s$/, ''));
  return isOrdinary && /^\p{Lu}(?!\p{Lu})/u.test(text) ? `${text[0]!.toLowerCase()}${text.slice(1)}` : text;
}
