import { contains, overlaps, type Span } from '../document/span.js';
import type { DenialCandidate } from '../extract/denial/candidate.js';
import { confidenceOf } from '../rules/confidence.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import type { Claim, Denial, SourceMention } from '../types.js';
import { contentOf } from './claims.js';
import { answeredClaims, paragraphAt } from './denial-answers.js';
import { answersSomething } from './denial-context.js';
import { firstTokenAt } from './denial-terms.js';
import type { ResolvedSources } from './sources.js';

/** A candidate with the claim that carries it. */
interface Carried {
  readonly candidate: Ruled<DenialCandidate>;
  readonly carrier: Claim | null;
}

/** The denials, in text order, each tied to the claim that carries it and to the claims that it answers. Offsets in UTF-16. */
export function resolveDenials(
  doc: TaggedDoc,
  found: readonly Ruled<DenialCandidate>[],
  claims: readonly Claim[],
  sources: ResolvedSources,
): Denial[] {
  const carried = found.map((candidate) => within(doc, candidate, carrierOf(doc, candidate, claims)));
  const plain = carried.filter(({ candidate }) => candidate.form === 'verb' || candidate.form === 'noun');
  const standing = carried.filter((one) => stands(doc, one, plain)).filter((one, _i, all) => !saysTheSame(one, all));
  const stances = standing
    .filter(({ candidate }) => candidate.form !== 'negated')
    .map(({ candidate, carrier }) => ({ source: candidate.source ?? carrier?.source ?? null, cue: candidate.cue }));
  const kept = standing
    .filter(
      ({ candidate, carrier }) =>
        candidate.form !== 'negated' ||
        (carrier !== null &&
          candidate.content.length > 0 &&
          answersSomething(doc, candidate, carrier, claims, stances)),
    )
    .filter((one, i, all) => one.candidate.form !== 'negated' || isFirstNegated(one, all.slice(0, i)))
    .sort((a, b) => a.candidate.cue.start - b.candidate.cue.start);
  return kept.map(({ candidate, carrier }, i) => {
    const { form, rule } = candidate;
    const source = sourceOf(doc, candidate, carrier, kept, sources);
    const cue = cueOf(doc, candidate, carrier);
    const answer = { source, cue, content: candidate.content, carrier };
    return {
      id: `d${i + 1}`,
      form,
      source,
      cue,
      content: candidate.content.length === 0 ? null : contentOf(doc, candidate.content),
      claim: carrier?.id ?? null,
      denies: answeredClaims(doc, answer, claims).map(({ id }) => id),
      confidence: confidenceOf(rule),
      rule,
    };
  });
}

/** The claim whose cue the rule named, else the smallest one whose content holds the denial's words. */
function carrierOf(doc: TaggedDoc, { carrier, cue, form }: DenialCandidate, claims: readonly Claim[]): Claim | null {
  if ((form === 'verb' || form === 'noun') && !isQuoted(doc, cue)) return null;
  if (carrier !== null) return claims.find((claim) => claim.cue !== null && overlaps(claim.cue, carrier)) ?? null;
  let best: Claim | null = null;
  for (const claim of claims) {
    const holds = claim.content.spans.some((span) => contains(span, cue));
    if (holds && (best === null || sizeOf(claim) < sizeOf(best))) best = claim;
  }
  return best;
}

/** A negated statement is cut to the claim that carries it, without its "that". */
function within(doc: TaggedDoc, candidate: Ruled<DenialCandidate>, carrier: Claim | null): Carried {
  const held = carrier?.content.spans.find((span) => contains(span, candidate.cue));
  if (candidate.form !== 'negated' || held === undefined) return { candidate, carrier };
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
  return (
    form === 'characterised' && doc.paragraphs[paragraphAt(doc, cue.start)]!.kind === 'heading' && isQuoted(doc, cue)
  );
}

/** A negated statement in the words of a characterisation: "It is not true", "were nothing but gossip". */
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
  doc.quotations.some((quotation) => quotation.start < span.start && span.end < quotation.end);

/** One negated answer a claim: the first. */
const isFirstNegated = ({ carrier }: Carried, before: readonly Carried[]): boolean =>
  carrier !== null && !before.some((other) => other.candidate.form === 'negated' && other.carrier === carrier);

function sourceOf(
  doc: TaggedDoc,
  { source, cue, form }: DenialCandidate,
  carrier: Claim | null,
  all: readonly Carried[],
  sources: ResolvedSources,
): SourceMention | null {
  if (source !== null) {
    const mention = sources.mention(source);
    return mention.id === null && carrier?.source ? { ...mention, id: carrier.source.id } : mention;
  }
  if (carrier !== null || form !== 'characterised') return carrier?.source ?? null;
  // A heading quotes what the text below attributes.
  const words = doc.text.slice(cue.start, cue.end).toLowerCase();
  const below = all.find(
    (other) =>
      other.carrier !== null &&
      doc.text.slice(other.candidate.cue.start, other.candidate.cue.end).toLowerCase() === words,
  );
  return below?.carrier?.source ?? null;
}

/** A negated answer is signalled by its claim's verb, where that stands in the same sentence. */
function cueOf(doc: TaggedDoc, { form, cue }: DenialCandidate, carrier: Claim | null): Denial['cue'] {
  const own = carrier?.cue ?? null;
  if (
    form === 'negated' &&
    own !== null &&
    doc.sentences.some((sentence) => contains(sentence, own) && contains(sentence, cue))
  )
    return { ...own };
  const { start, end, lemma } = cue;
  return { start, end, text: doc.text.slice(start, end), lemma, class: 'denial' };
}
