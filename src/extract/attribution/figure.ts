import { complementOf } from '../../rules/frames/complement/complement.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { contentEnd } from '../../rules/frames/content/content-end.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isNobody, isSupposed } from './read/asserted.js';

const ESTIMATING = new Set(['anticipate', 'estimate', 'expect', 'forecast', 'predict', 'project', 'put']);
const FIGURES = new Set([
  'attendance',
  'bill',
  'chance',
  'chances',
  'cost',
  'costs',
  'crowd',
  'damage',
  'figure',
  'losses',
  'number',
  'odds',
  'price',
  'share',
  'toll',
  'turnout',
  'value',
]);
const POLLING = new Set(['find', 'show']);
const POLLS = new Set(['poll', 'polls', 'survey', 'surveys']);
/** Chunks from a figure's noun to "at". */
const LONGEST_FIGURE = 6;

export const figure: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/figure',
  summary: 'Source, a verb of estimating, and a phrase with a figure in it.',
  finds: [
    { text: '[Lind] <estimated> {the cost at 3 million crowns}.' },
    { text: '[Lind] <expects> {two cuts this year, the first in July}.' },
    { text: '[The bank] <forecasts> {growth of 3 percent}.' },
    { text: '[A survey] <found> {Orla Venn with a lead of six points}.' },
    { text: '[Organisers] <put> {the crowd at 2,000}.' },
    { text: '[The port] <put> {the toll at 40} and said it would rise.' },
    { text: '[The port] <has estimated> {its losses at $40 million}, citing the storm.' },
  ],
  ignores: [
    'Lind estimated the cost.',
    'The crew found six boats.',
    'Nobody estimated the cost at 3 million crowns.',
    'Venn put the ball at 3 metres.',
    'The bank did not forecast growth of 3 percent.',
    'Growth was estimated at 3 percent.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { view, chunk } = cue;
    const polled = POLLING.has(cue.verb.lemma);
    if (!polled && !ESTIMATING.has(cue.verb.lemma)) return null;
    const { finite, passive, negated } = view.chunks[chunk]!;
    const complement = complementOf(cue);
    if (!finite || passive || negated || complement.shape !== 'phrase') return null;
    const end = contentEnd(cue, complement.chunk, true);
    const subject = subjectOf(view, chunk);
    if (subject === null || isNobody(cue, subject) || isSupposed(cue, subject)) return null;
    if (subject.end > chunk || !holdsFigure(view, complement.chunk, end)) return null;
    if (polled) {
      if (!POLLS.has(headWord(view, subject.first))) return null;
    } else if (cue.verb.lemma === 'put' && !putsFigure(view, complement.chunk)) return null;
    return assemble(phraseSpan(view, subject), cue, spansBetween(view, complement.chunk, end));
  },
};

/** "the toll at", "the number of dead at" */
function putsFigure(view: SentenceView, from: number): boolean {
  if (!FIGURES.has(headWord(view, from))) return false;
  for (let at = from + 1; at < from + LONGEST_FIGURE; at++) if (headWord(view, at) === 'at') return true;
  return false;
}

const holdsFigure = ({ doc, chunks }: SentenceView, from: number, end: number): boolean => {
  for (let i = chunks[from]!.first; i < chunks[end - 1]!.end; i++) if (has(doc.tags[i], Tag.Number)) return true;
  return false;
};
