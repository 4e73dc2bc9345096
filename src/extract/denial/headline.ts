import type { Span } from '../../document/span.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { headWord, isMark, paragraphKind, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { deniedPhrase } from './read/denied.js';
import { isAccusation } from './read/matters.js';

const LONGEST_SUBJECT = 16;
const SAYING = new Set(['said', 'say', 'says']);

export const headline: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/headline',
  summary: 'In a headline, a claim and quoted words that say it is untrue, without a verb between them.',
  finds: [
    { text: '{Claims of a split} “<baseless>”, says [Venn]\n\nThe mayor spoke on Monday.' },
    { text: '{Rumours of a split} “<false>”\n\nThe mayor spoke on Monday.', gives: { form: 'characterised' } },
  ],
  ignores: ['Claims of a split “baseless”, says Venn on Monday, and he was angry.', 'Price of a split pea “absurd”'],
  match(anchor) {
    if (anchor.kind !== 'untruth') return null;
    const { view, first, end, span, lemma } = anchor;
    const kind = paragraphKind(view);
    if (kind !== 'headline' && kind !== 'heading') return null;
    const denied = deniedBefore(view, view.chunks[first - 1]?.kind === 'quote' ? first - 1 : first);
    if (denied === null) return null;
    return assemble('characterised', sayerAfter(view, end), { lemma, ...span }, [phraseSpan(view, denied)]);
  },
};

/** The claim that ends before `end`. */
function deniedBefore(view: SentenceView, end: number): Phrase | null {
  for (let np = end - 1; np >= Math.max(0, end - LONGEST_SUBJECT); np--) {
    if (view.chunks[np]!.kind === 'vg' || view.chunks[np]!.kind === 'mark') return null;
    if (isAccusation(view, np)) return deniedPhrase(view, np).end === end ? { first: np, end } : null;
  }
  return null;
}

/** ', says Venn' */
function sayerAfter(view: SentenceView, end: number): Span | null {
  let at = end;
  while (view.chunks[at]?.kind === 'quote' || isMark(view, at, ',')) at++;
  const sayer = SAYING.has(headWord(view, at)) ? phraseFrom(view, at + 1) : null;
  return sayer && phraseSpan(view, sayer);
}
