import type { Extractor } from '../../rules/rule.js';
import type { DenialCandidate } from './candidate.js';

export const denialExtractor: Extractor<never, DenialCandidate> = { name: 'denial', rules: [], anchors: () => [] };
