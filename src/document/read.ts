import { findDateline } from './dateline.js';
import type { Article, Doc, Paragraph, Sentence } from './doc.js';
import { classifyParagraphs } from './kinds.js';
import { findLineStarts, splitParagraphs, type TokenRange } from './paragraphs.js';
import { findQuotations } from './quotations.js';
import { splitSentences } from './sentences.js';
import type { Span } from './span.js';
import { tokenize } from './tokens.js';
import { findTurns } from './turns.js';

/** Reads an article into its Doc. */
export function readDocument(article: Article): Doc {
  const { text } = article;
  const tokens = tokenize(text);
  const lineStarts = findLineStarts(text);
  const ranges = splitParagraphs(tokens, lineStarts);
  const head = findDateline(tokens, ranges);
  const kinds = classifyParagraphs(tokens, ranges, head?.paragraph ?? -1);
  const { quotations, roles } = findQuotations(tokens, ranges, kinds);

  const spanOf = ({ first, end }: TokenRange): Span => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end });
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  ranges.forEach((range, paragraph) => {
    const firstSentence = sentences.length;
    for (const sentence of splitSentences(tokens, range, roles, kinds[paragraph] === 'headline')) {
      const { start, end } = spanOf(sentence);
      sentences.push({ start, end, paragraph, firstToken: sentence.first, endToken: sentence.end });
    }
    paragraphs.push({ kind: kinds[paragraph]!, firstSentence, endSentence: sentences.length, ...spanOf(range) });
  });
  return {
    article,
    text,
    paragraphs,
    sentences,
    tokens,
    quotations,
    dateline: head?.dateline ?? null,
    turns: findTurns({ tokens, paragraphs, sentences }),
    lineStarts,
  };
}
