import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Article } from '../document/doc.js';
import type { Report } from '../input/source.js';
import type { Result } from '../output/formatter.js';
import type { Extraction } from '../types.js';
import { groupsOf } from './groups.js';
import type { WorkOptions } from './options.js';
import type { Ending } from './side-by-side.js';
import type { Task } from './work.js';

/**
 * The rules are much code of which no part is very hot. V8 would copy functions into those that call them, and spend more on optimising
 * the long ones that come of it than they ever save.
 */
const INLINE_LITTLE = '--max-inlined-bytecode-size-cumulative=80';
/** How far the heap may grow between collections, in percent of what is in use: V8 lets it grow to four times that. */
const HOLD_LITTLE = '--heap-growing-percent=100';
/**
 * How often code has to run before V8 optimises it, four times what is usual. Every job compiles for itself, on a further thread:
 * where all cores are at work, that takes as much time from them as it saves.
 */
const COMPILE_LATER = '--interrupt-budget=600000';

/**
 * Extracts articles in input order, on `jobs` threads where there are several articles. Never more than a few groups of articles a
 * thread are held at a time. An article that fails is reported, and the others go on.
 */
export async function* extractAll(
  articles: AsyncIterable<Article>,
  jobs: number,
  options: WorkOptions,
  error: Report,
  worker = import.meta.resolve('#worker'),
): AsyncGenerator<Result> {
  setFlagsFromString(INLINE_LITTLE);
  setFlagsFromString(HOLD_LITTLE);
  const [several, all] = jobs > 1 ? await peek(articles) : [false, articles];
  const worked = several ? onThreads(all, jobs, options, worker) : inTurn(all, options);
  for await (const { group, endings } of worked) {
    for (const [i, { result, problem }] of endings.entries()) {
      const { path, text } = group[i]!;
      if (result === null) error(path ?? 'standard input', problem);
      else yield { extraction: result, text };
    }
  }
}

/** Articles that were worked on together, and what came of each. */
interface Worked {
  readonly group: readonly Article[];
  readonly endings: readonly Ending<Extraction>[];
}

async function* inTurn(articles: AsyncIterable<Article>, options: WorkOptions): AsyncGenerator<Worked> {
  // Loaded while the first article is read.
  const loading = import('./work.js');
  for await (const group of groupsOf(articles, 1)) {
    const { work } = await loading;
    yield { group, endings: work({ articles: group, options }) };
  }
}

async function* onThreads(
  articles: AsyncIterable<Article>,
  jobs: number,
  options: WorkOptions,
  filename: string,
): AsyncGenerator<Worked> {
  if (jobs >= availableParallelism()) setFlagsFromString(COMPILE_LATER);
  const [{ Piscina }, { pMapIterable }] = await Promise.all([import('piscina'), import('p-map')]);
  const pool = new Piscina({ filename, minThreads: jobs, maxThreads: jobs });
  const run = (group: readonly Article[]): Promise<Ending<Extraction>[]> =>
    pool.run({ articles: group, options } satisfies Task, { name: 'work' });
  /** A thread that dies takes its group along, so each article of that group is tried by itself: the one that is to blame fails again. */
  const endingsOf = async (group: readonly Article[]): Promise<Ending<Extraction>[]> => {
    try {
      return await run(group);
    } catch (problem) {
      if (group.length === 1) return [{ result: null, problem }];
      return (await Promise.all(group.map((article) => endingsOf([article])))).flat();
    }
  };
  try {
    yield* pMapIterable(groupsOf(articles, 2 * jobs), async (group) => ({ group, endings: await endingsOf(group) }), {
      concurrency: 2 * jobs,
      backpressure: 4 * jobs,
    });
  } finally {
    await pool.destroy();
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
