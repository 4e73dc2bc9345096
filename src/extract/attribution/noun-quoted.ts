import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { quotationTo, runningTo } from '../../rules/frames/quotations.js';
import { headWord, type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import { beingForms } from '../../rules/frames/word-forms.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { possessor } from './read/noun-source.js';

/** Of quoted words before the noun. */
const MOST_CHUNKS = 24;

export const nounQuoted: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/noun-quoted',
  summary:
    'A noun of saying and the words quoted before it: "his “never again” remark", "“It is late” was her answer".',
  finds: [
    { text: '[Lind]’s {“never again”} <remark> shook the crew.', gives: { kind: 'direct' } },
    { text: '{“The lamp is old”} was [her] <answer>.', gives: { kind: 'direct' } },
    { text: '{“Bring back the boats”} has been [Orla Venn]’s <slogan> for years.' },
  ],
  ignores: [
    'His “Iron Duke” speech cup was sold.',
    'The “never again” remark shook the crew.',
    '“The lamp is old” was a slogan.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'noun' || !anchor.noun.governs.includes('q') || anchor.noun.class !== 'speech') return null;
    const { view, chunk, noun } = anchor;
    const being = view.chunks[chunk - 1]?.finite && beingForms.has(headWord(view, chunk - 1));
    const close = view.chunks[being ? chunk - 2 : chunk - 1];
    const quotation = close?.kind === 'quote' ? quotationTo(doc, doc.tokens[close.first]!.end) : null;
    if (quotation === null) return null;
    const source = being ? possessor(anchor) : ownerBefore(view, chunk, doc.quotations[quotation]!.start);
    if (source === null) return null;
    const { head } = view.chunks[chunk]!;
    const cue = { lemma: noun.noun, class: noun.class, ...spanOfTokens(doc, head, head + 1) };
    return assembleWith(source, cue, runningTo(doc, quotation));
  },
};

/** "Lind’s" or "his" right before the quoted words. */
function ownerBefore(view: SentenceView, noun: number, start: number): ReturnType<typeof possessor> {
  const { doc, chunks } = view;
  for (let open = noun - 2; open > Math.max(0, noun - MOST_CHUNKS); open--) {
    if (doc.tokens[chunks[open]!.first]!.start !== start) continue;
    const owner = chunks[open - 1]!;
    const last = owner.end - 1;
    if (owner.kind !== 'np' || !has(doc.tags[last], Tag.Possessive)) return null;
    return last > owner.first ? spanOfTokens(doc, owner.first, last) : phraseSpan(view, { first: open - 1, end: open });
  }
  return null;
}
