import type { Candidate } from '../../rules/rule.js';
import type { MoneyModifier } from '../../types.js';

/** A monetary expression before the article's evidence has settled its currency. */
export interface MoneyCandidate extends Candidate {
  readonly amount: string | null;
  readonly max: string | null;
  /** ISO 4217, or null where the words leave it open (a bare "$", "pounds"): `sign` then says what stands there. */
  readonly currency: string | null;
  /** The currency sign or word that leaves it open, in lower case: "$", "peso". */
  readonly sign: string | null;
  readonly modifier: MoneyModifier | null;
  readonly per: string | null;
}
