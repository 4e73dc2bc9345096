import { isMark } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { DenialCandidate } from './candidate.js';

export const verdict: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verdict',
  summary: 'Quoted words that say it is untrue, and nothing else: "Nonsense," Lee said.',
  finds: [
    { text: 'Lind says a shipment left. “<Complete nonsense>,” said Orla Venn.', gives: { form: 'characterised' } },
    { text: 'Lind says a shipment left. “<Lies>!” Venn said.' },
  ],
  ignores: ['“False teeth,” Venn said, “are cheap.”', 'Nonsense verse sold well in May.'],
  match(anchor) {
    if (anchor.kind !== 'untruth' || !anchor.strict) return null;
    const { view, first, end, span, lemma } = anchor;
    const opens = view.chunks[first - 1]?.kind === 'quote' || (first === 0 && isOpenQuotation(anchor.view, end));
    const closes = isMark(view, end, ',', '.', '!') || view.chunks[end]?.kind === 'quote' || end >= view.chunks.length;
    return opens && closes ? assemble('characterised', null, { ...span, lemma }, []) : null;
  },
};

/** A sentence inside a longer quotation. */
const isOpenQuotation = ({ doc, chunks }: DenialAnchorView, end: number): boolean => {
  const last = chunks[Math.min(end, chunks.length - 1)]!;
  const at = doc.tokens[last.first]!.start;
  return doc.quotations.some((quotation) => quotation.start < at && at < quotation.end);
};

type DenialAnchorView = Extract<DenialAnchor, { kind: 'untruth' }>['view'];
