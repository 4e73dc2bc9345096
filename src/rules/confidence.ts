import { measured } from './confidence.table.js';

/** The share of a rule's records that were right on annotated text; a rule without enough of them there has a cautious one. */
export const confidenceOf = (rule: string): number => measured[rule] ?? 0.7;
