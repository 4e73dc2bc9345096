import { contains, type Span } from '../../document/span.js';
import type { DenialCandidate } from '../../extract/denial/candidate.js';
import { deniedMatters } from '../../lexicon/denial.js';
import { chargedStates, exonerating } from '../../lexicon/negation.js';
import { quotationAround } from '../../rules/frames/quotations.js';
import { misdeedForms } from '../../rules/frames/word-forms.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Claim } from '../../types.js';
import { isPronoun, isSame } from './parties.js';
import { accusedNear, ENOUGH, isReportedElsewhere, NEAR, raisedNear } from './raised.js';
import { firstTokenAt, sentenceAt, sharedTerms, termsOf, tokensIn } from './terms.js';

const GUILT = new Set(['guilty', 'innocent']);
/** Share of a statement's words that another source's claim has to repeat to be contradicted. */
const CONTRADICTING = 0.5;
/** The verb of a statement stands among its first words. */
const WORDS_TO_VERB = 6;
/** Words of an answer that leaves out what was asked. */
const SHORT = 4;

/** Misdeeds and parts in them: "had no role", "did nothing wrong". */
const MATTERS = new Set([...deniedMatters, ...chargedStates, ...exonerating, 'wrong']);
export const FIRST_PERSON = new Set(['i', 'we', 'our', 'my', 'us']);
/** Words that deny all of a kind, as answers do: "never met anybody", "did not send any". */
const EMPHATIC = new Set([
  'any',
  'anybody',
  'anyone',
  'anything',
  'ever',
  'neither',
  'never',
  'nobody',
  'none',
  'nothing',
  'single',
  'whatsoever',
]);
/** What an accused says that he never did, when he is held to his words. */
const SAYING = new Set(
  ['advocate', 'call', 'claim', 'mean', 'pledge', 'promise', 'propose', 'say', 'suggest', 'tell', 'vow'].flatMap(
    formsOf,
  ),
);
/** Verbs of saying it against a doubt or in an answer, and those that are hardly used otherwise. */
const ASSURING = new Set([
  'assert',
  'assure',
  'clarify',
  'counter',
  'emphasise',
  'emphasize',
  'guarantee',
  'reiterate',
  'reply',
  'respond',
  'retort',
  'stress',
  'testify',
]);
const INSISTING = new Set(['insist', 'maintain', 'protest', 'swear']);
/** Objects that point back to what was asked or said: "I never said that". */
const POINTERS = new Set(['it', 'so', 'that', 'them', 'this']);
const THIRD_PERSON = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its', 'neither']);

/** "insisted that it had not": said against somebody. */
export const isInsisted = ({ cue }: Claim): boolean => INSISTING.has(cue?.lemma ?? '');

/** How much tells that the statement answers something: its words, its verb of saying, and what stands before it. */
export function evidenceOf(
  doc: TaggedDoc,
  candidate: DenialCandidate,
  carrier: Claim,
  claims: readonly Claim[],
  terms: ReadonlySet<string>,
): number {
  const sentence = sentenceAt(doc, candidate.cue.start);
  const words = candidate.content.flatMap((span) => tokensIn(doc, span).map((i) => doc.tokens[i]!.lower));
  const own = candidate.past && isSelf(doc, candidate, carrier);
  const others = claims.filter((claim) => isOther(doc, claim, carrier) && !holds(claim, candidate.cue));
  const shares = others.map((claim) => contradiction(doc, candidate, claim, terms));
  let evidence = 0;
  if (own) evidence++;
  // A lawyer answers charges.
  if (own && /^clients?$/.test(words[1] ?? '')) evidence++;
  if (own && words.includes('never') && words.slice(0, WORDS_TO_VERB).some((word) => SAYING.has(word))) evidence++;
  // "at no time did he"
  if (words.some((word) => EMPHATIC.has(word)) || words[1] === 'no') evidence++;
  if (ASSURING.has(carrier.cue?.lemma ?? '')) evidence++;
  if (isInsisted(carrier)) evidence += ENOUGH;
  if (repeatsSuch(doc, candidate) || POINTERS.has(words.at(-1) ?? '')) evidence++;
  if (isAsSaid(doc, candidate)) evidence += ENOUGH;
  const contradicted = Math.max(0, ...shares);
  evidence += contradicted;
  // "had never met the man who, according to the Herald, hired him"
  if (claims.some((claim) => isOther(doc, claim, carrier) && isInside(claim, candidate))) evidence += 2;
  const misdeed =
    words.some((word) => MATTERS.has(word)) || words.slice(0, WORDS_TO_VERB).some((word) => misdeedForms.has(word));
  if (misdeed) evidence++;
  // "I am innocent": there is a charge.
  if (words.some((word) => GUILT.has(word))) evidence += 2;
  if (contradicted === 0 && own && isReportedElsewhere(doc, sentence, terms)) evidence++;
  const raised = Math.max(
    accusedNear(doc, sentence, others, carrier.source),
    raisedNear(doc, sentence, {
      content: candidate.content,
      source: carrier.source,
      charges: chargesOf(doc, claims, carrier),
      terms,
    }),
  );
  if (raised > 0 && isElliptical(words)) evidence += 2;
  if (raised > 0 && misdeed) evidence++;
  return evidence + raised;
}

