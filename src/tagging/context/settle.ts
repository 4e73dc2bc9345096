import type { Token } from '../../document/doc.js';
import { bareTemporalNouns } from '../../lexicon/temporal-nouns.js';
import { has, Tag } from '../tags.js';
import {
  type Context,
  LOOK_AROUND,
  NOUN_SIDE,
  OPENS_NOUN_PHRASE,
  SUBJECT_PRONOUNS,
  TAKES_CLAUSE,
  VERB_SIDE,
} from './context.js';
import { settleFunctionWord } from './function-words.js';
import { chooseGerund, choosePast } from './verb-forms.js';
import { isVerbPlace, PLURAL_QUANTIFIERS, QUANTIFIERS, UNCHANGED } from './verb-place.js';

const AMBIGUOUS = Tag.Noun | Tag.Verb | Tag.Adjective | Tag.Adverb;

/** Settles which of its possible classes each word of a sentence has, from left to right. Works on `tags` in place. */
export function settle(tokens: readonly Token[], tags: Uint32Array, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    settleFunctionWord(tokens, tags, i, first, end);
    if (tokens[i]!.kind !== 'word') continue;
    if (isVerbAfterDeterminer(tokens, tags, i, first) || isVerbAfterPreposition(tokens, tags, i, first))
      tags[i] = Tag.Noun | (tags[i]! & Tag.Third ? Tag.Plural : 0);
    else if (isGerundAfterDeterminer(tags, i, first)) tags[i] = has(tags[i + 1], Tag.Noun) ? Tag.Adjective : Tag.Noun;
    else if (isParticipleInPhrase(tags, i, first) || isParticipleInCompound(tokens, tags, i)) tags[i] = Tag.Adjective;
    else if (isNounAfterAuxiliary(tags, i, first)) tags[i] = Tag.Verb | Tag.Base;
    else if (isPartOfName(tokens, tags, i)) tags[i] = Tag.Noun | Tag.Proper;
    else if (isPlace(tokens, tags, i, first, end)) tags[i] = Tag.Noun;
    if (isSettled(tags[i]!)) continue;
    const context = contextOf(tokens, tags, i, first, end);
    const chosen = choose(context);
    if (chosen !== 0) tags[i] = chosen;
  }
}

/** "the dam": the word table knows some words as verbs only. "Both deny it" has no noun in the singular after "both". */
const isVerbAfterDeterminer = (tokens: readonly Token[], tags: Uint32Array, i: number, first: number): boolean =>
  i > first &&
  has(tags[i], Tag.Base | Tag.Third) &&
  !has(tags[i], Tag.Noun | Tag.Auxiliary | Tag.Modal | Tag.Past | Tag.Adjective) &&
  ((has(tags[i - 1], OPENS_NOUN_PHRASE) && !has(tags[i - 1], Tag.Pronoun)) || isAfterOne(tokens, tags, i, first)) &&
  !(has(tags[i], Tag.Base) && (PLURAL_QUANTIFIERS.has(tokens[i - 1]!.lower) || isSaidBySome(tokens, tags, i)));

/** "on leave": the same after a preposition; but "those they speak with say", "the port they live in" */
const isVerbAfterPreposition = (tokens: readonly Token[], tags: Uint32Array, i: number, first: number): boolean =>
  i > first + 1 &&
  BEFORE_NOUNS.has(tokens[i - 1]!.lower) &&
  has(tags[i], Tag.Base) &&
  !has(tags[i], Tag.Noun | Tag.Auxiliary | Tag.Modal | Tag.Past | Tag.Adjective | Tag.Adverb) &&
  has(tags[i - 2], Tag.Noun) &&
  !TAKES_CLAUSE.has(tokens[i]!.lower);
const BEFORE_NOUNS = new Set(['at', 'for', 'from', 'of', 'on', 'under', 'with', 'without']);

/** "Some say they left", not "some say in it" */
const isSaidBySome = (tokens: readonly Token[], tags: Uint32Array, i: number): boolean =>
  QUANTIFIERS.has(tokens[i - 1]!.lower) &&
  TAKES_CLAUSE.has(tokens[i]!.lower) &&
  has(tags[i + 1], OPENS_NOUN_PHRASE | Tag.Pronoun | Tag.Subordinator | Tag.Proper | Tag.Plural);

