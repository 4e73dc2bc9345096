import { issuingVerbs } from '../../lexicon/issuing.js';
import { movementWords } from '../../lexicon/movement-words.js';
import { documentNouns, personRoles } from '../../lexicon/roles.js';
import { formsOf } from '../conjugate.js';
import { FINITE, has, Tag } from '../tags.js';
import {
  type Context,
  LOOK_AROUND,
  NOUN_SIDE,
  OPENS_NOUN_PHRASE,
  SUBJECT_PRONOUNS,
  TAKES_CLAUSE,
  TAKES_QUOTATION,
} from './context.js';
import { clauseHasVerb, endsVerbObject, governor, UNCHANGED } from './verb-place.js';

/** Determiners that stand alone as a subject: "several said". */
const QUANTIFIERS = new Set(['all', 'another', 'both', 'few', 'half', 'many', 'most', 'one', 'several', 'some']);

/** What a text, or somebody in it, does before a quotation. */
const QUOTING = new Set(['reading', 'saying']);

/** "-ed" and irregular forms: finite past, participle, adjective or noun. */
export function choosePast(tags: number, asVerb: number, asOther: number, c: Context): number {
  const participle = Tag.Verb | Tag.Participle;
  const hasPast = has(tags, Tag.Past);
  if (hasPast && endsQuotation(c)) return Tag.Verb | Tag.Past;
  if (opensSubject(c) || opensTitle(c)) return Tag.Adjective;
  if (has(c.before, Tag.Auxiliary) || ['get', 'gets', 'got', 'getting'].includes(c.beforeWord)) {
    return asOther !== 0 && !hasPast && has(asOther, Tag.Adjective) ? asOther & ~NOUN_SIDE : participle;
  }
  if (QUANTIFIERS.has(c.beforeWord) && hasPast && !has(c.after, Tag.Noun)) return Tag.Verb | Tag.Past;
  if (has(c.before, OPENS_NOUN_PHRASE) && !has(c.before, Tag.Pronoun)) {
    if (has(c.after, Tag.Noun | Tag.Adjective)) return Tag.Adjective;
    return has(asOther, Tag.Noun) ? asOther & ~Tag.Adjective : Tag.Adjective;
  }
  // "keepers on the pier when the lamp went out said they"
  if (hasPast && PARTICLES.has(c.beforeWord) && isFollowedByClause(c) && has(c.tags[c.i - 2], Tag.Past))
    return Tag.Verb | Tag.Past;
  if (has(c.before, Tag.Preposition) && !has(c.before, Tag.Subordinator))
    return has(asOther, Tag.Noun) ? asOther & ~Tag.Adjective : Tag.Adjective;
  if (has(c.before, Tag.Adjective) && has(c.after, Tag.Noun)) return Tag.Adjective;
  // "theft and attempted theft"
  if (CHARGED.has(c.tokens[c.i]!.lower) && has(c.before, Tag.Coordinator) && has(c.after, Tag.Noun))
    return Tag.Adjective;
  // "said retired surgeon Ada Lorne", "holding classified letters"
  if (
    has(c.before, FINITE | Tag.Gerund) &&
    !has(c.before, Tag.Auxiliary | Tag.Noun) &&
    has(c.after, Tag.Noun) &&
    c.tokens[c.i]!.lower.endsWith('ed') &&
    !resumesRelative(c)
  )
    return Tag.Adjective;
  if (SUBJECT_PRONOUNS.has(c.beforeWord)) return hasPast ? Tag.Verb | Tag.Past : asVerb;
  if (has(c.before, Tag.Modal) && has(asVerb, Tag.Base)) return Tag.Verb | Tag.Base;
  if (c.beforeWord === 'to' && has(asVerb, Tag.Base)) return Tag.Verb | Tag.Base;
  if (
    has(c.before, Tag.Noun) &&
    c.afterWord === 'by' &&
    has(asVerb, Tag.Participle) &&
    !has(c.before, Tag.Proper) &&
    !isMeasured(c) &&
    (clauseHasVerb(c) || inAppositive(c))
  )
    return participle;
  if (hasPast && endsPiece(c)) return participle;
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
  if (has(asOther, Tag.Noun) && UNCHANGED.has(c.tokens[c.i]!.lower) && endsVerbObject(c))
    return asOther & ~Tag.Adjective;
  return hasPast ? Tag.Verb | Tag.Past : asVerb;
}

const PARTICLES = new Set(['down', 'off', 'out', 'over', 'up']);
const isFollowedByClause = (c: Context): boolean =>
  TAKES_CLAUSE.has(c.tokens[c.i]!.lower) &&
  has(c.after, OPENS_NOUN_PHRASE | Tag.Pronoun | Tag.Subordinator | Tag.Proper);

