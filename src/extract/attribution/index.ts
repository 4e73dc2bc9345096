import { verbCues } from '../../rules/frames/cues.js';
import type { Extractor } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { AttributionAnchor } from './anchor.js';
import { bareClause } from './bare-clause.js';
import type { AttributionCandidate } from './candidate.js';
import { clauseFirst } from './clause-first.js';
import { infinitive } from './infinitive.js';
import { object } from './object.js';
import { quotationFirst } from './quotation-first.js';
import { quotationLast } from './quotation-last.js';
import { thatClause } from './that-clause.js';
import { whClause } from './wh-clause.js';

export const attributionExtractor: Extractor<AttributionAnchor, AttributionCandidate> = {
  name: 'attribution',
  rules: [quotationFirst, quotationLast, thatClause, bareClause, clauseFirst, whClause, infinitive, object],
  anchors,
};

function* anchors(doc: TaggedDoc): Generator<AttributionAnchor> {
  for (const cue of verbCues(doc)) if (cue.verb.class !== 'denial') yield { kind: 'verb', cue };
}
