import type { Extractor } from '../../rules/rule.js';
import { accordingTo } from './according-to.js';
import type { AttributionAnchor } from './anchor.js';
import { anchorsOf } from './anchors.js';
import { bareClause } from './bare-clause.js';
import type { AttributionCandidate } from './candidate.js';
import { clauseFirst } from './clause-first.js';
import { colon } from './colon.js';
import { colonQuotation } from './colon-quotation.js';
import { headlineLast } from './headline-last.js';
import { impersonal } from './impersonal.js';
import { infinitive } from './infinitive.js';
import { nounCue } from './noun-cue.js';
import { object } from './object.js';
import { quotationFirst } from './quotation-first.js';
import { quotationLast } from './quotation-last.js';
import { thatClause } from './that-clause.js';
import { whClause } from './wh-clause.js';

export const attributionExtractor: Extractor<AttributionAnchor, AttributionCandidate> = {
  name: 'attribution',
  rules: [
    quotationFirst,
    quotationLast,
    thatClause,
    bareClause,
    clauseFirst,
    headlineLast,
    whClause,
    infinitive,
    object,
    accordingTo,
    impersonal,
    nounCue,
    colonQuotation,
    colon,
  ],
  anchors: anchorsOf,
};
