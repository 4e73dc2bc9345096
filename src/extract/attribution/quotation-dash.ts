import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { quotationTo, runningTo } from '../../rules/frames/quotations.js';
import { isName, type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';

/** Of a signature. */
const MOST_CHUNKS = 16;

export const quotationDash: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/quotation-dash',
  summary: 'A quotation that fills its line, and a dash with the name of the speaker behind or below it.',
  finds: [
    { text: '{“He never listens.”} <—> [Orla Venn, mayor of Tarrow]', gives: { kind: 'direct' } },
    { text: 'They met in May.\n\n{“It is late. Go home.”}\n\n<–> [Mara Lind, keeper]\n\nNobody went.' },
  ],
  ignores: [
    '“He never listens.” — a lie, Venn knew.',
    'The “Iron Duke” — Orla Venn’s boat — sank.',
    '“He never listens.” — Orla Venn laughed.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'dash' || anchor.chunk !== 0) return null;
    const { view } = anchor;
    const quotation = quotationBefore(view);
    const source = quotation === null || !isSignature(view) ? null : phraseFrom(view, 1);
    if (quotation === null || source === null) return null;
    const { first, end } = view.chunks[0]!;
    const cue = { lemma: '-', class: 'speech' as const, ...spanOfTokens(doc, first, end) };
    return assembleWith(phraseSpan(view, source), cue, runningTo(doc, quotation));
  },
};

/** The quotation that ends with the sentence before, where nothing else stands in its paragraph. */
function quotationBefore({ doc, index }: SentenceView): number | null {
  const before = doc.sentences[index - 1];
  const quotation = before === undefined ? null : quotationTo(doc, before.end);
  if (before === undefined || quotation === null) return null;
  return doc.quotations[quotation]!.start === doc.paragraphs[before.paragraph]!.start ? quotation : null;
}

/** A name and what is added to it, with no verb of a sentence. */
const isSignature = (view: SentenceView): boolean =>
  isName(view, 1) && view.chunks.length <= MOST_CHUNKS && view.chunks.every(({ finite }) => !finite);
