import { doublingVerbs, irregularVerbs } from '../lexicon/verb-forms.js';

export interface Conjugation {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  /** Every written form, each once; of irregular verbs the regular past as well ("learned"), and British spellings. */
  readonly forms: readonly string[];
}

const IRREGULAR = new Map(irregularVerbs.map((verb) => [verb.lemma, verb]));
const DOUBLING = new Set(doublingVerbs);

/** The verbs asked for so far: several tables are made of the forms of the same ones. They come from the lexicon alone. */
const conjugations = new Map<string, Conjugation>();

/** The forms of a verb, from its dictionary form. */
export function conjugate(lemma: string): Conjugation {
  let forms = conjugations.get(lemma);
  if (forms === undefined) {
    forms = inflect(lemma);
    conjugations.set(lemma, forms);
  }
  return forms;
}

function inflect(lemma: string): Conjugation {
  const irregular = IRREGULAR.get(lemma);
  const regularPast = regularPastOf(lemma);
  const third = thirdPerson(lemma);
  const past = irregular?.past ?? regularPast;
  const participle = irregular?.participle ?? regularPast;
  const gerund = gerundOf(lemma);
  const british = BRITISH.test(lemma) ? [`${lemma}led`, `${lemma}ling`] : [];
  const forms = [...new Set([lemma, third, past, participle, gerund, regularPast, ...british])];
  return { base: lemma, third, past, participle, gerund, forms };
}

export const formsOf = (lemma: string): readonly string[] => conjugate(lemma).forms;

/** "labelled", "signalling". */
const BRITISH = /[^aeiou][aeiou]l$/;

const stem = (lemma: string): string => (DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma);

const regularPastOf = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;
};

/** "says", "denies", "pushes"; the plural of a regular noun has the same endings. */
export const thirdPerson = (lemma: string): string => {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

const gerundOf = (lemma: string): string => {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem(lemma)}ing`;
};