/** "in an interview published on Monday", "in a statement made available to reporters": of a piece of writing or talk that a preposition governs. */
function endsPiece(c: Context): boolean {
  if (!PIECES.has(c.beforeWord) || !ISSUED.has(c.tokens[c.i]!.lower)) return false;
  if (!has(c.after, Tag.Preposition | Tag.Adjective) || has(c.after, OPENS_NOUN_PHRASE)) return false;
  const preposition = governor(c);
  return preposition !== null && PLACING.has(c.tokens[preposition]!.lower) && preposition > c.first;
}
const ISSUED = new Set([...issuingVerbs.flatMap(formsOf), 'dated', 'obtained', 'seen']);
const PIECES = new Set([...documentNouns, 'interview', 'speech', 'video']);
const PLACING = new Set(['at', 'during', 'in', 'on']);

/** Participles that a charge begins with. */
const CHARGED = new Set(['aggravated', 'attempted']);

/** "Lind said prices climbed by 3%", "climbed by about a third": by so much, not by somebody. */
const isMeasured = (c: Context): boolean =>
  movementWords.has(c.tokens[c.i]!.lower) && c.tags.subarray(c.i + 2, c.i + 5).some((tags) => has(tags, Tag.Number));

/** '“Wait,” shared keeper Ole Venn' */
const endsQuotation = (c: Context): boolean =>
  c.tokens[c.i - 1]?.kind === 'quote' &&
  /^[,!?]$/.test(c.tokens[c.i - 2]?.text ?? '') &&
  TAKES_QUOTATION.has(c.tokens[c.i]!.lower);

/** "The port may close, [a step first] reported by Lind", but not "On Monday, [the port] answered by closing" */
function inAppositive(c: Context): boolean {
  if (!has(c.tags[c.i + 2], Tag.Proper | OPENS_NOUN_PHRASE)) return false;
  let j = c.i - 1;
  while (j > Math.max(c.first, c.i - LONGEST_APPOSITIVE) && c.tokens[j]!.text !== ',') j--;
  for (let k = j - 1; k >= Math.max(c.first, c.i - LOOK_AROUND); k--)
    if (has(c.tags[k], FINITE) && !has(c.tags[k], Tag.Noun)) return c.tokens[j]!.text === ',';
  return false;
}
const LONGEST_APPOSITIVE = 6;

/** "moves that he said improved the port": the verb of a clause that a reporting clause stands in. */
const resumesRelative = (c: Context): boolean =>
  SUBJECT_PRONOUNS.has(c.tokens[c.i - 2]?.lower ?? '') && TAKES_CLAUSE.has(c.beforeWord) && !clauseHasVerb(c);

/** "Retired keepers say", "But diving specialists say": before a noun and its verb, a participle at the head of a clause. */
const opensSubject = (c: Context): boolean =>
  (c.before === 0 || (has(c.before, Tag.Coordinator) && c.i === c.first + 1)) &&
  (c.tokens[c.i - 1]?.kind !== 'punctuation' || beginsReport(c)) &&
  has(c.after, Tag.Noun) &&
  !has(c.after, Tag.Verb | Tag.Proper) &&
  /(?:ed|ing)$/.test(c.tokens[c.i]!.lower) &&
  clauseHasVerb(c);

/** "Retired nurse Ada Lorne, meanwhile, said", "The witness, retired driver Ole Venn, said": before what somebody is, but not "Added keeper Lind:". */
const ROLES = new Set(personRoles);
const opensTitle = (c: Context): boolean =>
  c.before === 0 &&
  (c.i === c.first || c.tokens[c.i - 1]!.text === ',') &&
  (has(c.after, Tag.Role) || ROLES.has(c.afterWord)) &&
  !has(c.after, Tag.Proper) &&
  c.tokens[c.i]!.lower.endsWith('ed') &&
  has(c.tags[c.i + 2], Tag.Proper) &&
  !TAKES_CLAUSE.has(c.tokens[c.i]!.lower);

/** "The port is closed, leading keepers said", but not "..., saying keepers said" */
function beginsReport(c: Context): boolean {
  const { lower } = c.tokens[c.i]!;
  if (c.tokens[c.i - 1]!.text !== ',' || TAKES_CLAUSE.has(lower) || NAMING.has(lower)) return false;
  let j = c.i + 1;
  while (
    j < c.end &&
    j - c.i <= LONGEST_APPOSITIVE &&
    has(c.tags[j], Tag.Noun | Tag.Adjective) &&
    !has(c.tags[j], Tag.Past)
  )
    j++;
  return j > c.i + 1 && TAKES_CLAUSE.has(c.tokens[j]?.lower ?? '') && has(c.tags[j], Tag.Past | Tag.Base);
}

