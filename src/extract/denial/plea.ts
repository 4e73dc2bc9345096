import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import { isAsserted } from './asserted.js';
import type { DenialCandidate } from './candidate.js';
import { deniedPhrase, objectOf } from './denied.js';
import { denierOf } from './denier.js';

const PLEADING = new Set(formsOf('plead'));

export const plea: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/plea',
  summary: 'Who pleaded "not guilty", and the charges after "to".',
  finds: [
    { text: '[Lind] <pleaded not guilty> to {two counts of fraud}.', gives: { form: 'verb' } },
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
    const guilty = guiltyAfter(view, chunk);
    const source = denierOf({ view, chunk });
    if (guilty === null || source === null) return null;
    const { first } = view.chunks[chunk]!;
    const cue = { ...spanOfTokens(view.doc, first, view.chunks[guilty]!.end), lemma: 'plead not guilty' };
    const charges = headWord(view, guilty + 1) === 'to' ? objectOf(view, guilty + 1) : null;
    return assemble('verb', source, cue, charges === null ? [] : [phraseSpan(view, deniedPhrase(view, charges))]);
  },
};

/** Index of "guilty" after "not". */
function guiltyAfter(view: SentenceView, vg: number): number | null {
  for (let at = vg + 1; at <= vg + 2; at++) if (headWord(view, at) === 'guilty') return at;
  return null;
}
