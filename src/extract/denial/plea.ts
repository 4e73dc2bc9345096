import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { deniedPhrase, objectOf } from './read/denied.js';
import { denierOf } from './read/denier.js';

const PLEADING = new Set(formsOf('plead'));

export const plea: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/plea',
  summary: 'Who pleaded "not guilty", and the charges after "to".',
  finds: [
    { text: '[Lind] <pleaded not guilty> to {two counts of fraud}.', gives: { form: 'verb' } },
    { text: '[Lind] <pleaded not guilty> Monday to {theft}.' },
    { text: '[Venn], who <has pleaded not guilty>, was freed on bail.' },
  ],
  ignores: [
    'Lind pleaded guilty to fraud.',
    'Venn might plead not guilty to the charges.',
    'The jury found her not guilty.',
  ],
  match(anchor) {
    if (anchor.kind !== 'negation') return null;
    const { view, chunk } = anchor;
    if (!PLEADING.has(headWord(view, chunk)) || !isAsserted(view, chunk)) return null;
    const { first, end } = view.chunks[chunk]!;
    const guilty = guiltyAfter(view, end);
    const source = denierOf({ view, chunk });
    if (guilty === null || source === null) return null;
    const cue = { lemma: 'plead not guilty', ...spanOfTokens(view.doc, first, guilty + 1) };
    const charges = chargesAfter(view, chunk + 1);
    return assemble('verb', source, cue, charges === null ? [] : [phraseSpan(view, deniedPhrase(view, charges))]);
  },
};

/** Index of the token "guilty" after "not". */
function guiltyAfter({ doc }: SentenceView, from: number): number | null {
  for (let i = from; i <= from + 1; i++) if (wordAt(doc, i) === 'guilty') return i;
  return null;
}

/** Index of the charges after "not guilty to", "not guilty on Monday to". */
function chargesAfter(view: SentenceView, from: number): number | null {
  for (let at = from; at <= from + LONGEST_PLEA; at++) {
    if (headWord(view, at) === 'to') return objectOf(view, at);
    if (view.chunks[at]?.kind === 'mark' || view.chunks[at]?.kind === 'coord') return null;
  }
  return null;
}
const LONGEST_PLEA = 4;
