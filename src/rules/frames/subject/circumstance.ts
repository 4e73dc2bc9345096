import { platforms } from '../../../lexicon/furniture.js';
import { has, Tag } from '../../../tagging/tags.js';
import { mayBeParticiple, takesClause } from '../modifiers.js';
import type { Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { headWord, isBreak, isGerund, isMark, isName, type SentenceView, wordAt } from '../view.js';

/**
 * The subject at the head of a sentence, before when or where it spoke, which no comma or one alone parts from it: "[The mayor] in a
 * statement on Monday, said", "[Lind], in an interview with the Herald said", "[The mayor] while addressing the crew said". Null where the
 * verb takes no clause, or another one stands between.
 */
export function subjectBeforeCircumstance(view: SentenceView, vg: number): Phrase | null {
  const { chunks } = view;
  const first = chunks[0]!.kind === 'coord' ? 1 : 0;
  const subject = chunks[first]!;
  if (subject.kind !== 'np' || subject.temporal || vg - first < 3 || !takesClause(view, vg)) return null;
  let end = first + 1;
  while ((headWord(view, end) === 'of' && chunks[end + 1]?.kind === 'np') || chunks[end]?.kind === 'paren')
    end += chunks[end]!.kind === 'paren' ? 1 : 2;
  end = overAppositive(view, end);
  const opened = isMark(view, end, ',');
  const from = opened ? end + 1 : end;
  let last = vg - 1;
  while (chunks[last]!.kind === 'adv') last--;
  const closed = isMark(view, last, ',');
  const subordinate = chunks[from]?.kind === 'subord' && WHILE.has(headWord(view, from)) && isGerund(chunks[from + 1]);
  const gerund = opened && SPEAKING.has(headWord(view, from));
  const occasion = PLACING.has(headWord(view, from)) && occasions.has(headWord(view, from + 1));
  // "Lind after the defeat said"
  const later = !opened && LATER.has(headWord(view, from)) && isName(view, first);
  if (opened === closed && !((subordinate || later) && !opened)) return null;
  if (!subordinate && !gerund && !occasion && !later) return null;
  for (let at = from + 1; at < (closed ? last : last + 1); at++) {
    const { kind, finite } = chunks[at]!;
    if (isBreak(view, at) || !INSIDE.has(kind) || (finite && !mayBeParticiple(view, at))) return null;
  }
  return maySpeak(view, { first }) ? { first, end } : null;
}

/** The comma after "chairman of the port" in "Lind, chairman of the port, while speaking": the end of what somebody is; else where it begins. */
function overAppositive(view: SentenceView, comma: number): number {
  if (!isMark(view, comma, ',') || view.chunks[comma + 1]?.kind !== 'np') return comma;
  let at = comma + 1;
  while (view.chunks[at]?.kind === 'np' || view.chunks[at]?.kind === 'prep') at++;
  return isMark(view, at, ',') ? at : comma;
}

/** "[The mayor] in a statement", "[Lind] at a rally in Pell": a speaker without where or how he speaks. */
export function withoutOccasion(view: SentenceView, phrase: Phrase): Phrase {
  const { first, end } = phrase;
  if (!maySpeak(view, { first })) return phrase;
  let at = first + 1;
  while (at < end && (view.chunks[at]!.kind === 'paren' || OF_SPEAKERS.has(headWord(view, at))))
    at += view.chunks[at]!.kind === 'paren' ? 1 : 2;
  return at < end && isOccasion(view, first, at) ? { first, end: at } : phrase;
}
const OF_SPEAKERS = new Set(['for', 'of']);

/** "in a statement", "in part"; after somebody known "at a rally", "on Facebook", which "keepers at a rally" are told by. */
export function isOccasion(view: SentenceView, speaker: number, prep: number): boolean {
  const { doc, chunks } = view;
  const [word, object] = [headWord(view, prep), chunks[prep + 1]];
  if (object?.kind !== 'np') return false;
  const noun = headWord(view, prep + 1);
  const indefinite = !has(doc.tags[object.first], Tag.Determiner) || /^an?$/.test(wordAt(doc, object.first));
  if (word === 'in') return indefinite && (TEXTS.has(noun) || (object.end === object.first + 1 && MANNERS.has(noun)));
  const { first, head } = chunks[speaker]!;
  const opens = wordAt(doc, first);
  const known = has(doc.tags[head], Tag.Proper) || opens === 'the' || chunks[speaker]!.pronoun;
  if (!known || !indefinite) return false;
  return word === 'on' ? platforms.has(noun) : PLACING.has(word) && occasions.has(noun);
}

const INSIDE: ReadonlySet<string> = new Set(['adv', 'coord', 'np', 'other', 'paren', 'prep', 'vg']);
const WHILE = new Set(['when', 'while']);
const LATER = new Set(['after', 'before', 'following']);
const PLACING = new Set(['at', 'during', 'in', 'on']);
const SPEAKING = new Set(['addressing', 'briefing', 'commenting', 'reacting', 'responding', 'speaking']);
/** What somebody speaks in. */
const TEXTS = new Set([
  'address',
  'briefing',
  'email',
  'interview',
  'letter',
  'message',
  'post',
  'reaction',
  'release',
  'remarks',
  'reply',
  'response',
  'speech',
  'statement',
  'tweet',
]);
/** "in part", "in turn" */
const MANNERS = new Set(['part', 'return', 'turn']);
/** What somebody speaks at. */
export const occasions: ReadonlySet<string> = new Set([
  ...TEXTS,
  'broadcast',
  'call',
  'ceremony',
  'conference',
  'debate',
  'event',
  'hearing',
  'meeting',
  'rally',
  'summit',
  'visit',
]);
