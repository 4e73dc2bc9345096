import type { Span } from '../document/span.js';
import { accusationNouns } from '../lexicon/denial.js';
import { thirdPerson as pluralOf } from '../tagging/conjugate.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import type { Claim, SourceMention } from '../types.js';
import { firstTokenAt, sentenceAt, sharedTerms, termsOf } from './denial-terms.js';

/** What a denial brings to the question which claims it answers. */
export interface Answer {
  readonly source: SourceMention | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** The claim that carries it, or null. */
  readonly carrier: Claim | null;
}

const ACCUSATIONS = new Set(accusationNouns.flatMap((noun) => [noun, pluralOf(noun)]));
/** Claims that repeat as much as this share of the best one's words are answered with it. */
const CLOSE = 0.75;
const MOST = 3;
/** A denial without words of its own answers a claim at most this many paragraphs before it. */
const FARTHEST = 6;

/** The claims that a denial answers, best first turned into text order: the accuser it names, words it repeats, else the nearest accusation. */
export function answeredClaims(doc: TaggedDoc, answer: Answer, claims: readonly Claim[]): Claim[] {
  const others = claims.filter((claim) => mayAnswer(doc, answer, claim));
  const named = others.filter((claim) => namesSource(doc, answer, claim));
  const pool = named.length > 0 ? named : others;
  const repeated = byRepetition(doc, answer, pool);
  if (repeated.length > 0) return repeated;
  if (!pointsBack(doc, answer.content)) return named.length > 0 ? nearest(doc, answer, named) : [];
  return nearest(doc, answer, pool);
}

function mayAnswer(doc: TaggedDoc, answer: Answer, claim: Claim): boolean {
  if (claim === answer.carrier || claim.cue?.class === 'denial') return false;
  const { source } = answer;
  if (source !== null && claim.source !== null && isSame(doc, source, claim.source)) return false;
  // A claim that reports the denial itself is no accusation.
  return !claim.content.spans.some((span) => span.start <= answer.cue.start && answer.cue.end <= span.end);
}

/** The same source by its id, or by the last word of its name. */
export function isSame(doc: TaggedDoc, a: SourceMention, b: SourceMention): boolean {
  if (a.id !== null && a.id === b.id) return true;
  const names = properTerms(doc, a);
  return [...properTerms(doc, b)].some((name) => names.has(name));
}

function properTerms(doc: TaggedDoc, { start, end }: Span): Set<string> {
  const names = new Set<string>();
  for (let i = firstTokenAt(doc, start); i < doc.tokens.length && doc.tokens[i]!.end <= end; i++)
    if (has(doc.tags[i], Tag.Proper) && !has(doc.tags[i], Tag.Honorific)) names.add(doc.tokens[i]!.lower);
  return names;
}

/** Does what is denied name the claim's source: "Lotz's explanation", "claims by state television"? */
function namesSource(doc: TaggedDoc, { content, source }: Answer, claim: Claim): boolean {
  if (claim.source === null || content.length === 0) return false;
  const own = source === null ? new Set<string>() : properTerms(doc, source);
  const names = [...properTerms(doc, claim.source)].filter((name) => !own.has(name));
  if (names.length === 0) return false;
  const first = content[0]!;
  const head = { start: first.start, end: Math.min(first.end, first.start + 60) };
  const accusation = hasAccusation(doc, head);
  return accusation && names.some((name) => properTerms(doc, head).has(name));
}

function byRepetition(doc: TaggedDoc, answer: Answer, pool: readonly Claim[]): Claim[] {
  const terms = termsOf(doc, answer.content);
  const own = answer.source === null ? new Set<string>() : termsOf(doc, [answer.source]);
  const matter = new Set([...terms].filter((term) => !own.has(term)));
  if (matter.size === 0) return [];
  const scored = pool
    .map((claim) => ({ claim, shared: sharedTerms(matter, termsOf(doc, claim.content.spans)) }))
    .filter(({ shared }) => shared >= Math.min(2, matter.size));
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  const close = scored.filter(({ shared }) => shared >= best * CLOSE);
  const before = close.filter(({ claim }) => startOf(claim) < answer.cue.start);
  return (before.length > 0 ? before.slice(-MOST) : close.slice(0, MOST)).map(({ claim }) => claim);
}

/** Does the denial leave its matter to what was said before: "it", "those claims", nothing at all? */
function pointsBack(doc: TaggedDoc, content: readonly Span[]): boolean {
  return content.length === 0 || termsOf(doc, content).size === 0 || hasAccusation(doc, content[0]!);
}

function hasAccusation(doc: TaggedDoc, span: Span): boolean {
  for (let i = firstTokenAt(doc, span.start); i < doc.tokens.length && doc.tokens[i]!.end <= span.end; i++)
    if (ACCUSATIONS.has(doc.tokens[i]!.lower)) return true;
  return false;
}

/** The latest claim before, of its paragraph all: one that speaks of the denier, or else the nearest. */
function nearest(doc: TaggedDoc, answer: Answer, pool: readonly Claim[]): Claim[] {
  const here = paragraphAt(doc, answer.cue.start);
  const before = pool.filter(
    (claim) => startOf(claim) < answer.cue.start && here - paragraphAt(doc, startOf(claim)) <= FARTHEST,
  );
  const about = before.filter((claim) => isAbout(doc, answer.source, claim));
  const latest = (about.length > 0 ? about : before).at(-1);
  if (latest === undefined) return [];
  const paragraph = paragraphAt(doc, startOf(latest));
  return (about.length > 0 ? about : before)
    .filter((claim) => paragraphAt(doc, startOf(claim)) === paragraph && isSameSource(doc, claim, latest))
    .slice(-MOST);
}

const isSameSource = (doc: TaggedDoc, a: Claim, b: Claim): boolean =>
  a === b || (a.source !== null && b.source !== null && isSame(doc, a.source, b.source));

function isAbout(doc: TaggedDoc, source: SourceMention | null, claim: Claim): boolean {
  if (source === null) return false;
  const names = properTerms(doc, source);
  return claim.content.spans.some((span) => [...properTerms(doc, span)].some((name) => names.has(name)));
}

export const startOf = (claim: Claim): number =>
  Math.min(claim.cue?.start ?? Number.POSITIVE_INFINITY, claim.content.spans[0]!.start);

export const paragraphAt = (doc: TaggedDoc, offset: number): number =>
  doc.sentences[sentenceAt(doc, offset)]!.paragraph;
