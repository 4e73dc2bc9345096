import type { Token } from '../../document/doc.js';
import { beginsSmall } from '../../document/letters.js';
import { isOneOf, signOf } from '../../document/words.js';
import { temporalNouns } from '../../lexicon/temporal-nouns.js';
import { FINITE, has, Tag } from '../tags.js';
import { AFTER_TO_IS_NOUN, OPENS_NOUN_PHRASE, SUBJECT_PRONOUNS } from './context.js';
import { demonstrative } from './demonstratives.js';

const TEMPORAL = new Set(temporalNouns);

/** "to go", "to forcibly remove", 'to "take"' */
function infinitiveFollows(tokens: readonly Token[], tags: Uint32Array, to: number, end: number): boolean {
  let i = to + 1;
  while (
    i + 1 < end &&
    (tokens[i]!.kind === 'quote' || (has(tags[i], Tag.Adverb) && !has(tags[i], Tag.Verb | Tag.Noun)))
  )
    i++;
  return i < end && (has(tags[i], Tag.Base) || isUnlistedVerb(tags, i, end));
}

/** "to ax the plan": nouns that the word table has as nouns alone can be verbs. */
const isUnlistedVerb = (tags: Uint32Array, i: number, end: number): boolean =>
  has(tags[i], Tag.Noun) &&
  !has(tags[i], Tag.Plural | Tag.Proper | Tag.Verb) &&
  i + 1 < end &&
  has(tags[i + 1], Tag.Determiner | Tag.Possessive);

/** A capital in the middle of a sentence, or a number or "this" beside it: "in May", "May 3", "said May was hot". */
const isMonth = (tokens: readonly Token[], tags: Uint32Array, i: number, first: number): boolean =>
  /^M[a-z]/.test(tokens[i]!.text) &&
  ((i > first &&
    tokens[i - 1]!.kind === 'word' &&
    has(tags[i - 1], Tag.Preposition | Tag.Determiner | Tag.Adjective)) ||
    (has(tags[i + 1], Tag.Number) && tokens[i + 1]!.kind === 'number') ||
    has(tags[i + 1], Tag.Third) ||
    tokens[i + 1]?.lower === 'was');

/** "said Will Orrin", but not the title "Lind Will Leave". */
const isFirstName = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first &&
  tokens[i]!.text === 'Will' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '') &&
  beginsSmall(tokens[i - 1]!.text);

/** "the port's", "she's", "let's" */
function apostropheS(tokens: readonly Token[], tags: Uint32Array, i: number, first: number, end: number): number {
  // "McDonald's said"
  if (has(tags[i], Tag.Proper)) return tags[i]!;
  const after = i + 1 < end ? tags[i + 1]! : 0;
  const word = tokens[i - 1]?.lower ?? '';
  if (word === 'let' && i > first) return Tag.Pronoun;
  // "Channel Nine's This Week": a title
  const titled = has(tags[i - 1], Tag.Proper) && /^T(?:hat|he|his)$/.test(tokens[i + 1]?.text ?? '');
  // "the port's building plan"
  const attributive = has(after, Tag.Gerund) && has(tags[i + 2], Tag.Noun) && !has(tags[i + 2], Tag.Proper);
  const isVerb =
    (has(after, Tag.Determiner | Tag.Negation | Tag.Gerund | Tag.Preposition) && !attributive && !titled) ||
    SUBJECT_PRONOUNS.has(word) ||
    CONTRACTED.has(word) ||
    // "Lind's said he will go"
    (has(tags[i - 1], Tag.Proper) && tokens[i + 1]?.lower === 'said');
  return isVerb ? Tag.Verb | Tag.Auxiliary | Tag.Third : Tag.Possessive;
}
const CONTRACTED = new Set(['here', 'that', 'there', 'what']);

const OPENS_CLAUSE = Tag.Pronoun | Tag.Determiner | Tag.Possessive | Tag.Subordinator;

/** A word whose class depends on what stands around it. */
interface Place {
  readonly tokens: readonly Token[];
  readonly tags: Uint32Array;
  readonly i: number;
  readonly first: number;
  readonly end: number;
  /** Possible tags of the word after it; 0 at a boundary. */
  readonly after: number;
}

/** Settles the class of a word in place. */
type Settle = (place: Place) => void;

const demonstratives: Settle = ({ tokens, tags, i, first, end }) => {
  tags[i] = demonstrative(tokens, tags, i, first, end);
};

/** "May", "March" */
const months: Settle = ({ tokens, tags, i, first }) => {
  if (isMonth(tokens, tags, i, first)) tags[i] = Tag.Noun | Tag.Proper;
};

const comparatives: Settle = ({ tokens, tags, i, end, after }) => {
  // "more than 40 people" is one noun phrase.
  if (tokens[i + 1]?.lower === 'than' && i + 2 < end && has(tags[i + 2], Tag.Number | Tag.Determiner)) {
    tags[i] = Tag.Determiner;
    tags[i + 1] = Tag.Adjective;
  }
  // "more boats", "less noise"; not "more open", "once more Lind left"
  else if (has(after, Tag.Noun) && !has(after, Tag.Adjective | Tag.Adverb | Tag.Proper)) tags[i] = Tag.Adjective;
};

