import { getHeapStatistics } from 'node:v8';
import type { Article } from '../document/doc.js';
import { publish } from '../output/record.js';
import { extraction } from '../pipeline.js';
import type { Extraction } from '../types.js';
import type { WorkOptions } from './options.js';
import { type Ending, sideBySide } from './side-by-side.js';

export interface Task {
  readonly articles: readonly Article[];
  readonly options: WorkOptions;
}

/** Memory that the densest text was seen to need, for its tokens and records, and some to spare. */
const BYTES_PER_CHARACTER = 180;
const MOST_CHARACTERS = getHeapStatistics().heap_size_limit / BYTES_PER_CHARACTER;

/**
 * Some articles from text to published extraction: what a worker thread runs, and the main thread where there is none. An article
 * that fails, or whose text would not fit into memory and so end the process and every article with it, has the problem for its ending.
 */
export function work({ articles, options }: Task): Ending<Extraction>[] {
  const only = new Set(options.only);
  return sideBySide(
    articles.map(function* (article) {
      if (article.text.length > MOST_CHARACTERS) throw new RangeError(tooLong(article.text.length));
      const found = yield* extraction(article, only, options.dateOrder);
      return publish(found, article.text, options);
    }),
  );
}

const tooLong = (characters: number): string =>
  `too long for one article: ${millions(characters)} million characters, and memory is there for ${millions(MOST_CHARACTERS)}; ` +
  'divide it, or give Node more memory (NODE_OPTIONS=--max-old-space-size=MB)';

const millions = (characters: number): string => (characters / 1e6).toFixed(1);
