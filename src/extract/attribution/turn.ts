import type { Turn } from '../../document/doc.js';
import { firstEndingAfter } from '../../document/span.js';
import type { Rule } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';

export const turn: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/turn',
  summary:
    'A turn in a transcript or an interview: its speaker, a colon, and all that is said until the next, unless it only asks.',
  finds: [
    { text: '[LIND]<:> {I was never asked. Nobody called me.}\n\nVENN: Do you have the letters?' },
    { text: 'VENN: Who lit it?\n\n[LIND [[laughing]]]<:> {We did.}\n\nVENN: When?' },
    { text: 'Q. Who lit the lamp?\n\n[A]<.> {I did.}\n\nQ. Were you paid?' },
    {
      text: 'Wikipaper: Who lit the lamp?\n\n**[Mara Lind]**<:> {I did.} (Laughs.) {Every night.}\n\nWikipaper: And the horn?',
    },
  ],
  ignores: [
    'Q. Was he told? A. No.',
    'UPDATE: You can call us until noon.\n\nCORRECTION: We misspelled a name.',
    'The harbour: It needs you.\n\nThe town: It has other cares.\n\nThe harbour: What does it cost?',
    'When: Noon.\n\nWhere: The pier.\n\nWhen: Six, if you wish.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'turn' || onlyAsks(doc, anchor.turn)) return null;
    const { label, colon, speech } = anchor.turn;
    const cue = { lemma: ':', class: 'speech' as const, ...colon };
    const found = assembleWith(label, cue, speech);
    return found === null ? null : { verbatim: true, ...found };
  },
};

const onlyAsks = (doc: TaggedDoc, { speech }: Turn): boolean =>
  speech.every(({ start, end }) => {
    for (let s = firstEndingAfter(doc.sentences, start); s < doc.sentences.length; s++) {
      const sentence = doc.sentences[s]!;
      if (sentence.start >= end) break;
      if (!/\?["”’)\]]*$/.test(doc.text.slice(sentence.start, sentence.end))) return false;
    }
    return true;
  });
