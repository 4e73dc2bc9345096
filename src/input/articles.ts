import type { Article } from '../document/doc.js';
import { findSources, standardInput } from './find.js';
import { readHtml } from './html.js';
import { readJsonl } from './jsonl.js';
import type { InputFormat, InputKind } from './kinds.js';
import { nameOf, type Reader, type Reports } from './source.js';
import { readText } from './text.js';

const readers: Readonly<Record<InputKind, Reader>> = { txt: readText, html: readHtml, jsonl: readJsonl };

export interface InputOptions {
  readonly format: InputFormat;
  /** Publication date of every article, in place of what metadata say; null for none. */
  readonly published: string | null;
}

/** The articles of everything named, in order; of standard input where nothing is. What cannot be read is reported. */
export async function* readArticles(
  names: readonly string[],
  { format, published }: InputOptions,
  reports: Reports,
): AsyncGenerator<Article> {
  const sources = names.length === 0 ? [standardInput(format)] : findSources(names, format, reports.error);
  for await (const source of sources) {
    try {
      for await (const article of readers[source.kind](source, reports)) {
        yield published === null ? article : { ...article, published, publishedFrom: 'option' };
      }
    } catch (problem) {
      reports.error(nameOf(source), problem);
    }
  }
}
