import { irregularVerbs } from '../../lexicon/verb-forms.js';

const IRREGULAR = new Map(irregularVerbs.map((verb) => [verb.base, verb]));
const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*(?:mit|fer|cur|pel|bel|rol|sert)|.*[aeiou](?:vow))$/;
const NEVER_DOUBLED = /(?:[wxy]|[aeiou][aeiou][a-z]|differ|offer|suffer|ert)$/;

/** The written forms of a verb: base, third person, past, participle, gerund. */
export function formsOf(base: string): string[] {
  const irregular = IRREGULAR.get(base);
  const stem = doubles(base) ? base + base.at(-1) : base;
  const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const gerund = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [...new Set([base, third, irregular?.past ?? past, irregular?.participle ?? past, gerund])];
}

const doubles = (base: string): boolean => DOUBLING.test(base) && !NEVER_DOUBLED.test(base);
