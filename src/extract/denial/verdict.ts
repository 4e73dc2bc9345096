import { dismissiveWords } from '../../lexicon/denial.js';
import { isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor, UntruthAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

/** "Ridiculous," but not "The ridiculous, petty rules." */
const isDismissal = ({ view, first, lemma }: UntruthAnchor): boolean =>
  DISMISSIVE.has(lemma) && view.chunks[first]!.kind === 'other';
const DISMISSIVE = new Set(dismissiveWords);

export const verdict: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verdict',
  summary: 'Quoted words that say it is untrue, and nothing else: "Nonsense," Lee said.',
  finds: [
    { text: 'Lind says a shipment left. “<Complete nonsense>,” said Orla Venn.', gives: { form: 'characterised' } },
    { text: 'Lind says a shipment left. “<Lies>!” Venn said.' },
    { text: 'Lind says a shipment left. “<Ridiculous>,” Venn said.' },
  ],
  ignores: [
    '“False teeth,” Venn said, “are cheap.”',
    'Nonsense verse sold well in May.',
    '“The ridiculous, petty rules,” Venn said.',
    'Lind accused Venn of a “smear”.',
  ],
  match(anchor) {
    if (
      anchor.kind !== 'untruth' ||
      !(anchor.strict || isDismissal(anchor)) ||
      anchor.view.chunks[anchor.first]!.kind === 'vg'
    )
      return null;
    const { view, first, end, span, lemma } = anchor;
    let before = first - 1;
    while (view.chunks[before]?.kind === 'adv') before--;
    const opens =
      view.chunks[before]?.kind === 'quote'
        ? standsAlone(view, before)
        : (before < 0 || isMark(view, before, ',')) && isInQuotation(view, first);
    const closes = isMark(view, end, ',', '.', '!') || view.chunks[end]?.kind === 'quote' || end >= view.chunks.length;
    return opens && closes ? assemble('characterised', null, { lemma, ...span }, []) : null;
  },
};

/** A quotation that is a sentence of its own, no part of one: not 'accused her of a "smear"'. */
const standsAlone = (view: SentenceView, quote: number): boolean => {
  const kind = view.chunks[quote - 1]?.kind;
  return kind === undefined || kind === 'mark' || kind === 'vg';
};

const isInQuotation = ({ doc, chunks }: SentenceView, chunk: number): boolean => {
  const at = doc.tokens[chunks[chunk]!.first]!.start;
  return doc.quotations.some((quotation) => quotation.start < at && at < quotation.end);
};
