import { contains, overlaps, type Span } from '../../document/span.js';
import type { DenialCandidate } from '../../extract/denial/candidate.js';
import { quotationAround } from '../../rules/frames/quotations.js';
import type { Ruled } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Claim } from '../../types.js';
import { firstTokenAt, paragraphAt, sentenceAt } from './terms.js';
import { claimsNear, near } from './window.js';

/** A candidate with the claim that carries it. */
export interface Carried {
  readonly candidate: Ruled<DenialCandidate>;
  readonly carrier: Claim | null;
}

/** Tokens before its negation with which a claim may begin in the middle of a clause. */
const OPENING = 3;

/** The candidates that stand, in the order of their cues, each with the claim that carries it; which negated ones answer something is not settled here. */
export function carriedIn(
  doc: TaggedDoc,
  found: readonly Ruled<DenialCandidate>[],
  claims: readonly Claim[],
): Carried[] {
  const carried = found
    .map((candidate) => within(doc, candidate, carrierOf(doc, candidate, claimsNear(claims, candidate.cue.start))))
    .sort((a, b) => startOf(a) - startOf(b));
  const plain = carried.filter(({ candidate }) => isPlain(candidate));
  const standing = carried.filter((one) => stands(doc, one, carriedNear(plain, one)));
  return standing.filter((one) => {
    const others = carriedNear(standing, one);
    return !saysTheSame(one, others) && !saysItAgain(doc, one, others);
  });
}

const startOf = ({ candidate }: Carried): number => candidate.cue.start;

/** Of candidates in the order of their cues, those within reach of one. */
export const carriedNear = (all: readonly Carried[], one: Carried): readonly Carried[] =>
  near(all, startOf, startOf(one));

/** Verbs and nouns of denying stand for themselves. */
const isPlain = ({ form }: DenialCandidate): boolean => form === 'verb' || form === 'noun';

/** The claim whose cue the rule named, else the smallest one whose content holds the denial's words. */
function carrierOf(doc: TaggedDoc, { carrier, cue, form }: DenialCandidate, claims: readonly Claim[]): Claim | null {
  if ((form === 'verb' || form === 'noun') && !isQuoted(doc, cue)) return null;
  if (carrier !== null) return claims.find((claim) => claim.cue !== null && overlaps(claim.cue, carrier)) ?? null;
  let best: Claim | null = null;
  for (const claim of claims) {
    const holds =
      claim.content.spans.some((span) => contains(span, cue)) &&
      !isKnown(claim) &&
      !(form === 'negated' && isAsSaid(doc, claim));
    if (holds && (best === null || sizeOf(claim) < sizeOf(best))) best = claim;
  }
  return best;
}

/** "The port knows that is untrue": it is whoever says so that denies it. */
const isKnown = ({ cue, source }: Claim): boolean =>
  cue !== null && KNOWING.has(cue.lemma) && !/^(?:I|we)$/i.test(source?.text ?? '');
const KNOWING = new Set(['discover', 'find out', 'know', 'learn', 'realise', 'realize', 'understand']);

/** "was not late, as Lind had claimed": the negation is not Lind's. */
function isAsSaid(doc: TaggedDoc, { source, content }: Claim): boolean {
  if (source === null || source.start < content.spans.at(-1)!.end) return false;
  return doc.tokens[firstTokenAt(doc, source.start) - 1]?.lower === 'as';
}

/** A negated statement is cut to the claim that carries it, without its "that". */
function within(doc: TaggedDoc, candidate: Ruled<DenialCandidate>, carrier: Claim | null): Carried {
  const held = carrier?.content.spans.find((span) => contains(span, candidate.cue));
  if (candidate.form !== 'negated' || candidate.settled || held === undefined) return { candidate, carrier };
  // The clause began before the claim: its negation belongs to something else, unless it opens the claim.
  const outside = candidate.content[0]!.start < held.start;
  if (outside && firstTokenAt(doc, candidate.cue.start) - firstTokenAt(doc, held.start) > OPENING)
    return { candidate, carrier: null };
  const content = candidate.content.map((span) => ({
    start: afterThat(doc, Math.max(span.start, held.start)),
    end: Math.min(span.end, held.end),
  }));
  return { candidate: { ...candidate, content: content.filter(({ start, end }) => start < end) }, carrier };
}

function afterThat(doc: TaggedDoc, start: number): number {
  const token = firstTokenAt(doc, start);
  return has(doc.tags[token], Tag.Subordinator) ? (doc.tokens[token + 1]?.start ?? start) : start;
}

const sizeOf = ({ content }: Claim): number => content.spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** Words without a denier of their own deny only in somebody's claim, or as a heading; what repeats a verb's content adds nothing. */
function stands(doc: TaggedDoc, { candidate, carrier }: Carried, plain: readonly Carried[]): boolean {
  const { form, cue, source } = candidate;
  if (form === 'verb' || form === 'noun') return true;
  if (plain.some((other) => other.candidate.content.some((span) => contains(span, cue)))) return false;
  if (source !== null) return true;
  if (carrier !== null) return carrier.cue?.class !== 'denial';
  const { kind } = doc.paragraphs[paragraphAt(doc, cue.start)]!;
  return form === 'characterised' && (kind === 'heading' || kind === 'headline') && isQuoted(doc, cue);
}

/** "It's rubbish, total rubbish": the same said twice of one thing. */
const saysItAgain = (doc: TaggedDoc, { candidate, carrier }: Carried, all: readonly Carried[]): boolean =>
  candidate.form === 'characterised' &&
  candidate.content.length === 0 &&
  all.some(
    (other) =>
      other.candidate.form === 'characterised' &&
      other.candidate.content.length > 0 &&
      other.carrier === carrier &&
      sentenceAt(doc, other.candidate.cue.start) === sentenceAt(doc, candidate.cue.start),
  );

/** A negated statement in the words of a characterisation: "It is not true", "were nothing but hearsay". */
const saysTheSame = ({ candidate, carrier }: Carried, all: readonly Carried[]): boolean =>
  candidate.form === 'negated' &&
  all.some(
    (other) =>
      other.candidate.form === 'characterised' &&
      other.carrier === carrier &&
      candidate.content.some(
        (span) => contains(span, other.candidate.cue) || span.start === other.candidate.content[0]?.start,
      ),
  );

const isQuoted = (doc: TaggedDoc, span: Span): boolean =>
  quotationAround(doc, span.start - 1) !== null && quotationAround(doc, span.end) !== null;
