import { groupNouns, institutionNouns, personRoles } from '../../lexicon/roles.js';
import { has, Tag } from '../../tagging/tags.js';
import type { SentenceView } from './view.js';
import { singularAndPlural } from './word-forms.js';

const SPEAKERS = singularAndPlural([...groupNouns, ...institutionNouns, ...personRoles]);

/** A person, a body or a name in the phrase whose first chunk is `first`: not "shares", "prices", "the closure". */
export function maySpeak({ doc, chunks }: SentenceView, { first }: { readonly first: number }): boolean {
  const { kind, pronoun, head } = chunks[first]!;
  const named = has(doc.tags[head], Tag.Proper | Tag.Role);
  return kind !== 'np' || pronoun || named || SPEAKERS.has(doc.tokens[head]!.lower);
}
