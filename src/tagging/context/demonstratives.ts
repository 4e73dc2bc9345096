import type { Token } from '../../document/doc.js';
import { isOneOf, signOf } from '../../document/words.js';
import { temporalNouns } from '../../lexicon/temporal-nouns.js';
import { FINITE, has, Tag } from '../tags.js';
import { TAKES_ADDRESSEE, TAKES_CLAUSE } from './context.js';

const TEMPORAL = signOf(temporalNouns);

/** What "that", "this", "these" or "those" is: a subordinator, a relative pronoun, a determiner or a pronoun. */
export function demonstrative(
  tokens: readonly Token[],
  tags: Uint32Array,
  i: number,
  first: number,
  end: number,
): number {
  const word = tokens[i]!.lower;
  const after = i + 1 < end ? tags[i + 1]! : 0;
  // "would say only that"
  const skipped = i - 2 >= first && has(tags[i - 1], Tag.Adverb) && has(tags[i - 2], Tag.Verb);
  const before = i > first ? tags[skipped ? i - 2 : i - 1]! : 0;
  if (isSubject(tokens, tags, i, after)) {
    // "and that reports of a split were false"
    if (word === 'that' && tokens[i + 2]?.lower === 'of' && !has(before, Tag.Noun)) return Tag.Subordinator;
    if (word === 'that' && has(before, Tag.Noun))
      return isToldBefore(tokens, tags, i, first) ? Tag.Subordinator : Tag.Wh;
    if (!has(before, Tag.Verb)) return Tag.Pronoun;
  }
  if (word === 'that') {
    // "The owner denied that."
    if (has(before, Tag.Verb) && (i + 1 >= end || /^[.!?;]$/.test(tokens[i + 1]!.text))) return Tag.Pronoun;
    // "The bone is that of a crane"
    if (tokens[i + 1]?.lower === 'of' && has(before, Tag.Auxiliary) && !has(before, Tag.Modal)) return Tag.Pronoun;
    // "a clerk on duty that day, Lind, said"
    if (!has(before, Tag.Verb) && isOneOf(tokens[i + 1], TEMPORAL) && isLastOfPhrase(tokens, i + 1))
      return Tag.Determiner;
    // "said it was late and that two ships were lost"
    if (has(before, Tag.Coordinator) && has(after, Tag.Number) && isPluralCounted(tokens, tags, i, end))
      return Tag.Subordinator;
    // "of that 2013 report"
    if (has(before, Tag.Preposition) && has(after, Tag.Noun | Tag.Number) && tokens[i - 1]!.lower !== 'in')
      return Tag.Determiner;
    if (!isObject(tokens, tags, i, end, before, after) && opensClause(tokens, tags, i, first, before, after))
      return Tag.Subordinator;
    if (has(before, Tag.Noun)) return Tag.Wh;
  }
  if (tokens[i + 1]?.lower === 'past') return Tag.Determiner;
  return has(after, Tag.Noun | Tag.Adjective | Tag.Number) && !has(after, Tag.Auxiliary | Tag.Modal)
    ? Tag.Determiner
    : Tag.Pronoun;
}

/** In small letters right before a comma or a full stop. */
const isLastOfPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === tokens[i]!.lower && /^[,.;]$/.test(tokens[i + 1]?.text ?? '');

/** "told the council that parts, now scarce, could": right after one spoken to. */
const isToldBefore = (tokens: readonly Token[], tags: Uint32Array, i: number, first: number): boolean => {
  let at = i - 1;
  while (at > first && at > i - LONGEST_ADDRESSEE && has(tags[at], Tag.Noun | Tag.Adjective | Tag.Determiner)) at--;
  return TOLD.has(tokens[at]!.lower);
};
const LONGEST_ADDRESSEE = 5;
const TOLD = new Set(['assured', 'informed', 'reminded', 'tell', 'telling', 'tells', 'told']);

/** "two ships", "12 of the ships" */
const isPluralCounted = (tokens: readonly Token[], tags: Uint32Array, i: number, end: number): boolean => {
  let at = i + 1;
  while (at + 1 < end && has(tags[at + 1], Tag.Noun | Tag.Adjective | Tag.Number)) at++;
  return has(tags[at], Tag.Plural) || tokens[at + 1]?.lower === 'of';
};

/** "that sounds right": no noun in the plural goes with it. */
const isSubject = (tokens: readonly Token[], tags: Uint32Array, i: number, after: number): boolean =>
  (tokens[i]!.lower === 'that' || tokens[i]!.lower === 'this') &&
  has(after, Tag.Plural) &&
  has(after, Tag.Third) &&
  !isPossessor(tokens, i + 1) &&
  !(has(tags[i + 2], FINITE) && !has(tags[i + 2], Tag.Noun));