const NAMING = new Set([
  'accusing',
  'backing',
  'blaming',
  'calling',
  'citing',
  'joining',
  'meeting',
  'quoting',
  'thanking',
]);

const PLURAL_VERBS = new Set(['are', 'have', 'were']);

/** Before a noun without a determiner and a gerund: a compound sooner than somebody who does something. */
const COMPOUNDING = new Set(['about', 'for', 'on']);
const VENUES = new Set(['briefing', 'gathering', 'hearing', 'meeting']);

export function chooseGerund(asVerb: number, asOther: number, c: Context): number {
  // "Mining Minister Lorne", but not "Citing Minister Lorne"
  const titled = c.i === c.first && ROLES.has(c.afterWord) && /^\p{Lu}/u.test(c.tokens[c.i + 1]!.text);
  if (opensSubject(c) || (titled && !TAKES_CLAUSE.has(c.tokens[c.i]!.lower) && !NAMING.has(c.tokens[c.i]!.lower)))
    return Tag.Adjective;
  // "rules for crash reporting this season"
  const bare = has(c.before, Tag.Noun) && !has(c.before, Tag.Plural | Tag.Proper | Tag.Role);
  if (
    bare &&
    COMPOUNDING.has(c.tokens[c.i - 2]?.lower ?? '') &&
    TAKES_CLAUSE.has(c.tokens[c.i]!.lower) &&
    c.afterWord !== 'that'
  )
    return Tag.Noun;
  // "Mayor Issues Word Warning To Council": in a title
  const titleCase = /^\p{Lu}/u.test(c.tokens[c.i]!.text) && /^\p{Lu}/u.test(c.tokens[c.i - 1]?.text ?? '');
  if (titleCase && c.i > c.first + 1 && bare && has(asOther, Tag.Noun) && !has(c.after, Tag.Noun | Tag.Determiner))
    return Tag.Noun;
  // "in Tarrow trading"
  if (c.tokens[c.i]!.lower === 'trading' && has(c.before, Tag.Noun | Tag.Adjective)) return Tag.Noun;
  // "said that warning shots were fired"
  if (c.beforeWord === 'that' && has(c.after, Tag.Plural) && PLURAL_VERBS.has(c.tokens[c.i + 2]?.lower ?? ''))
    return Tag.Adjective;
  // "14 trading partners"
  const counted = has(c.before, Tag.Number) && has(c.after, Tag.Plural);
  if (counted || (has(c.before, OPENS_NOUN_PHRASE) && !has(c.before, Tag.Pronoun))) {
    if (has(asOther, Tag.Noun) && !has(c.after, Tag.Noun)) return asOther & ~Tag.Adjective;
    return has(asOther, Tag.Adjective) ? asOther & ~NOUN_SIDE : asOther || asVerb;
  }
  if (has(c.before, Tag.Auxiliary) || c.beforeWord === ',') return asVerb;
  // 'a letter saying, "The port is lost."'
  if (c.after === 0 && c.tokens[c.i + 2]?.kind === 'quote' && QUOTING.has(c.tokens[c.i]!.lower)) return asVerb;
  // 'with keepers chanting “We stay”'
  const quotes = c.tokens[c.i + 1]?.kind === 'quote' && TAKES_QUOTATION.has(c.tokens[c.i]!.lower);
  if (has(c.before, Tag.Plural) && quotes && c.tokens[c.i]!.lower !== 'saying') return asVerb;
  // "told a press briefing that", "told a Senate hearing"
  const named = has(c.before, Tag.Proper) && !has(c.tags[c.i - 2], OPENS_NOUN_PHRASE);
  if (VENUES.has(c.tokens[c.i]!.lower) && has(c.before, Tag.Noun) && !named) return asOther & ~Tag.Adjective;
  // "claims of racism and bullying."
  if (has(asOther, Tag.Noun) && c.after === 0 && has(c.before, Tag.Coordinator) && has(c.tags[c.i - 2], Tag.Noun))
    return asOther & ~Tag.Adjective;
  if (has(asOther, Tag.Noun) && (has(c.before, Tag.Adjective) || (has(c.before, Tag.Noun) && c.after === 0)))
    return asOther & ~Tag.Adjective;
  if (has(asOther, Tag.Adjective) && has(c.after, Tag.Noun)) return asOther & ~NOUN_SIDE;
  return asVerb;
}
