import { has, Tag } from '../../tagging/tags.js';
import { isClauseAt } from './clause.js';
import { isReporting, mayBeParticiple, QUANTITIES } from './modifiers.js';
import { bodyAfterPlace, employerBefore, isPossessive, LOOK_BACK, type Phrase } from './noun-phrase.js';
import { isOccasion } from './subject/circumstance.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView, wordAt } from './view.js';
import { namingParticiples } from './word-forms.js';

const LONGEST_INSERTION = 32;
const LONGEST_CLAUSE = 40;
const MOST_INSERTIONS = 4;
const ATTACHED = new Set(['at', 'for', 'from', 'in', 'of', 'with']);
/** What hangs on a common noun alone: "an aide to Lind", but not "said Lind to reporters". */
const ATTACHED_TO_NOUNS = new Set([...ATTACHED, 'against', 'near', 'to']);
const FORMER = new Set(['formerly', 'now', 'once', 'then']);

/** The noun phrase that begins at a chunk, with its prepositional phrases, appositives and relative clauses: "Lee, the mayor of Tarrow". */
export function phraseFrom(view: SentenceView, first: number): Phrase | null {
  if (view.chunks[first]?.kind !== 'np') return null;
  let end = first + 1;
  while (end < first + LOOK_BACK) {
    const next = partEnd(view, end);
    if (next === null) break;
    end = next;
  }
  end = listEnd(view, end) ?? end;
  for (let insertion = 0; insertion < MOST_INSERTIONS; insertion++) {
    const close = appositionEnd(view, end, insertion > 0);
    if (close === null) break;
    end = close;
  }
  return { first, end };
}

/** "Lind[, Venn, and Orr]": the end of a list with a comma before its "and", or null; not of "the port, crews, and boats were lost". */
export function listEnd(view: SentenceView, from: number): number | null {
  let at = from;
  while (at < from + LONGEST_LIST && isMark(view, at, ',') && isListed(view, at + 1)) at = itemEnd(view, at + 1);
  const last = at + 2;
  if (at === from || !isMark(view, at, ',') || headWord(view, at + 1) !== 'and' || !isListed(view, last)) return null;
  const end = itemEnd(view, last);
  return view.chunks[end] === undefined || isBreak(view, end) || isMark(view, end, '.', ':') ? end : null;
}
const LONGEST_LIST = 24;

/** Somebody, by name or by what he is. */
const isListed = ({ doc, chunks }: SentenceView, np: number): boolean =>
  chunks[np]?.kind === 'np' &&
  !chunks[np].temporal &&
  has(doc.tags[chunks[np].head], Tag.Proper | Tag.Role | Tag.Plural);

const itemEnd = ({ chunks }: SentenceView, np: number): number => (chunks[np + 1]?.kind === 'paren' ? np + 2 : np + 1);

/** "the clerk, the mayor and Lind" between "quoted" and "as saying": who is quoted. */
export function quotedPhrase(view: SentenceView, quoting: number, saying: number): Phrase | null {
  const phrase = phraseFrom(view, quoting + 1);
  const as = isBreak(view, saying - 2) ? saying - 2 : saying - 1;
  const listed = phrase !== null && view.chunks.slice(phrase.end, as).some(({ kind }) => kind === 'coord');
  return phrase !== null && (listed || phrase.end > as) ? { first: phrase.first, end: as } : phrase;
}

