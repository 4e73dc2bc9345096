import { contains, type Span } from '../document/span.js';
import type { DenialCandidate } from '../extract/denial/candidate.js';
import { deniedMatters } from '../lexicon/denial.js';
import { raisingNouns, raisingVerbs } from '../lexicon/negation.js';
import { quotationAround } from '../rules/frames/quotations.js';
import { formsOf, thirdPerson as pluralOf } from '../tagging/conjugate.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import type { Claim } from '../types.js';
import { isPronoun, isSame } from './denial-parties.js';
import { sentenceAt, sharedTerms, termsOf, tokensIn } from './denial-terms.js';
import { termsOfClaim } from './denial-window.js';

/** Pieces of evidence that a negated statement answers something needs. */
export const ENOUGH = 3;
/** Sentences before a statement in which what it answers may stand. */
const FAR = 300;
/** Sentences before a negated statement in which an accusation or a question is looked for. */
const NEAR = 3;
/** Share of a statement's words that another source's claim has to repeat to be contradicted. */
const CONTRADICTING = 0.5;
/** The verb of a statement stands among its first words. */
const WORDS_TO_VERB = 6;
/** Words of an answer that leaves out what was asked. */
const SHORT = 4;

const RAISES = new Set([...raisingNouns.flatMap((noun) => [noun, pluralOf(noun)]), ...raisingVerbs.flatMap(formsOf)]);
/** Misdeeds and parts in them: "had no role", "did nothing wrong". */
const MATTERS = new Set([...deniedMatters, 'wrong']);
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
]);
/** What an accused says that he never did, when he is held to his words. */
const SAYING = new Set(
  ['advocate', 'call', 'claim', 'mean', 'pledge', 'promise', 'propose', 'say', 'suggest', 'tell', 'vow'].flatMap(
    formsOf,
  ),
);
/** Verbs of saying it against a doubt. */
const INSISTING = new Set([
  'assure',
  'clarify',
  'emphasise',
  'emphasize',
  'guarantee',
  'insist',
  'maintain',
  'protest',
  'reiterate',
  'stress',
  'swear',
  'testify',
]);
/** Objects that point back to what was asked or said: "I never said that". */
const POINTERS = new Set(['it', 'so', 'that', 'them', 'this']);
const THIRD_PERSON = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its', 'neither']);

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
  const shares = claims
    .filter((claim) => isOther(doc, claim, carrier) && !holds(claim, candidate.cue))
    .map((claim) => contradiction(doc, candidate, claim, terms));
  let evidence = 0;
  if (own) evidence++;
  if (own && words.includes('never') && words.slice(0, WORDS_TO_VERB).some((word) => SAYING.has(word))) evidence++;
  if (words.some((word) => EMPHATIC.has(word))) evidence++;
  if (INSISTING.has(carrier.cue?.lemma ?? '')) evidence++;
  if (repeatsSuch(doc, candidate) || POINTERS.has(words.at(-1) ?? '')) evidence++;
  const contradicted = Math.max(0, ...shares);
  evidence += contradicted;
  // "had never met the man who, according to the Herald, hired him"
  if (claims.some((claim) => isOther(doc, claim, carrier) && isInside(claim, candidate))) evidence += 2;
  if (words.some((word) => MATTERS.has(word))) evidence++;
  if (contradicted === 0 && own && isReportedElsewhere(doc, sentence, terms)) evidence++;
  const raised = raisedNear(doc, sentence, candidate, terms);
  if (raised > 0 && isElliptical(words)) evidence += 2;
  return evidence + raised;
}

const isInside = (claim: Claim, { content }: DenialCandidate): boolean =>
  content.some((span) => contains(span, claim.content.spans[0]!));

/** "he is not", "I didn't": only an answer can leave out the rest. */
const isElliptical = (words: readonly string[]): boolean =>
  words.length <= SHORT && (words.at(-1) === 'not' || /^n['’]t$/.test(words.at(-1) ?? ''));

/** Evidence that the statement contradicts an earlier claim: it repeats most of its words, or shortly after all of them. */
function contradiction(doc: TaggedDoc, { cue }: DenialCandidate, claim: Claim, terms: ReadonlySet<string>): number {
  const { start } = claim.content.spans[0]!;
  if (start >= cue.start || terms.size === 0) return 0;
  const shared = sharedTerms(terms, termsOfClaim(doc, claim));
  const isNear = sentenceAt(doc, cue.start) - sentenceAt(doc, start) <= NEAR;
  if (shared === terms.size && isNear) return ENOUGH;
  return shared >= 2 && shared >= terms.size * CONTRADICTING ? 2 : 0;
}

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
  if (quoted) return FIRST_PERSON.has(word);
  if (THIRD_PERSON.has(word)) return true;
  const names = carrier.source === null ? [] : tokensIn(doc, carrier.source).map((i) => doc.tokens[i]!.lower);
  return has(doc.tags[first], Tag.Proper) && names.includes(word);
}

/** Evidence from an accusation or a question in the same sentence, outside of the statement, or shortly before; more where it is of the same. */
function raisedNear(
  doc: TaggedDoc,
  sentence: number,
  { content }: DenialCandidate,
  terms: ReadonlySet<string>,
): number {
  let evidence = 0;
  for (let s = sentence; s >= Math.max(0, sentence - NEAR); s--) {
    const { firstToken, endToken } = doc.sentences[s]!;
    for (let i = firstToken; i < endToken; i++) {
      const token = doc.tokens[i]!;
      const inside = content.some((span) => span.start <= token.start && token.end <= span.end);
      if (inside || (token.lower !== '?' && !RAISES.has(token.lower))) continue;
      const shared = s < sentence ? sharedTerms(terms, termsOf(doc, [doc.sentences[s]!])) : 0;
      if (shared >= 2 && shared === terms.size) return ENOUGH;
      evidence = Math.max(evidence, shared > 0 && shared >= Math.min(2, terms.size) ? 2 : 1);
    }
  }
  return evidence;
}

/** Two of the statement's words in one sentence before it; a headline's, in one below. */
function isReportedElsewhere(doc: TaggedDoc, sentence: number, terms: ReadonlySet<string>): boolean {
  const headline = doc.paragraphs[doc.sentences[sentence]!.paragraph]!.kind === 'headline';
  const first = headline ? sentence + 1 : Math.max(0, sentence - FAR);
  const end = headline ? Math.min(doc.sentences.length, sentence + FAR) : sentence;
  for (let s = first; s < end; s++)
    if (sharedTerms(terms, termsOf(doc, [doc.sentences[s]!])) >= Math.min(2, terms.size)) return true;
  return false;
}

/** Does the claim's content hold the cue? */
export const holds = (claim: Claim, cue: Span): boolean => claim.content.spans.some((span) => contains(span, cue));

const isOther = (doc: TaggedDoc, claim: Claim, carrier: Claim): boolean =>
  claim !== carrier &&
  claim.source !== null &&
  carrier.source !== null &&
  !isPronoun(doc, carrier.source) &&
  !isSame(doc, claim.source, carrier.source);