/** "have long said", "has since resigned" */
const insideVerbGroup: Settle = ({ tags, i, first, after }) => {
  if (i > first && has(tags[i - 1], Tag.Auxiliary) && has(after, Tag.Participle)) tags[i] = Tag.Adverb;
};

const sides: Settle = ({ tags, i, first, after }) => {
  if (
    i > first &&
    (has(tags[i - 1], OPENS_NOUN_PHRASE | Tag.Number) || (has(tags[i - 1], Tag.Adjective) && has(after, Tag.Noun)))
  )
    tags[i] = Tag.Adjective;
  // "Outside experts say", but not "pilots outside ports say"
  else if (has(after, Tag.Plural) && has(tags[i + 2], FINITE) && (i === first || has(tags[i - 1], Tag.Coordinator)))
    tags[i] = Tag.Adjective;
};

/** "the first witness", "the following statement" */
const afterDeterminer: Settle = ({ tags, i, first, after }) => {
  if (i > first && has(tags[i - 1], OPENS_NOUN_PHRASE) && has(after, Tag.Noun | Tag.Adjective)) tags[i] = Tag.Adjective;
};

/** "Lind, managing director of the port" */
const beforeTitle: Settle = ({ tags, i, after }) => {
  if (has(after, Tag.Noun | Tag.Adjective)) tags[i] = Tag.Adjective;
};

/** "little is known", "much has changed" */
const aloneBeforeVerb: Settle = ({ tags, i, after }) => {
  if (has(after, Tag.Auxiliary | Tag.Modal)) tags[i] = Tag.Pronoun;
};

/** "due to rain", not "due to begin" */
const isPrepositionAfter = (tokens: readonly Token[], tags: Uint32Array, to: number): boolean => {
  const before = tokens[to - 1]?.lower ?? '';
  return AFTER_TO_IS_NOUN.has(before) && !(before === 'due' && !has(tags[to + 1], Tag.Noun));
};

/** A word that can be a determiner and something else: "some", "both". */
function settleQuantifier(tags: Uint32Array, i: number, after: number): void {
  const classes =
    tags[i]! & (Tag.Determiner | Tag.Pronoun | Tag.Adverb | Tag.Preposition | Tag.Subordinator | Tag.Coordinator);
  if ((classes & (classes - 1)) === 0) return;
  if (has(classes, Tag.Determiner) && has(classes, Tag.Pronoun))
    tags[i] = has(after, Tag.Noun | Tag.Adjective) ? Tag.Determiner : Tag.Pronoun;
}

