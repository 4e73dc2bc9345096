import type { Span } from '../../../document/span.js';
import { phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../../rules/frames/phrase-from.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isMark, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { has, Tag } from '../../../tagging/tags.js';

const LONGEST_FRONTED = 16;

/** Verbs before or after "a denial" whose subject or agent denies: "issued a denial", "a denial came from the port". */
const ISSUING = new Set([
  'came',
  'drew',
  'follow',
  'followed',
  'gave',
  'issued',
  'made',
  'offered',
  'published',
  'released',
  'repeated',
  'sent',
]);

/** "Lee" in "Lee's denial", "his" in "his denial". */
export function possessorOf(view: SentenceView, np: number): Span | null {
  const { doc } = view;
  const { first, head } = view.chunks[np]!;
  for (let i = head - 1; i >= first; i--) {
    if (!has(doc.tags[i], Tag.Possessive)) continue;
    const clitic = /^['’]/.test(wordAt(doc, i));
    if (clitic && i === first) return before(view, np);
    const from = clitic ? first : i;
    return { start: doc.tokens[from]!.start, end: doc.tokens[clitic ? i - 1 : i]!.end };
  }
  return before(view, np);
}

/** A possessor that is a chunk of its own: "the port's" before "denial", "his long, angry denial". */
function before(view: SentenceView, np: number): Span | null {
  const chunk = view.chunks[np - 1];
  const listed = isMark(view, np - 1, ',') ? view.chunks[np - 2] : undefined;
  if (listed?.kind === 'np' && isPossessive(view, listed.first) && has(view.doc.tags[listed.end - 1], Tag.Adjective)) {
    const { start, end } = view.doc.tokens[listed.first]!;
    return { start, end };
  }
  if (chunk?.kind !== 'np' || !/^['’]s?$/.test(wordAt(view.doc, chunk.end - 1))) return null;
  return { start: view.doc.tokens[chunk.first]!.start, end: view.doc.tokens[chunk.end - 2]!.end };
}

const isPossessive = ({ doc }: SentenceView, token: number): boolean =>
  has(doc.tags[token], Tag.Possessive) && !/^['’]/.test(wordAt(doc, token));

/** "by" or "from" after the noun or after its verb: "a denial came from the port". */
export function agentAfter(view: SentenceView, chunk: number): Span | null {
  for (let at = chunk + 1; at < Math.min(view.chunks.length, chunk + 7); at++) {
    const { kind } = view.chunks[at]!;
    const word = headWord(view, at);
    if ((word === 'by' || word === 'from') && view.chunks[at + 1]?.kind === 'np') {
      const agent = phraseFrom(view, at + 1);
      return agent === null ? null : phraseSpan(view, agent);
    }
    if (kind === 'mark' || kind === 'coord' || kind === 'subord' || kind === 'quote') return null;
    if (kind === 'vg' && !ISSUING.has(word)) return null;
  }
  return null;
}

/** The subject of "issued a denial", "responded with a denial", "said in a rebuttal". */
export function issuerOf(view: SentenceView, chunk: number): Span | null {
  let at = chunk - 1;
  const direct = view.chunks[at]?.kind === 'vg' && ISSUING.has(headWord(view, at));
  if (!direct) {
    if (headWord(view, at) !== 'in' && headWord(view, at) !== 'with') return null;
    at--;
    if (at < 0 && headWord(view, 0) === 'in') return subjectAfter(view, chunk);
    // "came out with a denial"
    if (headWord(view, at) === 'out') at--;
    if (view.chunks[at]?.kind !== 'vg') return null;
  }
  if (view.chunks[at]!.passive) return null;
  const subject = subjectOf(view, at);
  return subject === null ? null : phraseSpan(view, subject);
}

/** "In a rebuttal on Monday, [the port] said": the subject of the main clause. */
function subjectAfter(view: SentenceView, chunk: number): Span | null {
  for (let at = chunk + 1; at < Math.min(view.chunks.length, chunk + LONGEST_FRONTED); at++) {
    if (!view.chunks[at]!.finite) continue;
    const subject = subjectOf(view, at);
    return subject === null || subject.first <= chunk ? null : phraseSpan(view, subject);
  }
  return null;
}