/** "a snappy retort": an adjective between. */
const isAfterOne = (tokens: readonly Token[], tags: Uint32Array, i: number, first: number): boolean =>
  i > first + 1 &&
  has(tags[i - 1], Tag.Adjective) &&
  !has(tags[i - 1], Tag.Noun | Tag.Pronoun | Tag.Number | Tag.Determiner) &&
  /^an?$/.test(tokens[i - 2]!.lower);

/** "would ax the plan", "to ax the plan": the word table knows some verbs as nouns only. */
const isNounAfterAuxiliary = (tags: Uint32Array, i: number, first: number): boolean =>
  i > first &&
  has(tags[i - 1], Tag.Modal | Tag.To) &&
  has(tags[i], Tag.Noun) &&
  !has(tags[i], Tag.Verb | Tag.Plural | Tag.Proper | Tag.Adjective | Tag.Adverb | Tag.Number);

/** "the polling station", "the shelling" */
const isGerundAfterDeterminer = (tags: Uint32Array, i: number, first: number): boolean =>
  i > first &&
  has(tags[i], Tag.Gerund) &&
  !has(tags[i], Tag.Noun | Tag.Auxiliary | Tag.Adjective) &&
  ((has(tags[i - 1], OPENS_NOUN_PHRASE) && !has(tags[i - 1], Tag.Pronoun)) || isHedged(tags, i, first));

/** "a written statement", "her stolen car": irregular participles, which the word table knows as verbs only. */
const isParticipleInPhrase = (tags: Uint32Array, i: number, first: number): boolean =>
  i > first &&
  has(tags[i], Tag.Participle) &&
  !has(tags[i], Tag.Noun | Tag.Past | Tag.Auxiliary | Tag.Adjective) &&
  has(tags[i - 1], Tag.Determiner | Tag.Possessive) &&
  !has(tags[i - 1], Tag.Pronoun) &&
  has(tags[i + 1], Tag.Noun) &&
  !has(tags[i + 1], Tag.Proper);

/** "pilot-turned-mayor", "the so-called plan" */
const isParticipleInCompound = (tokens: readonly Token[], tags: Uint32Array, i: number): boolean =>
  has(tags[i], Tag.Participle) &&
  isHyphen(tokens[i - 1]) &&
  !tokens[i]!.spaced &&
  (isHyphen(tokens[i + 1]) || (tokens[i - 2]?.lower === 'so' && has(tags[i + 1], Tag.Noun | Tag.Adjective)));

/** "a man at the back", "the back of the hall": an adverb after a preposition and "the". */
const isPlace = (tokens: readonly Token[], tags: Uint32Array, i: number, first: number, end: number): boolean =>
  i > first + 1 &&
  tags[i] === Tag.Adverb &&
  tokens[i - 1]!.lower === 'the' &&
  has(tags[i - 2], Tag.Preposition) &&
  (i + 1 >= end || tokens[i + 1]!.kind === 'punctuation' || tokens[i + 1]!.lower === 'of');

/** "Han Seo-in" */
const isPartOfName = (tokens: readonly Token[], tags: Uint32Array, i: number): boolean =>
  has(tags[i], Tag.Preposition) &&
  isHyphen(tokens[i - 1]) &&
  !isHyphen(tokens[i + 1]) &&
  !tokens[i]!.spaced &&
  has(tags[i - 2], Tag.Proper);

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' && !token.spaced;

/** "the most striking figures" */
const isHedged = (tags: Uint32Array, i: number, first: number): boolean =>
  i > first + 1 && has(tags[i - 1], Tag.Adverb) && has(tags[i - 2], Tag.Determiner) && has(tags[i + 1], Tag.Noun);

const isSettled = (tags: number): boolean => {
  const classes = tags & AMBIGUOUS;
  return (
    has(tags, Tag.Auxiliary | Tag.Modal) ||
    ((classes & (classes - 1)) === 0 && !(has(tags, Tag.Past) && has(tags, Tag.Participle)))
  );
};

