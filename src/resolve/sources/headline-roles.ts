import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { type Description, headKeyIn, isPlural, modifiersOf } from './descriptions.js';
import type { Entity } from './entity.js';
import type { Bearers } from './names/name-clusters.js';
import { kindOfNoun } from './vocabulary.js';

/** "Mayor says fees will rise", "Tarrow police chief resigns" in a headline: the one person of whom the text tells that he is that, or null. */
export function announcedIn(doc: TaggedDoc, description: Description, { byName }: Bearers): Entity | null {
  const { first, token } = description;
  const noun = doc.tokens[token]!;
  if (kindOfNoun(noun) !== 'person' || isPlural(doc, description) || has(doc.tags[first], NOT_BARE)) return null;
  const key = headKeyIn(doc, description);
  const modifiers = modifiersOf(doc, description);
  const fits = ({ kind, heads, words }: Entity): boolean =>
    kind === 'person' && heads.has(key) && modifiers.every((word) => words.has(word));
  const [only, ...others] = new Set(byName.filter(fits));
  return only !== undefined && others.length === 0 ? only : null;
}
const NOT_BARE = Tag.Determiner | Tag.Number | Tag.Possessive;
