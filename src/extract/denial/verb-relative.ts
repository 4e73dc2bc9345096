import { needsAccusation } from '../../lexicon/denial.js';
import type { Phrase } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { relativeOf } from './read/relative.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);

export const verbRelative: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-relative',
  summary: 'What is denied, and a relative clause that denies it: "a claim that Lee denies".',
  finds: [
    { text: 'Lind says {a shipment left}, a claim that [the port] <denies>.' },
    { text: 'Lind says {a shipment left}, a charge that [the port] has faced before and <has denied>.' },
    { text: 'Lind says {a shipment left}, a charge [Venn] <denies>.' },
    { text: 'Lind is alleged {to have taken bribes worth 3,000 crowns}, which [he] <denies>.' },
    { text: 'Lind says {the dam leaks}, which [the port] <denies>.' },
    { text: '{The allegations}, which [Venn] <has denied>, were made in May.' },
  ],
  ignores: ['The visa, which the consulate denied, was for her son.', 'The claim that Venn denies nothing is wrong.'],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    const after = view.chunks[cue.after];
    const closed =
      after === undefined ||
      after.kind === 'mark' ||
      after.kind === 'adv' ||
      after.kind === 'coord' ||
      after.kind === 'subord' ||
      after.kind === 'prep' ||
      after.temporal;
    const subject = relativeSubject(view, cue.chunk);
    if (!closed || view.chunks[cue.chunk]!.passive || subject === null) return null;
    const found = relativeOf(view, cue.chunk, subject, NEEDS_ACCUSATION.has(cue.verb.lemma));
    return found && assemble('verb', found.source, { lemma: cue.verb.lemma, ...cue.span }, [found.denied]);
  },
};

/** "that Lee faced and has denied": the subject of the verb before "and" is shared, inside the relative clause too. */
function relativeSubject(view: SentenceView, vg: number): Phrase | null {
  if (view.chunks[vg - 1]?.kind !== 'coord') return subjectOf(view, vg);
  // A comma ends it: "slammed reports that Lind was ill, and denied them".
  if (isMark(view, vg - 2, ',')) return null;
  for (let at = vg - 2; at >= 0; at--) if (view.chunks[at]!.finite) return subjectOf(view, at);
  return null;
}
