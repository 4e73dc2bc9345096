import type { Sentence } from '../document/doc.js';
import { beginsSmall } from '../document/letters.js';
import { isOneOf, signOf } from '../document/words.js';
import { months } from '../lexicon/calendar.js';
import { cueVerbs } from '../lexicon/cue-verbs.js';
import { legalForms } from '../lexicon/organization-words.js';
import { bareTemporalNouns, temporalNouns } from '../lexicon/temporal-nouns.js';
import { formsOf } from './conjugate.js';
import { type QuotedTitle, quotedTitleAt } from './quoted-titles.js';
import type { TaggedDoc } from './tagged-doc.js';
import { has, Tag } from './tags.js';

/**
 * - `np`: a base noun phrase, from its determiner to its last noun, possessors included ("Lee's office"); a title in quotation marks.
 * - `vg`: a verb group, from its first auxiliary (or "to") to its main verb.
 * - `paren`: a bracketed insertion with its brackets. `mark`: any other punctuation, one token (a comma inside a title's closing mark goes with the mark).
 * - `prep`, `coord`, `subord`, `wh`, `adv`: one word each. `quote`: a quotation mark. `other`: the rest.
 */
export type ChunkKind = 'np' | 'vg' | 'prep' | 'coord' | 'subord' | 'wh' | 'adv' | 'quote' | 'paren' | 'mark' | 'other';

/** A stretch of tokens of one sentence: `tokens[first]` up to, not including, `tokens[end]`. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly end: number;
  /** Index of the main verb or of the last noun; else of the first token. */
  readonly head: number;
  /** Of verb groups. */
  readonly finite: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly negated: boolean;
  /** Of noun phrases: an adverbial of time by its head ("last week"). */
  readonly temporal: boolean;
  /** Of noun phrases: a personal or other pronoun alone. */
  readonly pronoun: boolean;
}

const TEMPORAL = signOf(temporalNouns);
const BARE_TEMPORAL = signOf(bareTemporalNouns);
/** Times that part from a noun after them: not the summer of "this summer camp". */
const PARTING = signOf([
  ...months.keys(),
  'afternoon',
  'evening',
  'month',
  'morning',
  'night',
  'week',
  'weekend',
  'year',
]);
const TEMPORAL_OPENERS = new Set(['earlier', 'last', 'next', 'this']);
const NOUN_PHRASE = Tag.Determiner | Tag.Possessive | Tag.Adjective | Tag.Number | Tag.Noun | Tag.Pronoun;
const QUANTITY = Tag.Determiner | Tag.Number | Tag.Noun | Tag.Pronoun;
const FINITE_FORM = Tag.Past | Tag.Third | Tag.Base | Tag.Modal;
const LONGEST_PAREN = 40;
const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'re", "'m", "'s"]);

/** The chunks of a sentence, in order; together they cover its tokens. */
export function chunksOf(doc: TaggedDoc, sentence: Pick<Sentence, 'firstToken' | 'endToken'>): Chunk[] {
  const chunks: Chunk[] = [];
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const title = doc.tokens[i]!.kind === 'quote' ? quotedTitleAt(doc, i) : null;
    if (title !== null && title.end <= sentence.endToken) chunks.push(...titleChunks(i, title));
    else chunks.push(chunkAt(doc, i, sentence.endToken));
    i = chunks.at(-1)!.end;
  }
  return chunks;
}

function chunkAt(doc: TaggedDoc, i: number, end: number): Chunk {
  const token = doc.tokens[i]!;
  const tags = doc.tags[i]!;
  if (token.kind === 'quote' && !has(tags, Tag.Possessive)) return simple('quote', i);
  if (token.kind === 'punctuation')
    return token.text === '(' || token.text === '[' ? paren(doc, i, end) : simple('mark', i);
  if (has(tags, Tag.Preposition | Tag.Adverb | Tag.Verb) && opensCompound(doc, i, end)) return nounPhrase(doc, i, end);
  if (has(tags, Tag.Verb | Tag.To)) return verbGroup(doc, i, end);
  if (has(tags, Tag.Subordinator)) return simple('subord', i);
  if (has(tags, Tag.Wh)) return simple('wh', i);
  // "critics such as Lind": one preposition.
  if (has(tags, Tag.Preposition) && token.lower === 'such') return chunk('prep', i, i + 2, i);
  if (has(tags, Tag.Preposition)) return simple('prep', i);
  if (has(tags, Tag.Coordinator)) return simple('coord', i);
  if (has(tags, NOUN_PHRASE) || token.kind === 'symbol') return nounPhrase(doc, i, end);
  if (has(tags, Tag.Adverb | Tag.Negation))
    return startsAdjectivePhrase(doc, i, end) ? nounPhrase(doc, i, end) : simple('adv', i);
  return simple('other', i);
}

