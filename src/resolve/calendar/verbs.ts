import { months, weekdays } from '../../lexicon/calendar.js';
import { definites } from '../../lexicon/function-words.js';
import {
  bringingAbout,
  carriedOut,
  intending,
  lookingAhead,
  lookingBack,
  outcomes,
  reporting,
  scheduling,
  settingFor,
  takingPlace,
  withheld,
} from '../../lexicon/tense-words.js';
import { irregularVerbs } from '../../lexicon/verb-forms.js';
import { thirdPerson } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';

export type Direction = 'back' | 'ahead';

/** What one word says of the direction. */
export function directionOf(doc: TaggedDoc, at: number): Direction | null {
  const { lower, text, kind } = doc.tokens[at]!;
  if (kind !== 'word' || text !== lower) return null;
  // "vacation plans", "a still unspecified date", "a hundred": a noun, an adjective and a number.
  const verb = !has(doc.tags[at], Tag.Noun | Tag.Adjective | Tag.Number) || has(doc.tags[at], Tag.Verb);
  if (hadBeenSet(doc, lower === 'to' ? at - 1 : at)) return 'back';
  if (isRefusal(doc, at)) return 'back';
  if (lookingAhead.has(lower)) return NOUNS.has(lower) && (!verb || isDetermined(doc, at)) ? null : 'ahead';
  if (lower === 'ahead' && doc.tokens[at + 1]?.lower === 'to') return 'ahead';
  if (lower === 'to') return !isInfinitive(doc, at + 1) ? null : isCarriedOut(doc, at) ? 'back' : 'ahead';
  if (isScheduling(doc, at) || isDemanded(doc, at)) return 'ahead';
  if (reporting.has(lower)) return at > 0 && PRESENT.has(doc.tokens[at - 1]!.lower) ? null : 'back';
  if (outcomes.has(lower)) return isDefinite(doc, at) && !isCompound(doc, at) ? 'back' : null;
  // "to put", "to hit": the infinitive's own word tells.
  if (at > 0 && doc.tokens[at - 1]!.lower === 'to') return null;
  // "the boost needed for a win": a participle of no time.
  if (/^(?:needed|required)$/.test(lower) && /^(?:by|for|in)$/.test(doc.tokens[at + 1]?.lower ?? '')) return null;
  // "given that the road is shut"
  if (lower === 'given' && has(doc.tags[at + 1], Tag.Determiner | Tag.Subordinator)) return null;
  if (!verb || !isPastForm(lower)) return null;
  // "is heard", "to be published", "will shut": a form whose tense is its auxiliary's.
  const before = at > 1 && NOT.has(doc.tokens[at - 1]!.lower) ? at - 2 : at - 1;
  const auxiliary =
    at > 0 &&
    (PRESENT.has(doc.tokens[before]!.lower) || doc.tokens[before]!.lower === 'get' || has(doc.tags[before], Tag.Modal));
  if (auxiliary) return takingPlace.has(lower) ? 'ahead' : null;
  return 'back';
}

/** "failed to appear", "The storm forced the harbour to shut", "came from behind to win". */
function isCarriedOut(doc: TaggedDoc, at: number): boolean {
  // "lined up to hear"
  const verb = at > 1 && PARTICLES.has(doc.tokens[at - 1]!.lower) ? at - 2 : at - 1;
  // "will be able to meet"
  const toBe = doc.tokens[verb - 1]?.lower === 'be';
  if (verb >= 0 && carriedOut.has(doc.tokens[verb]!.lower)) return !toBe;
  for (let i = at - 1; i >= Math.max(0, at - OBJECT) && doc.tokens[i]!.kind !== 'punctuation'; i--)
    if (bringingAbout.has(doc.tokens[i]!.lower)) return true;
  return isAimOfDone(doc, at);
}

