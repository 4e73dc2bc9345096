import type { Candidate } from '../../rules/rule.js';
import type { MoneyModifier } from '../../types.js';

/** A monetary expression before the article's evidence has settled its currency. */
export interface MoneyCandidate extends Candidate {
  /** Exact decimal in the main unit; null where vague. */
  readonly amount: string | null;
  readonly max: string | null;
  /** ISO 4217, or null where the words leave it open (a bare "$", "pesos"): `family` then says among which. */
  readonly currency: string | null;
  /** Key of the currencies that share the sign or name (see `families` in the lexicon): "dollar", "peso", "cent". */
  readonly family: string | null;
  readonly modifier: MoneyModifier | null;
  readonly per: string | null;
  /**
   * What else the words may mean. `strong`: money only where the article is about the place ("12 won").
   * `mild`: money unless the article points elsewhere ("ten pounds").
   */
  readonly doubt: 'mild' | 'strong' | null;
}
