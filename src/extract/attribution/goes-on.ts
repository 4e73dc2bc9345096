import { isClauseAt, isGerund } from '../../rules/frames/clause.js';
import { cuesOfView } from '../../rules/frames/cues.js';
import { headWord, isBreak, type SentenceView } from '../../rules/frames/view.js';
import type { ReportingClause } from './clause-around.js';

/** Content follows the inserted cue: "The dam, Lind said, had been leaking". */
export function goesOnAfter(view: SentenceView, { first, end }: ReportingClause): boolean {
  if (!isBreak(view, end)) return false;
  const next = view.chunks[end + 1];
  if (goesOnElsewhere(view, end + 1)) return false;
  if (next?.kind === 'coord' || next?.kind === 'subord' || next?.kind === 'quote' || next?.infinitive) return true;
  if (next?.kind === 'prep') return ADDED.has(headWord(view, end + 1));
  return next !== undefined && (opensClause(view, end + 1) || view.chunks[first - 2]?.finite === true);
}

/** ", Lind said, adding that", ", Lind said, as crews looked on" */
const goesOnElsewhere = (view: SentenceView, at: number): boolean =>
  (isGerund(view.chunks[at]) && cuesOfView(view).some(({ chunk }) => chunk === at)) ||
  (headWord(view, at) === 'as' && isClauseAt(view, at + 1));

/** Prepositions that go on with the content rather than with the reporting clause. */
const ADDED = new Set(['after', 'for', 'including', 'of', 'to']);

/** A finite verb, or a clause of its own. */
export const opensClause = (view: SentenceView, at: number): boolean => view.chunks[at]!.finite || isClauseAt(view, at);
