import type { DenialCandidate } from '../extract/denial/candidate.js';
import { confidenceOf } from '../rules/confidence.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Claim, Denial, SourceMention } from '../types.js';
import { contentOf } from './claims.js';
import { apposedClaim } from './denials/apposition.js';
import { type Carried, carriedIn, carriedNear } from './denials/carriers.js';
import { answersSomething } from './denials/context.js';
import { type Linked, linksOf } from './denials/links.js';
import { sentenceAt } from './denials/terms.js';
import { claimsNear, cuesNear } from './denials/window.js';
import type { ResolvedSources } from './sources.js';

/** The denials, in text order, each tied to the claim that carries it and to the claims that it answers. Offsets in UTF-16. */
export function resolveDenials(
  doc: TaggedDoc,
  found: readonly Ruled<DenialCandidate>[],
  claims: readonly Claim[],
  sources: ResolvedSources,
): Denial[] {
  const carried = carriedIn(doc, found, claims);
  const stances = carried
    .filter(({ candidate }) => candidate.form !== 'negated')
    .map(({ candidate, carrier }) => ({
      source: candidate.source === null ? (carrier?.source ?? null) : sources.mention(candidate.source),
      cue: candidate.cue,
      content: candidate.content,
    }));
  const kept = carried
    .filter(
      ({ candidate, carrier }) =>
        candidate.form !== 'negated' ||
        (carrier !== null &&
          candidate.content.length > 0 &&
          (candidate.settled ||
            answersSomething(
              doc,
              candidate,
              carrier,
              claimsNear(claims, candidate.cue.start),
              cuesNear(stances, candidate.cue.start),
            ))),
    )
    .filter(firstNegated());
  const apposed = kept.map(({ candidate }) => apposedClaim(doc, candidate, claimsNear(claims, candidate.cue.start)));
  const answers = kept.map(
    ({ candidate, carrier }, i): Linked => ({
      form: candidate.form,
      source: sourceOf(doc, kept[i]!, kept, sources),
      cue: cueOf(doc, candidate, carrier),
      content: apposed[i] ? [apposed[i].content] : candidate.content,
      carrier,
    }),
  );
  const links = linksOf(doc, answers, claims);
  return kept.map(({ candidate, carrier }, i) => ({
    id: `d${i + 1}`,
    form: candidate.form,
    source: answers[i]!.source,
    cue: answers[i]!.cue,
    content: answers[i]!.content.length === 0 ? null : contentOf(doc, answers[i]!.content),
    claim: carrier?.id ?? null,
    denies: (apposed[i] ? [apposed[i].claim] : links[i]!).map(({ id }) => id),
    confidence: confidenceOf(candidate.rule),
    rule: candidate.rule,
  }));
}

/** One negated answer a claim: the first. */
function firstNegated(): (one: Carried) => boolean {
  const answered = new Set<Claim | null>();
  return ({ candidate, carrier }) => {
    if (candidate.form !== 'negated') return true;
    const isFirst = !answered.has(carrier);
    answered.add(carrier);
    return isFirst;
  };
}

function sourceOf(
  doc: TaggedDoc,
  denial: Carried,
  all: readonly Carried[],
  sources: ResolvedSources,
): SourceMention | null {
  const { source, cue, form } = denial.candidate;
  const { carrier } = denial;
  if (source !== null) {
    const mention = sources.mention(source);
    return mention.id === null && carrier?.source ? { ...mention, id: carrier.source.id } : mention;
  }
  if (carrier !== null || form !== 'characterised') return carrier?.source ?? null;
  // A heading quotes what the text below attributes.
  const words = doc.text.slice(cue.start, cue.end).toLowerCase();
  const below = carriedNear(all, denial).find(
    (other) =>
      other.carrier !== null &&
      doc.text.slice(other.candidate.cue.start, other.candidate.cue.end).toLowerCase() === words,
  );
  return below?.carrier?.source ?? null;
}

/** A negated answer is signalled by its claim's verb, where that stands in the same sentence. */
function cueOf(doc: TaggedDoc, { form, cue }: DenialCandidate, carrier: Claim | null): Denial['cue'] {
  const own = carrier?.cue ?? null;
  if (form === 'negated' && own !== null && sentenceAt(doc, own.start) === sentenceAt(doc, cue.start))
    return { ...own };
  const { start, end, lemma } = cue;
  return { start, end, text: doc.text.slice(start, end), lemma, class: 'denial' };
}
