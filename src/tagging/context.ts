import type { Token } from '../document/doc.js';
import { cueVerbs } from '../lexicon/cue-verbs.js';
import { formsOf } from './conjugate.js';
import { FINITE, has, Tag } from './tags.js';

const NOUN_SIDE = Tag.Noun | Tag.Plural | Tag.Role;
const VERB_SIDE = Tag.Verb | Tag.Past | Tag.Third | Tag.Base | Tag.Gerund | Tag.Participle | Tag.Modal | Tag.Auxiliary;
const AMBIGUOUS = Tag.Noun | Tag.Verb | Tag.Adjective | Tag.Adverb;
const OPENS_NOUN_PHRASE = Tag.Determiner | Tag.Possessive;
/** Tokens to both sides that are looked at: sentences can be as long as a text. */
const LOOK_AROUND = 80;
const LONGEST_PHRASE = 6;
const SUBJECT_PRONOUNS = new Set(['he', 'i', 'she', 'they', 'we', 'you', 'it', 'who']);
const AFTER_TO_IS_NOUN = new Set(['according', 'due', 'owing', 'thanks', 'prior', 'next', 'close', 'contrary']);
/** Determiners that stand alone as a subject: "several said". */
const QUANTIFIERS = new Set(['all', 'another', 'both', 'few', 'half', 'many', 'most', 'one', 'several', 'some']);
const CAUSATIVES = new Set([
  'let',
  'make',
  'makes',
  'made',
  'help',
  'helped',
  'helps',
  'see',
  'saw',
  'watch',
  'hear',
  'heard',
  "let's",
]);

/** Verbs after which a new clause may begin without a "that": "says the port needs". */
const TAKES_CLAUSE = new Set(
  cueVerbs
    .filter(({ governs, lemma }) => governs.includes('t') && !lemma.includes(' '))
    .flatMap(({ lemma }) => formsOf(lemma)),
);

interface Context {
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

/** Settles which of its possible classes each word of a sentence has, from left to right. Works on `tags` in place. */
export function settle(tokens: readonly Token[], tags: Uint32Array, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    settleFunctionWord(tokens, tags, i, first, end);
    if (tokens[i]!.kind !== 'word') continue;
    if (isVerbAfterDeterminer(tags, i, first)) tags[i] = Tag.Noun | (tags[i]! & Tag.Third ? Tag.Plural : 0);
    else if (isGerundAfterDeterminer(tags, i, first)) tags[i] = has(tags[i + 1], Tag.Noun) ? Tag.Adjective : Tag.Noun;
    if (isSettled(tags[i]!)) continue;
    const context = contextOf(tokens, tags, i, first, end);
    const chosen = choose(context);
    if (chosen !== 0) tags[i] = chosen;
  }
}

/** "the dam": the word table knows some words as verbs only. */
const isVerbAfterDeterminer = (tags: Uint32Array, i: number, first: number): boolean =>
  i > first &&
  has(tags[i - 1], OPENS_NOUN_PHRASE) &&
  !has(tags[i - 1], Tag.Pronoun) &&
  has(tags[i], Tag.Base | Tag.Third) &&
  !has(tags[i], Tag.Noun | Tag.Auxiliary | Tag.Modal | Tag.Past | Tag.Adjective);

/** "the polling station", "the shelling" */
const isGerundAfterDeterminer = (tags: Uint32Array, i: number, first: number): boolean =>
  i > first &&
  has(tags[i], Tag.Gerund) &&
  !has(tags[i], Tag.Noun | Tag.Auxiliary | Tag.Adjective) &&
  ((has(tags[i - 1], OPENS_NOUN_PHRASE) && !has(tags[i - 1], Tag.Pronoun)) || isHedged(tags, i, first));

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

/** The tags of a word whose reading was open. */
function choose(c: Context): number {
  const tags = c.tags[c.i]!;
  if (!has(tags, Tag.Verb)) return chooseNominal(tags, c);
  const asVerb = tags & ~(NOUN_SIDE | Tag.Adjective | Tag.Adverb);
  const asOther = tags & ~VERB_SIDE;
  if (has(asVerb, Tag.Past | Tag.Participle)) return choosePast(tags, asVerb, asOther, c);
  if (has(asVerb, Tag.Gerund)) return chooseGerund(asVerb, asOther, c);
  return asOther !== 0 && !isVerbPlace(asVerb, c) ? chooseNominal(asOther, c) : asVerb;
}

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
  return has(c.after, Tag.Noun) ? tags & ~NOUN_SIDE : tags & ~Tag.Adjective;
}

