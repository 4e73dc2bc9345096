import type { CueVerb } from '../../../lexicon/cue-verbs.js';

/** The strength that makes a verb a cue: the more else in its sentence tells that something is attributed, the less. */
export const NEEDED = {
  /** Quotation marks right after it: the words are somebody's. */
  quoting: 0.2,
  /** A phrase with quoted words in it. */
  partlyQuoting: 0.6,
  /** One in which several words are quoted. */
  quotingWords: 0.4,
  /** A written "that", or one spoken to before the content. */
  marked: 0.4,
  /** A reporting clause beside or inside its content: ", officials say". */
  inserted: 0.6,
  /** Before "himself" and what he is: "describes himself as". */
  namingOneself: 0.4,
  /** A thought with a subject of its own, neither asked nor supposed, and a clause; or inserted bare: ", he thinks,". */
  thought: 0.3,
} as const;

/** How often a verb is an attribution with one of these shapes, letters of `CueVerb.governs`: of the likeliest; 0 where it takes none. */
export function strengthIn({ governs, strength, strengths }: CueVerb, letters: string): number {
  let most = 0;
  for (const letter of letters) if (governs.includes(letter)) most = Math.max(most, strengths?.[letter] ?? strength);
  return most;
}

/** "said", "believed"; not "held" or "directed", which attribute what has a "that" before it, and nothing that is quoted alone. */
export const takesQuotation = (verb: CueVerb): boolean =>
  verb.governs.includes('q') ||
  (verb.governs.includes('t') && (verb.class === 'thought' || strengthIn(verb, 't') > NEEDED.marked));