/** "used water cannon to clear the square": the aim or outcome of what was done, unless a word between looks ahead. */
function isAimOfDone(doc: TaggedDoc, at: number): boolean {
  // "He was to meet them"
  if (WAS.has(doc.tokens[at - 1]?.lower ?? '')) return false;
  // "met to prepare for a vote on Friday"
  if (PREPARING.has(doc.tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - DONE); i--) {
    const { lower, kind } = doc.tokens[i]!;
    if (kind === 'quote' || kind === 'punctuation') return false;
    if (intending.has(lower) || settingFor.has(lower) || lookingAhead.has(lower)) return false;
    if (has(doc.tags[i], Tag.Third | Tag.Modal | Tag.Gerund) && !has(doc.tags[i], Tag.Noun)) return false;
    if (isPastVerb(doc, i)) return !isPerfect(doc, i);
  }
  return false;
}

/** Tokens from an infinitive back to the verb whose aim it tells. */
const DONE = 12;

/** Past forms of irregular verbs, but for those that are other forms of them as well ("run") and those of "be". */
const IRREGULAR: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap(({ lemma, past, participle }) =>
    lemma === 'be' ? [] : [past, participle].filter((form) => form !== lemma),
  ),
);

export const isPastForm = (lower: string): boolean =>
  lookingBack.has(lower) || IRREGULAR.has(lower) || (lower.length > 4 && lower.endsWith('ed'));

const isPastVerb = (doc: TaggedDoc, at: number): boolean => {
  const { lower, text } = doc.tokens[at]!;
  const verb = !has(doc.tags[at], Tag.Noun | Tag.Adjective | Tag.Number) || has(doc.tags[at], Tag.Verb);
  return text === lower && verb && isPastForm(lower);
};

