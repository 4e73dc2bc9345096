import { spansBetween } from '../../rules/frames/content/content.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { isBreak, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isReportedToSay } from './read/clause-around.js';
import { predicateEnd } from './read/predicate-end.js';

/** Verbs whose passive before an infinitive says what others say or hold. */
const REPORTED = new Set([
  'allege',
  'assume',
  'believe',
  'claim',
  'estimate',
  'expect',
  'report',
  'rumor',
  'rumour',
  'say',
  'suspect',
  'think',
  'understand',
]);

export const passiveInfinitive: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/passive-infinitive',
  summary: 'What nobody is named for, as a passive and an infinitive: "is believed to be", "is expected to".',
  finds: [
    { text: '{The keeper}, first seen at noon, <is said> {to have slept that night}.', gives: { kind: 'indirect' } },
    { text: '{She} <was believed> {to be the best pilot of her age}, which pleased her.' },
    { text: '{The port} <is widely expected> {to close in May}.' },
    { text: 'They feared the dam, {which} <is thought> {to be leaking}.' },
  ],
  ignores: [
    'The keeper was told to sleep.',
    '“No,” she is reported to have said.',
    'What is said to be done is done.',
    'She expected the port to be closed.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !REPORTED.has(anchor.cue.verb.lemma)) return null;
    const { cue } = anchor;
    const { view, after, chunk } = cue;
    const group = view.chunks[chunk]!;
    if (!group.passive || !group.finite || !view.chunks[after]?.infinitive) return null;
    const subject = subjectOf(view, chunk);
    if (subject !== null && isReportedToSay(view, after) && followsQuotation(view, subject.first - 1)) return null;
    if (subject === null || !isOwn(view, subject, chunk)) return null;
    const first = view.chunks[subject.first - 1]?.kind === 'wh' ? subject.first - 1 : subject.first;
    return assemble(null, cue, [
      phraseSpan(view, { first, end: subject.end }),
      ...spansBetween(view, after, predicateEnd(view, after)),
    ]);
  },
};

/** '"No," she is reported to have said': what was said stands before. */
const followsQuotation = ({ chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'quote' || chunks[at - 1]?.kind === 'quote';

/** Nothing but adverbs or an insertion stands between a verb and a subject of its own. */
const isOwn = (view: SentenceView, { end }: Phrase, vg: number): boolean =>
  end <= vg &&
  ((isBreak(view, end) && isBreak(view, vg - 1)) || view.chunks.slice(end, vg).every(({ kind }) => kind === 'adv'));