/** "had not paid, as Lind has claimed": what others say is told along. */
function isAsSaid(doc: TaggedDoc, { cue, content }: DenialCandidate): boolean {
  const last = firstTokenAt(doc, content.at(-1)!.end) + LONGEST_ASIDE;
  for (let i = firstTokenAt(doc, cue.end); i < Math.min(last, doc.tokens.length - 1); i++) {
    if (doc.tokens[i]!.lower !== 'as' || has(doc.tags[i + 1], Tag.Pronoun)) continue;
    for (let k = i + 2; k <= i + LONGEST_ASIDE && k < doc.tokens.length; k++)
      if (CLAIMING.has(doc.tokens[k]!.lower)) return true;
  }
  return false;
}
const LONGEST_ASIDE = 5;
const CLAIMING = new Set(['allege', 'assert', 'claim', 'contend', 'report', 'say', 'suggest'].flatMap(formsOf));

/** What the speaker accuses others of. */
const chargesOf = (doc: TaggedDoc, claims: readonly Claim[], { source }: Claim): Claim[] =>
  source === null
    ? []
    : claims.filter(
        (claim) => claim.cue?.class === 'accusation' && claim.source !== null && isSame(doc, claim.source, source),
      );

const isInside = (claim: Claim, { content }: DenialCandidate): boolean =>
  content.some((span) => contains(span, claim.content.spans[0]!));

/** "he is not", "I didn't": only an answer can leave out the rest. */
const isElliptical = (words: readonly string[]): boolean =>
  words.length <= SHORT && (words.at(-1) === 'not' || /^n['’]t$/.test(words.at(-1) ?? ''));

/** Evidence that the statement contradicts an earlier claim: it repeats most of its words, or shortly after all of them. */
function contradiction(doc: TaggedDoc, candidate: DenialCandidate, claim: Claim, terms: ReadonlySet<string>): number {
  const { cue } = candidate;
  const { start } = claim.content.spans[0]!;
  if (start >= cue.start || terms.size === 0) return 0;
  const shared = sharedTerms(terms, termsOf(doc, claim.content.spans));
  const isNear = sentenceAt(doc, cue.start) - sentenceAt(doc, start) <= NEAR;
  const tells = isNear && hasMatter(doc, candidate);
  if (shared === terms.size && tells) return ENOUGH;
  if (shared < terms.size * CONTRADICTING) return 0;
  return shared >= 2 ? 2 : tells ? shared : 0;
}

/** "did not pay him", not "the clerk did not do so": more than the subject's words. */
const hasMatter = (doc: TaggedDoc, { cue, content }: DenialCandidate): boolean =>
  termsOf(doc, [{ start: cue.end, end: content.at(-1)!.end }]).size > 0;

/** "such a target", "no such list". */
const repeatsSuch = (doc: TaggedDoc, { content }: DenialCandidate): boolean =>
  content.some((span) =>
    tokensIn(doc, span).some((i) => doc.tokens[i]!.lower === 'such' && doc.tokens[i + 1]?.lower !== 'as'),
  );

/** Is the statement about its speaker: "I never met him", "she had not sent it", "the port had sold nothing"? */
function isSelf(doc: TaggedDoc, { subject, cue }: DenialCandidate, carrier: Claim): boolean {
  const [first] = subject === null ? [] : tokensIn(doc, subject);
  if (first === undefined) return false;
  const word = doc.tokens[first]!.lower;
  const quoted = quotationAround(doc, cue.start) !== null;
  if (quoted && FIRST_PERSON.has(word)) return true;
  if (!quoted && THIRD_PERSON.has(word)) return !(SINGULAR.has(word) && isPlural(doc, carrier.source));
  const names = carrier.source === null ? [] : tokensIn(doc, carrier.source).map((i) => doc.tokens[i]!.lower);
  return has(doc.tags[first], Tag.Proper) && names.includes(word);
}

/** "officials told him that he had never paid" */
const SINGULAR = new Set(['he', 'her', 'his', 'she']);
const isPlural = (doc: TaggedDoc, source: Span | null): boolean =>
  source !== null && has(doc.tags[tokensIn(doc, source).at(-1) ?? -1], Tag.Plural);

/** Does the claim's content hold the cue? */
export const holds = (claim: Claim, cue: Span): boolean => claim.content.spans.some((span) => contains(span, cue));

const isOther = (doc: TaggedDoc, claim: Claim, carrier: Claim): boolean =>
  claim !== carrier &&
  claim.source !== null &&
  carrier.source !== null &&
  !isPronoun(doc, carrier.source) &&
  !isSame(doc, claim.source, carrier.source);
