import type { VerbCue } from '../../../rules/frames/cues.js';
import type { Phrase } from '../../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../../rules/frames/phrase-from.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isBreak, isGerund } from '../../../rules/frames/view.js';
import { formsOf } from '../../../tagging/conjugate.js';

/** In chunks. */
const FARTHEST = 8;
const LONGEST_CAUSED = 16;
const TELLING = new Set([
  'appeared',
  'broke',
  'called',
  'cited',
  'closed',
  'emailed',
  'held',
  'interrupted',
  'invoked',
  'issued',
  'joined',
  'opened',
  'paused',
  'phoned',
  'pointed',
  'posted',
  'rang',
  'released',
  'returned',
  'rose',
  'seized',
  'sent',
  'spoke',
  'stepped',
  'stood',
  'stopped',
  'telephoned',
  'texted',
  'took',
  'tweeted',
  'used',
  'went',
  'wrote',
]);
const CAUSING = new Set(['cause', 'compel', 'drive', 'force', 'inspire', 'lead', 'prompt', 'spur'].flatMap(formsOf));

/**
 * Who says what an infinitive of saying tells: whoever does the writing, calling or the like whose aim it is ("took to Twitter to say",
 * "wrote on Monday to insist"), or is brought to it ("prompted Lind to say"). Null where nothing has been said.
 */
export function tellerBefore(cue: VerbCue): Phrase | null {
  if (cue.verb.class !== 'speech') return null;
  const telling = tellingBefore(cue);
  return telling === null ? causedBefore(cue) : subjectOf(cue.view, telling);
}

function tellingBefore({ view, chunk }: VerbCue): number | null {
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

/** "prompted [Lind, who had been away,] to say", ", prompting [Lind] to say" */
function causedBefore({ view, chunk }: VerbCue): Phrase | null {
  for (let at = chunk - 1; at >= Math.max(0, chunk - LONGEST_CAUSED); at--) {
    const { kind, passive, negated, finite } = view.chunks[at]!;
    if (kind !== 'vg' || !CAUSING.has(headWord(view, at))) continue;
    const causes = (finite || (isGerund(view.chunks[at]) && isBreak(view, at - 1))) && !passive && !negated;
    const caused = causes ? phraseFrom(view, at + 1) : null;
    if (caused === null) return null;
    return caused.end === chunk || (caused.end === chunk - 1 && isBreak(view, caused.end)) ? caused : null;
  }
  return null;
}