/** A base or third-person form that could be a noun: is it where a verb stands? */
function isVerbPlace(asVerb: number, c: Context): boolean {
  if (c.beforeWord === 'to' || quotedInfinitive(c))
    return has(asVerb, Tag.Base) && !AFTER_TO_IS_NOUN.has(c.tokens[c.i - 2]?.lower ?? '');
  if (has(c.before, Tag.Modal)) return has(asVerb, Tag.Base);
  if (
    has(c.before, OPENS_NOUN_PHRASE | Tag.Preposition | Tag.Adjective | Tag.Number) &&
    !has(c.before, Tag.Pronoun | Tag.Subordinator)
  )
    return false;
  if (SUBJECT_PRONOUNS.has(c.beforeWord)) return true;
  if (CAUSATIVES.has(c.tokens[c.i - 2]?.lower ?? '') && has(asVerb, Tag.Base)) return true;
  if (has(c.before, Tag.Auxiliary)) return ['do', 'does', 'did'].includes(c.beforeWord) && has(asVerb, Tag.Base);
  const objectFollows =
    has(c.after, Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Wh | Tag.Subordinator) ||
    (has(c.after, Tag.Preposition) && c.afterWord === 'that');
  if (has(c.before, Tag.Wh | Tag.Subordinator)) return objectFollows || c.beforeWord === 'which';
  if (has(c.before, Tag.Noun)) {
    const plural = has(c.before, Tag.Plural);
    // "Ostland Motors plans": a name may look like a plural.
    const agrees = has(asVerb, Tag.Third) ? !plural || has(c.before, Tag.Proper) : plural;
    if (!agrees || endsObject(c)) return false;
    // "Lind needs to"
    if (has(asVerb, Tag.Third) && has(c.before, Tag.Proper) && has(c.after, Tag.To)) return true;
    return objectFollows || !clauseHasVerb(c);
  }
  if (has(c.before, Tag.Coordinator)) return objectFollows && !has(c.after, Tag.Wh);
  if (c.before === 0) return (has(asVerb, Tag.Base) && objectFollows && c.i > 0) || endsReport(c);
  return false;
}

/** "His wife, he says, plans to leave": after a reporting clause between commas its own goes on with the verb. */
const endsReport = (c: Context): boolean =>
  c.i - 4 >= c.first &&
  c.tokens[c.i - 1]!.text === ',' &&
  TAKES_CLAUSE.has(c.tokens[c.i - 2]!.lower) &&
  (c.tokens[c.i - 4]!.text === ',' || c.tokens[c.i - 5]?.text === ',');

/** "commander of the ground forces,": the last word of a noun phrase after a preposition. */
function endsObject(c: Context): boolean {
  if (c.after !== 0 || !has(c.tags[c.i]!, Tag.Plural) || TAKES_CLAUSE.has(c.tokens[c.i]!.lower)) return false;
  let j = c.i - 1;
  while (j > Math.max(c.first, c.i - LONGEST_PHRASE) && has(c.tags[j], Tag.Noun | Tag.Adjective | OPENS_NOUN_PHRASE))
    j--;
  return has(c.tags[j], Tag.Preposition) && !has(c.tags[j], Tag.Subordinator);
}

/** 'vowed to "end" it' */
const quotedInfinitive = (c: Context): boolean =>
  c.tokens[c.i - 1]?.kind === 'quote' && c.i - 2 >= c.first && has(c.tags[c.i - 2], Tag.To);