function contextOf(tokens: readonly Token[], tags: Uint32Array, i: number, first: number, end: number): Context {
  let b = i - 1;
  while (
    b > Math.max(first, i - LOOK_AROUND) &&
    has(tags[b], Tag.Adverb | Tag.Negation) &&
    !has(tags[b], Tag.Determiner | Tag.Verb | Tag.Noun)
  )
    b--;
  // "The agency (NTA) quoted Lind"
  if (tokens[b]?.text === ')') b = bracketedName(tokens, tags, b, first) ?? b;
  // 'he thought it "risks a strike"'
  if (b > first && tokens[b]!.kind === 'quote' && SUBJECT_PRONOUNS.has(tokens[b - 1]!.lower)) b--;
  const before = b >= first ? tokens[b] : undefined;
  const after = i + 1 < end ? tokens[i + 1] : undefined;
  return {
    tokens,
    tags,
    i,
    first,
    end,
    before: before ? tags[b]! : 0,
    beforeWord: before?.lower ?? '',
    after: after ? tags[i + 1]! : 0,
    afterWord: after?.lower ?? '',
  };
}

/** The noun before a name in brackets that ends at `close`; null where there is none. */
function bracketedName(tokens: readonly Token[], tags: Uint32Array, close: number, first: number): number | null {
  const open = close - 2;
  return open > first && tokens[open]!.text === '(' && has(tags[close - 1], Tag.Proper) && has(tags[open - 1], Tag.Noun)
    ? open - 1
    : null;
}

/** The tags of a word whose reading was open. */
function choose(c: Context): number {
  const tags = c.tags[c.i]!;
  if (!has(tags, Tag.Verb)) return chooseNominal(tags, c);
  // "has set up a shop": the word table knows some past forms as bases only
  if (UNCHANGED.has(c.tokens[c.i]!.lower) && HAVING.has(c.beforeWord) && !has(c.after, Tag.Noun))
    return Tag.Verb | Tag.Participle;
  const asVerb = tags & ~(NOUN_SIDE | Tag.Adjective | Tag.Adverb);
  const asOther = tags & ~VERB_SIDE;
  if (has(asVerb, Tag.Past | Tag.Participle)) return choosePast(tags, asVerb, asOther, c);
  if (has(asVerb, Tag.Gerund)) return chooseGerund(asVerb, asOther, c);
  return asOther !== 0 && !isVerbPlace(asVerb, c) ? chooseNominal(asOther, c) : asVerb;
}

const HAVING = new Set(['had', 'has', 'have', 'having']);

function chooseNominal(tags: number, c: Context): number {
  if (!(has(tags, Tag.Adjective) && has(tags, Tag.Noun))) {
    return has(tags, Tag.Adjective) && has(tags, Tag.Adverb)
      ? has(c.after, Tag.Noun | Tag.Adjective)
        ? tags & ~Tag.Adverb
        : tags
      : tags;
  }
  if (has(tags, Tag.Demonym))
    return has(c.after, Tag.Noun) && !has(c.after, Tag.Verb & ~Tag.Noun) ? tags & ~Tag.Noun : tags & ~Tag.Adjective;
  // "the firm cut jobs", not "the firm cut"
  if (
    c.tokens[c.i]!.lower === 'firm' &&
    UNCHANGED.has(c.afterWord) &&
    has(c.before, OPENS_NOUN_PHRASE) &&
    has(c.tags[c.i + 2], Tag.Plural)
  )
    return tags & ~Tag.Adjective;
  // "an executive tells keepers", "the port chief calls for calm"
  const calls = c.afterWord === 'calls' && ['for', 'on'].includes(c.tokens[c.i + 2]?.lower ?? '');
  const modifies = has(c.after, Tag.Noun) && !(has(c.after, Tag.Third) && (calls || TAKES_CLAUSE.has(c.afterWord)));
  // "the police chief yesterday said": the day is no noun of the chief's
  const dated = BARE_TEMPORAL.has(c.afterWord) && has(c.before, Tag.Noun);
  return modifies && !dated ? tags & ~NOUN_SIDE : tags & ~Tag.Adjective;
}
const BARE_TEMPORAL = new Set(bareTemporalNouns);
