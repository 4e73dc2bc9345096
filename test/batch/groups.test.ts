import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsOf } from '../../src/batch/groups.js';
import type { Article } from '../../src/document/doc.js';

const article = (text: string): Article => ({ text, path: null, title: null, published: null, publishedFrom: null });

async function* each(texts: readonly string[]): AsyncGenerator<Article> {
  for (const text of texts) yield article(text);
}

async function groupedTexts(articles: AsyncIterable<Article>, share: number): Promise<string[][]> {
  const groups: string[][] = [];
  for await (const group of groupsOf(articles, share)) groups.push(group.map(({ text }) => text));
  return groups;
}

it('every article is in one group, in order, and no group is larger than its share of what went before', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.string(), { maxLength: 300 }),
      fc.integer({ min: 1, max: 8 }),
      async (texts, share) => {
        const groups = await groupedTexts(each(texts), share);
        expect(groups.flat()).toEqual(texts);
        let before = 0;
        for (const { length } of groups) {
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(Math.min(16, Math.max(1, before / share)));
          before += length;
        }
      },
    ),
    { numRuns: 50 },
  ));

it('long articles are not heaped up', async () => {
  const groups = await groupedTexts(each(Array.from({ length: 40 }, () => 'x'.repeat(30_000))), 1);
  expect(Math.max(...groups.map(({ length }) => length))).toBe(3);
});

it('an article is not held back for the next one', async () => {
  let release = (): void => {};
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  async function* slow(): AsyncGenerator<Article> {
    for (const text of ['a', 'b', 'c', 'd']) yield article(text);
    await asked;
    yield article('e');
  }
  const groups: string[][] = [];
  for await (const group of groupsOf(slow(), 1)) {
    groups.push(group.map(({ text }) => text));
    if (group.at(-1)!.text === 'd') release();
  }
  expect(groups.flat()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('what came before a failure is not lost', async () => {
  async function* broken(): AsyncGenerator<Article> {
    for (const text of ['a', 'b', 'c', 'd']) yield article(text);
    throw new Error('broken');
  }
  const texts: string[] = [];
  await expect(async () => {
    for await (const group of groupsOf(broken(), 1)) texts.push(...group.map(({ text }) => text));
  }).rejects.toThrow('broken');
  expect(texts).toEqual(['a', 'b', 'c', 'd']);
});

it('stopping early ends the reading', async () => {
  let ended = false;
  async function* endless(): AsyncGenerator<Article> {
    try {
      for (;;) yield article('x');
    } finally {
      ended = true;
    }
  }
  for await (const _ of groupsOf(endless(), 1)) break;
  await new Promise(setImmediate);
  expect(ended).toBe(true);
});
