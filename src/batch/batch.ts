import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Article } from '../document/doc.js';
import type { Report } from '../input/source.js';
import type { Result } from '../output/formatter.js';
import type { Extraction } from '../types.js';
import type { WorkOptions } from './options.js';

/**
 * The rules are much code of which no part is very hot. V8 would copy functions into those that call them, and spend more on optimising
 * the long ones that come of it than they ever save.
 */
const INLINE_LITTLE = '--max-inlined-bytecode-size-cumulative=80';
/**
 * How often code has to run before V8 optimises it, four times what is usual. Every job compiles for itself, on a further thread:
 * where all cores are at work, that takes as much time from them as it saves.
 */
const COMPILE_LATER = '--interrupt-budget=600000';

/**
 * Extracts articles in input order, on `jobs` threads where there are several articles. Never more than a few articles a thread
 * are held at a time. One that fails is reported, and the others go on.
 */
export async function* extractAll(
  articles: AsyncIterable<Article>,
  jobs: number,
  options: WorkOptions,
  error: Report,
  worker = import.meta.resolve('#worker'),
): AsyncGenerator<Result> {
  setFlagsFromString(INLINE_LITTLE);
  const [several, all] = jobs > 1 ? await peek(articles) : [false, articles];
  const outcomes = several ? onThreads(all, jobs, options, worker) : inTurn(all, options);
  for await (const { article, extraction, problem } of outcomes) {
    if (extraction === null) error(article.path ?? 'standard input', problem);
    else yield { extraction, text: article.text };
  }
}

interface Outcome {
  readonly article: Article;
  /** Null where it failed, with the `problem`. */
  readonly extraction: Extraction | null;
  readonly problem?: unknown;
}

async function* inTurn(articles: AsyncIterable<Article>, options: WorkOptions): AsyncGenerator<Outcome> {
  // Loaded while the first article is read.
  const loading = import('./work.js');
  for await (const article of articles) {
    const { work } = await loading;
    yield await outcomeOf(article, () => work({ article, options }));
  }
}

async function* onThreads(
  articles: AsyncIterable<Article>,
  jobs: number,
  options: WorkOptions,
  filename: string,
): AsyncGenerator<Outcome> {
  if (jobs >= availableParallelism()) setFlagsFromString(COMPILE_LATER);
  const [{ Piscina }, { pMapIterable }] = await Promise.all([import('piscina'), import('p-map')]);
  const pool = new Piscina({ filename, minThreads: jobs, maxThreads: jobs });
  try {
    yield* pMapIterable(
      articles,
      (article) => outcomeOf(article, () => pool.run({ article, options }, { name: 'work' }) as Promise<Extraction>),
      { concurrency: 2 * jobs, backpressure: 4 * jobs },
    );
  } finally {
    await pool.destroy();
  }
}

async function outcomeOf(article: Article, extract: () => Extraction | Promise<Extraction>): Promise<Outcome> {
  try {
    return { article, extraction: await extract() };
  } catch (problem) {
    return { article, extraction: null, problem };
  }
}

/** Whether there is more than one article; and all of them again. */
async function peek(articles: AsyncIterable<Article>): Promise<[boolean, AsyncIterable<Article>]> {
  const iterator = articles[Symbol.asyncIterator]();
  const first = await iterator.next();
  const second = first.done ? first : await iterator.next();
  async function* all(): AsyncGenerator<Article> {
    for (const read of [first, second]) if (!read.done) yield read.value;
    if (!second.done) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return [!second.done, all()];
}
