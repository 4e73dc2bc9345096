import type { CueClass } from '../types.js';

/** A fixed run of words that attributes a clause to a source, or to nobody. */
export interface CuePhrase {
  /** Lower case, words parted by single spaces. */
  readonly words: string;
  readonly class: CueClass;
  /**
   * Where the phrase stands: right before the source ("according to Lee"), the same where a comma or the sentence's start sets it off ("..., per the Herald"), before a that-clause without a source ("it emerged that"), or
   * in a clause of its own content as an adverb ("reportedly").
   */
  readonly position: 'adverb' | 'before-source' | 'before-that' | 'set-off';
  /** How often the phrase attributes, 0 to 1: counted in annotated news (PolNeAR) where it is frequent there, else judged. */
  readonly strength: number;
}

/**
 * Sorted by words. Forms of "be" vary: "it was reported" stands for "it has been reported" too. "citing" and "quoting" mostly take what the
 * subject of the main clause says (see "cite" in `cueVerbs`); only before a person, body or document do they name a source.
 */
export const cuePhrases: readonly CuePhrase[] = [
  { words: 'according to', class: 'speech', position: 'before-source', strength: 0.93 },
  { words: 'allegedly', class: 'accusation', position: 'adverb', strength: 0.4 },
  { words: 'as first reported by', class: 'publication', position: 'before-source', strength: 0.9 },
  { words: 'as per', class: 'speech', position: 'before-source', strength: 0.6 },
  { words: 'as reported by', class: 'publication', position: 'before-source', strength: 0.9 },
  { words: 'by the account of', class: 'speech', position: 'before-source', strength: 0.7 },
  { words: 'cited by', class: 'speech', position: 'before-source', strength: 0.7 },
  { words: 'citing', class: 'speech', position: 'before-source', strength: 0.2 },
  { words: 'from the perspective of', class: 'thought', position: 'before-source', strength: 0.5 },
  { words: 'from the point of view of', class: 'thought', position: 'before-source', strength: 0.5 },
  { words: 'from the standpoint of', class: 'thought', position: 'before-source', strength: 0.5 },
  { words: 'in the assessment of', class: 'thought', position: 'before-source', strength: 0.6 },
  { words: 'in the estimation of', class: 'thought', position: 'before-source', strength: 0.6 },
  { words: 'in the eyes of', class: 'thought', position: 'before-source', strength: 0.5 },
  { words: 'in the judgment of', class: 'thought', position: 'before-source', strength: 0.6 },
  { words: 'in the mind of', class: 'thought', position: 'before-source', strength: 0.5 },
  { words: 'in the minds of', class: 'thought', position: 'before-source', strength: 0.5 },
  { words: 'in the opinion of', class: 'thought', position: 'before-source', strength: 0.7 },
  { words: 'in the view of', class: 'thought', position: 'before-source', strength: 0.7 },
  { words: 'in the words of', class: 'speech', position: 'before-source', strength: 0.9 },
  { words: 'it appeared', class: 'thought', position: 'before-that', strength: 0.4 },
  { words: 'it emerged', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it had been alleged', class: 'accusation', position: 'before-that', strength: 0.8 },
  { words: 'it had been announced', class: 'speech', position: 'before-that', strength: 0.85 },
  { words: 'it had been claimed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it had been confirmed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it had been reported', class: 'publication', position: 'before-that', strength: 0.85 },
  { words: 'it had been revealed', class: 'showing', position: 'before-that', strength: 0.8 },
  { words: 'it had been suggested', class: 'speech', position: 'before-that', strength: 0.75 },
  { words: 'it has been alleged', class: 'accusation', position: 'before-that', strength: 0.8 },
  { words: 'it has been announced', class: 'speech', position: 'before-that', strength: 0.85 },
  { words: 'it has been claimed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it has been confirmed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it has been reported', class: 'publication', position: 'before-that', strength: 0.85 },
  { words: 'it has been revealed', class: 'showing', position: 'before-that', strength: 0.8 },
  { words: 'it has been suggested', class: 'speech', position: 'before-that', strength: 0.75 },
  { words: 'it has emerged', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is alleged', class: 'accusation', position: 'before-that', strength: 0.8 },
  { words: 'it is believed', class: 'thought', position: 'before-that', strength: 0.7 },
  { words: 'it is claimed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is feared', class: 'thought', position: 'before-that', strength: 0.7 },
  { words: 'it is reported', class: 'publication', position: 'before-that', strength: 0.8 },
  { words: 'it is rumored', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is said', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is suggested', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is thought', class: 'thought', position: 'before-that', strength: 0.7 },
  { words: 'it is understood', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it was alleged', class: 'accusation', position: 'before-that', strength: 0.8 },
  { words: 'it was announced', class: 'speech', position: 'before-that', strength: 0.85 },
  { words: 'it was claimed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it was confirmed', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it was reported', class: 'publication', position: 'before-that', strength: 0.85 },
  { words: 'it was revealed', class: 'showing', position: 'before-that', strength: 0.8 },
  { words: 'it was said', class: 'speech', position: 'before-that', strength: 0.75 },
  { words: 'it was suggested', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it was understood', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'on the advice of', class: 'speech', position: 'before-source', strength: 0.4 },
  { words: 'per', class: 'speech', position: 'set-off', strength: 0.6 },
  { words: 'purportedly', class: 'speech', position: 'adverb', strength: 0.5 },
  { words: 'quoted by', class: 'speech', position: 'before-source', strength: 0.8 },
  { words: 'quoting', class: 'speech', position: 'before-source', strength: 0.2 },
  { words: 'reportedly', class: 'publication', position: 'adverb', strength: 0.6 },
  { words: 'rumor has it', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'so say', class: 'speech', position: 'before-source', strength: 0.7 },
  { words: 'supposedly', class: 'speech', position: 'adverb', strength: 0.35 },
  { words: 'via', class: 'publication', position: 'before-source', strength: 0.2 },
  { words: 'word has it', class: 'speech', position: 'before-that', strength: 0.6 },
];

/** Heads of what one acts "according to" without anybody saying anything, in lower case. */
export const accordingToNothing: readonly string[] = [
  'ability',
  'age',
  'constitution',
  'conventions',
  'custom',
  'directions',
  'expectation',
  'expectations',
  'instructions',
  'law',
  'laws',
  'merit',
  'need',
  'needs',
  'norms',
  'plan',
  'plans',
  'principles',
  'procedure',
  'procedures',
  'recipe',
  'requirement',
  'requirements',
  'rules',
  'schedule',
  'size',
  'standards',
  'taste',
  'tradition',
  'wishes',
];
