import type { Span } from '../../../document/span.js';
import { cueNouns } from '../../../lexicon/cue-nouns.js';
import type { NounAnchor } from '../../../rules/frames/anchors.js';
import { phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { issuingVerb } from '../../../rules/frames/subject/participle-doer.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, type SentenceView, spanOfTokens } from '../../../rules/frames/view.js';
import { singularAndPlural } from '../../../rules/frames/word-forms.js';
import { has, Tag } from '../../../tagging/tags.js';

const MAKING = new Set([
  'made',
  'make',
  'makes',
  'making',
  'repeated',
  'repeat',
  'repeats',
  'issued',
  'gave',
  'offered',
  'voiced',
  'expressed',
  'reiterated',
  'retracted',
  'defended',
]);

/** "Lee" in "Lee's claim", "his" in "his claim". */
export function possessor({ view, chunk }: Pick<NounAnchor<unknown>, 'view' | 'chunk'>): Span | null {
  const { doc } = view;
  const { first, head } = view.chunks[chunk]!;
  for (let i = head - 1; i >= first; i--) {
    if (!has(doc.tags[i], Tag.Possessive)) continue;
    return /^['’]/.test(doc.tokens[i]!.text)
      ? i > first
        ? spanOfTokens(doc, first, i)
        : null
      : spanOfTokens(doc, i, i + 1);
  }
  return null;
}

/** "The port" that issued a statement: “...” */
export function issuerOf(view: SentenceView, noun: number): Span | null {
  const verb = issuingVerb(view, noun);
  const subject = verb === null ? null : subjectOf(view, verb);
  return subject && phraseSpan(view, subject);
}

const quoting = singularAndPlural(cueNouns.filter(({ governs }) => governs.includes('q')).map(({ noun }) => noun));

/** "His reply:", "The port released a statement:": is the noun before a mark that of a quotation after it, with a source? */
export const namesQuotation = (view: SentenceView, mark: number): boolean =>
  view.chunks[mark - 1]?.kind === 'np' &&
  quoting.has(headWord(view, mark - 1)) &&
  (possessor({ view, chunk: mark - 1 }) ?? issuerOf(view, mark - 1)) !== null;

/** The subject of "made the claim". */
export function makerOf(view: SentenceView, chunk: number): Span | null {
  if (!MAKING.has(headWord(view, chunk - 1)) || view.chunks[chunk - 1]!.passive) return null;
  const subject = subjectOf(view, chunk - 1);
  return subject === null ? null : phraseSpan(view, subject);
}
