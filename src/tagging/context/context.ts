import type { Token } from '../../document/doc.js';
import { cueVerbs } from '../../lexicon/cue-verbs.js';
import { formsOf } from '../conjugate.js';
import { Tag } from '../tags.js';

export const NOUN_SIDE = Tag.Noun | Tag.Plural | Tag.Role;
export const VERB_SIDE =
  Tag.Verb | Tag.Past | Tag.Third | Tag.Base | Tag.Gerund | Tag.Participle | Tag.Modal | Tag.Auxiliary;
export const OPENS_NOUN_PHRASE = Tag.Determiner | Tag.Possessive;
/** Tokens to both sides that are looked at: sentences can be as long as a text. */
export const LOOK_AROUND = 80;
export const SUBJECT_PRONOUNS = new Set(['he', 'i', 'she', 'they', 'we', 'you', 'it', 'who']);
export const AFTER_TO_IS_NOUN = new Set(['according', 'due', 'owing', 'thanks', 'prior', 'next', 'close', 'contrary']);

/** Verbs after which a new clause may begin without a "that": "says the port needs". */
export const TAKES_CLAUSE = formsThatTake('t');
/** Verbs that one spoken to may follow: "told the crew that". */
export const TAKES_ADDRESSEE = formsThatTake('a');
/** Verbs that a quotation stands beside: '“Wait,” shared the keeper'. */
export const TAKES_QUOTATION = formsThatTake('q');

function formsThatTake(shape: string): ReadonlySet<string> {
  const verbs = cueVerbs.filter(({ governs, lemma }) => governs.includes(shape) && !lemma.includes(' '));
  return new Set(verbs.flatMap(({ lemma }) => formsOf(lemma)));
}

/** A word whose class is open, and what stands around it. */
export interface Context {
  readonly tokens: readonly Token[];
  readonly tags: Uint32Array;
  readonly i: number;
  readonly first: number;
  readonly end: number;
  /** Tags of the nearest word before, adverbs and negations skipped; 0 at a boundary. */
  readonly before: number;
  readonly beforeWord: string;
  /** Possible tags of the word after it; 0 at a boundary. */
  readonly after: number;
  readonly afterWord: string;
}