/** Does another word of this clause have to be its finite verb? */
function clauseHasVerb(c: Context): boolean {
  for (const step of [-1, 1]) {
    for (
      let j = c.i + step;
      j >= Math.max(c.first, c.i - LOOK_AROUND) && j < Math.min(c.end, c.i + LOOK_AROUND);
      j += step
    ) {
      const tags = c.tags[j]!;
      const token = c.tokens[j]!;
      if (
        token.kind === 'punctuation'
          ? token.text !== '-'
          : token.kind === 'quote' || has(tags, Tag.Subordinator | Tag.Wh)
      )
        break;
      if (step === -1 && TAKES_CLAUSE.has(token.lower)) break;
      if (
        has(tags, Tag.Verb) &&
        has(tags, FINITE) &&
        !has(tags, Tag.Noun | Tag.Adjective) &&
        c.tokens[j - 1]?.lower !== 'to'
      )
        return true;
    }
  }
  return false;
}

/** "-ed" and irregular forms: finite past, participle, adjective or noun. */
function choosePast(tags: number, asVerb: number, asOther: number, c: Context): number {
  const participle = Tag.Verb | Tag.Participle;
  const hasPast = has(tags, Tag.Past);
  if (opensSubject(c)) return Tag.Adjective;
  if (has(c.before, Tag.Auxiliary) || ['get', 'gets', 'got', 'getting'].includes(c.beforeWord)) {
    return asOther !== 0 && !hasPast && has(asOther, Tag.Adjective) ? asOther & ~NOUN_SIDE : participle;
  }
  if (QUANTIFIERS.has(c.beforeWord) && hasPast && !has(c.after, Tag.Noun)) return Tag.Verb | Tag.Past;
  if (has(c.before, OPENS_NOUN_PHRASE) && !has(c.before, Tag.Pronoun)) {
    if (has(c.after, Tag.Noun | Tag.Adjective)) return Tag.Adjective;
    return has(asOther, Tag.Noun) ? asOther & ~Tag.Adjective : Tag.Adjective;
  }
  if (has(c.before, Tag.Preposition) && !has(c.before, Tag.Subordinator))
    return has(asOther, Tag.Noun) ? asOther & ~Tag.Adjective : Tag.Adjective;
  if (has(c.before, Tag.Adjective) && has(c.after, Tag.Noun)) return Tag.Adjective;
  // "said retired surgeon Ada Lorne"
  if (
    has(c.before, FINITE) &&
    !has(c.before, Tag.Auxiliary | Tag.Noun) &&
    has(c.after, Tag.Noun) &&
    c.tokens[c.i]!.lower.endsWith('ed')
  )
    return Tag.Adjective;
  if (SUBJECT_PRONOUNS.has(c.beforeWord)) return hasPast ? Tag.Verb | Tag.Past : asVerb;
  if (has(c.before, Tag.Modal) && has(asVerb, Tag.Base)) return Tag.Verb | Tag.Base;
  if (c.beforeWord === 'to' && has(asVerb, Tag.Base)) return Tag.Verb | Tag.Base;
  if (has(c.before, Tag.Noun) && c.afterWord === 'by' && !has(c.before, Tag.Proper) && clauseHasVerb(c))
    return participle;
  // 'on "Wharf," suggested that', "but suggested Venn"
  const shared = has(c.before, Tag.Coordinator) && has(c.after, Tag.Proper);
  if (
    hasPast &&
    (shared || c.tokens[c.i - 1]?.kind === 'quote') &&
    c.i > c.first + 1 &&
    TAKES_CLAUSE.has(c.tokens[c.i]!.lower)
  )
    return Tag.Verb | Tag.Past;
  if (has(asOther, Tag.Adjective) && has(c.after, Tag.Noun) && !has(c.before, Tag.Noun | Tag.Pronoun))
    return asOther & ~NOUN_SIDE;
  return hasPast ? Tag.Verb | Tag.Past : asVerb;
}

/** "Retired keepers say", "But diving specialists say": before a noun and its verb, a participle at the head of a clause. */
const opensSubject = (c: Context): boolean =>
  (c.before === 0 || (has(c.before, Tag.Coordinator) && c.i === c.first + 1)) &&
  c.tokens[c.i - 1]?.kind !== 'punctuation' &&
  has(c.after, Tag.Noun) &&
  !has(c.after, Tag.Verb | Tag.Proper) &&
  /(?:ed|ing)$/.test(c.tokens[c.i]!.lower) &&
  clauseHasVerb(c);

