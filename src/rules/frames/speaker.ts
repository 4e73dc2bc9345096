import { groupNouns, institutionNouns, personRoles } from '../../lexicon/roles.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Phrase } from './noun-phrase.js';
import type { SentenceView } from './view.js';

const SPEAKERS = new Set([...groupNouns, ...institutionNouns, ...personRoles]);

/** A person, a body or a name: not "shares", "prices", "the closure". */
export function maySpeak({ doc, chunks }: SentenceView, { first }: Phrase): boolean {
  const { kind, pronoun, head } = chunks[first]!;
  const { lower } = doc.tokens[head]!;
  if (kind !== 'np' || pronoun || has(doc.tags[head], Tag.Proper | Tag.Role)) return true;
  return SPEAKERS.has(lower) || SPEAKERS.has(lower.replace(/s$/, '')) || SPEAKERS.has(lower.replace(/ies$/, 'y'));
}
