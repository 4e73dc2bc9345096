import type { Span } from '../../document/span.js';
import { accusationNouns, grantableNouns } from '../../lexicon/denial.js';
import { isClauseAt } from '../../rules/frames/complement.js';
import type { Phrase } from '../../rules/frames/subject.js';
import { headWord, isMark, type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import { thirdPerson as pluralOf } from '../../tagging/conjugate.js';

const singularAndPlural = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(nouns.flatMap((noun) => [noun, pluralOf(noun)]));

const ACCUSATIONS = singularAndPlural(accusationNouns);
const GRANTABLE = singularAndPlural(grantableNouns);
const PARTS = new Set([
  'all',
  'any',
  'aspect',
  'aspects',
  'both',
  'each',
  'many',
  'most',
  'much',
  'number',
  'one',
  'part',
  'parts',
  'several',
  'some',
  'two',
]);
const INSIDE_OBJECT = new Set(['about', 'against', 'by', 'for', 'from', 'in', 'of', 'on', 'over', 'to', 'with']);

/** Does a noun phrase name something said or held to be so: "the report", "all of the claims", "bribery allegations"? */
export const isAccusation = (view: SentenceView, np: number): boolean => headIn(view, np, ACCUSATIONS);

/** Does a noun phrase name something that is granted or withheld: "entry", "her request"? */
export const isGrantable = (view: SentenceView, np: number): boolean => headIn(view, np, GRANTABLE);

function headIn(view: SentenceView, np: number, nouns: ReadonlySet<string>): boolean {
  if (view.chunks[np]?.kind !== 'np') return false;
  if (nouns.has(headWord(view, np))) return true;
  return PARTS.has(headWord(view, np)) && headWord(view, np + 1) === 'of' && headIn(view, np + 2, nouns);
}

/**
 * The thing denied from the noun phrase at `np`, with its prepositional phrases, and the clause or infinitive that says what it
 * is: "the idea that the changes amounted to a shake-up", "claims by state television that she had paid".
 */
export function deniedPhrase(view: SentenceView, np: number): Phrase {
  const { chunks } = view;
  let end = np + 1;
  for (;;) {
    const chunk = chunks[end];
    const next = chunks[end + 1];
    if (chunk === undefined) break;
    if (chunk.kind === 'paren') end++;
    else if (chunk.kind === 'np' && /^['’]s?$/.test(wordAt(view.doc, chunks[end - 1]!.end - 1))) end++;
    else if (chunk.kind === 'prep' && INSIDE_OBJECT.has(headWord(view, end)) && objectOf(view, end) !== null)
      end = objectOf(view, end)! + 1;
    else if (chunk.kind === 'np' && !chunk.temporal && !chunk.pronoun && end > np + 1 && !isClauseAt(view, end)) end++;
    else if (chunk.kind === 'prep' && INSIDE_OBJECT.has(headWord(view, end)) && next?.kind === 'vg' && !next.finite)
      return { first: np, end: clauseEnd(view, end + 1) };
    else if (chunk.kind === 'coord' && next?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (chunk.kind === 'subord' && headWord(view, end) === 'that') return { first: np, end: clauseEnd(view, end) };
    else if (chunk.kind === 'wh' && headWord(view, end) === 'that') return { first: np, end: clauseEnd(view, end) };
    else if (chunk.kind === 'vg' && isPostmodifier(view, end)) end++;
    else if (chunk.kind === 'vg' && !chunk.finite) return { first: np, end: clauseEnd(view, end) };
    else if (isMark(view, end, ',')) {
      const close = insertionEnd(view, end);
      if (close === null) break;
      return { first: np, end: clauseEnd(view, close) };
    } else if (isAccusation(view, np) && chunk.kind === 'np' && isClauseAt(view, end))
      return { first: np, end: clauseEnd(view, end) };
    else break;
  }
  return { first: np, end };
}

/** "remarks attributed to his son": a participle that a preposition follows. */
const isPostmodifier = (view: SentenceView, vg: number): boolean =>
  headWord(view, vg).endsWith('ed') &&
  view.chunks[vg]!.end === view.chunks[vg]!.first + 1 &&
  view.chunks[vg + 1]?.kind === 'prep';

/** Index of the noun phrase after a preposition, over adjectives that stand alone: "of our earlier story". */
export function objectOf(view: SentenceView, prep: number): number | null {
  let at = prep + 1;
  while (at < prep + 4 && (view.chunks[at]?.kind === 'other' || view.chunks[at]?.kind === 'adv')) at++;
  const found = view.chunks[at];
  return found?.kind === 'np' && !found.temporal ? at : null;
}

/** "the claim, made by the publisher, that ...": index of the "that" after the insertion. */
function insertionEnd(view: SentenceView, comma: number): number | null {
  for (let at = comma + 1; at < Math.min(view.chunks.length, comma + 10); at++)
    if (isMark(view, at, ','))
      return view.chunks[at + 1]?.kind === 'subord' && headWord(view, at + 1) === 'that' ? at + 1 : null;
  return null;
}

const GOES_ON = new Set(['after', 'although', 'as', 'but', 'despite', 'even', 'though', 'while', 'when', 'whereas']);

/** Index of the chunk before which a clause ends that begins at `from`: at a comma after its verb, a second verb of the writer's, a new clause. */
export function clauseEnd(view: SentenceView, from: number): number {
  const { chunks } = view;
  let quotes = 0;
  let verbs = 0;
  for (let at = from; at < chunks.length; at++) {
    const { kind } = chunks[at]!;
    if (kind === 'vg') verbs++;
    if (kind === 'quote') quotes++;
    if (quotes % 2 === 1 || at === from) continue;
    if (isMark(view, at, '.', '!', '?', ';', '—', '–', '--', ':') || isDash(view, at)) return at;
    if (isMark(view, at, ',') && verbs > 0 && !goesOnAfterComma(view, at)) return at;
    if ((kind === 'subord' || kind === 'prep' || kind === 'adv') && GOES_ON.has(headWord(view, at)) && at > from + 2)
      return at;
    if (kind === 'coord' && (headWord(view, at) === 'but' || chunks[at + 1]?.finite)) return at;
  }
  return chunks.length;
}

/** A hyphen between spaces. */
const isDash = (view: SentenceView, at: number): boolean =>
  isMark(view, at, '-') && view.doc.tokens[view.chunks[at]!.first]!.spaced;

/** A list goes on: "aluminum, steel and other products". */
const goesOnAfterComma = (view: SentenceView, comma: number): boolean => {
  const next = view.chunks[comma + 1];
  if (next?.kind !== 'np' || next.temporal || isClauseAt(view, comma + 1)) return false;
  const after = view.chunks[comma + 2];
  return after?.kind === 'coord' || isMark(view, comma + 2, ',');
};

export const chunkSpan = (view: SentenceView, { first, end }: Phrase): Span =>
  spanOfTokens(view.doc, view.chunks[first]!.first, view.chunks[end - 1]!.end);

/** The noun phrase that a relative "which" or "that" at `wh` refers to, or null. */
export function antecedentOf(view: SentenceView, wh: number): Phrase | null {
  let at = wh - 1;
  if (isMark(view, at, ',')) at--;
  if (view.chunks[at]?.kind !== 'np') return null;
  let first = at;
  while (
    view.chunks[first - 1]?.kind === 'prep' &&
    view.chunks[first - 2]?.kind === 'np' &&
    !view.chunks[first - 2]!.temporal &&
    headWord(view, first - 1) !== 'as'
  )
    first -= 2;
  return { first, end: at + 1 };
}
