import { takesQuotation } from '../../rules/frames/complement/strength.js';
import { cuesOfView } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { quotationTo, runningTo } from '../../rules/frames/quotations.js';
import { maySpeak } from '../../rules/frames/speaker.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak } from '../../rules/frames/view.js';
import { beingForms } from '../../rules/frames/word-forms.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

export const quotationPut: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/quotation-put',
  summary: 'A quotation that is what somebody said, or how: "“...,” is what Lee said", "“...” was how she put it".',
  finds: [
    { text: '{“It was late,”} was how [Lind] <put it>.' },
    { text: '{“Go home,”} is what [the mayor] <told> us.' },
    { text: '{“Wait here”} is what [she] <wrote> to her son.' },
  ],
  ignores: [
    '“Low Water” was how the film began.',
    'The dam was how Lind put it.',
    '“Low Water” is what keepers built.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !takesQuotation(anchor.cue.verb)) return null;
    const { cue } = anchor;
    const { view, chunk } = cue;
    const subject = subjectOf(view, chunk);
    if (
      subject === null ||
      subject.end !== chunk ||
      !maySpeak(view, subject) ||
      !/^(?:how|what)$/.test(headWord(view, subject.first - 1))
    )
      return null;
    const being = subject.first - 2;
    const close = isBreak(view, being - 1) ? being - 2 : being - 1;
    if (!beingForms.has(headWord(view, being)) || view.chunks[close]?.kind !== 'quote') return null;
    if (cuesOfView(view).some((other) => other.chunk > close && other.chunk < chunk)) return null;
    const quotation = quotationTo(view.doc, view.doc.tokens[view.chunks[close]!.first]!.end);
    return quotation === null ? null : assemble(phraseSpan(view, subject), cue, runningTo(view.doc, quotation));
  },
};
