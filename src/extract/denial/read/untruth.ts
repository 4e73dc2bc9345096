import { isOneOf, signOf } from '../../../document/words.js';
import {
  forgedWords,
  looseUntruthWords,
  materialUntruths,
  untruthPhrases,
  untruthWords,
} from '../../../lexicon/denial.js';
import { negators } from '../../../lexicon/negation.js';
import { type SentenceView, spanOfTokens, wordAt } from '../../../rules/frames/view.js';
import { accusationForms } from '../../../rules/frames/word-forms.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { has, Tag } from '../../../tagging/tags.js';
import type { UntruthAnchor } from '../anchor.js';
import { negatedTruthIn, truths } from './negated-truth.js';

interface Wording {
  readonly words: readonly string[];
  readonly strict: boolean;
  readonly negated: boolean;
}

const NEGATORS = new Set(negators);
/** Nouns that an adjective of untruth may modify and still be the predicate: "a false claim", "fake news". */
const CARRIERS = new Set([
  ...accusationForms,
  'attempt',
  'information',
  'news',
  'propaganda',
  'reason',
  'thing',
  'way',
]);

const wordings = new Map<string, Wording[]>();
for (const [list, strict] of [
  [untruthPhrases, true],
  [untruthWords, true],
  [materialUntruths, true],
  [looseUntruthWords, false],
  [forgedWords, false],
] as const) {
  for (const text of list) {
    const words = text.replaceAll('-', ' - ').split(' ');
    const at = wordings.get(words[0]!) ?? [];
    at.push({ words, strict, negated: words.some((word) => NEGATORS.has(word)) });
    // Longer wordings first: "no truth" before "no".
    wordings.set(
      words[0]!,
      at.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const MOST_ADVERBS = 2;
const NOTS = ["n't", 'n’t'];

/** Every word that an untruth may begin with, in lower case. */
export const untruthOpeners: readonly string[] = [...wordings.keys(), ...truths, ...NOTS];

/** "isn't true" says "not true". */
const plain = (word: string): string => (NOTS.includes(word) ? 'not' : word);

const plainAt = (doc: TaggedDoc, token: number): string => plain(wordAt(doc, token));

const WORDING = signOf([...wordings.keys(), ...NOTS]);

/** The places of a sentence at which words call something untrue; coordinated ones ("lies and inventions") are one. */
export function* untruthAnchors(view: SentenceView): Generator<UntruthAnchor> {
  const { doc, chunks } = view;
  for (let c = 0; c < chunks.length; c++) {
    const found = wordingIn(view, c);
    if (found === null) {
      const negated = negatedTruth(view, c);
      if (negated !== null) yield negated;
      continue;
    }
    let end = found.endChunk;
    let strict = found.wording.strict;
    while (chunks[end]?.kind === 'coord') {
      const more = wordingIn(view, end + 1);
      if (more === null || chunks[end + 1]!.finite) break;
      strict ||= more.wording.strict;
      end = more.endChunk;
    }
    const first = bareFirst(view, c, found.token);
    const last = end === found.endChunk ? Math.max(found.endToken, chunks[end - 1]!.head + 1) : chunks[end - 1]!.end;
    yield {
      kind: 'untruth',
      view,
      first: c,
      end,
      span: spanOfTokens(doc, first, last),
      lemma: found.wording.words.join(' '),
      strict,
      negated: found.wording.negated,
    };
    c = end - 1;
  }
}

/** "None of that is [true]". */
function negatedTruth(view: SentenceView, chunk: number): UntruthAnchor | null {
  const token = negatedTruthIn(view, chunk);
  if (token === null) return null;
  const span = spanOfTokens(view.doc, token, token + 1);
  return { kind: 'untruth', view, first: chunk, end: chunk + 1, span, lemma: 'not true', strict: true, negated: true };
}

/** Do the words of a chunk say that something is untrue? */
export const isUntruth = (view: SentenceView, chunk: number): boolean => wordingIn(view, chunk) !== null;

interface Found {
  readonly wording: Wording;
  readonly token: number;
  readonly endToken: number;
  readonly endChunk: number;
}

/** The wording that makes up a chunk's predicate: it ends the chunk, or modifies a noun that stands for a claim. */
function wordingIn(view: SentenceView, c: number): Found | null {
  const { doc, chunks } = view;
  const chunk = chunks[c];
  if (chunk === undefined || chunk.kind === 'paren' || chunk.kind === 'mark') return null;
  for (let token = chunk.first; token < chunk.end; token++) {
    const worded = wordingAt(doc, token);
    if (worded === null) continue;
    const { wording, endToken } = worded;
    let endChunk = c + 1;
    while (endChunk < chunks.length && chunks[endChunk]!.first < endToken) endChunk++;
    const last = chunks[endChunk - 1]!;
    const carriers = wording.strict ? CARRIERS : accusationForms;
    const complete = endToken >= last.end || endToken > last.head || carriers.has(wordAt(doc, last.head));
    // "is misleading", "called it misleading", "were debunked", but not "lied" and "misleading the court"
    const gerund = has(doc.tags[token], Tag.Gerund) && (token > chunk.first || chunks[c + 1]?.kind !== 'np');
    const linked = token === chunk.head && (chunk.passive || gerund);
    const isVerb = chunk.kind === 'vg' && wording.words.length === 1 && !linked;
    if (complete && !isVerb) return { wording, token, endToken, endChunk };
  }
  return null;
}

/** The first wording that begins at a token, and the token after it. */
function wordingAt(doc: TaggedDoc, token: number): { wording: Wording; endToken: number } | null {
  if (!isOneOf(doc.tokens[token], WORDING)) return null;
  for (const wording of wordings.get(plainAt(doc, token)) ?? []) {
    const endToken = endOf(doc, token, wording.words);
    if (endToken !== null) return { wording, endToken };
  }
  return null;
}

/** Where words end that begin at a token, with adverbs between them ("not even remotely true"); null where they do not stand there. */
function endOf(doc: TaggedDoc, token: number, words: readonly string[]): number | null {
  let at = token;
  for (const word of words) {
    const limit = at === token || word === 'so' ? at : at + MOST_ADVERBS;
    while (at < limit && plainAt(doc, at) !== word && has(doc.tags[at], Tag.Adverb)) at++;
    if (plainAt(doc, at) !== word) return null;
    at++;
  }
  return at;
}

/** The chunk without its determiner: "complete nonsense" of "a complete nonsense". */
function bareFirst(view: SentenceView, c: number, token: number): number {
  const { doc, chunks } = view;
  let first = chunks[c]!.kind === 'np' ? chunks[c]!.first : token;
  while (first < token && has(doc.tags[first], Tag.Determiner | Tag.Possessive)) first++;
  return first;
}
