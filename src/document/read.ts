import type { Article, Doc, Paragraph, Sentence } from './doc.js';
import { tokenize } from './tokens.js';

/** Reads an article into its Doc. */
export function readDocument(article: Article): Doc {
  const { text } = article;
  const tokens = tokenize(text);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const lineStarts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1);
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (
      next &&
      !(/^[.!?]$/.test(tokens[i]!.text) && next.spaced) &&
      !text.slice(tokens[i]!.end, next.start).includes('\n\n')
    )
      continue;
    const sentence = { start: tokens[first]!.start, end: tokens[i]!.end };
    paragraphs.push({ ...sentence, kind: 'body', firstSentence: sentences.length, endSentence: sentences.length + 1 });
    sentences.push({ ...sentence, paragraph: paragraphs.length - 1, firstToken: first, endToken: i + 1 });
    first = i + 1;
  }
  return Object.freeze({ article, text, paragraphs, sentences, tokens, quotations: [], dateline: null, lineStarts });
}
