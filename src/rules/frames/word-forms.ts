import { cueNouns, factNouns } from '../../lexicon/cue-nouns.js';
import { accusationNouns } from '../../lexicon/denial.js';
import { beForms } from '../../lexicon/function-words.js';
import { misdeeds } from '../../lexicon/negation.js';
import { documentNouns } from '../../lexicon/roles.js';
import { formsOf, thirdPerson as pluralOf } from '../../tagging/conjugate.js';

export const singularAndPlural = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(nouns.flatMap((noun) => [noun, pluralOf(noun)]));

/** Nouns for something said or held to be so, in both numbers: "claim", "allegations". */
export const accusationForms = singularAndPlural(accusationNouns);

/** Nouns for what is written to be read, in both numbers: "letter", "reports". */
export const documentForms = singularAndPlural(documentNouns);

/** Nouns that a that-clause tells the content of: "the claim that", "the fact that". */
export const statedForms: ReadonlySet<string> = singularAndPlural([
  ...accusationNouns,
  ...cueNouns.filter(({ governs }) => governs.includes('t')).map(({ noun }) => noun),
  ...factNouns,
]);

/** Every form of "be", the contracted one of a name or noun too: "the port's old". */
export const beingForms: ReadonlySet<string> = new Set([...beForms, "'s"]);

/** Participles before a name that their noun bears: "a group called Free Ostland". */
export const namingParticiples: ReadonlySet<string> = new Set(['called', 'dubbed', 'named', 'nicknamed']);

/** Every form of the verbs of wrongdoing. */
export const misdeedForms: ReadonlySet<string> = new Set(misdeeds.flatMap(formsOf));

/** Pieces of writing or talk that are issued, published or aired. */
export const pieces: ReadonlySet<string> = new Set([
  'document',
  'email',
  'interview',
  'letter',
  'memo',
  'message',
  'note',
  'post',
  'report',
  'speech',
  'statement',
  'tweet',
  'video',
]);

/** What one speaks with, or holds while speaking: "his voice breaking". */
export const heldWhenSpeaking: ReadonlySet<string> = new Set([
  'arms',
  'eyes',
  'face',
  'hand',
  'hands',
  'head',
  'lip',
  'lips',
  'tone',
  'voice',
]);
