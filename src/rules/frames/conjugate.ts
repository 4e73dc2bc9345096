import { doublingVerbs, irregularVerbs } from '../../lexicon/verb-forms.js';

const IRREGULAR = new Map(irregularVerbs.map((verb) => [verb.lemma, verb]));
const DOUBLING = new Set(doublingVerbs);

/** The written forms of a verb: base, third person, past, participle, gerund; of irregular verbs the regular past as well ("learned"). */
export function formsOf(lemma: string): string[] {
  const irregular = IRREGULAR.get(lemma);
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const inY = /[^aeiou]y$/.test(lemma);
  const past = lemma.endsWith('e') ? `${lemma}d` : inY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)
    ? `${lemma}es`
    : inY
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const gerund = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${stem}ing`;
  return [...new Set([lemma, third, irregular?.past ?? past, irregular?.participle ?? past, past, gerund])];
}

/** The plural of a regular noun: "claims", "denials", "stories". */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