function chooseGerund(asVerb: number, asOther: number, c: Context): number {
  if (opensSubject(c)) return Tag.Adjective;
  if (has(c.before, OPENS_NOUN_PHRASE) && !has(c.before, Tag.Pronoun)) {
    if (has(asOther, Tag.Noun) && !has(c.after, Tag.Noun)) return asOther & ~Tag.Adjective;
    return has(asOther, Tag.Adjective) ? asOther & ~NOUN_SIDE : asOther || asVerb;
  }
  if (has(c.before, Tag.Auxiliary) || c.beforeWord === ',') return asVerb;
  if (has(asOther, Tag.Noun) && (has(c.before, Tag.Adjective) || (has(c.before, Tag.Noun) && c.after === 0)))
    return asOther & ~Tag.Adjective;
  if (has(asOther, Tag.Adjective) && has(c.after, Tag.Noun)) return asOther & ~NOUN_SIDE;
  return asVerb;
}

/** "to go", "to forcibly remove", 'to "take"' */
function infinitiveFollows(tokens: readonly Token[], tags: Uint32Array, to: number, end: number): boolean {
  let i = to + 1;
  while (
    i + 1 < end &&
    (tokens[i]!.kind === 'quote' || (has(tags[i], Tag.Adverb) && !has(tags[i], Tag.Verb | Tag.Noun)))
  )
    i++;
  return i < end && has(tags[i], Tag.Base);
}

/** A capital in the middle of a sentence, or a number or "this" beside it: "in May", "May 3". */
const isMonth = (tokens: readonly Token[], tags: Uint32Array, i: number, first: number): boolean =>
  /^M[a-z]/.test(tokens[i]!.text) &&
  ((i > first &&
    tokens[i - 1]!.kind === 'word' &&
    has(tags[i - 1], Tag.Preposition | Tag.Determiner | Tag.Adjective)) ||
    (has(tags[i + 1], Tag.Number) && tokens[i + 1]!.kind === 'number'));

