import type { Span } from '../../document/span.js';
import type { DenialCandidate } from '../../extract/denial/candidate.js';
import { negators } from '../../lexicon/negation.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Claim } from '../../types.js';
import { evidenceOf, FIRST_PERSON, holds, isInsisted } from './evidence.js';
import { isPronoun, isSame, type Party } from './parties.js';
import { ENOUGH } from './raised.js';
import { firstTokenAt, matterOf, sentenceAt, sharedTerms, termsOf, tokensIn } from './terms.js';

/** A denial found without looking at the text around: who denies, and where. */
export interface Stance {
  readonly source: Party | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

const NEGATORS = new Set(negators);
const STATING = new Set(['speech', 'writing', 'publication', 'denial']);
/** Verbs that judge, hedge or promise instead of stating what is so. */
const HEDGING = new Set([
  'boast',
  'brag',
  'call',
  'criticise',
  'criticize',
  'describe',
  'joke',
  'mock',
  'pledge',
  'praise',
  'predict',
  'promise',
  'recall',
  'suggest',
  'voice',
  'vow',
  'warn',
]);
/** In a negated statement, signs of a reason or a comparison. */
const NO_ANSWER = new Set(['because', 'better', 'first', 'only', 'than']);
const CLAUSE_OPENERS = new Set(['and', 'but', 'or', 'so', 'that']);
const CONDITIONS = new Set(['if', 'unless', 'when', 'whether']);
/** In a speaker's own words, these tell that he answers for himself, or that nothing of the kind happened. */
const OWN_OR_NONE = new Set([...FIRST_PERSON, 'nobody', 'no', 'none', 'there', 'ours', 'mine']);

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
  const matter = matterOf(doc, { content: candidate.content, source: carrier.source });
  // "The fire service said there was no fire."
  const terms = matter.size > 0 ? matter : termsOf(doc, candidate.content);
  if (!isInsisted(carrier) && isComparison(doc, candidate)) return false;
  if (stances.some((stance) => deniesNextTo(doc, stance, candidate, carrier, terms))) return true;
  if (isCorrection(doc, candidate)) return false;
  const sentence = sentenceAt(doc, candidate.cue.start);
  const repeated = stances.some((stance) => deniesSame(doc, stance, carrier, terms));
  const besideDenial = stances.some(({ cue }) => isJustBefore(sentence - sentenceAt(doc, cue.start)));
  return evidenceOf(doc, candidate, carrier, claims, terms) + (besideDenial ? 1 : 0) + (repeated ? 2 : 0) >= ENOUGH;
}

/** "not because he knew", "did not come because it rained", "never better than now". */
const isComparison = (doc: TaggedDoc, { content }: DenialCandidate): boolean =>
  content
    .flatMap((span) => tokensIn(doc, span))
    .some((i) => NO_ANSWER.has(doc.tokens[i]!.lower) && doc.tokens[i - 1]?.lower !== 'other');

/** "no answers but rather anger". */
const isCorrection = (doc: TaggedDoc, { content }: DenialCandidate): boolean =>
  doc.tokens[firstTokenAt(doc, content.at(-1)!.end)]?.lower === 'but';

const isJustBefore = (sentences: number): boolean => sentences === 0 || sentences === 1;

/** Is the claim a statement of fact that was made: neither a thought nor a question, not itself denied, no answer to a poll? */
function isStated(doc: TaggedDoc, { cue, source }: Claim): boolean {
  if (source !== null && tokensIn(doc, source).some((i) => doc.tokens[i]!.lower === 'percent')) return false;
  if (cue === null) return true;
  return (
    STATING.has(cue.class) &&
    !HEDGING.has(cue.lemma) &&
    !tokensIn(doc, cue).some((i) => NEGATORS.has(doc.tokens[i]!.lower))
  );
}

/** Is the statement a main clause of the claim, not one that hangs on a noun of it ("a man who had never ...")? */
function beginsClause(doc: TaggedDoc, { content }: DenialCandidate, carrier: Claim): boolean {
  const { start } = content[0]!;
  const first = firstTokenAt(doc, start);
  if (has(doc.tags[first], Tag.Wh) || CONDITIONS.has(doc.tokens[first - 1]?.lower ?? '')) return false;
  if (carrier.content.spans.some((span) => start <= span.start)) return true;
  const before = doc.tokens[first - 1];
  // "things that we never did"
  if (before?.lower === 'that' && before.start > carrier.content.spans[0]!.start && has(doc.tags[first - 2], Tag.Noun))
    return false;
  if (before === undefined || before.kind === 'quote' || before.kind === 'punctuation') return true;
  return CLAUSE_OPENERS.has(before.lower);
}

/** A denial elsewhere in the text, by the same source and of the same. */
const deniesSame = (doc: TaggedDoc, { source, content }: Stance, carrier: Claim, terms: ReadonlySet<string>): boolean =>
  source !== null &&
  carrier.source !== null &&
  sharedTerms(terms, termsOf(doc, content)) > 0 &&
  isSame(doc, source, carrier.source);

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
