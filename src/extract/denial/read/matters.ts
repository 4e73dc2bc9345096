import {
  deniedMatters,
  grantableNouns,
  records,
  statedFacts,
  uncountableAccusations,
  utteranceNouns,
} from '../../../lexicon/denial.js';
import { headWord, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { accusationForms, singularAndPlural } from '../../../rules/frames/word-forms.js';

const ACCUSATIONS = new Set([...accusationForms, ...uncountableAccusations]);
const MATTERS = singularAndPlural(deniedMatters);
const GRANTABLE = singularAndPlural(grantableNouns);
const UTTERANCES = singularAndPlural(utteranceNouns);
const RECORDS = singularAndPlural(records);
const STATED_FACTS = new Set(statedFacts);
const PARTS = new Set([
  'all',
  'any',
  'aspect',
  'aspects',
  'basis',
  'both',
  'core',
  'each',
  'essence',
  'gist',
  'many',
  'merits',
  'most',
  'much',
  'number',
  'one',
  'part',
  'parts',
  'several',
  'some',
  'substance',
  'thrust',
  'truth',
  'truthfulness',
  'two',
]);

/** Does a noun phrase name something said or held to be so: "the report", "all of the claims", "bribery allegations"? */
export const isAccusation = (view: SentenceView, np: number): boolean =>
  headIn(view, np, ACCUSATIONS) || followsQuotedWord(view, np) || followsNation(view, np);

/** 'slammed "false" reports that', 'dismissed as "idle talk" reports that': after quoted words, the noun may read as a verb. */
const followsQuotedWord = ({ doc, chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'vg' &&
  chunks[at - 1]?.kind === 'quote' &&
  doc.tokens[chunks[at]!.first - 2]?.kind === 'word' &&
  ACCUSATIONS.has(wordAt(doc, chunks[at]!.first));

/** "rejects Tarrowan reports that": the noun may read as the verb of the name before it. */
const followsNation = ({ doc, chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'vg' &&
  chunks[at - 2]?.kind === 'vg' &&
  chunks[at - 1]!.kind === 'np' &&
  chunks[at - 1]!.end === chunks[at - 1]!.first + 1 &&
  /(?:an|ese|ish)$/.test(wordAt(doc, chunks[at - 1]!.first)) &&
  ACCUSATIONS.has(wordAt(doc, chunks[at]!.first));

/** Does a noun phrase name a misdeed or a part in one: "any wrongdoing", "responsibility"? */
export const isMatter = (view: SentenceView, np: number): boolean => headIn(view, np, MATTERS);

/** Does a noun phrase name what was said as an act, not as a claim: "the remark"? */
export const isUtterance = (view: SentenceView, np: number): boolean => headIn(view, np, UTTERANCES);

/** Does a noun phrase name what somebody gave as a fact: "the figures"? */
export const isStatedFact = (view: SentenceView, np: number): boolean => headIn(view, np, STATED_FACTS);

/** Does a noun phrase name something that a report may rest on: "the letter"? */
export const isRecord = (view: SentenceView, np: number): boolean => headIn(view, np, RECORDS);

/** Does a noun phrase name something that is granted or withheld: "entry", "her request", "a claim for damages", "asylum claims"? */
export const isGrantable = (view: SentenceView, np: number): boolean =>
  headIn(view, np, GRANTABLE) || isDemand(view, np);

/** "denied the crew [access]": a noun that could be a verb, after whom it is withheld from. */
export const isWithheld = (view: SentenceView, vg: number): boolean =>
  view.chunks[vg]?.kind === 'vg' && GRANTABLE.has(headWord(view, vg)) && !SPEAKS.has(headWord(view, vg - 1));
const SPEAKS = new Set(['he', 'i', 'she', 'they', 'we']);

function isDemand(view: SentenceView, np: number): boolean {
  if (view.chunks[np]?.kind !== 'np' || !/^claims?$/.test(headWord(view, np))) return false;
  return headWord(view, np + 1) === 'for' || GRANTABLE.has(wordAt(view.doc, view.chunks[np]!.head - 1));
}

function headIn(view: SentenceView, np: number, nouns: ReadonlySet<string>): boolean {
  if (view.chunks[np]?.kind !== 'np') return false;
  if (nouns.has(headWord(view, np))) return true;
  return PARTS.has(headWord(view, np)) && headWord(view, np + 1) === 'of' && headIn(view, np + 2, nouns);
}

/** "it", "those": what was said before. */
export const isBackReference = (view: SentenceView, np: number): boolean => BACK_REFERENCES.has(headWord(view, np));
const BACK_REFERENCES = new Set(['it', 'that', 'them', 'these', 'this', 'those']);