/** A title is a noun phrase; a comma or full stop inside its closing mark parts it from what follows. */
const titleChunks = (first: number, { end, head, stopped }: QuotedTitle): Chunk[] =>
  stopped ? [chunk('np', first, head + 1, head), simple('mark', head + 1, end)] : [chunk('np', first, end, head)];

const simple = (kind: ChunkKind, i: number, end = i + 1): Chunk => chunk(kind, i, end, i);

/** A chunk that is neither a verb group nor a noun phrase; every chunk has the same fields in the same order, which keeps them fast. */
const chunk = (kind: ChunkKind, first: number, end: number, head: number): Chunk => ({
  kind,
  first,
  end,
  head,
  finite: false,
  passive: false,
  infinitive: false,
  negated: false,
  temporal: false,
  pronoun: false,
});

function paren({ tokens, tags }: TaggedDoc, i: number, end: number): Chunk {
  const close = tokens[i]!.text === '(' ? ')' : ']';
  for (let j = i + 1; j < Math.min(end, i + LONGEST_PAREN); j++) {
    // A bracket with a clause in it is read as text.
    if (tokens[j]!.kind === 'quote' || has(tags[j], Tag.Past | Tag.Third | Tag.Modal)) break;
    if (tokens[j]!.text === close) return chunk('paren', i, j + 1, i);
  }
  return simple('mark', i);
}

/** The hyphen of "far-right", the stroke of "Lind/Venn", the colon of "5:40". */
function joins({ tokens }: TaggedDoc, i: number, end: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || i + 1 >= end || token.spaced || next!.spaced) return false;
  if (token.text === ':') return next!.kind === 'number' && tokens[i - 1]?.kind === 'number';
  return token.text === '-' || token.text === '/';
}

/** "far-right parties", "down-ballot races", "well-known keepers", "working-class voters" */
const opensCompound = (doc: TaggedDoc, i: number, end: number): boolean =>
  joins(doc, i + 1, end) &&
  has(doc.tags[i + 2], Tag.Noun | Tag.Adjective | Tag.Participle | Tag.Gerund) &&
  has(doc.tags[i + 3], Tag.Noun | Tag.Adjective) &&
  i + 3 < end;

/** "the earlier report", "the nearly 90 ships": an adverb after a determiner. */
const modifies = ({ tags }: TaggedDoc, i: number, first: number, end: number): boolean =>
  i === first + 1 &&
  has(tags[first], Tag.Determiner) &&
  has(tags[i], Tag.Adverb) &&
  i + 1 < end &&
  has(tags[i + 1], Tag.Noun | Tag.Adjective | Tag.Number);

/** "five past and current employees" */
const joinsAdjectives = ({ tags }: TaggedDoc, i: number, first: number, end: number): boolean =>
  i > first &&
  has(tags[first], Tag.Determiner | Tag.Number | Tag.Possessive) &&
  has(tags[i], Tag.Coordinator) &&
  has(tags[i - 1], Tag.Adjective) &&
  has(tags[i + 1], Tag.Adjective | Tag.Noun) &&
  i + 2 < end &&
  has(tags[i + 2], Tag.Noun);

/** "very large sums": an adverb right before an adjective that a noun follows. */
function startsAdjectivePhrase(doc: TaggedDoc, i: number, end: number): boolean {
  return (
    i + 2 < end &&
    has(doc.tags[i + 1], Tag.Adjective) &&
    !has(doc.tags[i + 1], Tag.Verb) &&
    has(doc.tags[i + 2], Tag.Noun | Tag.Adjective)
  );
}

/** "he's always denied it", "she's said so": what persons have done, for nobody is said or denied. */
const SPOKEN = new Set(
  'acknowledged admitted argued claimed complained conceded denied disputed insisted maintained pledged promised refused rejected said stated suggested vowed'.split(
    ' ',
  ),
);
const PERSONS = new Set(['he', 'she', 'who']);

