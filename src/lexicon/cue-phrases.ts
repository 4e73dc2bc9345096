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
 * Sorted by words. "it is reported" stands for "it was also reported" and "it has since been reported" too. "citing" and "quoting" mostly take what the
 * subject of the main clause says (see "cite" in `cueVerbs`); only before a person, body or document do they name a source.
 */
export const cuePhrases: readonly CuePhrase[] = [
  { words: 'according to', class: 'speech', position: 'before-source', strength: 0.93 },
  { words: 'allegedly', class: 'accusation', position: 'adverb', strength: 0.4 },
  { words: 'as first reported by', class: 'publication', position: 'before-source', strength: 0.9 },
  { words: 'as follows from', class: 'showing', position: 'before-source', strength: 0.8 },
  { words: 'as per', class: 'speech', position: 'before-source', strength: 0.6 },
  { words: 'as reported by', class: 'publication', position: 'before-source', strength: 0.9 },
  { words: 'by the account of', class: 'speech', position: 'before-source', strength: 0.7 },
  { words: 'cited by', class: 'speech', position: 'before-source', strength: 0.7 },
  { words: 'citing', class: 'speech', position: 'before-source', strength: 0.2 },
  { words: 'claims emerged', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'details emerged', class: 'speech', position: 'before-that', strength: 0.7 },
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
  { words: 'it has emerged', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is acknowledged', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is alleged', class: 'accusation', position: 'before-that', strength: 0.8 },
  { words: 'it is announced', class: 'speech', position: 'before-that', strength: 0.85 },
  { words: 'it is argued', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is believed', class: 'thought', position: 'before-that', strength: 0.7 },
  { words: 'it is claimed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is confirmed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is disclosed', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is feared', class: 'thought', position: 'before-that', strength: 0.7 },
  { words: 'it is held', class: 'speech', position: 'before-that', strength: 0.75 },
  { words: 'it is noted', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is observed', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is opined', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is reported', class: 'publication', position: 'before-that', strength: 0.85 },
  { words: 'it is revealed', class: 'showing', position: 'before-that', strength: 0.8 },
  { words: 'it is ruled', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is rumored', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is rumoured', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'it is said', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is speculated', class: 'thought', position: 'before-that', strength: 0.6 },
  { words: 'it is stated', class: 'speech', position: 'before-that', strength: 0.8 },
  { words: 'it is submitted', class: 'speech', position: 'before-that', strength: 0.75 },
  { words: 'it is suggested', class: 'speech', position: 'before-that', strength: 0.75 },
  { words: 'it is thought', class: 'thought', position: 'before-that', strength: 0.7 },
  { words: 'it is understood', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'news emerged', class: 'speech', position: 'before-that', strength: 0.7 },
  { words: 'on the advice of', class: 'speech', position: 'before-source', strength: 0.4 },
  { words: 'per', class: 'speech', position: 'set-off', strength: 0.6 },
  { words: 'purportedly', class: 'speech', position: 'adverb', strength: 0.5 },
  { words: 'quoted by', class: 'speech', position: 'before-source', strength: 0.8 },
  { words: 'quoting', class: 'speech', position: 'before-source', strength: 0.2 },
  { words: 'reportedly', class: 'publication', position: 'adverb', strength: 0.6 },
  { words: 'reports emerged', class: 'speech', position: 'before-that', strength: 0.7 },
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
