import { contains, type Span } from '../document/span.js';
import type { DenialCandidate } from '../extract/denial/candidate.js';
import { negators, raisingNouns, raisingVerbs } from '../lexicon/negation.js';
import { formsOf, thirdPerson as pluralOf } from '../tagging/conjugate.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import type { Claim } from '../types.js';
import { isPronoun, isSame, type Party } from './denial-parties.js';
import { firstTokenAt, sentenceAt, sharedTerms, termsOf, tokensIn } from './denial-terms.js';

/** A denial found without looking at the text around: who denies, and where. */
export interface Stance {
  readonly source: Party | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

/** Sentences before a negated statement in which an accusation or a question is looked for. */
const NEAR = 3;
/** The same for what its speaker says of himself, or says never happened. */
const NEAR_FOR_OWN = 12;
/** Share of a statement's words that another source's claim has to repeat when the statement is not about its speaker. */
const CONTRADICTING = 0.5;

const RAISES = new Set([...raisingNouns.flatMap((noun) => [noun, pluralOf(noun)]), ...raisingVerbs.flatMap(formsOf)]);
const NEGATORS = new Set(negators);
const STATING = new Set(['speech', 'writing', 'publication', 'denial']);
const CLAUSE_OPENERS = new Set(['and', 'but', 'or', 'so', 'that']);
const FIRST_PERSON = new Set(['i', 'we', 'our', 'my', 'us']);
const EMPHATIC = new Set(['i', 'never', 'we']);
/** In a speaker's own words, these tell that he answers for himself, or that nothing of the kind happened. */
const OWN_OR_NONE = new Set([...FIRST_PERSON, 'nobody', 'no', 'none', 'there', 'ours', 'mine']);
const THIRD_PERSON = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its', 'neither']);

/**
 * Does a negated statement of a claim answer something: does its speaker deny next to it, or does it speak of what its speaker was
 * accused of, asked or reported to have done, or deny what another source claims?
 */
export function answersSomething(
  doc: TaggedDoc,
  candidate: DenialCandidate,
  carrier: Claim,
  claims: readonly Claim[],
  stances: readonly Stance[],
): boolean {
  if (!isStated(doc, carrier) || !beginsClause(doc, candidate, carrier)) return false;
  const sentence = sentenceAt(doc, candidate.cue.start);
  const terms = matterOf(doc, candidate, carrier);
  if (stances.some((stance) => deniesNextTo(doc, stance, candidate, carrier, terms))) return true;
  if (repeatsSuch(doc, candidate)) return true;
  if (terms.size === 0) return false;
  const others = claims.filter((claim) => isOther(doc, claim, carrier) && !holds(claim, candidate.cue));
  if (!candidate.past || !isSelf(doc, candidate, carrier)) {
    return others.some((claim) => {
      const shared = sharedTerms(terms, termsOf(doc, claim.content.spans));
      return shared >= 2 && shared >= terms.size * CONTRADICTING && claim.content.spans[0]!.start < candidate.cue.start;
    });
  }
  return isRaisedNear(doc, sentence, candidate) || isReportedElsewhere(doc, sentence, terms);
}

/** Is the claim a statement of fact that was made: neither a thought nor a question, and not itself denied? */
function isStated(doc: TaggedDoc, { cue }: Claim): boolean {
  if (cue === null) return true;
  return STATING.has(cue.class) && !tokensIn(doc, cue).some((i) => NEGATORS.has(doc.tokens[i]!.lower));
}

/** Is the statement a main clause of the claim, not one that hangs on a noun of it ("a man who had never ...")? */
function beginsClause(doc: TaggedDoc, { content }: DenialCandidate, carrier: Claim): boolean {
  const { start } = content[0]!;
  if (carrier.content.spans.some((span) => start <= span.start)) return true;
  const before = doc.tokens[firstTokenAt(doc, start) - 1];
  if (before === undefined || before.kind === 'quote' || before.kind === 'punctuation') return true;
  return CLAUSE_OPENERS.has(before.lower);
}

/** A denial by the same source in this sentence or next to it, or one that is about the same. */
function deniesNextTo(
  doc: TaggedDoc,
  stance: Stance,
  { cue, content }: DenialCandidate,
  carrier: Claim,
  terms: ReadonlySet<string>,
): boolean {
  if (Math.abs(sentenceAt(doc, stance.cue.start) - sentenceAt(doc, cue.start)) > 1) return false;
  if (sharedTerms(terms, termsOf(doc, stance.content)) > 0) return true;
  if (holds(carrier, stance.cue))
    return content.some((span) => tokensIn(doc, span).some((i) => OWN_OR_NONE.has(doc.tokens[i]!.lower)));
  if (stance.source === null || carrier.source === null) return false;
  return isSame(doc, stance.source, carrier.source) || (carrier.source.id === null && isPronoun(doc, carrier.source));
}

const holds = (claim: Claim, cue: Span): boolean => claim.content.spans.some((span) => contains(span, cue));

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
  const quoted = doc.quotations.some(({ start, end }) => start <= cue.start && cue.end <= end);
  if (quoted) return FIRST_PERSON.has(word);
  if (THIRD_PERSON.has(word)) return true;
  const names = carrier.source === null ? [] : tokensIn(doc, carrier.source).map((i) => doc.tokens[i]!.lower);
  return has(doc.tags[first], Tag.Proper) && names.includes(word);
}

/** An accusation or a question in the same sentence, outside of the statement, or shortly before. */
function isRaisedNear(doc: TaggedDoc, sentence: number, { content }: DenialCandidate): boolean {
  const own = content.some((span) => tokensIn(doc, span).some((i) => EMPHATIC.has(doc.tokens[i]!.lower)));
  const from = Math.max(0, sentence - (own ? NEAR_FOR_OWN : NEAR));
  for (let s = sentence; s >= from; s--) {
    const { firstToken, endToken } = doc.sentences[s]!;
    for (let i = firstToken; i < endToken; i++) {
      const token = doc.tokens[i]!;
      const inside = content.some((span) => span.start <= token.start && token.end <= span.end);
      if (!inside && (token.lower === '?' || RAISES.has(token.lower))) return true;
    }
  }
  return false;
}

/** Two of the statement's words in one sentence before it; a headline's, in one below. */
function isReportedElsewhere(doc: TaggedDoc, sentence: number, terms: ReadonlySet<string>): boolean {
  const headline = doc.paragraphs[doc.sentences[sentence]!.paragraph]!.kind === 'headline';
  const end = headline ? doc.sentences.length : sentence;
  for (let s = 0; s < end; s++)
    if (s !== sentence && sharedTerms(terms, termsOf(doc, [doc.sentences[s]!])) >= Math.min(2, terms.size)) return true;
  return false;
}

/** The words of the statement without those of its speaker's name. */
function matterOf(doc: TaggedDoc, { content }: DenialCandidate, { source }: Claim): Set<string> {
  const own = source === null ? new Set<string>() : termsOf(doc, [source]);
  return new Set([...termsOf(doc, content)].filter((term) => !own.has(term)));
}

const isOther = (doc: TaggedDoc, claim: Claim, carrier: Claim): boolean =>
  claim !== carrier &&
  claim.source !== null &&
  carrier.source !== null &&
  !isPronoun(doc, carrier.source) &&
  !isSame(doc, claim.source, carrier.source);