function verbGroup(doc: TaggedDoc, first: number, end: number): Chunk {
  const { tags, tokens } = doc;
  let head = first;
  let finite = false;
  let passive = false;
  let negated = false;
  let seenVerb = false;
  let lastWasBe = false;
  let contracted = false;
  let openEnded = true;
  // 'to "take" it'
  const quoted = tokens[first - 1]?.kind === 'quote' && has(tags[first - 2], Tag.To);
  const infinitive = quoted || has(tags[first], Tag.To);
  let i = first;
  for (; i < end && openEnded; i++) {
    const tag = tags[i]!;
    if (has(tag, Tag.To) && i === first) continue;
    if (has(tag, Tag.Negation) && !has(tag, Tag.Determiner)) {
      negated = true;
      continue;
    }
    if (has(tag, Tag.Adverb) && !has(tag, Tag.Verb)) continue;
    if (!has(tag, Tag.Verb)) break;
    if (seenVerb && !follows(tag, lastWasBe, doc, i)) break;
    if (!seenVerb) finite = !infinitive && has(tag, FINITE_FORM);
    seenVerb = true;
    const be = BE.has(tokens[i]!.lower) && has(tag, Tag.Auxiliary);
    passive = (lastWasBe || (i === first && !has(tag, Tag.Past | Tag.Base))) && has(tag, Tag.Participle) && !be;
    if (contracted && SPOKEN.has(tokens[i]!.lower)) passive = false;
    contracted =
      /^['’]s$/.test(tokens[i]!.text) && (PERSONS.has(tokens[i - 1]?.lower ?? '') || has(doc.tags[i - 1], Tag.Proper));
    lastWasBe = be;
    head = i;
    openEnded = has(tag, Tag.Auxiliary | Tag.Modal);
  }
  return {
    kind: 'vg',
    first,
    end: head + 1,
    head,
    finite,
    passive,
    infinitive,
    negated,
    temporal: false,
    pronoun: false,
  };
}

/** After an auxiliary: a participle, a gerund, a base form or another auxiliary goes on with the group. */
const follows = (tag: number, lastWasBe: boolean, doc: TaggedDoc, i: number): boolean =>
  has(tag, Tag.Participle | Tag.Gerund | Tag.Auxiliary) ||
  (has(tag, Tag.Base) && !lastWasBe) ||
  (has(tag, Tag.Past) && !lastWasBe && doc.tokens[i - 1]!.lower !== 'to');

/** What a comma parts from the name that it belongs to. */
const AFTER_NAMES = new Set([...legalForms, 'esq.', 'iii', 'jr', 'jr.', 'sr.']);

function nounPhrase(doc: TaggedDoc, first: number, end: number): Chunk {
  const { tags, tokens } = doc;
  let head = -1;
  let i = first;
  let nameEnded = false;
  for (; i < end; i++) {
    const tag = tags[i]!;
    const token = tokens[i]!;
    if (i > first && opensAt(doc, first, i, end, head)) break;
    if (joins(doc, i, end) || joins(doc, i + 1, end)) {
      if (has(tag, Tag.Noun | Tag.Number)) head = i;
      continue;
    }
    if (i > first && joins(doc, i - 1, end)) {
      head = i;
      continue;
    }
    if (modifies(doc, i, first, end) || joinsAdjectives(doc, i, first, end)) continue;
    if (i > first && belongsToName(doc, i)) {
      head = i + 1;
      i++;
      nameEnded = true;
      continue;
    }
    if (token.kind === 'symbol') {
      head = i;
      continue;
    }
    if (has(tag, Tag.Pronoun) && !has(tag, Tag.Possessive | Tag.Determiner)) {
      if (i === first) head = i++;
      break;
    }
    if (i > first && startsAnother(doc, i, head >= 0)) break;
    if (!has(tag, NOUN_PHRASE)) {
      if (!(has(tag, Tag.Adverb) && (head < 0 || i === first) && startsAdjectivePhrase(doc, i, end))) break;
      continue;
    }
    if (nameEnded && has(tag, Tag.Adjective) && !has(tag, Tag.Noun) && !has(tags[i + 1], Tag.Noun | Tag.Adjective))
      break;
    if (has(tag, Tag.Noun | Tag.Number)) head = i;
    nameEnded = has(tag, Tag.Proper) && !has(tag, Tag.Demonym | Tag.Honorific | Tag.Place);
  }
  if (head < 0) return lonelyModifier(doc, first, i);
  const possessive = has(tags[head + 1], Tag.Possessive) && head + 1 < i;
  return {
    kind: 'np',
    first,
    end: head + (possessive ? 2 : 1),
    head,
    finite: false,
    passive: false,
    infinitive: false,
    negated: false,
    temporal: !possessive && isTemporal(doc, first, head),
    pronoun: has(tags[head], Tag.Pronoun) && head === first,
  };
}

/** Does a clause or its subject begin at a token that could go on with the phrase, right after an addressee or a time? */
function opensAt(doc: TaggedDoc, first: number, at: number, end: number, head: number): boolean {
  const { tokens } = doc;
  if (head === at - 1 && opensToldClause(doc, first, at, end)) return true;
  if (at > first + 2) return false;
  if (at === first + 1 && isOneOf(tokens[first], BARE_TEMPORAL) && opensAfterDay(doc, at, end)) return true;
  if (isOneOf(tokens[at - 1], PARTING) && opensAfterTime(doc, first, at, end)) return true;
  return at === first + 2 && months.has(tokens[first]!.lower) && opensAfterMonth(doc, first, at, end);
}

/** Does another noun phrase begin at a token: with a determiner, a possessor, or a time? */
function startsAnother({ tags, tokens }: TaggedDoc, at: number, hasHead: boolean): boolean {
  const tag = tags[at];
  const { lower, text } = tokens[at]!;
  // "rejected as baseless [the remarks]"
  if (lower === 'the' && has(tags[at - 1], Tag.Adjective) && !has(tags[at - 1], QUANTITY)) return true;
  if (!hasHead) return false;
  if (has(tag, Tag.Determiner) || (has(tag, Tag.Possessive) && !/^['’]/.test(text))) return true;
  if (isOneOf(tokens[at + 1], TEMPORAL) && TEMPORAL_OPENERS.has(lower)) return true;
  const isDay = has(tag, Tag.Noun) && isOneOf(tokens[at], BARE_TEMPORAL) && !isOneOf(tokens[at - 1], BARE_TEMPORAL);
  return isDay && !/^['’]s$/.test(tokens[at + 1]?.lower ?? '');
}

/** The comma of "Blue Gulf Lines, Inc.", "Otto Lind, Jr." */
const belongsToName = ({ tags, tokens }: TaggedDoc, comma: number): boolean =>
  tokens[comma]!.text === ',' && has(tags[comma - 1], Tag.Proper) && AFTER_NAMES.has(tokens[comma + 1]?.lower ?? '');

function isTemporal(doc: TaggedDoc, first: number, head: number): boolean {
  const { tokens } = doc;
  // "for the time", but "the time" that something takes
  if (tokens[head]!.lower === 'time' && tokens[first]!.lower === 'the' && tokens[first - 1]?.lower !== 'for')
    return false;
  // "Theresa May"
  if (tokens[head]!.lower === 'may' && has(doc.tags[head], Tag.FirstName)) return false;
  return isOneOf(tokens[head], TEMPORAL) || isDayOfMonth(doc, first, head);
}

/** "July 24" alone */
const isDayOfMonth = ({ tokens }: TaggedDoc, first: number, head: number): boolean =>
  head === first + 1 && months.has(tokens[first]!.lower) && /^[0-3]?[0-9](?:st|nd|rd|th)?$/.test(tokens[head]!.lower);

/** "On Monday [Lind] wrote", "on Friday [three people] were", "on Friday [prices] rose": a day parts from the subject after it. */
function opensAfterDay(doc: TaggedDoc, at: number, end: number): boolean {
  const { tags, tokens } = doc;
  if (!tokens[at - 1]!.lower.endsWith('day')) return false;
  if (has(tags[at], Tag.Proper) || tokens[at]!.kind === 'symbol') return true;
  if (isOneOf(tokens[at], TEMPORAL) || has(tags[at], Tag.Possessive)) return false;
  let last = at;
  while (last + 1 < end && has(tags[last + 1], Tag.Noun) && !has(tags[last], Tag.Plural)) last++;
  const counted = has(tags[last], Tag.Plural) && tokens[at - 2]?.lower === 'on';
  return counted || tokens[at + 1]?.lower === 'of' || isSubjectAt(doc, at, end);
}

/** "This week [researchers] said", "Last week [Lind] left", "In June [Holt] warned": so does a week, or a month after "in", from whoever acts then. */
function opensAfterTime(doc: TaggedDoc, first: number, at: number, end: number): boolean {
  const { tags, tokens } = doc;
  if (at === first + 1) return opensAfterMonth(doc, first, at, end);
  // "This Week in Tarrow": a title
  if (!TEMPORAL_OPENERS.has(tokens[first]!.lower) || !beginsSmall(tokens[at - 1]!.text)) return false;
  if (has(tags[at], Tag.Possessive)) return false;
  return has(tags[at], Tag.Proper) || has(tags[lastNounFrom(doc, at, end)], Tag.Plural) || isSubjectAt(doc, at, end);
}

/** "In May [Lind] said", "On May 3 [Lind] said", "In May 2020 [Lind] said": a name with its verb. */
function opensAfterMonth(doc: TaggedDoc, first: number, at: number, end: number): boolean {
  const { tags, tokens } = doc;
  if (!months.has(tokens[first]!.lower) || !has(tags[first - 1], Tag.Preposition)) return false;
  if (at === first + 2 && tokens[first + 1]!.kind !== 'number') return false;
  return has(tags[at], Tag.Proper) && !isOneOf(tokens[at], TEMPORAL) && isSubjectAt(doc, at, end);
}

function lastNounFrom({ tags }: TaggedDoc, at: number, end: number): number {
  let last = at;
  while (last + 1 < end && has(tags[last], Tag.Noun | Tag.Adjective) && has(tags[last + 1], Tag.Noun)) last++;
  return last;
}

/**
 * "told the court [Venn had] lied", "told police [Mr Venn's boat had] sunk": after one spoken to, a name with a finite verb begins a
 * clause, though a name may follow a title elsewhere ("told the keeper Venn"); after several, so does any noun.
 */
function opensToldClause(doc: TaggedDoc, first: number, at: number, end: number): boolean {
  const { tags, tokens } = doc;
  if (!ADDRESSING.has(tokens[first - 1]?.lower ?? '')) return false;
  // "told reporters [heavy rain was] near"
  if (has(tags[at - 1], Tag.Plural) && !has(tags[at - 1], Tag.Proper)) return isSubjectAt(doc, at, end);
  const common =
    has(tags[at], Tag.Plural | Tag.Number) || tokens[at]!.kind === 'symbol' || isOneOf(tokens[at], BARE_TEMPORAL);
  // "told the Coast Post 20 people were", "told the Coast Post Mr Lind had"
  if (has(tags[at - 1], Tag.Proper) && (common || has(tags[at], Tag.Honorific))) return isSubjectAt(doc, at, end);
  if (!has(tags[at], Tag.Proper | Tag.Honorific)) return false;
  if (has(tags[at - 1], Tag.Proper | Tag.Honorific) && !/^\p{Lu}{2,}s?$/u.test(tokens[at - 1]!.text)) return false;
  return isSubjectAt(doc, at, end);
}

/** Do nouns, and what goes with them, stand here up to a finite verb, over an insertion after a name: "[Lind, the mayor, had] left"? */
function isSubjectAt({ tags, tokens }: TaggedDoc, first: number, end: number): boolean {
  const stop = Math.min(end, first + LONGEST_SUBJECT);
  let at = first;
  while (at < stop && (has(tags[at], NOMINAL) || tokens[at]!.kind === 'symbol' || tokens[at]!.text === '-')) at++;
  if (at === first || at >= stop) return false;
  if (tokens[at]!.text === ',' && has(tags[at - 1], Tag.Proper)) {
    at++;
    while (at < stop && tokens[at]!.text !== ',') at++;
    return has(tags[at + 1], FINITE_FORM) && !has(tags[at + 1], Tag.Noun);
  }
  return has(tags[at], FINITE_FORM) && !has(tags[at], Tag.Noun);
}
const NOMINAL = Tag.Noun | Tag.Adjective | Tag.Possessive | Tag.Number | Tag.Coordinator;
const LONGEST_SUBJECT = 10;
/** "told", "warned": verbs before one spoken to. */
const ADDRESSING = new Set(
  cueVerbs
    .filter(({ governs, lemma }) => governs.includes('a') && !lemma.includes(' '))
    .flatMap(({ lemma }) => formsOf(lemma)),
);

/** A determiner or adjective without a noun: "several", "the accused", "groundless". */
function lonelyModifier(doc: TaggedDoc, first: number, stop: number): Chunk {
  const end = Math.max(first + 1, stop);
  const determined = has(doc.tags[first], Tag.Determiner | Tag.Pronoun | Tag.Possessive);
  return chunk(determined ? 'np' : 'other', first, end, end - 1);
}