/** The end of what hangs on the phrase at a chunk: a bracket, a possessed noun, a prepositional phrase, a second name, a clause. */
function partEnd(view: SentenceView, at: number): number | null {
  const kind = view.chunks[at]?.kind;
  const next = view.chunks[at + 1];
  if (kind === 'paren') return at + 1;
  // "a clerk in the Pell, Ostland, council"
  const body = bodyAfterPlace(view, at - 1);
  if (body !== null) return body + 1;
  if (kind === 'np' && (isPossessive(view, at - 1) || employerBefore(view, at) !== null)) return at + 1;
  if (kind === 'prep') return attaches(view, at) || isWrittenBy(view, at) ? at + 2 : null;
  if (kind === 'quote') return titleEnd(view, at);
  // "a person close to the port"
  if (kind === 'other' && next?.kind === 'prep' && view.chunks[at + 2]?.kind === 'np' && !isClauseAt(view, at + 2))
    return at + 3;
  if (kind === 'coord')
    return headWord(view, at) === 'and' && next?.kind === 'np' && view.chunks[at + 2]?.kind !== 'vg' ? at + 2 : null;
  // "a keeper who knew the lamp", "a man calling himself Venn"
  if (isNameOrPronoun(view, at - 1)) return null;
  if (kind === 'wh' && /^wh(?:o|ose)$/.test(headWord(view, at)) && next !== undefined) return clauseEnd(view, at);
  // "people living near the river", "the people interviewed"
  if (isGerund(view.chunks[at]) && next?.kind === 'prep' && view.chunks[at + 2]?.kind === 'np') return at + 3;
  if (kind === 'vg' && isParticiple(view, at) && (next === undefined || isMark(view, at + 1, '.', ','))) return at + 1;
  // "an officer quoted above."
  if (kind === 'vg' && isParticiple(view, at) && isLast(view, at + 1)) return at + 2;
  if (kind === 'vg' && namingParticiples.has(headWord(view, at)) && next?.kind === 'np') return at + 2;
  // "a letter written by Venn"
  if (kind === 'vg' && next?.kind === 'prep' && isParticiple(view, at) && view.chunks[at + 2]?.kind === 'np')
    return at + 3;
  if (isGerund(view.chunks[at]) && next?.kind === 'np' && !next.temporal)
    return /self$/.test(headWord(view, at + 1)) && view.chunks[at + 2]?.kind === 'np' ? at + 3 : at + 2;
  return null;
}

/** An adverb, or a preposition alone, at the end. */
const isLast = ({ chunks }: SentenceView, at: number): boolean =>
  (chunks[at]?.kind === 'adv' || chunks[at]?.kind === 'prep') &&
  (chunks[at + 1] === undefined || chunks[at + 1]!.kind === 'mark');

const isParticiple = (view: SentenceView, vg: number): boolean =>
  (view.chunks[vg]!.passive && !view.chunks[vg]!.finite) || mayBeParticiple(view, vg);

/** 'the author of the “Harbour Lights”': a title after a determiner alone. */
function titleEnd(view: SentenceView, open: number): number | null {
  const before = view.chunks[open - 1]!;
  if (before.kind !== 'np' || before.end > before.first + 1 || !has(view.doc.tags[before.first], Tag.Determiner))
    return null;
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++)
    if (view.chunks[at]!.kind === 'quote') return at + 1;
  return null;
}

/** "said the port in response", "said Lind at the time": they tell how and when it was said. */
const SAYING_PLACES = new Set(['interview', 'reaction', 'reply', 'response', 'statement', 'time']);

const attaches = (view: SentenceView, prep: number): boolean => {
  const next = view.chunks[prep + 1];
  const attached = isNameOrPronoun(view, prep - 1) ? ATTACHED : ATTACHED_TO_NOUNS;
  return (
    next?.kind === 'np' &&
    !next.temporal &&
    !SAYING_PLACES.has(headWord(view, prep + 1)) &&
    attached.has(headWord(view, prep)) &&
    !isYear(view, prep) &&
    !isOccasion(view, prep - 1, prep) &&
    !isMedium(view, prep)
  );
};

/** "wrote Lind in 1999" */
const isYear = ({ doc, chunks }: SentenceView, prep: number): boolean => {
  const { first, end } = chunks[prep + 1]!;
  return end === first + 1 && /^[12]\d{3}$/.test(doc.tokens[first]!.text);
};