/** "that pilots' lamps were weak" */
const isPossessor = (tokens: readonly Token[], i: number): boolean => /^['’]/.test(tokens[i + 1]?.text ?? '');

/** "built that bridge", "repeated that claim in May,": after a verb, before a noun, where no clause can follow. */
const isObject = (
  tokens: readonly Token[],
  tags: Uint32Array,
  i: number,
  end: number,
  before: number,
  after: number,
): boolean =>
  has(before, Tag.Verb) &&
  !has(before, Tag.Noun) &&
  has(after, Tag.Noun) &&
  !has(after, Tag.Plural | Tag.Proper | Tag.Determiner | Tag.Pronoun | Tag.Possessive) &&
  (!TAKES_CLAUSE.has(tokens[i - 1]!.lower) || isVerbless(tokens, tags, i + 2, end));

/** Does the sentence, or its clause, end before any word that can be a verb? */
function isVerbless(tokens: readonly Token[], tags: Uint32Array, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST_PHRASE); i++) {
    const { kind, lower } = tokens[i]!;
    // "stated that finance minister, Ole Venn cannot leave"
    if (lower === ',' && has(tags[i - 1], Tag.Role) && has(tags[i + 1], Tag.Proper)) continue;
    if (CLOSING.has(lower)) return true;
    if (kind === 'quote' || has(tags[i], VERBAL)) return false;
  }
  return from + LONGEST_PHRASE >= end;
}
const VERBAL = Tag.Verb | Tag.Auxiliary | Tag.Modal | Tag.Coordinator;
const CLOSING = new Set([',', '.', ';', 'as', 'when', 'while']);
const LONGEST_PHRASE = 12;

/** "reported, citing police, [that] crime had fallen": after what stands between a verb and its clause. */
function endsInsertion(tokens: readonly Token[], tags: Uint32Array, i: number, first: number): boolean {
  if (i - 2 < first || tokens[i - 1]!.lower !== ',') return false;
  let open = i - 2;
  while (open > Math.max(first, i - LONGEST_PHRASE) && tokens[open]!.lower !== ',') open--;
  if (tokens[open]!.lower !== ',' || !has(tags[open + 1], Tag.Gerund)) return false;
  for (let at = open - 1; at >= Math.max(first, open - 3); at--)
    if (TAKES_CLAUSE.has(tokens[at]!.lower) || TAKES_ADDRESSEE.has(tokens[at]!.lower)) return true;
  return false;
}

/** "said that the port", "the claim that she left", 'told us in May that before the storm' */
function opensClause(
  tokens: readonly Token[],
  tags: Uint32Array,
  i: number,
  first: number,
  before: number,
  after: number,
): boolean {
  // "said that's untrue": the contraction makes a pronoun of it.
  if (tokens[i + 1]?.lower === "'s" && !tokens[i + 1]!.spaced) return false;
  const beforeSubject =
    (has(after, Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Proper) && tokens[i + 1]?.lower !== "'s") ||
    (has(after, Tag.Plural) && (!has(after, Tag.Verb) || isPossessor(tokens, i + 1)));
  // "that more arrests were expected"
  const counted = ['fewer', 'more', 'most'].includes(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower.endsWith('s');
  // "ruled that last year the port had"
  const timed = ['earlier', 'last', 'next'].includes(tokens[i + 1]?.lower ?? '') && isOneOf(tokens[i + 2], TEMPORAL);
  // "said that given the risks, nobody should go"
  const given = tokens[i + 1]?.lower === 'given' && has(tags[i + 2], Tag.Determiner | Tag.Possessive);
  if (
    beforeSubject ||
    counted ||
    given ||
    endsInsertion(tokens, tags, i, first) ||
    (timed && has(before, Tag.Verb | Tag.Noun))
  )
    return true;
  const gerund = has(before, Tag.Verb) && has(after, Tag.Gerund);
  if (has(before, Tag.Verb | Tag.Noun) && (gerund || !(has(after, Tag.Verb) && !has(after, Tag.Noun)))) return true;
  // 'is sure that "it holds"'
  const beforeAdverbial =
    tokens[i + 1]?.kind === 'quote' || (has(after, Tag.Preposition | Tag.Wh) && !has(after, Tag.Verb));
  return i > first && !has(before, Tag.Preposition | Tag.Coordinator | Tag.Auxiliary) && beforeAdverbial;
}
