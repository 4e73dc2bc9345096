import { documentNouns, personRoles } from '../../lexicon/roles.js';
import { irregularVerbs } from '../../lexicon/verb-forms.js';
import { oftenVerbs, seldomVerbs } from '../../lexicon/word-classes.js';
import { FINITE, has, Tag } from '../tags.js';
import {
  AFTER_TO_IS_NOUN,
  type Context,
  LOOK_AROUND,
  OPENS_NOUN_PHRASE,
  SUBJECT_PRONOUNS,
  TAKES_CLAUSE,
  TAKES_QUOTATION,
} from './context.js';

const HELPS = new Set(['help', 'helped', 'helping', 'helps']);
const CAUSATIVES = new Set([...HELPS, 'hear', 'heard', 'let', 'made', 'make', 'makes', 'saw', 'see', 'watch']);
/** They stand before a plural noun, or alone. */
export const PLURAL_QUANTIFIERS = new Set(['both', 'few', 'many', 'several']);
export const QUANTIFIERS = new Set([...PLURAL_QUANTIFIERS, 'all', 'most', 'some']);
const RELATIVES = new Set(['that', 'which', 'who', 'whoever']);
const OBJECT_PRONOUNS = new Set(['her', 'him', 'me', 'others', 'them', 'those', 'these', 'us']);
/** Past forms that are their own base: "hit". */
export const UNCHANGED = new Set(irregularVerbs.filter(({ lemma, past }) => lemma === past).map(({ lemma }) => lemma));
const JOINED = Tag.Noun | Tag.Adjective | Tag.Determiner | Tag.Possessive | Tag.Adverb;
const LONGEST_PHRASE = 6;
const LONGEST_JOINED = 7;
/** Pronouns that begin a clause, wherever they stand. */
const NEW_SUBJECTS = new Set(['he', 'i', 'she', 'they', 'we']);
/** After them a word is a verb in the third person sooner than a plural: "points out". */
const PARTICLES = new Set(['away', 'back', 'off', 'out']);
const isParticle = (word: string): boolean => word === 'up' || PARTICLES.has(word);
const ROLES = new Set(personRoles);
const OFTEN = new Set(oftenVerbs);
const SELDOM = new Set(seldomVerbs);

