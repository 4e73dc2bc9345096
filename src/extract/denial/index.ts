import type { Extractor } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import { anchorsOf } from './anchors.js';
import { answer } from './answer.js';
import { berated } from './berated.js';
import { called } from './called.js';
import type { DenialCandidate } from './candidate.js';
import { falsely } from './falsely.js';
import { headline } from './headline.js';
import { misnomer } from './misnomer.js';
import { negated } from './negated.js';
import { noun } from './noun.js';
import { plea } from './plea.js';
import { predicate } from './predicate.js';
import { verbAside } from './verb-aside.js';
import { verbClause } from './verb-clause.js';
import { verbCritics } from './verb-critics.js';
import { verbObject } from './verb-object.js';
import { verbPassive } from './verb-passive.js';
import { verbRelative } from './verb-relative.js';
import { verdict } from './verdict.js';

/** Where two rules match at a word, the first stands: the narrower construction before the wider. */
export const denialExtractor: Extractor<DenialAnchor, DenialCandidate> = {
  name: 'denial',
  rules: [
    verbPassive,
    verbRelative,
    verbAside,
    verbClause,
    verbObject,
    verbCritics,
    noun,
    berated,
    called,
    predicate,
    misnomer,
    headline,
    verdict,
    falsely,
    answer,
    plea,
    negated,
  ],
  anchors: anchorsOf,
};
