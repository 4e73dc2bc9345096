import { isOneOf, signOf } from '../../../document/words.js';
import { type CuePhrase, cuePhrases } from '../../../lexicon/cue-phrases.js';
import { negators } from '../../../lexicon/negation.js';
import { wordAt } from '../../../rules/frames/view.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { has, Tag } from '../../../tagging/tags.js';

/** A fixed phrase at a place of the text. */
interface FoundPhrase {
  readonly phrase: CuePhrase;
  /** The token after its last. */
  readonly end: number;
}

interface PhraseEntry {
  readonly words: readonly string[];
  readonly phrase: CuePhrase;
}

const WEAKEST_PHRASE = 0.5;
const MOST_ADVERBS = 2;
const NEGATORS = new Set(negators);
/** What may stand for "is" in "it is reported". */
const BEING = new Set(["'s", 'has', 'had', 'is', 'was']);
const BEEN = new Set(['been', 'being']);
/** "It has said so" itself. */
const PERFECT = new Set(['had', 'has']);

const byFirst = new Map<string, PhraseEntry[]>();
/** Those of "it is reported", by their participles. */
const impersonal = new Map<string, CuePhrase>();
for (const phrase of cuePhrases) {
  if (phrase.strength < WEAKEST_PHRASE) continue;
  const words = phrase.words.split(' ');
  if (words[0] === 'it' && words[1] === 'is') impersonal.set(words[2]!, phrase);
  else byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, phrase }]);
}

/** The words that a phrase begins with. */
export const PHRASE = signOf(['it', ...byFirst.keys()]);

/** The phrase that begins at a token. */
export function phraseAt(doc: TaggedDoc, at: number): FoundPhrase | null {
  if (!isOneOf(doc.tokens[at], PHRASE)) return null;
  const first = wordAt(doc, at);
  const fixed = byFirst.get(first)?.find(({ words }) => words.every((word, i) => wordAt(doc, at + i) === word));
  if (fixed !== undefined) return { phrase: fixed.phrase, end: at + fixed.words.length };
  return first === 'it' && BEING.has(wordAt(doc, at + 1)) ? impersonalAt(doc, at + 1) : null;
}

/** "It was reported", "It has since been reported", "It was also widely reported"; not "It was not reported". */
function impersonalAt(doc: TaggedDoc, being: number): FoundPhrase | null {
  let at = overAdverbs(doc, being + 1);
  if (BEEN.has(wordAt(doc, at))) at = overAdverbs(doc, at + 1);
  else if (PERFECT.has(wordAt(doc, being))) return null;
  const phrase = impersonal.get(wordAt(doc, at));
  return phrase === undefined ? null : { phrase, end: at + 1 };
}

function overAdverbs(doc: TaggedDoc, from: number): number {
  let at = from;
  while (at < from + MOST_ADVERBS && has(doc.tags[at], Tag.Adverb) && !NEGATORS.has(wordAt(doc, at))) at++;
  return at;
}
