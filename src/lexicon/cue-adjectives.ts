import type { CueClass } from '../types.js';

/** An adjective that, said of a source, attributes an attitude to it ("Lee is confident that ..."). */
export interface CueAdjective {
  readonly adjective: string;
  readonly class: CueClass;
  /** The letters of `CueVerb.governs`: `t` that-clause, `i` infinitive, `w` wh- or whether-clause, `f` prepositional phrase. */
  readonly governs: string;
  /** How often it attributes there, 0 to 1: judged, checked on the few counts in annotated news. */
  readonly strength: number;
}

/** Sorted by adjective. */
export const cueAdjectives: readonly CueAdjective[] = [
  { adjective: 'adamant', class: 'speech', governs: 'tf', strength: 0.8 },
  { adjective: 'afraid', class: 'thought', governs: 'tf', strength: 0.4 },
  { adjective: 'angry', class: 'thought', governs: 'tf', strength: 0.5 },
  { adjective: 'anxious', class: 'thought', governs: 'itf', strength: 0.4 },
  { adjective: 'aware', class: 'thought', governs: 'tf', strength: 0.5 },
  { adjective: 'certain', class: 'thought', governs: 'twf', strength: 0.45 },
  { adjective: 'clear', class: 'speech', governs: 'tf', strength: 0.3 },
  { adjective: 'concerned', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'confident', class: 'thought', governs: 'tf', strength: 0.7 },
  { adjective: 'content', class: 'thought', governs: 'i', strength: 0.3 },
  { adjective: 'convinced', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'critical', class: 'accusation', governs: 'f', strength: 0.8 },
  { adjective: 'dismissive', class: 'accusation', governs: 'f', strength: 0.6 },
  { adjective: 'doubtful', class: 'thought', governs: 'tf', strength: 0.5 },
  { adjective: 'eager', class: 'thought', governs: 'i', strength: 0.8 },
  { adjective: 'fearful', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'glad', class: 'thought', governs: 'tif', strength: 0.5 },
  { adjective: 'grateful', class: 'thought', governs: 'tf', strength: 0.5 },
  { adjective: 'happy', class: 'thought', governs: 'tif', strength: 0.4 },
  { adjective: 'hopeful', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'mindful', class: 'thought', governs: 'tf', strength: 0.4 },
  { adjective: 'optimistic', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'pessimistic', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'pleased', class: 'thought', governs: 'tif', strength: 0.5 },
  { adjective: 'positive', class: 'thought', governs: 't', strength: 0.3 },
  { adjective: 'proud', class: 'thought', governs: 'tif', strength: 0.6 },
  { adjective: 'quick', class: 'speech', governs: 'i', strength: 0.5 },
  { adjective: 'ready', class: 'thought', governs: 'i', strength: 0.25 },
  { adjective: 'reluctant', class: 'thought', governs: 'i', strength: 0.5 },
  { adjective: 'sceptical', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'skeptical', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'sorry', class: 'thought', governs: 'tf', strength: 0.5 },
  { adjective: 'supportive', class: 'thought', governs: 'f', strength: 0.6 },
  { adjective: 'sure', class: 'thought', governs: 'twf', strength: 0.45 },
  { adjective: 'surprised', class: 'thought', governs: 'tif', strength: 0.5 },
  { adjective: 'unaware', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'uncertain', class: 'thought', governs: 'twf', strength: 0.45 },
  { adjective: 'unconvinced', class: 'thought', governs: 'tf', strength: 0.6 },
  { adjective: 'unhappy', class: 'thought', governs: 'tf', strength: 0.5 },
  { adjective: 'unsure', class: 'thought', governs: 'twf', strength: 0.5 },
  { adjective: 'wary', class: 'thought', governs: 'f', strength: 0.5 },
  { adjective: 'willing', class: 'thought', governs: 'i', strength: 0.4 },
  { adjective: 'worried', class: 'thought', governs: 'tf', strength: 0.65 },
];