/** A name or a pronoun, with a bracket after it: "Lind (D)"; "those" may have more hanging on it. */
const isNameOrPronoun = (view: SentenceView, at: number): boolean => {
  const { doc, chunks } = view;
  const np = chunks[at]?.kind === 'paren' ? chunks[at - 1] : chunks[at];
  if (np?.kind !== 'np') return false;
  return (np.pronoun && !QUANTITIES.has(headWord(view, at))) || has(doc.tags[np.head], Tag.Proper);
};

/** "said a report by the bank", not "said the keeper by telephone" */
const isWrittenBy = (view: SentenceView, prep: number): boolean =>
  headWord(view, prep) === 'by' &&
  view.chunks[prep + 1]?.kind === 'np' &&
  has(view.doc.tags[view.chunks[prep + 1]!.first], Tag.Determiner | Tag.Proper) &&
  !isNameOrPronoun(view, prep - 1);

/** "wrote Lee in a note", "said Lee at a rally": after a name, "in a" and "at a" tell how or where it was said. */
const isMedium = (view: SentenceView, prep: number): boolean =>
  /^(?:at|in)$/.test(headWord(view, prep)) &&
  /^an?$/.test(wordAt(view.doc, view.chunks[prep + 1]!.first)) &&
  isNameOrPronoun(view, prep - 1);

/** The break or the mark before which a relative clause ends. */
function clauseEnd(view: SentenceView, from: number): number {
  let at = from + 1;
  while (at < Math.min(view.chunks.length, from + LONGEST_CLAUSE)) {
    if (view.chunks[at]!.kind === 'quote' || isBreak(view, at) || isMark(view, at, '.', '!', '?', ':')) break;
    at++;
  }
  return at;
}

/** The end of an appositive or a relative clause after a break, or null when none begins there. */
function appositionEnd(view: SentenceView, open: number, further: boolean): number | null {
  const inserted = view.chunks[open + 1];
  if (!isBreak(view, open) || inserted === undefined || !opensApposition(view, open + 1)) return null;
  if (further && isClauseAt(view, open + 1)) return null;
  let quotes = 0;
  let relative = inserted.kind === 'wh';
  // ", who, like others, asked": over the insertion in the insertion
  const from = relative && isBreak(view, open + 2) ? innerEnd(view, open + 2) + 1 : open + 2;
  for (let close = from; close <= open + LONGEST_INSERTION; close++) {
    if (close >= view.chunks.length) return view.chunks.length;
    if (view.chunks[close]!.kind === 'quote') quotes++;
    if (quotes % 2 === 1) continue;
    relative ||= view.chunks[close]!.kind === 'wh';
    // "the host, whose show, Low Water, has run for years"
    if (inserted.kind === 'wh' && isBreak(view, close) && !holdsVerb(view, open + 1, close)) continue;
    if (isBreak(view, close) || isMark(view, close, '.', '!', '?', ':')) return close;
    // "who has lived there since 1974" opens no clause.
    const opensClause = view.chunks[close]!.kind === 'subord' && isClauseAt(view, close + 1);
    if (opensClause && !relative) return null;
  }
  return null;
}

const holdsVerb = (view: SentenceView, from: number, end: number): boolean =>
  view.chunks.slice(from, end).some(({ finite }) => finite);

function innerEnd(view: SentenceView, open: number): number {
  for (let at = open + 1; at < open + LONGEST_INSERTION / 2; at++) if (isBreak(view, at)) return at;
  return open;
}

/** "the mayor", "who", "then the mayor", "of Tarrow" */
function opensApposition(view: SentenceView, at: number): boolean {
  const { kind, temporal } = view.chunks[at]!;
  const noun = view.chunks[at + 1]?.kind === 'np';
  if (kind === 'adv') return noun && FORMER.has(headWord(view, at));
  if (kind === 'prep')
    return noun && (headWord(view, at) === 'of' || (headWord(view, at) === 'from' && !isClauseAt(view, at + 1)));
  return (kind === 'wh' && !isReporting(view, at)) || (kind === 'np' && !temporal);
}
