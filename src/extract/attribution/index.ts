import type { Extractor } from '../../rules/rule.js';
import { accordingTo } from './according-to.js';
import { accordingToWhich } from './according-to-which.js';
import { adverb } from './adverb.js';
import type { AttributionAnchor } from './anchor.js';
import { anchorsOf } from './anchors.js';
import { asClause } from './as-clause.js';
import { asked } from './asked.js';
import { bareClause } from './bare-clause.js';
import { blockQuotation } from './block-quotation.js';
import type { AttributionCandidate } from './candidate.js';
import { clauseFirst } from './clause-first.js';
import { colon } from './colon.js';
import { colonQuotation } from './colon-quotation.js';
import { figure } from './figure.js';
import { firstPerson } from './first-person.js';
import { gesture } from './gesture.js';
import { headlineColonLast } from './headline-colon-last.js';
import { headlineDash } from './headline-dash.js';
import { headlineFirst } from './headline-first.js';
import { headlineLast } from './headline-last.js';
import { heard } from './heard.js';
import { impersonal } from './impersonal.js';
import { impersonalLast } from './impersonal-last.js';
import { inView } from './in-view.js';
import { infinitive } from './infinitive.js';
import { nounCue } from './noun-cue.js';
import { nounPredicate } from './noun-predicate.js';
import { nounQuotation } from './noun-quotation.js';
import { nounQuoted } from './noun-quoted.js';
import { object } from './object.js';
import { passive } from './passive.js';
import { passiveInfinitive } from './passive-infinitive.js';
import { passiveReduced } from './passive-reduced.js';
import { quotationDash } from './quotation-dash.js';
import { quotationFirst } from './quotation-first.js';
import { quotationLast } from './quotation-last.js';
import { quotationPut } from './quotation-put.js';
import { relative } from './relative.js';
import { replyFirst } from './reply-first.js';
import { saidBefore } from './said-before.js';
import { thatClause } from './that-clause.js';
import { told } from './told.js';
import { turn } from './turn.js';
import { weakThought } from './weak-thought.js';
import { whClause } from './wh-clause.js';

/**
 * Where two rules match at a cue, the first stands: a quotation tells more surely than a clause what is content, a clause more than
 * an object. Rules of other anchors (phrases, nouns, colons, turns) never meet those of verbs.
 */
export const attributionExtractor: Extractor<AttributionAnchor, AttributionCandidate> = {
  name: 'attribution',
  rules: [
    asked,
    heard,
    saidBefore,
    asClause,
    blockQuotation,
    quotationFirst,
    quotationLast,
    quotationPut,
    thatClause,
    bareClause,
    clauseFirst,
    replyFirst,
    headlineLast,
    gesture,
    relative,
    whClause,
    firstPerson,
    weakThought,
    infinitive,
    object,
    figure,
    headlineFirst,
    accordingToWhich,
    accordingTo,
    impersonal,
    impersonalLast,
    adverb,
    told,
    passiveInfinitive,
    passive,
    passiveReduced,
    nounCue,
    nounPredicate,
    inView,
    nounQuotation,
    nounQuoted,
    turn,
    headlineColonLast,
    colonQuotation,
    colon,
    headlineDash,
    quotationDash,
  ],
  anchors: anchorsOf,
};
