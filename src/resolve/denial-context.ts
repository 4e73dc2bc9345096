import type { Span } from '../document/span.js';
import type { DenialCandidate } from '../extract/denial/candidate.js';
import { negators, raisingNouns, raisingVerbs } from '../lexicon/negation.js';
import { formsOf, thirdPerson as pluralOf } from '../tagging/conjugate.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import type { Claim } from '../types.js';
import { isSame } from './denial-answers.js';
import { firstTokenAt, sentenceAt, sharedTerms, termsOf } from './denial-terms.js';

/** A denial found without looking at the text around: who denies, and where. */
export interface Stance {
  readonly source: Span | null;
  readonly cue: Span;
}

/** Sentences before a negated statement in which an accusation or a question is looked for. */
const NEAR = 3;
/** Share of a statement's words that another source's claim has to repeat when the statement is not about its speaker. */
const CONTRADICTING = 0.5;

const RAISES = new Set([...raisingNouns.flatMap((noun) => [noun, pluralOf(noun)]), ...raisingVerbs.flatMap(formsOf)]);
const NEGATORS = new Set(negators);
const STATING = new Set(['speech', 'writing', 'publication', 'denial']);
const CLAUSE_OPENERS = new Set(['and', 'but', 'or', 'so', 'that']);
const FIRST_PERSON = new Set(['i', 'we', 'our', 'my', 'us']);
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
  if (stances.some((stance) => deniesNextTo(doc, stance, carrier, sentence)) || repeatsSuch(doc, candidate))
    return true;
  const terms = matterOf(doc, candidate, carrier);
  if (terms.size === 0) return false;
  const others = claims.filter((claim) => claim !== carrier && isOther(doc, claim, carrier));
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
  return STATING.has(cue.class) && !tokensOf(doc, cue).some((i) => NEGATORS.has(doc.tokens[i]!.lower));
}

/** Is the statement a main clause of the claim, not one that hangs on a noun of it ("a man who had never ...")? */
function beginsClause(doc: TaggedDoc, { content }: DenialCandidate, carrier: Claim): boolean {
  const { start } = content[0]!;
  if (carrier.content.spans.some((span) => start <= span.start)) return true;
  const before = doc.tokens[firstTokenAt(doc, start) - 1];
  if (before === undefined || before.kind === 'quote' || before.kind === 'punctuation') return true;
  return CLAUSE_OPENERS.has(before.lower);
}

/** A denial by the same source in this sentence or next to it. */
function deniesNextTo(doc: TaggedDoc, { source, cue }: Stance, carrier: Claim, sentence: number): boolean {
  if (Math.abs(sentenceAt(doc, cue.start) - sentence) > 1) return false;
  if (carrier.content.spans.some((span) => span.start <= cue.start && cue.end <= span.end)) return true;
  if (source === null || carrier.source === null) return false;
  return isPronoun(doc, carrier.source) || isSame(doc, { ...source, text: '', id: null }, carrier.source);
}

/** "such a target", "no such list". */
const repeatsSuch = (doc: TaggedDoc, { content }: DenialCandidate): boolean =>
  content.some((span) =>
    tokensOf(doc, span).some((i) => doc.tokens[i]!.lower === 'such' && doc.tokens[i + 1]?.lower !== 'as'),
  );

/** Is the statement about its speaker: "I never met him", "she had not sent it", "the port had sold nothing"? */
function isSelf(doc: TaggedDoc, { content, cue }: DenialCandidate, carrier: Claim): boolean {
  const [first] = tokensOf(doc, content[0]!);
  if (first === undefined) return false;
  const word = doc.tokens[first]!.lower;
  const quoted = doc.quotations.some(({ start, end }) => start <= cue.start && cue.end <= end);
  if (quoted) return FIRST_PERSON.has(word);
  if (THIRD_PERSON.has(word)) return true;
  const names = carrier.source === null ? [] : tokensOf(doc, carrier.source).map((i) => doc.tokens[i]!.lower);
  return has(doc.tags[first], Tag.Proper) && names.includes(word);
}

/** An accusation or a question in the same sentence, outside of the statement, or shortly before. */
function isRaisedNear(doc: TaggedDoc, sentence: number, { content }: DenialCandidate): boolean {
  const from = Math.max(0, sentence - NEAR);
  for (let s = sentence; s >= from; s--) {
    const { firstToken, endToken } = doc.sentences[s]!;
    for (let i = firstToken; i < endToken; i++) {
      const token = doc.tokens[i]!;
      const own = content.some((span) => span.start <= token.start && token.end <= span.end);
      if (!own && (token.lower === '?' || RAISES.has(token.lower))) return true;
    }
  }
  return false;
}

/** Two of the statement's words in one sentence before it; a headline's, in one below. */
function isReportedElsewhere(doc: TaggedDoc, sentence: number, terms: ReadonlySet<string>): boolean {
  const headline = doc.paragraphs[doc.sentences[sentence]!.paragraph]!.kind === 'headline';
  const end = headline ? doc.sentences.length : sentence;
  for (let s = 0; s < end; s++)
    if (s !== sentence && sharedTerms(terms, termsOf(doc, [doc.sentences[s]!])) >= 2) return true;
  return false;
}

/** The words of the statement without those of its speaker's name. */
function matterOf(doc: TaggedDoc, { content }: DenialCandidate, { source }: Claim): Set<string> {
  const own = source === null ? new Set<string>() : termsOf(doc, [source]);
  return new Set([...termsOf(doc, content)].filter((term) => !own.has(term)));
}

const isOther = (doc: TaggedDoc, claim: Claim, carrier: Claim): boolean =>
  claim.source !== null &&
  carrier.source !== null &&
  !isPronoun(doc, carrier.source) &&
  !isSame(doc, claim.source, carrier.source);

const isPronoun = (doc: TaggedDoc, span: Span): boolean => has(doc.tags[firstTokenAt(doc, span.start)], Tag.Pronoun);

function tokensOf(doc: TaggedDoc, { start, end }: Span): number[] {
  const list: number[] = [];
  for (let i = firstTokenAt(doc, start); i < doc.tokens.length && doc.tokens[i]!.end <= end; i++) list.push(i);
  return list;
}
