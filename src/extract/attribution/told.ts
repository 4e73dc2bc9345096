import { complementOf } from '../../rules/frames/complement/complement.js';
import { clauseContent } from '../../rules/frames/content/content.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { byAfter } from './read/agent.js';
import { assemble } from './read/assemble.js';
import { isNobody, isSupposed } from './read/asserted.js';

const TELLING = new Set(['advise', 'assure', 'inform', 'notify', 'reassure', 'remind', 'tell', 'warn']);
const SHAPES = new Set(['that', 'clause', 'quotation']);

export const told: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/told',
  summary:
    'What somebody "was told" or "was warned": said by whoever stands after "by", else by somebody who is not named.',
  finds: [
    { text: 'Keepers <were told> {that the port would close}.', gives: { kind: 'indirect' } },
    { text: 'Venn <was told> by [the council] {that the port would close}.' },
    { text: 'Residents <were warned> {the dam might not hold}.' },
    { text: 'Venn said she <had been assured> by [a clerk] {that the dam would hold}.' },
  ],
  ignores: [
    'Keepers were told to leave.',
    'Nobody was told that the port would close.',
    'Venn has to be told that the port is closed.',
    'Keepers were not told that the port would close.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !TELLING.has(anchor.cue.verb.lemma)) return null;
    const { cue } = anchor;
    const { view, chunk } = cue;
    const { passive, finite, negated } = view.chunks[chunk]!;
    if (!passive || !finite || negated) return null;
    const subject = subjectOf(view, chunk);
    if (subject === null || isNobody(cue, subject) || isSupposed(cue, subject)) return null;
    const by = byAfter(cue);
    const teller = by === null ? null : phraseFrom(view, by + 1);
    const { shape, chunk: from } = complementOf(teller === null ? cue : { ...cue, after: teller.end });
    if (!SHAPES.has(shape)) return null;
    return assemble(teller && phraseSpan(view, teller), cue, clauseContent(cue, from));
  },
};
