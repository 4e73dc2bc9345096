import { needsAccusation } from '../../lexicon/denial.js';
import { complementOf } from '../../rules/frames/complement.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import { isAsserted } from './asserted.js';
import type { DenialCandidate } from './candidate.js';
import { chunkSpan, clauseEnd, isAccusation, isGrantable } from './denied.js';
import { denierOf } from './denier.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);
const CLAUSES = new Set(['that', 'clause', 'wh', 'gerund']);

export const verbClause: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-clause',
  summary: 'Denier, a verb of denying, and a clause with or without "that", or a gerund.',
  finds: [
    { text: 'On Monday [the port] <denied> {that a shipment had left}.', gives: { form: 'verb' } },
    { text: '[Orla Venn] <denies> {having met the smugglers}.' },
    { text: '[Venn] <denied> {it happened}.' },
    { text: '[The firm] <disputed> {that the dam was unsafe} and said it would sue.' },
  ],
  ignores: [
    'Orla Venn did not deny that a shipment had left.',
    'The port stopped short of denying that a shipment had left.',
    'Venn neither confirmed nor denied that she had met them.',
    'If Venn denied having met them, she would be believed.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    if (view.chunks[cue.chunk]!.passive) return null;
    const { shape, chunk } = complementOf(cue);
    if (
      !CLAUSES.has(shape) ||
      !/[tgw]/.test(cue.verb.governs) ||
      (NEEDS_ACCUSATION.has(cue.verb.lemma) && shape !== 'that')
    )
      return null;
    if (shape === 'clause' && (isAccusation(view, chunk) || isGrantable(view, chunk))) return null;
    if (shape === 'clause' && view.chunks[chunk]!.pronoun && !view.chunks[chunk + 1]?.finite) return null;
    const source = denierOf(cue);
    if (source === null) return null;
    const content = [chunkSpan(view, { first: chunk, end: clauseEnd(view, chunk) })];
    return assemble('verb', source, { ...cue.span, lemma: cue.verb.lemma }, content);
  },
};
