import type { Article } from '../document/doc.js';
import { publish } from '../output/record.js';
import { extractArticle } from '../pipeline.js';
import type { Extraction } from '../types.js';
import type { WorkOptions } from './options.js';

export interface Task {
  readonly article: Article;
  readonly options: WorkOptions;
}

/** One article from text to published extraction: what a worker thread runs, and the main thread where there is none. */
export const work = ({ article, options }: Task): Extraction =>
  publish(extractArticle(article, new Set(options.only), options.dateOrder), article.text, options);
