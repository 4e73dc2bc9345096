import type { VerbCue } from '../../rules/frames/cues.js';
import { headWord } from '../../rules/frames/view.js';

/** In chunks. */
const FARTHEST = 8;
const TELLING = new Set([
  'called',
  'emailed',
  'phoned',
  'posted',
  'rang',
  'spoke',
  'telephoned',
  'texted',
  'took',
  'tweeted',
  'wrote',
]);

/** The verb of writing or calling whose aim an infinitive of saying is: "took to Twitter to say", "wrote on Monday to insist". */
export function tellingBefore({ view, verb, chunk }: VerbCue): number | null {
  if (verb.class !== 'speech') return null;
  for (let at = chunk - 1; at >= Math.max(0, chunk - FARTHEST); at--) {
    const { kind, passive, negated } = view.chunks[at]!;
    if (kind === 'vg') {
      // "called on Venn to say": whose aim that is has said nothing.
      const demands = /^(?:for|on|upon)$/.test(headWord(view, at + 1)) && view.chunks[at + 2]?.temporal === false;
      return TELLING.has(headWord(view, at)) && !passive && !negated && !demands ? at : null;
    }
    if (kind !== 'np' && kind !== 'prep' && kind !== 'adv') return null;
  }
  return null;
}