/** A base or third-person form that could be a noun: is it where a verb stands? */
export function isVerbPlace(asVerb: number, c: Context): boolean {
  // "the doctors' labels"
  if (/^['’]/.test(c.afterWord)) return false;
  const base = has(asVerb, Tag.Base);
  if (c.beforeWord === 'to' || quotedInfinitive(c))
    return base && !AFTER_TO_IS_NOUN.has(c.tokens[c.i - 2]?.lower ?? '');
  if (has(c.before, Tag.Modal)) return base;
  if (base && has(c.before, Tag.Determiner | Tag.Pronoun) && isQuantifiedSubject(c)) return true;
  if (
    has(c.before, OPENS_NOUN_PHRASE | Tag.Preposition | Tag.Adjective | Tag.Number) &&
    !has(c.before, Tag.Pronoun | Tag.Subordinator)
  )
    return false;
  if (SUBJECT_PRONOUNS.has(c.beforeWord)) return true;
  if (base && (CAUSATIVES.has(c.tokens[c.i - 2]?.lower ?? '') || HELPS.has(c.beforeWord))) return true;
  if (has(c.before, Tag.Pronoun) && !OBJECT_PRONOUNS.has(c.beforeWord)) return !base;
  if (has(c.before, Tag.Auxiliary)) return base && ['do', 'does', 'did'].includes(c.beforeWord);
  if (has(c.before, Tag.Wh | Tag.Subordinator)) {
    // "a charge that rights groups deny"
    const modifies = SELDOM.has(c.tokens[c.i]!.lower) && has(c.after, Tag.Noun);
    return objectFollows(c) || (has(c.before, Tag.Wh) && RELATIVES.has(c.beforeWord) && !modifies);
  }
  if (has(c.before, Tag.Noun)) return isPredicate(asVerb, c);
  if (has(c.before, Tag.Coordinator)) {
    // "denies it and points out that"
    const phrasal = has(asVerb, Tag.Third) && PARTICLES.has(c.tokens[c.i + 1]?.lower ?? '');
    // "told reporters and staff that"
    const takesThat = c.afterWord !== 'that' || TAKES_CLAUSE.has(c.tokens[c.i]!.lower);
    return phrasal || (objectFollows(c) && !has(c.after, Tag.Wh) && takesThat) || followsAdverb(c);
  }
  // 'dismissed as “nonsense” claims that'
  if (c.tokens[c.i - 1]?.kind === 'quote' && c.tokens[c.i - 3]?.kind === 'quote' && c.tokens[c.i - 4]?.lower === 'as')
    return false;
  // 'slammed "false" reports that'
  if (c.tokens[c.i - 1]?.kind === 'quote' && c.tags[c.i - 2] === Tag.Adjective) return false;
  if (c.before === 0) return (base ? objectFollows(c) && c.i > 0 : resumesClause(c)) || endsReport(c);
  return false;
}

/** "many fear the storm", "some say that": the quantifier stands alone. */
const isQuantifiedSubject = (c: Context): boolean =>
  PLURAL_QUANTIFIERS.has(c.beforeWord)
    ? !has(c.after, Tag.Noun) || has(c.after, Tag.Proper)
    : QUANTIFIERS.has(c.beforeWord) &&
      TAKES_CLAUSE.has(c.tokens[c.i]!.lower) &&
      (objectFollows(c) || has(c.after, Tag.Proper | Tag.Plural));

/** "Staff estimate the cost": more than one, though they have no plural. */
const COLLECTIVES = new Set(['crew', 'data', 'management', 'media', 'staff']);
/** "Bank data show prices fell", "minutes show officials expect it" */
const TEXTS = new Set(['data', ...documentNouns.map((noun) => (noun.endsWith('s') ? noun : `${noun}s`))]);
const TELLS = new Set(['indicate', 'say', 'show', 'suggest']);

/** "the lamps", "the lamp and the boat" */
function isPluralBefore(c: Context): boolean {
  // "a Reuters survey"
  const single = has(c.before, Tag.Proper) && ['a', 'an'].includes(c.tokens[c.i - 2]?.lower ?? '');
  if (has(c.before, Tag.Plural) || COLLECTIVES.has(c.beforeWord)) return !single;
  let j = c.i - 1;
  while (j > c.first && c.i - j < LONGEST_JOINED && has(c.tags[j], JOINED) && !has(c.tags[j], Tag.Verb)) j--;
  return c.tokens[j]!.lower === 'and' && has(c.tags[j - 1], Tag.Noun);
}

/** "letters" in "letters seen by the Herald show" */
function followsText(c: Context): boolean {
  for (let j = c.i - 1; j >= Math.max(c.first, c.i - LONGEST_JOINED) && c.tokens[j]!.kind !== 'punctuation'; j--)
    if (TEXTS.has(c.tokens[j]!.lower)) return has(c.tags[j + 1], Tag.Past | Tag.Participle);
  return false;
}

/**
 * A name after the word, and the only finite verb of what follows after that: "claims [Venn hid] it", not "the insurance claims [Venn filed]
 * were lost".
 */
function nameHasVerb(c: Context): boolean {
  const stop = Math.min(c.end, c.i + LOOK_AROUND);
  let j = c.i + 1;
  while (j < stop && has(c.tags[j], Tag.Proper | Tag.Possessive)) j++;
  // "claims Venn's boat sank"
  if (has(c.tags[j - 1], Tag.Possessive)) while (j < stop && has(c.tags[j], Tag.Noun | Tag.Adjective)) j++;
  return j > c.i + 1 && isOnlyVerb(c, j, stop);
}

/** A plural without a determiner, and the like: "claims [old boats are] lost", not "the boat claims [keepers have] filed were lost". */
function pluralHasVerb(c: Context): boolean {
  const last = lastNounFrom(c);
  return last > c.i && has(c.tags[last], Tag.Plural) && isOnlyVerb(c, last + 1, Math.min(c.end, c.i + LOOK_AROUND));
}

/** The last of the adjectives and nouns right after the word. */
function lastNounFrom(c: Context): number {
  let j = c.i;
  while (j + 1 < c.end && j - c.i < LONGEST_PHRASE && has(c.tags[j + 1], Tag.Noun | Tag.Adjective)) j++;
  return j;
}

/** Is the word at `j` the only finite verb of its clause? */
function isOnlyVerb(c: Context, j: number, stop: number): boolean {
  if (j >= stop || !has(c.tags[j], FINITE) || has(c.tags[j], Tag.Noun)) return false;
  for (let k = j + 1; k < stop && c.tokens[k]!.kind !== 'punctuation' && !has(c.tags[k], OPENS_OTHER); k++)
    if (isFiniteAt(c, k) && !has(c.tags[k - 1], Tag.Auxiliary | Tag.Modal | Tag.Adverb)) return false;
  return true;
}
const OPENS_OTHER = Tag.Coordinator | Tag.Subordinator | Tag.Wh;

const isFiniteAt = (c: Context, at: number): boolean =>
  has(c.tags[at], FINITE) && !has(c.tags[at], Tag.Noun | Tag.Adjective) && c.tokens[at - 1]?.lower !== 'to';

/** "Norvik, the garden supplies firm, closed": nouns between commas, after a name and before its verb. */
function isInApposition(c: Context, third: boolean): boolean {
  let open = c.i - 1;
  while (open > c.first && c.i - open < LONGEST_PHRASE && has(c.tags[open], Tag.Noun | Tag.Adjective)) open--;
  if (!has(c.tags[open], Tag.Determiner) || c.tokens[open - 1]?.text !== ',' || !has(c.tags[open - 2], Tag.Proper))
    return false;
  let close = c.i + 1;
  while (close < c.end && close - c.i < LONGEST_PHRASE && has(c.tags[close], Tag.Noun | Tag.Adjective)) close++;
  const goesOn = close > c.i + 1 || (!third && !TAKES_CLAUSE.has(c.tokens[c.i]!.lower));
  return goesOn && c.tokens[close]?.text === ',' && has(c.tags[close + 1], FINITE);
}

/** Nothing but a person's name stands before. */
const isAllName = (c: Context): boolean =>
  has(c.tags[c.first], Tag.FirstName) &&
  c.i - c.first > 1 &&
  c.tags.subarray(c.first, c.i).every((tags) => has(tags, Tag.Proper));

/** After a noun: is that noun, or the one it hangs on, the subject? */
function isPredicate(asVerb: number, c: Context): boolean {
  const word = c.tokens[c.i]!.lower;
  const third = has(asVerb, Tag.Third);
  const name = has(c.before, Tag.Proper);
  const plural = isPluralBefore(c);
  if (isInApposition(c, third)) return false;
  // "placed less weight on ethanol promises because", "the takeaway from Port Council reports that"
  if (third && CLAUSE_OPENERS.has(c.afterWord) && hasVerbOn(c, -1) && governor(c) !== null) return false;
  // "said Tarrow Bulls coach Ole Venn"
  if (name && has(c.after, Tag.Proper) && ROLES.has(word) && c.i > c.first + 1) return false;
  // "Ostland Motors plans": a name may look like a plural. "the price of the lamps rises"
  if (third && plural && !name) return OFTEN.has(word) && !clauseHasVerb(c);
  // "the widow claims Venn hid it", "letters seen by the port show Venn hid it"
  const told = TELLS.has(word) && followsText(c);
  if (told && c.afterWord === 'that') return true;
  const opensClause = told || (third && TAKES_CLAUSE.has(word) && !hasVerbOn(c, -1));
  if (opensClause && (nameHasVerb(c) || (third && pluralHasVerb(c)))) return true;
  if (!third && !plural && !UNCHANGED.has(word)) return false;
  // "Families cut by the storm said", "a firm set up in May said"
  if (UNCHANGED.has(word) && !name && has(c.after, Tag.Preposition) && (plural || isParticle(c.afterWord))) return true;
  if (endsObject(c) || endsVenue(c) || (third && endsGerundObject(c))) return false;
  // "the Tarrow Herald reports Lind left"
  if (third && name && TAKES_CLAUSE.has(word) && has(c.after, Tag.Proper)) return true;
  // "PM rules out early polls"
  if (third && (name || !plural) && PARTICLES.has(c.afterWord) && !clauseHasVerb(c)) return true;
  // "Lind needs to", "Lind points to the plan"
  if (third && name && (has(c.after, Tag.To) || (word === 'points' && c.afterWord === 'to'))) return true;
  // "Orla Venn claims three ..." at the head of a sentence
  if (
    third &&
    name &&
    TAKES_CLAUSE.has(word) &&
    c.after !== 0 &&
    isAllName(c) &&
    has(c.after, Tag.Noun | Tag.Number | Tag.Adjective)
  )
    return true;
  // "the minister claims to have sold the port"
  if (third && !plural && c.afterWord === 'to' && has(c.tags[c.i + 2], Tag.Auxiliary)) return true;
  if (third && (TAKES_CLAUSE.has(word) || TAKES_QUOTATION.has(word)) && c.after === 0 && followsQuotation(c))
    return true;
  if (third && !plural && !name && has(c.after, Tag.Preposition) && isSomebody(c)) return true;
  // "the museum houses 400 works", "the streets look empty"
  const counted = third && !plural && has(c.after, Tag.Number);
  const described = !third && has(c.after, Tag.Adjective) && !has(c.after, Tag.Noun);
  if ((counted || described) && !clauseHasVerb(c)) return true;
  if (SELDOM.has(word)) return objectFollows(c) && !clauseHasVerb(c);
  if (TELLS.has(word) && TEXTS.has(c.beforeWord) && has(c.after, Tag.Noun) && !has(c.before, Tag.Adjective))
    return true;
  // "the lamp still shows", "the lamp shows two"
  if (objectFollows(c) || followsAdverb(c) || (OFTEN.has(word) && c.after !== 0)) return true;
  // "the tax cuts were"
  if (has(c.after, FINITE) && !has(c.after, Tag.Noun)) return false;
  return !clauseHasVerb(c);
}

const CLAUSE_OPENERS = new Set(['as', 'because', 'since', 'that', 'when', 'while']);

/** "A port worker points to", at the head of a clause without another verb: who is one person does not end in a plural. */
function isSomebody(c: Context): boolean {
  if (!has(c.before, Tag.Role) || has(c.before, Tag.Plural)) return false;
  let j = has(c.tags[c.i - 1], Tag.Adverb) ? c.i - 2 : c.i - 1;
  while (j > c.first && has(c.tags[j], Tag.Noun | Tag.Adjective)) j--;
  return SINGLE.has(c.tokens[j]!.lower) && (j === c.first || c.tokens[j - 1]!.text === ',');
}
const SINGLE = new Set(['a', 'an', 'another', 'one']);

/** "Venn, the mayor, claims that", "The dam leaks, claims Lind" */
function resumesClause(c: Context): boolean {
  const word = c.tokens[c.i]!.lower;
  // "A report, read in court, states that"
  if (word === 'states' && c.afterWord === 'that' && c.i > c.first) return !has(c.tags[c.i + 2], Tag.Verb);
  // "Lind, the keeper, calls the plan brave"
  if (NAMING.has(word) && c.i > c.first && has(c.after, OPENS_NOUN_PHRASE)) return true;
  // '“It is dark,” snaps Lind', '“It is dark”, points out Lind'
  if (closesQuotation(c) && (PARTICLES.has(c.afterWord) || TAKES_QUOTATION.has(word))) return true;
  if (c.i === c.first || SELDOM.has(word) || c.tokens[c.i - 1]!.text === ':') return false;
  if (TAKES_CLAUSE.has(word) && (has(c.after, Tag.Proper) || objectFollows(c))) return true;
  return (objectFollows(c) || OFTEN.has(word)) && !clauseHasVerb(c);
}

/** '“It is dark,” [snaps]', '“It is dark”, [snaps]' */
const closesQuotation = ({ tokens, i }: Context): boolean =>
  (tokens[i - 1]?.kind === 'quote' && /^[,!?]$/.test(tokens[i - 2]?.text ?? '')) ||
  (tokens[i - 1]?.text === ',' && tokens[i - 2]?.kind === 'quote');

const NAMING = new Set(['blames', 'brands', 'calls', 'labels']);

const followsAdverb = (c: Context): boolean =>
  has(c.tags[c.i - 1], Tag.Adverb) && !has(c.tags[c.i - 1], Tag.Adjective | Tag.Noun | Tag.Determiner);

const objectFollows = (c: Context): boolean =>
  has(c.after, Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Wh | Tag.Subordinator) ||
  (['more', 'most'].includes(c.afterWord) && c.tokens[c.i + 2]?.lower === 'of');

/** "His wife, he says, plans to leave": after a reporting clause between commas its own goes on with the verb. */
const endsReport = (c: Context): boolean =>
  c.i - 4 >= c.first &&
  c.tokens[c.i - 1]!.text === ',' &&
  TAKES_CLAUSE.has(c.tokens[c.i - 2]!.lower) &&
  !has(c.tags[c.i - 3], Tag.Auxiliary) &&
  !has(c.after, FINITE) &&
  (c.tokens[c.i - 4]!.text === ',' || c.tokens[c.i - 5]?.text === ',');

/** "commander of the ground forces,": the last word of a noun phrase after a preposition. */
function endsObject(c: Context): boolean {
  if (c.after !== 0 || !has(c.tags[c.i]!, Tag.Plural) || TAKES_CLAUSE.has(c.tokens[c.i]!.lower)) return false;
  return governor(c) !== null;
}

/** "citing security fears,": the last word of the object of a gerund. */
function endsGerundObject(c: Context): boolean {
  if (c.after !== 0) return false;
  let j = c.i - 1;
  while (j > Math.max(c.first, c.i - LONGEST_PHRASE) && has(c.tags[j], Tag.Noun | Tag.Adjective)) j--;
  return j < c.i - 1 && has(c.tags[j], Tag.Gerund) && !has(c.tags[j], Tag.Noun | Tag.Adjective);
}

/** The hyphen of "smoking-gun", and the word before it. */
const isHyphenated = ({ tokens }: Context, j: number): boolean =>
  (tokens[j]!.text === '-' && !tokens[j]!.spaced) || (tokens[j + 1]?.text === '-' && !tokens[j + 1]!.spaced);

/** The preposition that governs the noun phrase whose last word this is; else null. */
export function governor(c: Context): number | null {
  let j = c.i - 1;
  while (
    j > Math.max(c.first, c.i - LONGEST_PHRASE) &&
    (has(c.tags[j], Tag.Noun | Tag.Adjective | OPENS_NOUN_PHRASE) || isHyphenated(c, j))
  )
    j--;
  return has(c.tags[j], Tag.Preposition) && !has(c.tags[j], Tag.Subordinator) ? j : null;
}

/** "said in her opening remarks that": the last word of a phrase between a verb of saying and its clause. */
function endsVenue(c: Context): boolean {
  const preposition = c.afterWord === 'that' ? governor(c) : null;
  if (preposition === null) return false;
  // "testified in one of the harbour suits that"
  if (c.tokens[preposition - 1]?.lower === 'one' && has(c.tags[preposition - 2], Tag.Preposition))
    return TAKES_CLAUSE.has(c.tokens[preposition - 3]?.lower ?? '');
  return has(c.tags[preposition - 1], Tag.Past) && TAKES_CLAUSE.has(c.tokens[preposition - 1]!.lower);
}

/** "cut its profit forecast for": the last word of the object of a verb that takes no clause. */
export function endsVerbObject(c: Context): boolean {
  if (objectFollows(c)) return false;
  let j = c.i - 1;
  while (
    j > Math.max(c.first, c.i - LONGEST_PHRASE) &&
    (has(c.tags[j], Tag.Noun | Tag.Adjective) || c.tokens[j]!.text === '-')
  )
    j--;
  if (j === c.i - 1 || !has(c.tags[j], OPENS_NOUN_PHRASE)) return false;
  j--;
  return has(c.tags[j], FINITE) && !has(c.tags[j], Tag.Noun) && !TAKES_CLAUSE.has(c.tokens[j]?.lower ?? '');
}

/** '"The pier is safe," a letter of the port states' */
function followsQuotation(c: Context): boolean {
  let j = c.i - 1;
  while (j > Math.max(c.first, c.i - LONGEST_JOINED) && has(c.tags[j], JOINED | Tag.Preposition)) j--;
  return c.tokens[j]!.kind === 'quote' && /[,.!?]$/.test(c.tokens[j - 1]?.text ?? '');
}

/** 'vowed to "end" it' */
const quotedInfinitive = (c: Context): boolean =>
  c.tokens[c.i - 1]?.kind === 'quote' && c.i - 2 >= c.first && has(c.tags[c.i - 2], Tag.To);

/** Does another word of this clause have to be its finite verb? */
export const clauseHasVerb = (c: Context): boolean => hasVerbOn(c, -1) || hasVerbOn(c, 1);

/** The same to its left (-1), or to its right (1). */
function hasVerbOn(c: Context, step: -1 | 1): boolean {
  for (
    let j = c.i + step;
    j >= Math.max(c.first, c.i - LOOK_AROUND) && j < Math.min(c.end, c.i + LOOK_AROUND);
    j += step
  ) {
    const tags = c.tags[j]!;
    const token = c.tokens[j]!;
    if (
      token.kind === 'punctuation' ? token.text !== '-' : token.kind === 'quote' || has(tags, Tag.Subordinator | Tag.Wh)
    )
      return false;
    if (step === -1 && TAKES_CLAUSE.has(token.lower)) return false;
    if (step === 1 && has(tags, Tag.Pronoun) && NEW_SUBJECTS.has(token.lower)) return false;
    if (has(tags, Tag.Verb) && isFiniteAt(c, j)) return true;
  }
  return false;
}