const settles: Readonly<Record<string, Settle>> = {
  acting: beforeTitle,
  all: ({ tokens, tags, i, end, after }) => {
    // "all but accused Lind"
    if (tokens[i + 1]?.lower === 'but' && has(tags[i + 2], Tag.Past) && i + 2 < end) {
      tags[i] = Tag.Adverb;
      tags[i + 1] = Tag.Adverb;
    } else settleQuantifier(tags, i, after);
  },
  as: ({ tokens, tags, i, first }) => {
    // "critics such as Lind"
    if (i > first + 1 && tokens[i - 1]!.lower === 'such' && has(tags[i - 2], Tag.Noun)) {
      tags[i - 1] = Tag.Preposition;
      tags[i] = Tag.Preposition;
    }
  },
  charging: ({ tokens, tags, i }) => {
    // "charging documents"
    if (/^(?:documents?|papers)$/.test(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Adjective;
  },
  close: ({ tokens, tags, i }) => {
    // "sources close to the talks"
    if (tokens[i + 1]?.lower === 'to' && has(tags[i - 1], Tag.Noun)) tags[i] = Tag.Adjective;
  },
  // "dos Santos"
  dos: ({ tokens, tags, i }) => {
    if (has(tags[i + 1], Tag.Proper) && !beginsSmall(tokens[i + 1]!.text)) tags[i] = Tag.Noun | Tag.Proper;
  },
  fewer: comparatives,
  first: afterDeterminer,
  following: afterDeterminer,
  her: ({ tags, i, after }) => {
    // "her fallen son"
    tags[i] =
      has(after, Tag.Noun | Tag.Adjective | Tag.Number) || (has(after, Tag.Participle) && has(tags[i + 2], Tag.Noun))
        ? Tag.Possessive
        : Tag.Pronoun;
  },
  given: ({ tokens, tags, i, after }) => {
    // "that given the risks, nobody should go"
    const object = has(after, OPENS_NOUN_PHRASE) && tokens[i + 1]!.lower !== 'that';
    if (object && ['that', ','].includes(tokens[i - 1]?.lower ?? '')) tags[i] = Tag.Preposition;
  },
  his: ({ tags, i }) => {
    tags[i] = Tag.Possessive;
  },
  inside: sides,
  last: ({ tokens, tags, i }) => {
    // "the lamps last week"
    if (TEMPORAL.has(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Adjective;
  },
  less: comparatives,
  little: aloneBeforeVerb,
  long: insideVerbGroup,
  longer: ({ tokens, tags, i, first }) => {
    // "can no longer see"
    if (i === first || tokens[i - 1]!.lower !== 'no') return;
    tags[i - 1] = Tag.Adverb | Tag.Negation;
    tags[i] = Tag.Adverb;
  },
  managing: beforeTitle,
  march: months,
  may: months,
  more: comparatives,
  much: aloneBeforeVerb,
  most: ({ tokens, tags, i, after }) => {
    // "most of them", "most say"
    if (tokens[i + 1]?.lower === 'of' || (!has(tags[i - 1], Tag.Verb) && has(after, FINITE) && !has(after, Tag.Noun)))
      tags[i] = Tag.Pronoun;
    // "most keepers"
    else if (has(after, Tag.Noun) && !has(tags[i - 1], OPENS_NOUN_PHRASE)) tags[i] = Tag.Determiner;
  },
  near: sides,
  neighboring: beforeTitle,
  neighbouring: beforeTitle,
  old: ({ tokens, tags, i, after }) => {
    // "the 34-year-old told reporters"
    if (tokens[i - 2]?.lower === 'year' && has(after, Tag.Verb) && !has(after, Tag.Noun)) tags[i] = Tag.Noun | Tag.Role;
  },
  once: ({ tokens, tags, i, first, end, after }) => {
    // "once again"
    if (['again', 'more'].includes(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Adverb;
    // "Lind once told a crowd"
    if (i > first && has(tags[i - 1], Tag.Noun | Tag.Pronoun | Tag.Wh) && i + 1 < end && has(after, Tag.Past))
      tags[i] = Tag.Adverb;
    // "Lind, who knew him, once said he lied", but not "Lind, once asked to leave, did"
    if (tokens[i - 1]?.text === ',' && i > first && has(after, Tag.Past) && has(tags[i + 2], OPENS_CLAUSE))
      tags[i] = Tag.Adverb;
  },
  one: ({ tokens, tags, i, first, after }) => {
    if (i > first && tokens[i - 1]!.lower === 'no') tags[i] = Tag.Pronoun;
    else settleQuantifier(tags, i, after);
  },
  outside: sides,
  past: sides,
  pledged: ({ tokens, tags, i }) => {
    // "won 40 pledged delegates"
    if (/^(?:delegates?|votes)$/.test(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Adjective;
  },
  ranking: beforeTitle,
  since: insideVerbGroup,
  so: ({ tags, i, after }) => {
    if (has(after, Tag.Determiner | Tag.Adjective | Tag.Adverb) && !has(after, Tag.Pronoun)) tags[i] = Tag.Adverb;
  },
  that: demonstratives,
  these: demonstratives,
  think: ({ tokens, tags, i }) => {
    // "a think tank"
    if (/^tanks?$/.test(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Adjective;
  },
  this: demonstratives,
  those: demonstratives,
  to: ({ tokens, tags, i, end }) => {
    tags[i] =
      infinitiveFollows(tokens, tags, i, end) && !isPrepositionAfter(tokens, tags, i) ? Tag.To : Tag.Preposition;
  },
  will: ({ tokens, tags, i, first, after }) => {
    if (isFirstName(tokens, i, first)) tags[i] = Tag.Noun | Tag.Proper;
    // "the will of all", "his will to leave"
    else if (i > first && has(tags[i - 1], OPENS_NOUN_PHRASE | Tag.Adjective) && has(after, Tag.Preposition | Tag.To))
      tags[i] = Tag.Noun;
  },
  yet: ({ tokens, tags, i, first, end }) => {
    // "has not left yet, Lind said", "has yet to leave"; before a clause it is a conjunction
    const next = tokens[i + 1];
    if (i > first && tokens[i - 1]!.kind === 'word' && (i + 1 >= end || next!.kind !== 'word' || next!.lower === 'to'))
      tags[i] = Tag.Adverb;
  },
  "'s": ({ tokens, tags, i, first, end }) => {
    tags[i] = apostropheS(tokens, tags, i, first, end);
  },
};

const SETTLED = signOf(Object.keys(settles));

/** "that", "her", "to", "may", "most" and others whose class depends on what stands around them. */
export function settleFunctionWord(
  tokens: readonly Token[],
  tags: Uint32Array,
  i: number,
  first: number,
  end: number,
): void {
  const after = i + 1 < end ? tags[i + 1]! : 0;
  const token = tokens[i]!;
  if (isOneOf(token, SETTLED)) settles[token.lower]!({ tokens, tags, i, first, end, after });
  else settleQuantifier(tags, i, after);
}
