import type { Span } from '../../document/span.js';
import { contains } from '../../document/span.js';
import { negators } from '../../lexicon/negation.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { Claim, DenialForm, SourceMention } from '../../types.js';
import { hasAccusation, isSame, namesOf, speaksOf } from './parties.js';
import { isByAccuser } from './raised.js';
import { matterOf, NO_TERMS, paragraphAt, sentenceAt, sharedTerms, stemOf, termsOf, tokensIn } from './terms.js';
import { claimsNear } from './window.js';

/** What a denial brings to the question which claims it answers. */
export interface Answer {
  readonly form: DenialForm;
  readonly source: SourceMention | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** The claim that carries it, or null. */
  readonly carrier: Claim | null;
}

/** The claims found, and how: by words that are repeated, or by their place alone. */
export interface Answered {
  readonly claims: readonly Claim[];
  readonly by: 'words' | 'place' | 'nothing';
}

/** Claims that repeat as much as this share of the best one's words are answered with it. */
const CLOSE = 0.75;
const MOST = 3;
/** A denial without words of its own answers a claim at most this many paragraphs before it. */
const FARTHEST = 6;
/** A single repeated word tells only within this many sentences. */
const NEIGHBOURING = 4;
/** Of more words than these, a single one tells nothing. */
const FEW = 4;
/** Sentences at the beginning in which a denial may stand before what it answers. */
const LEAD = 4;
/** An accuser is named among the first characters of what is denied: "claims by state television that". */
const HEAD = 100;

/** The claims that a denial answers, in text order: those whose words it repeats, else the nearest accusation where it only points back. */
export function answeredClaims(
  doc: TaggedDoc,
  answer: Answer,
  claims: readonly Claim[],
  denying: ReadonlySet<Claim>,
  held: HeldDenials,
): Answered {
  const possible = claims.filter((claim) => mayAnswer(doc, answer, claim));
  const others = possible.filter((claim) => !repeatsDenial(claim, answer, held));
  const head = accuserTerms(doc, answer);
  const named = head.size === 0 ? [] : possible.filter((claim) => sharedTerms(head, sourceTerms(doc, claim)) > 0);
  const pool = named.length > 0 ? named : others;
  const repeated = byWords(doc, answer, pool);
  if (repeated.length > 0) return { claims: repeated, by: 'words' };
  // "said he had never met the man who, according to the Herald, hired him"
  const relayed = others.filter(({ via }) => answer.carrier !== null && via === answer.carrier.id);
  if (relayed.length > 0) return { claims: relayed, by: 'place' };
  if (named.length === 0 && (matterOf(doc, answer).size > 0 || isAsked(doc, answer))) {
    const accusing = answer.form === 'negated' ? others.filter((claim) => accusesNextTo(doc, answer, claim)) : [];
    return { claims: withoutRelays(accusing.slice(-MOST)), by: 'nothing' };
  }
  // A claim that denies something itself is answered only where it is named or its words are repeated.
  const nearest =
    named.length > 0
      ? byPlace(doc, answer, named, true)
      : byPlace(
          doc,
          answer,
          others.filter((claim) => !denying.has(claim) && !isNegative(doc, claim)),
          false,
        );
  return { claims: nearest, by: nearest.length > 0 ? 'place' : 'nothing' };
}

/** "insisted that they are not parting": what says no is seldom what a denial without words of its own answers. */
const isNegative = (doc: TaggedDoc, { content }: Claim): boolean =>
  tokensIn(doc, content.spans[0]!)
    .slice(0, FIRST_WORDS)
    .some((i) => NEGATORS.has(doc.tokens[i]!.lower));
const NEGATORS = new Set(negators);
const FIRST_WORDS = 10;

/** "Prosecutors say he beat the boy. Lee said he had never laid a hand on him." */
const accusesNextTo = (doc: TaggedDoc, { cue }: Answer, claim: Claim): boolean =>
  Math.abs(sentenceAt(doc, cue.start) - sentenceAt(doc, startOf(claim))) <= 1 &&
  (claim.cue?.class === 'accusation' || isByAccuser(doc, claim));

/** "Asked whether he had paid, Lee said: 'That is a lie.'": the question is answered, and no claim. */
function isAsked(doc: TaggedDoc, { cue }: Answer): boolean {
  const { firstToken, endToken } = doc.sentences[sentenceAt(doc, cue.start)]!;
  const before = doc.tokens.slice(firstToken, endToken).filter(({ end }) => end <= cue.start);
  return before.some(({ lower }, i) => ASKED.has(lower) && QUESTION.has(before[i + 1]?.lower ?? ''));
}

const ASKED = new Set(['asked', 'pressed', 'questioned']);
const QUESTION = new Set(['about', 'if', 'whether']);

/** Not the denier's own, not the one that carries or reports the denial. */
function mayAnswer(doc: TaggedDoc, { source, cue, carrier }: Answer, claim: Claim): boolean {
  if (claim === carrier || claim.cue?.class === 'denial') return false;
  if (
    source !== null &&
    claim.source !== null &&
    (isSame(doc, source, claim.source) || isNamedIn(doc, claim.source, source))
  )
    return false;
  return !claim.content.spans.some((span) => contains(span, cue));
}

