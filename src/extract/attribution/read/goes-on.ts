import type { Span } from '../../../document/span.js';
import { gestures } from '../../../lexicon/gestures.js';
import { isClauseAt } from '../../../rules/frames/clause.js';
import { spansBetween } from '../../../rules/frames/content/content.js';
import { continuations } from '../../../rules/frames/content/continuation.js';
import { cuesBetween, isCue } from '../../../rules/frames/cues.js';
import { mayBeParticiple } from '../../../rules/frames/modifiers.js';
import { quotationOf } from '../../../rules/frames/quotations.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { accusationForms, heldWhenSpeaking } from '../../../rules/frames/word-forms.js';
import { has, Tag } from '../../../tagging/tags.js';
import type { ReportingClause } from './clause-around.js';

/** Content follows the inserted cue: "The dam, Lind said, had been leaking". */
export function goesOnAfter(view: SentenceView, { source, first, end }: ReportingClause): boolean {
  if (!isBreak(view, end)) return false;
  const next = view.chunks[end + 1];
  const placed = view.chunks
    .slice(Math.max(first, source.end), end)
    .some(({ kind, pronoun }) => kind === 'np' && !pronoun);
  if (goesOnElsewhere(view, end + 1) || (placed && tellsOfPlace(view, end + 1))) return false;
  if (next?.kind === 'quote' || next?.kind === 'coord' || addsOn(view, end + 1)) return true;
  if (next?.kind === 'prep') return false;
  if (next?.kind === 'np' && source.first === first && end === source.end + 1 && sumsUp(view, end + 1)) return true;
  return next !== undefined && (opensClause(view, end + 1) || view.chunks[first - 2]?.finite === true);
}

/** ", Lind said in Pell, a port in the south", ", where he met Venn", ", as crews patrol": of where and when it was said. */
function tellsOfPlace(view: SentenceView, at: number): boolean {
  const { kind } = view.chunks[at] ?? { kind: 'mark' };
  const noun = kind === 'adv' && FORMER.has(headWord(view, at)) ? at + 1 : at;
  if (view.chunks[noun]?.kind === 'np') return !isClauseAt(view, at);
  return (
    (kind === 'wh' && headWord(view, at) === 'where') ||
    (headWord(view, at) === 'as' && view.chunks[at + 1]?.kind === 'np')
  );
}
const FORMER = new Set(['formerly', 'once']);

/** ", Lind said, because nobody came", ", Lind said, including two", ", Lind said, not the port", ", Lind said, leaving dozens homeless": of the content. */
export function addsOn(view: SentenceView, at: number): boolean {
  const next = view.chunks[at];
  if (next === undefined) return false;
  if (next.kind === 'subord' || next.infinitive) return true;
  if (next.kind === 'adv') return FOCUS.has(headWord(view, at)) && view.chunks[at + 1] !== undefined;
  return (next.kind === 'prep' && ADDED.has(headWord(view, at))) || (isGerund(next) && EFFECTS.has(headWord(view, at)));
}
const FOCUS = new Set(['especially', 'largely', 'mainly', 'mostly', 'not', 'particularly', 'partly']);
/** What an event does: nobody does it while speaking. */
const EFFECTS = new Set([
  'bringing',
  'causing',
  'destroying',
  'forcing',
  'injuring',
  'killing',
  'leaving',
  'making',
  'putting',
  'wounding',
]);

/** "Prices rose by 3 percent, Lind said, the fastest pace in years": nothing but the content for it to stand beside. */
const sumsUp = ({ doc, chunks }: SentenceView, np: number): boolean =>
  !chunks[np]!.temporal &&
  !chunks[np]!.pronoun &&
  !has(doc.tags[chunks[np]!.first], Tag.Possessive | Tag.Proper) &&
  chunks.slice(np, np + LONGEST_SUBJECT).every(({ kind }) => kind !== 'subord' && kind !== 'wh' && kind !== 'vg');

/** ", Lind said, adding that", ", Lind said, while stressing that", ", Lind said, as crews looked on" */
const goesOnElsewhere = (view: SentenceView, at: number): boolean => {
  const verb = headWord(view, at) === 'while' ? at + 1 : at;
  return (
    (isGerund(view.chunks[verb]) && isCue(view, verb)) ||
    (headWord(view, at) === 'as' && isClauseAt(view, at + 1)) ||
    isOthersView(view, at)
  );
};

