import { continuations } from '../../rules/frames/content/continuation.js';
import { type VerbCue, verbsOfView } from '../../rules/frames/cues.js';
import { quotationFrom, runningFrom } from '../../rules/frames/quotations.js';
import { type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { issuerBefore, sourceBefore } from './read/colon-source.js';
import { namesQuotation } from './read/noun-source.js';

export const colonQuotation: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/colon-quotation',
  summary:
    'A colon before a quotation, with no verb of saying: the source is what stands before it, or the subject of its sentence.',
  finds: [
    { text: 'From [the report]<:> {“The dam had been leaking for years.”}' },
    { text: '[Lind]<:> {“We will rebuild. Every house.”}' },
    {
      text: '[Mara Lind] gave this account on the pier<:>\n\n{“We heard a crack.}\n\n{“Then the mast fell.”}\n\nNobody spoke.',
    },
    { text: '[Lind] on Venn<:> {“He never listens”}\n\nThe lamp went out on Monday. Nobody saw it.' },
    { text: "[Lind]'s advice for young keepers is simple<:> {“Learn to swim.”}" },
    { text: 'For [Lind], the answer is simple<:> {“More boats.”}' },
    { text: '[The port] gave the following account<:> {“We will pay.”}' },
    { text: 'The result surprised [Orla Venn]<:> {“Nobody voted for the pier.”}' },
    { text: '[Venn] had this for the crew<:>\n\n{“We sold the lamps in May.”}\n\nThe council met.' },
  ],
  ignores: [
    'Lind denied the charge, telling the court: “I was at home.”',
    'They sang one song: “The Harbour” was its name.',
    'Lind brought three things: bread, salt and a lamp.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'colon') return null;
    const { view, chunk } = anchor;
    const below = view.chunks[chunk + 1] === undefined;
    const issuer = issuerBefore(view, chunk);
    const claims = ({ chunk: at, verb }: VerbCue): boolean => at < chunk && (!below || /[qt]/.test(verb.governs));
    if (issuer === null && verbsOfView(view).some(claims)) return null;
    if (!below && namesQuotation(view, chunk)) return null;
    const quotation = quotationAfter(view, chunk);
    if (quotation === null) return null;
    const source = issuer ?? sourceBefore(view, chunk);
    if (source === null) return null;
    const content = runningFrom(doc, quotation);
    const at = view.chunks[chunk]!.first;
    const cue = { lemma: ':', class: 'speech' as const, ...spanOfTokens(doc, at, at + 1) };
    return assembleWith(source, cue, [...content, ...continuations(doc, view.index, content.at(-1)!.end)]);
  },
};

/** The quotation after the colon, to the end of its sentence or further, or that which the next paragraph opens with. */
function quotationAfter({ doc, index, chunks }: SentenceView, colon: number): number | null {
  const { end, paragraph } = doc.sentences[index]!;
  const mark = chunks[colon + 1];
  if (mark?.kind === 'quote') {
    const quotation = quotationFrom(doc, doc.tokens[mark.first]!.start);
    return quotation !== null && doc.quotations[quotation]!.end >= end - 1 ? quotation : null;
  }
  const below = doc.paragraphs[paragraph + 1];
  if (mark !== undefined || below?.kind !== 'body' || doc.paragraphs[paragraph]!.endSentence !== index + 1) return null;
  const quotation = quotationFrom(doc, below.start);
  // '“...,” Venn said': somebody else's, after a paragraph that ends with a colon.
  const isTagged = quotation !== null && doc.text[doc.quotations[quotation]!.inner.end - 1] === ',';
  return isTagged ? null : quotation;
}
