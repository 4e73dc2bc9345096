import { accusationNouns } from '../../lexicon/denial.js';
import { misdeeds } from '../../lexicon/negation.js';
import { formsOf, thirdPerson as pluralOf } from '../../tagging/conjugate.js';

/** Nouns for something said or held to be so, in both numbers: "claim", "allegations". */
export const accusationForms: ReadonlySet<string> = new Set(accusationNouns.flatMap((noun) => [noun, pluralOf(noun)]));

/** Every form of the verbs of wrongdoing. */
export const misdeedForms: ReadonlySet<string> = new Set(misdeeds.flatMap(formsOf));
