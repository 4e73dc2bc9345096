import { mayBeParticiple, takesClause } from './modifiers.js';
import type { Phrase } from './noun-phrase.js';
import { maySpeak } from './speaker.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView } from './view.js';

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
  const occasion = PLACING.has(headWord(view, from)) && OCCASIONS.has(headWord(view, from + 1));
  if (opened === closed && !(subordinate && !opened)) return null;
  if (!subordinate && !gerund && !occasion) return null;
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

const INSIDE: ReadonlySet<string> = new Set(['adv', 'coord', 'np', 'other', 'paren', 'prep', 'vg']);
const WHILE = new Set(['when', 'while']);
const PLACING = new Set(['at', 'during', 'in', 'on']);
const SPEAKING = new Set(['addressing', 'briefing', 'commenting', 'reacting', 'responding', 'speaking']);
const OCCASIONS = new Set([
  'address',
  'briefing',
  'ceremony',
  'conference',
  'email',
  'event',
  'hearing',
  'interview',
  'letter',
  'meeting',
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
  'visit',
]);
