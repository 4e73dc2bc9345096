import { berating } from '../../lexicon/denial.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { DenialAnchor, UntruthAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { deniedPhrase } from './read/denied.js';
import { denierOf } from './read/denier.js';
import { isAccusation } from './read/matters.js';

const BERATING = new Set(berating.flatMap(formsOf));

export const berated: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/berated',
  summary: 'Denier, a verb of berating, and what is denied with a word before it that says it is untrue.',
  finds: [
    { text: '[Orla Venn] condemned {the <baseless claims>} on Monday.', gives: { form: 'characterised' } },
    { text: '[The port] slammed “<false>” {reports that a shipment had left}.' },
  ],
  ignores: [
    'Venn condemned the claims.',
    'Venn slammed the false teeth of the mayor.',
    'Nobody condemned the baseless claims.',
    'Venn would have condemned the baseless claims.',
  ],
  match(anchor) {
    if (anchor.kind !== 'untruth') return null;
    const { view, span, lemma } = anchor;
    const claim = claimOf(anchor);
    const verb = beforeObject(view, anchor.first);
    if (claim === null || !BERATING.has(headWord(view, verb))) return null;
    if (view.chunks[verb]!.passive || !isAsserted(view, verb)) return null;
    const source = denierOf({ view, chunk: verb });
    if (source === null) return null;
    return assemble('characterised', source, { lemma, ...span }, [phraseSpan(view, deniedPhrase(view, claim))]);
  },
};

/** The noun phrase of the claim: the one that holds the words, or that after their closing quotation mark. */
function claimOf({ view, first, end }: UntruthAnchor): number | null {
  if (isAccusation(view, first)) return first;
  return view.chunks[end]?.kind === 'quote' && isAccusation(view, end + 1) ? end + 1 : null;
}

/** The verb before the object, over a determiner and a quotation mark. */
function beforeObject(view: SentenceView, first: number): number {
  let at = first - 1;
  while (view.chunks[at]?.kind === 'quote' || (view.chunks[at]?.kind === 'np' && at === first - 2)) at--;
  return at;
}