/** "that", "her", "to", "as", "no", "like" and others whose class depends on what follows. */
function settleFunctionWord(tokens: readonly Token[], tags: Uint32Array, i: number, first: number, end: number): void {
  const word = tokens[i]!.lower;
  const after = i + 1 < end ? tags[i + 1]! : 0;
  switch (word) {
    case 'to':
      tags[i] =
        infinitiveFollows(tokens, tags, i, end) && !AFTER_TO_IS_NOUN.has(tokens[i - 1]?.lower ?? '')
          ? Tag.To
          : Tag.Preposition;
      return;
    case 'that':
    case 'this':
    case 'these':
    case 'those': {
      // "would say only that"
      const skipped = i - 2 >= first && has(tags[i - 1], Tag.Adverb) && has(tags[i - 2], Tag.Verb);
      const before = i > first ? tags[skipped ? i - 2 : i - 1]! : 0;
      const opensClause =
        (has(after, Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Proper) && tokens[i + 1]?.lower !== "'s") ||
        (has(after, Tag.Plural) && !has(after, Tag.Verb));
      const gerund = has(before, Tag.Verb) && has(after, Tag.Gerund);
      const afterPhrase =
        has(before, Tag.Verb | Tag.Noun) && (gerund || !(has(after, Tag.Verb) && !has(after, Tag.Noun)));
      const demonstrative =
        has(before, Tag.Verb) &&
        !has(before, Tag.Noun) &&
        !TAKES_CLAUSE.has(tokens[i - 1]!.lower) &&
        has(after, Tag.Noun) &&
        !has(after, Tag.Plural | Tag.Proper | Tag.Determiner | Tag.Pronoun | Tag.Possessive);
      // "of that 2013 report"
      const governed =
        has(before, Tag.Preposition) && has(after, Tag.Noun | Tag.Number) && tokens[i - 1]!.lower !== 'in';
      if (word === 'that' && governed) tags[i] = Tag.Determiner;
      else if (word === 'that' && !demonstrative && (opensClause || afterPhrase)) tags[i] = Tag.Subordinator;
      else if (word === 'that' && has(before, Tag.Noun)) tags[i] = Tag.Wh;
      else if (tokens[i + 1]?.lower === 'past') tags[i] = Tag.Determiner;
      else if (has(after, Tag.Noun | Tag.Adjective | Tag.Number) && !has(after, Tag.Auxiliary | Tag.Modal))
        tags[i] = Tag.Determiner;
      else tags[i] = Tag.Pronoun;
      return;
    }
    case 'her':
      tags[i] = has(after, Tag.Noun | Tag.Adjective | Tag.Number) ? Tag.Possessive : Tag.Pronoun;
      return;
    case 'his':
      tags[i] = Tag.Possessive;
      return;
    case 'may':
    case 'march':
      if (isMonth(tokens, tags, i, first)) tags[i] = Tag.Noun | Tag.Proper;
      return;
    case "'s": {
      // "the port's building plan"
      const attributive = has(after, Tag.Gerund) && has(tags[i + 2], Tag.Noun) && !has(tags[i + 2], Tag.Proper);
      const isVerb =
        (has(after, Tag.Determiner | Tag.Negation | Tag.Gerund | Tag.Preposition) && !attributive) ||
        SUBJECT_PRONOUNS.has(tokens[i - 1]?.lower ?? '') ||
        ['that', 'there', 'what', 'here'].includes(tokens[i - 1]?.lower ?? '');
      tags[i] = isVerb ? Tag.Verb | Tag.Auxiliary | Tag.Third : Tag.Possessive;
      return;
    }
    case 'more':
    case 'less':
    case 'fewer':
      // "more than 40 people" is one noun phrase.
      if (tokens[i + 1]?.lower === 'than' && i + 2 < end && has(tags[i + 2], Tag.Number | Tag.Determiner)) {
        tags[i] = Tag.Determiner;
        tags[i + 1] = Tag.Adjective;
      }
      return;
    case 'most':
      // "most of them", "most say"
      if (tokens[i + 1]?.lower === 'of' || (!has(tags[i - 1], Tag.Verb) && has(after, FINITE) && !has(after, Tag.Noun)))
        tags[i] = Tag.Pronoun;
      // "most keepers"
      else if (has(after, Tag.Noun) && !has(tags[i - 1], OPENS_NOUN_PHRASE)) tags[i] = Tag.Determiner;
      return;
    case 'polls':
    case 'rights':
      if (!SUBJECT_PRONOUNS.has(tokens[i - 1]?.lower ?? '')) tags[i] = Tag.Noun | Tag.Plural;
      return;
    case 'first':
      // "the first witness"
      if (i > first && has(tags[i - 1], OPENS_NOUN_PHRASE) && has(after, Tag.Noun | Tag.Adjective))
        tags[i] = Tag.Adjective;
      return;
    case 'long':
    case 'since':
      // "have long said", "has since resigned"
      if (i > first && has(tags[i - 1], Tag.Auxiliary) && has(after, Tag.Participle)) tags[i] = Tag.Adverb;
      return;
    case 'so':
      if (has(after, Tag.Determiner | Tag.Adjective | Tag.Adverb) && !has(after, Tag.Pronoun)) tags[i] = Tag.Adverb;
      return;
    case 'near':
    case 'past':
    case 'inside':
    case 'outside':
      if (
        i > first &&
        (has(tags[i - 1], OPENS_NOUN_PHRASE | Tag.Number) || (has(tags[i - 1], Tag.Adjective) && has(after, Tag.Noun)))
      )
        tags[i] = Tag.Adjective;
      return;
    case 'acting':
    case 'managing':
    case 'ranking':
      // "Lind, managing director of the port"
      if (has(after, Tag.Noun | Tag.Adjective)) tags[i] = Tag.Adjective;
      return;
    case 'think':
      // "a think tank"
      if (/^tanks?$/.test(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Adjective;
      return;
    default:
  }
  const classes =
    tags[i]! & (Tag.Determiner | Tag.Pronoun | Tag.Adverb | Tag.Preposition | Tag.Subordinator | Tag.Coordinator);
  if ((classes & (classes - 1)) === 0) return;
  if (has(classes, Tag.Determiner) && has(classes, Tag.Pronoun))
    tags[i] = has(after, Tag.Noun | Tag.Adjective) ? Tag.Determiner : Tag.Pronoun;
}
