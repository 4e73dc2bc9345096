import { expect, it } from 'vitest';
import { extractAll } from '../../src/batch/batch.js';
import type { Article } from '../../src/document/doc.js';

const worker = new URL('./worker.mjs', import.meta.url).href;
const options = { only: [], dateOrder: null, offsets: 'codepoint', minConfidence: 0, includeText: false } as const;

async function* articles(texts: readonly string[]): AsyncGenerator<Article> {
  for (const [i, text] of texts.entries()) {
    yield { text, path: String(i), title: null, published: null, publishedFrom: null };
  }
}

it.each(['exit', 'throw'])('a worker that should %s costs one article, which is named', async (end) => {
  const texts = Array.from({ length: 40 }, (_, i) => (i === 7 || i === 20 ? end : 'fine'));
  const failed: string[] = [];
  const done: (string | null)[] = [];
  for await (const { extraction } of extractAll(articles(texts), 2, options, (name) => failed.push(name), worker)) {
    done.push(extraction.document.path);
  }
  expect(failed).toEqual(['7', '20']);
  expect(done).toEqual(texts.flatMap((text, i) => (text === 'fine' ? [String(i)] : [])));
});
