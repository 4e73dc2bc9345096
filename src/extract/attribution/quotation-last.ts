import { beginsSmall } from '../../document/letters.js';
import type { Span } from '../../document/span.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak, isMark } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { accompanies } from './read/accompanies.js';
import { activeAttribution } from './read/active-cue.js';
import { clauseAround } from './read/clause-around.js';

export const quotationLast: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/quotation-last',
  summary: 'Source, cue, and a quotation or a clause that begins with quoted words.',
  finds: [
    { text: '[Lind] <said>, {"The bridge is safe."}', gives: { kind: 'direct' } },
    { text: '[The mayor] <shouted>: {“Stay back! It is burning.”}' },
    { text: '{The old bridge}, [Lind] <said>, {“was never safe”}.', gives: { kind: 'mixed' } },
    { text: '[Lind] <said> {“nobody came” because “nobody was told”}.', gives: { kind: 'mixed' } },
    { text: '[Lind] <shouted> {“Stay back!”} at the crew on the pier.', gives: { kind: 'direct' } },
    { text: '[Lind] <said> {“I am done”} and hung up.', gives: { kind: 'direct' } },
    { text: '[The port] <called for> {“restraint”}.' },
    { text: 'Venn, {whom} [Lind] <labelled> {“a fool”}, left.' },
    {
      text: '[Lind] <said> on the pier, in a tribute to a keeper, a friend of hers, {“He was brave.”}',
      gives: { kind: 'direct' },
    },
    { text: '<Added> [Lind]: {“Nobody came.”}', gives: { kind: 'direct' } },
    { text: '[Lind] <added> one warning to the crew: {“Bring a lamp.”}', gives: { kind: 'direct' } },
    { text: '[Lind] went so far as <to say>: {“Sell the port.”}', gives: { kind: 'direct' } },
    { text: 'Venn wrote: “We left early.” [He] <added>, {“Nobody waved.”}', gives: { kind: 'direct' } },
    { text: '[Lind] <had this to say>: {“Sell the port.”}', gives: { kind: 'direct' } },
    { text: '[He] <added>, talking of the dam: {“It leaks.”}', gives: { kind: 'direct' } },
  ],
  ignores: [
    'Lind left for Tarrow, continuing “joint efforts”.',
    'Lind opened “The Wharf” in May.',
    'Lind would speak “when the time was right”.',
  ],
  match(anchor) {
    if (
      anchor.kind !== 'verb' ||
      keeps(anchor.cue) ||
      accompanies(anchor.cue) ||
      isInserted(anchor.cue) ||
      isInverted(anchor.cue)
    )
      return null;
    const found = activeAttribution(anchor.cue, ['quotation']);
    const before = found === null ? null : subjectBefore(anchor.cue);
    return found === null || before === null
      ? found
      : { ...found, start: Math.min(found.start, before[0]!.start), content: [...before, ...found.content] };
  },
};

/** "to maintain “joint efforts”": the words name what is kept up, and are not said by it. */
function keeps({ view, chunk, after }: VerbCue): boolean {
  if (!KEEPING.has(headWord(view, chunk)) || view.chunks[chunk]!.finite || view.chunks[after]?.kind !== 'quote')
    return false;
  return beginsSmall(view.doc.tokens[view.chunks[after]!.end]?.text ?? '');
}
const KEEPING = new Set(['continue', 'continuing', 'maintain', 'maintaining']);

/** "The bridge" in 'The bridge, Lind said, "was never safe"': the quoted verb's subject, before the inserted cue; else null. */
function subjectBefore({ view, chunk, after }: VerbCue): Span[] | null {
  const comma = (subjectOf(view, chunk)?.first ?? 0) - 1;
  const { chunks } = view;
  if (comma < 1 || !isMark(view, comma, ',') || !isMark(view, after, ',')) return null;
  if (chunks[after + 1]?.kind !== 'quote' || !chunks[after + 2]?.finite) return null;
  const noun = chunks[0]!.kind === 'np' && chunks.slice(0, comma).every(({ kind }) => kind === 'np' || kind === 'prep');
  return noun ? spansBetween(view, 0, comma) : null;
}

/** "Shares may fall, warned Lind: “Sell.”": what stands before the cue is content too. */
const isInverted = (cue: VerbCue): boolean => {
  const clause = clauseAround(cue);
  return clause !== null && clause.first === cue.chunk && cue.chunk > 0;
};

/** "It would be printed, he said, “within days”": what stands before the cue belongs to the content. */
function isInserted(cue: VerbCue): boolean {
  const { view } = cue;
  const clause = clauseAround(cue);
  if (clause === null || clause.first < 2 || !isBreak(view, clause.first - 1) || !isBreak(view, clause.end))
    return false;
  const opening = view.chunks[clause.end + 1];
  if (opening?.kind !== 'quote' || !beginsSmall(view.doc.tokens[opening.end]?.text ?? '')) return false;
  return view.chunks.slice(0, clause.first - 1).some(({ finite }) => finite);
}