/** The cues of the denials other than negated statements that stand in the content of each claim. */
export type HeldDenials = ReadonlyMap<Claim, readonly Span[]>;

/** Read once for all denials: held against every claim anew, they would cost the cube of their number. */
export function heldIn(claims: readonly Claim[], denials: readonly Answer[]): HeldDenials {
  const held = new Map<Claim, Span[]>();
  for (const { form, cue } of denials) {
    if (form === 'negated') continue;
    for (const claim of claimsNear(claims, cue.start))
      if (claim.content.spans.some((span) => contains(span, cue))) held.set(claim, [...(held.get(claim) ?? []), cue]);
  }
  return held;
}

/** 'The ministry said: "We reject the charge"': a claim that holds another denial is no charge. */
const repeatsDenial = (claim: Claim, { cue }: Answer, held: HeldDenials): boolean =>
  held.get(claim)?.some((other) => other !== cue) === true;

/** "the contractor" before "The contractor, Tessel Rail, disputed it" */
function isNamedIn(doc: TaggedDoc, source: Span, denier: Span): boolean {
  const terms = [...termsOf(doc, [source])];
  const own = termsOf(doc, [denier]);
  return terms.length > 0 && terms.every((term) => own.has(term));
}

/** The words that what is denied may name an accuser by, the denier's own left out: "Lotz's explanation", "claims by state television". */
function accuserTerms(doc: TaggedDoc, { content, source }: Answer): ReadonlySet<string> {
  const [first] = content;
  if (first === undefined) return NO_TERMS;
  // What is claimed names no accuser: "claims by state television that the port was sold".
  const words = doc.text.slice(first.start, Math.min(first.end, first.start + HEAD));
  const clause = words.search(/\bthat\b/);
  const head = { start: first.start, end: first.start + (clause > 0 ? clause : words.length) };
  return hasAccusation(doc, head) ? matterOf(doc, { content: [head], source }) : NO_TERMS;
}

const sourceTerms = (doc: TaggedDoc, { source }: Claim): ReadonlySet<string> =>
  source === null ? NO_TERMS : termsOf(doc, [source]);

function byWords(doc: TaggedDoc, answer: Answer, pool: readonly Claim[]): Claim[] {
  const matter = matterOf(doc, answer);
  if (matter.size === 0) return [];
  const scored = pool
    .map((claim) => ({ claim, shared: sharedTerms(matter, termsOf(doc, claim.content.spans)) }))
    .filter(({ claim, shared }) => shared >= 2 || (shared === 1 && isJustBefore(doc, answer, claim)));
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  const close = scored.filter(({ shared }) => shared >= Math.max(1, best * CLOSE)).map(({ claim }) => claim);
  const before = close.filter((claim) => startOf(claim) < answer.cue.start);
  return withoutRelays(before.length > 0 ? before.slice(-MOST) : close.slice(0, MOST));
}

/** A single word ties to a claim shortly before (the lead's denial: shortly after); a name alone does not. */
function isJustBefore(doc: TaggedDoc, answer: Answer, claim: Claim): boolean {
  const names = new Set(answer.content.flatMap((span) => [...namesOf(doc, span)].map(stemOf)));
  const words = new Set([...matterOf(doc, answer)].filter((term) => !names.has(term)));
  if (words.size > FEW || sharedTerms(words, termsOf(doc, claim.content.spans)) === 0) return false;
  const distance = sentenceAt(doc, answer.cue.start) - sentenceAt(doc, startOf(claim));
  const opens = sentenceAt(doc, answer.cue.start) < LEAD;
  return Math.abs(distance) <= NEIGHBOURING && (distance > 0 || opens);
}

/** "According to the Herald, Ruiz said ...": Ruiz is answered. */
const withoutRelays = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => !claims.some((other) => other.via === claim.id));

/** The latest claim before, and its source's others in the same paragraph: one that speaks of the denier, else any. */
function byPlace(doc: TaggedDoc, answer: Answer, pool: readonly Claim[], isNamed: boolean): Claim[] {
  const here = paragraphAt(doc, answer.cue.start);
  const sentence = sentenceAt(doc, answer.cue.start);
  const before = pool.filter((claim) => {
    const at = startOf(claim);
    // "Despite her denials, some believe that she leaked it."
    if (answer.form === 'noun' && sentenceAt(doc, at) === sentence) return true;
    return at < answer.cue.start && here - paragraphAt(doc, at) <= FARTHEST;
  });
  const about = before.filter((claim) => answer.source !== null && speaksOf(doc, claim, namesOf(doc, answer.source)));
  // "accusations by Lind", which the text tells further on
  const further = isNamed && before.length === 0 ? pool.slice(0, 1) : before;
  const chosen = about.length > 0 ? about : further;
  const latest = chosen.at(-1);
  if (latest === undefined) return [];
  const paragraph = paragraphAt(doc, startOf(latest));
  const together = chosen.filter(
    (claim) =>
      claim === latest ||
      (paragraphAt(doc, startOf(claim)) === paragraph &&
        claim.source !== null &&
        latest.source !== null &&
        isSame(doc, claim.source, latest.source)),
  );
  return withoutRelays(together.slice(-MOST));
}

const startOf = (claim: Claim): number =>
  Math.min(claim.cue?.start ?? Number.POSITIVE_INFINITY, claim.content.spans[0]!.start);