/** "has come", "is asked", "will be sent": what came of it may lie ahead. */
const isPerfect = (doc: TaggedDoc, at: number): boolean => {
  const { lower } = doc.tokens[NOT.has(doc.tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1] ?? { lower: '' };
  return PRESENT.has(lower) || HAVE.has(lower) || has(doc.tags[at - 1], Tag.Modal);
};

const PREPARING: ReadonlySet<string> = new Set(['arrange', 'plan', 'prepare', 'schedule']);
const WAS: ReadonlySet<string> = new Set(['was', 'were']);
const HAVE: ReadonlySet<string> = new Set(["'ve", 'has', 'have']);

const PARTICLES: ReadonlySet<string> = new Set(['back', 'down', 'in', 'out', 'over', 'up']);

/** Tokens of whom something makes do what was done. */
const OBJECT = 5;

/** "its plans", "its advertising plans". */
const isDetermined = (doc: TaggedDoc, at: number): boolean =>
  has(doc.tags[at - 1], Tag.Determiner | Tag.Possessive) || has(doc.tags[at - 2], Tag.Determiner | Tag.Possessive);

/** Words that are nouns as well: "presented a plan on Monday". */
const NOUNS: ReadonlySet<string> = new Set(['plan', 'plans']);

/** "could not be reached", "wouldn't say": reporters tell so of what is over. */
function isRefusal(doc: TaggedDoc, at: number): boolean {
  const { lower } = doc.tokens[at]!;
  if ((lower !== 'could' && lower !== 'would') || !NOT.has(doc.tokens[at + 1]?.lower ?? '')) return false;
  const verb = doc.tokens[at + 2]?.lower ?? '';
  return lower === 'could' ? verb === 'be' && doc.tokens[at + 3]?.lower === 'reached' : withheld.has(verb);
}

const NOT: ReadonlySet<string> = new Set(["n't", 'not']);

/** "It had been scheduled to expire on Friday": what did not come about is over. */
const hadBeenSet = (doc: TaggedDoc, at: number): boolean =>
  at > 1 &&
  settingFor.has(doc.tokens[at]!.lower) &&
  doc.tokens[at - 1]!.lower === 'been' &&
  doc.tokens[at - 2]!.lower === 'had';

/** "ordered that a hearing take place", "asked that the files be sent". */
function isDemanded(doc: TaggedDoc, at: number): boolean {
  if (!has(doc.tags[at], Tag.Base) && doc.tokens[at]!.lower !== 'be') return false;
  for (let i = at - 2; i > Math.max(0, at - CLAUSE); i--)
    if (doc.tokens[i]!.lower === 'that') return intending.has(doc.tokens[i - 1]!.lower);
  return false;
}

/** Tokens from "that" to the verb of its clause. */
const CLAUSE = 7;

const SCHEDULES = new Set([...scheduling].map(thirdPerson));

/** "The court sits on Friday", "the teams meet Sunday"; not "did not meet". */
function isScheduling(doc: TaggedDoc, at: number): boolean {
  const { lower } = doc.tokens[at]!;
  // "the union, which votes on Friday", "trading resumes Friday": no nouns.
  const third = has(doc.tags[at], Tag.Third) || lower === 'resumes' || RELATIVES.has(doc.tokens[at - 1]?.lower ?? '');
  if (third && SCHEDULES.has(lower)) return !isSeeming(doc, at);
  if (has(doc.tags[at], Tag.Third)) return false;
  const subject =
    at > 0 && (has(doc.tags[at - 1], Tag.Plural | Tag.Pronoun | Tag.Wh) || RELATIVES.has(doc.tokens[at - 1]!.lower));
  return subject && has(doc.tags[at], Tag.Base) && scheduling.has(lower);
}

/** "the attack", "his second victory"; not "a win", nor "Friday's attack", which has its own time. */
function isDefinite(doc: TaggedDoc, at: number): boolean {
  const before = doc.tokens[at - 1]?.lower ?? '';
  const determiner = has(doc.tags[at - 1], Tag.Adjective) ? (doc.tokens[at - 2]?.lower ?? '') : before;
  return DEFINITE.has(determiner) && !(before === "'s" && weekdays.has(doc.tokens[at - 2]?.lower ?? ''));
}

/** "the crash site", not "the crash" or "the crash Tuesday". */
const isCompound = (doc: TaggedDoc, at: number): boolean =>
  has(doc.tags[at + 1], Tag.Noun) && !has(doc.tags[at + 1], Tag.Verb | Tag.Proper);

const DEFINITE: ReadonlySet<string> = new Set([...definites, "'s"]);

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who']);

/** "appears to be", "continues to be": of no time set. */
const isSeeming = (doc: TaggedDoc, at: number): boolean =>
  doc.tokens[at + 1]?.lower === 'to' && /^(?:appears|continues)$/.test(doc.tokens[at]!.lower);

export const PRESENT: ReadonlySet<string> = new Set(["'m", "'re", "'s", 'are', 'be', 'is']);

/** A verb may begin here: "to meet", not "to Friday", "to the sea" or "to Paris". */
function isInfinitive(doc: TaggedDoc, at: number): boolean {
  const word = doc.tokens[at];
  if (word === undefined || word.kind !== 'word' || word.text !== word.lower) return false;
  // "notice to affected families", "said to voters"
  const noun = has(doc.tags[at], Tag.Noun | Tag.Adjective) && !has(doc.tags[at], Tag.Verb);
  if (noun || /[^e]ed$/.test(word.lower)) return false;
  // "face to face"
  if (doc.tokens[at - 2]?.lower === word.lower) return false;
  return !NO_VERB.has(word.lower) && !months.has(word.lower) && !weekdays.has(word.lower);
}

const NO_VERB: ReadonlySet<string> = new Set([
  'a',
  'about',
  'all',
  'an',
  'any',
  'both',
  'each',
  'her',
  'him',
  'his',
  'it',
  'its',
  'me',
  'more',
  'my',
  'next',
  'other',
  'others',
  'our',
  'some',
  'that',
  'the',
  'their',
  'them',
  'these',
  'this',
  'those',
  'two',
  'us',
  'you',
  'your',
]);