/** ", Lind said, although critics dispute it" */
const isOthersView = (view: SentenceView, at: number): boolean => {
  if (!/^(?:al)?though$/.test(headWord(view, at)) || view.chunks[at + 1]?.kind !== 'np') return false;
  let verb = at + 2;
  while (verb < at + LONGEST_SUBJECT && view.chunks[verb]?.finite === false) verb++;
  return isCue(view, verb);
};
const LONGEST_SUBJECT = 12;

/** Prepositions that go on with the content rather than with the reporting clause. */
const ADDED = new Set(['after', 'despite', 'except', 'for', 'including', 'of', 'to']);

/** A finite verb, or a clause of its own. */
export const opensClause = (view: SentenceView, at: number): boolean => view.chunks[at]!.finite || isClauseAt(view, at);

/** "— claims Lind repeated": the writer's word for what was said, and who said it again. */
export const isRemark = (view: SentenceView, np: number): boolean => {
  const { first, head } = view.chunks[np]!;
  const noun = /^an?$/.test(wordAt(view.doc, first)) ? first + 1 : first;
  return noun < head && accusationForms.has(wordAt(view.doc, noun)) && has(view.doc.tags[noun + 1], Tag.Proper);
};

/** What is quoted on: in the sentence right after the reporting clause, else after the sentence. */
export function goingOn(view: SentenceView, end: number): Span[] {
  const { doc, index } = view;
  const offset = (chunk: number): number => doc.tokens[view.chunks[chunk - 1]!.end - 1]!.end;
  const split = continuations(doc, index, offset(overManner(view, end)));
  if (split.length > 0) return split;
  const unquoted = goesOnUnquoted(view, end) ? spansBetween(view, end + 1, view.chunks.length) : [];
  return [...unquoted, ...continuations(doc, index, offset(view.chunks.length))];
}

/**
 * Where words are quoted on after how somebody spoke: the break before them in '"The road," he said, shaking his head, "is bad"', 'her voice
 * low, "is bad"', 'with a shrug, "is bad"', 'then: "It is bad."'; else `end`.
 */
function overManner(view: SentenceView, end: number): number {
  if (!isMark(view, end, ',') || !opensManner(view, end + 1)) return end;
  for (let at = end + 2; at < Math.min(view.chunks.length, end + LONGEST_SUBJECT); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (isMark(view, at, ',', ':') && view.chunks[at + 1]?.kind === 'quote') return at;
    if (kind === 'quote' || kind === 'wh' || (finite && !mayBeParticiple(view, at))) return end;
  }
  return end;
}

/** "leaning", "shaking his head", "her voice", "with", "then:" */
function opensManner(view: SentenceView, at: number): boolean {
  const { kind, first } = view.chunks[at] ?? { kind: 'mark', first: 0 };
  if (kind === 'vg')
    return isGerund(view.chunks[at]) && cuesBetween(view, at, at + 1).every(({ verb }) => GESTURES.has(verb.lemma));
  if (kind === 'np') return has(view.doc.tags[first], Tag.Possessive) && heldWhenSpeaking.has(headWord(view, at));
  return headWord(view, at) === 'with' || (headWord(view, at) === 'then' && isMark(view, at + 1, ':'));
}
const GESTURES = new Set(gestures);

/** '"It is our bad luck," he said, that both were here', '"The pier," he said, would be rebuilt': the clause that the quotation began. */
function goesOnUnquoted(view: SentenceView, end: number): boolean {
  const next = view.chunks[end + 1];
  if (!isBreak(view, end) || next === undefined) return false;
  if (next.kind === 'subord' && headWord(view, end + 1) === 'that') return true;
  return next.kind === 'vg' && next.finite && !isCue(view, end + 1) && !quotesVerb(view, end);
}

/** '“We are props,” said Lind, angered': what was quoted has its verb. */
const quotesVerb = (view: SentenceView, end: number): boolean =>
  view.chunks
    .slice(0, Math.min(end, LONGEST_QUOTED))
    .some(({ finite }, at) => finite && quotationOf(view, at) !== null);
/** In chunks. */
const LONGEST_QUOTED = 60;
