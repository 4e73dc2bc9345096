import { epithets } from '../../lexicon/roles.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { type Description, isAge, isDefinite, isPlural, isPossessed } from './descriptions.js';
import { isPartisan, isPersonRole } from './vocabulary.js';

const EPITHETS = new Set(epithets);
const FORMER = new Set(['ex', 'former', 'onetime', 'then', 'veteran']);
const PARENTS = new Set(['father', 'grandfather', 'grandmother', 'mother']);

/**
 * Does a definite description name somebody again whom the text has mentioned, without having said that he is that: "the nominee",
 * "the 54-year-old", "the former mayor", "the mother of three", "the Italian"?
 */
export function isEpithet(doc: TaggedDoc, description: Description): boolean {
  if (!isDefinite(doc, description) || isPossessed(doc, description) || isPlural(doc, description)) return false;
  const { first, token, base } = description;
  const { lower } = doc.tokens[token]!;
  if (isAge(doc, description) || EPITHETS.has(lower) || isPartisan(lower)) return true;
  // "the Italian", but "the Portuguese" and "the Germans" are more than one
  if (has(doc.tags[token], Tag.Demonym) && !/(?:ese|ish|ch|ns)$/.test(lower)) return true;
  if (doc.tokens[token - 1]?.text === '-' && EPITHETS.has(`${doc.tokens[token - 2]?.lower}-${lower}`)) return true;
  const words = doc.tokens.slice(first, token).map((word) => word.lower);
  if (words.includes('billionaire')) return true;
  if (PARENTS.has(lower)) return doc.tokens[base]?.lower === 'of' && has(doc.tags[base + 1], Tag.Number);
  return isPersonRole(lower) && words.some((word) => FORMER.has(word));
}
