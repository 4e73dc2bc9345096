import { getHeapStatistics } from 'node:v8';
import type { Article } from '../document/doc.js';
import { publish } from '../output/record.js';
import { extractArticle } from '../pipeline.js';
import type { Extraction } from '../types.js';
import type { WorkOptions } from './options.js';

export interface Task {
  readonly article: Article;
  readonly options: WorkOptions;
}

/** Memory that the densest text was seen to need, for its tokens and records, and some to spare. */
const BYTES_PER_CHARACTER = 180;
const MOST_CHARACTERS = getHeapStatistics().heap_size_limit / BYTES_PER_CHARACTER;

/**
 * One article from text to published extraction: what a worker thread runs, and the main thread where there is none.
 *
 * @throws RangeError where the text would not fit into memory, which would end the process and every article with it
 */
export function work({ article, options }: Task): Extraction {
  if (article.text.length > MOST_CHARACTERS)
    throw new RangeError(
      `too long for one article: ${millions(article.text.length)} million characters, and memory is there for ${millions(MOST_CHARACTERS)}; ` +
        'divide it, or give Node more memory (NODE_OPTIONS=--max-old-space-size=MB)',
    );
  return publish(extractArticle(article, new Set(options.only), options.dateOrder), article.text, options);
}

const millions = (characters: number): string => (characters / 1e6).toFixed(1);
