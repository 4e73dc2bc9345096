import type { Claim, SourceKind } from '../types.js';
import { measured, shifts } from './confidence.table.js';

/** Of a rule without records on annotated text: a cautious one. */
const UNMEASURED = 0.7;
/** No rule is certain: what was measured is a sample. */
const HIGHEST = 0.98;

/**
 * How likely a record is right: the share of its rule's records that were right on annotated text, moved by what else tells of it.
 * `traits` are named as in the table.
 */
export function confidenceOf(rule: string, traits: readonly string[] = []): number {
  const share = measured[rule] ?? UNMEASURED;
  if (traits.length === 0) return share;
  const shift = traits.reduce((sum, trait) => sum + (shifts[trait] ?? 0), 0);
  const odds = (share / (1 - share)) * Math.exp(shift);
  return Math.min(HIGHEST, Math.round((odds / (1 + odds)) * 100) / 100);
}

/** What tells, besides its rule, how likely a claim is right: its kind, the class of its cue, the kind of its source (null: unknown). */
export const traitsOf = ({ kind, cue }: Pick<Claim, 'kind' | 'cue'>, source: SourceKind | null): readonly string[] => [
  `content ${kind}`,
  `cue ${cue?.class ?? 'none'}`,
  `source ${source ?? 'unknown'}`,
];
