import { answersStatement } from '../adverbials.js';
import { isClauseAt } from '../clause.js';
import { mayBeParticiple } from '../modifiers.js';
import { isPossessive, type Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { headWord, isGerund, isMark, type SentenceView } from '../view.js';
import { frontedPhraseAt } from './fronted.js';
import { LONGEST_PHRASE } from './predicative.js';

const LONGEST_ADDRESSEE = 16;
const LONGEST_LOOSE = 20;

/** "reporters" before "that", a clause, a quotation, "to" or "whether". */
export function addresseeAt(view: SentenceView, chunk: number): Phrase | null {
  const at = view.chunks[chunk];
  if (at?.kind !== 'np' || at.temporal) return null;
  let end = chunk + 1;
  while (end < chunk + LONGEST_PHRASE && !frontedPhraseAt(view, end)) {
    const kind = view.chunks[end]?.kind;
    if (kind === 'prep' && view.chunks[end + 1]?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (kind === 'coord' && view.chunks[end + 1]?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (isReduced(view, end)) end += 3;
    else if (
      kind === 'paren' ||
      (kind === 'np' && (isPossessive(view, end - 1) || view.chunks[end - 1]!.kind === 'paren'))
    )
      end++;
    else break;
  }
  const next = view.chunks[end];
  // "told the paper [the strike that began in May has] ended"
  if (next?.kind === 'np' && !next.temporal && isClauseAt(view, end, true)) return { first: chunk, end };
  const that = overLoosePhrases(view, end);
  if (headWord(view, that) === 'that') return opensRelativeOn(view, chunk, that) ? null : { first: chunk, end: that };
  // "told a rally the plan was dead" has a clause after the addressee; "told Lee was coming" has none.
  return next === undefined || next.finite ? null : { first: chunk, end };
}

/** "promised [sums that never came]": the subject of its verb. */
function opensRelativeOn(view: SentenceView, noun: number, that: number): boolean {
  if (that !== noun + 1 || maySpeak(view, { first: noun })) return false;
  let verb = that + 1;
  while (view.chunks[verb]?.kind === 'adv') verb++;
  return view.chunks[verb]?.finite === true;
}

/** "told crews [hit by the storm]" */
const isReduced = ({ chunks }: SentenceView, vg: number): boolean =>
  chunks[vg]?.passive === true &&
  !chunks[vg].finite &&
  chunks[vg + 1]?.kind === 'prep' &&
  chunks[vg + 2]?.kind === 'np';

/** "told [a cheering crowd in Tarrow, Ostland,] that it would": one spoken to whom more is told of, before a clause; else null. */
export function thatAfterAddressee(view: SentenceView, from: number): number | null {
  const first = view.chunks[from];
  if (first?.kind !== 'np' && !(isGerund(first) && view.chunks[from + 1]?.kind === 'np')) return null;
  for (let at = from + 1; at < Math.min(view.chunks.length, from + LONGEST_ADDRESSEE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'subord' && headWord(view, at) === 'that')
      return view.chunks[at + 1]?.finite || opensRelativeOn(view, from, at) ? null : at;
    if (finite || kind === 'wh' || kind === 'subord' || kind === 'quote' || isMark(view, at, '.', ':', ';'))
      return null;
  }
  return null;
}

/** "said [after talks with Lind, Venn and Orr] that": the "that" after where and when something is said; else null. */
export function thatAfterPhrases(view: SentenceView, from: number): number | null {
  if (view.chunks[from]?.kind !== 'prep' || !OCCASIONAL.has(headWord(view, from))) return null;
  for (let at = from + 1; at < Math.min(view.chunks.length, from + LONGEST_LOOSE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'subord' && headWord(view, at) === 'that')
      return isClauseAt(view, at + 1) && !answersStatement(view, at - 2, at) ? at : null;
    const loose = LOOSE.has(kind) || kind === 'coord' || isMark(view, at, ',');
    const participle = kind === 'vg' && finite && mayBeParticiple(view, at) && isPhraseAt(view, at + 1);
    if (!loose && !participle) return null;
  }
  return null;
}
const OCCASIONAL = new Set(['after', 'at', 'before', 'during', 'following', 'in', 'on']);
/** "in May", "on the pier", "last week" */
const isPhraseAt = ({ chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'prep' || chunks[at]?.temporal === true;

/** What comes after the phrases that hang loosely on a verb: "that" in "told [a crowd in Tarrow, Ostland,] that", the colon in "added [this]:". */
export function overLoosePhrases(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + LONGEST_LOOSE && (LOOSE.has(view.chunks[at]?.kind ?? '') || isMark(view, at, ','))) at++;
  return at;
}
const LOOSE: ReadonlySet<string> = new Set(['adv', 'np', 'other', 'paren', 'prep']);
