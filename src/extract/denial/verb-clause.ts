import { needsAccusation } from '../../lexicon/denial.js';
import { isClauseAt } from '../../rules/frames/clause.js';
import { complementOf } from '../../rules/frames/complement/complement.js';
import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { isPossessive, phraseSpan } from '../../rules/frames/noun-phrase.js';
import type { SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { clauseEnd } from './read/clause-end.js';
import { accusationAfter } from './read/denied.js';
import { denierOf } from './read/denier.js';
import { isAccusation, isGrantable, isWithheld } from './read/matters.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);
const CLAUSES = new Map([
  ['that', 't'],
  ['clause', 't'],
  ['wh', 'w'],
  ['gerund', 'g'],
]);

export const verbClause: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-clause',
  summary: 'Denier, a verb of denying, and a clause with or without "that", or a gerund.',
  finds: [
    { text: 'On Monday [the port] <denied> {that a shipment had left}.', gives: { form: 'verb' } },
    { text: '[Orla Venn] <denies> {having met the smugglers}.' },
    { text: '[Venn] <denied> {it happened}.' },
    { text: '[The firm] <disputed> {that the dam was unsafe} and said it would sue.' },
    { text: 'The paper criticised [Lind] for <denying> {that the dam was unsafe}.' },
    { text: 'The row began as [Lind], <denying> {that he had met them}, left the room.' },
    { text: '[The firm] <denied> {that if it rained, the dam would leak}.' },
    { text: '[Venn] <denied> {that he lied and that he stole}.' },
    { text: '[The firm] <denied> {that it would raise prices and cut jobs} and left.' },
    { text: '[The firm] <denied> {that the dam, which is old, had leaked}.' },
  ],
  ignores: [
    'Orla Venn did not deny that a shipment had left.',
    'The port stopped short of denying that a shipment had left.',
    'Venn neither confirmed nor denied that she had met them.',
    'The port denied Venn a home and work permit in Pell.',
    'The port denied the crew access to the hall.',
    'If Venn denied having met them, she would be believed.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    if (view.chunks[cue.chunk]!.passive) return null;
    const { shape, chunk } = complementOf(cue);
    const letter = CLAUSES.get(shape);
    if (letter === undefined || strengthIn(cue.verb, letter) < NEEDED.marked) return null;
    if (NEEDS_ACCUSATION.has(cue.verb.lemma) && shape !== 'that') return null;
    if (!isClause(view, shape, chunk) || accusationAfter(view, cue.after) !== null) return null;
    const source = denierOf(cue);
    if (source === null) return null;
    const content = [phraseSpan(view, { first: chunk, end: clauseEnd(view, chunk) })];
    return assemble('verb', source, { lemma: cue.verb.lemma, ...cue.span }, content);
  },
};

/** Not a noun phrase that only looks like the beginning of a clause: "the claims", "that view", "it again: ...". */
function isClause(view: SentenceView, shape: string, chunk: number): boolean {
  if (shape === 'that') return view.chunks[chunk + 1]?.kind !== 'np' || isClauseAt(view, chunk + 1);
  if (shape !== 'clause') return true;
  if (isAccusation(view, chunk) || isGrantable(view, chunk) || isWithheld(view, chunk + 1)) return false;
  // "denied Lind a residence and work permit": two objects
  const second = view.chunks[chunk + 1];
  if (second?.kind === 'np' && !second.temporal && !isPossessive(view, chunk)) return false;
  return !view.chunks[chunk]!.pronoun || view.chunks[chunk + 1]?.finite === true;
}
