import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../input/source.js';
import { fileStem } from '../output/file-name.js';
import type { Result } from '../output/formatter.js';
import { isSystemError } from './messages.js';
import { writeFile } from './write.js';

/** More than one article for a format that holds one a file. */
export class SeveralArticles extends Error {
  constructor() {
    super('holds one article; several need a folder to be written to: --output FOLDER/');
  }
}

/**
 * Passes the only result on.
 *
 * @throws SeveralArticles where there is a second, before anything is written
 */
export async function* soleResult(results: AsyncIterable<Result>): AsyncGenerator<Result> {
  let sole: Result | null = null;
  for await (const result of results) {
    if (sole !== null) throw new SeveralArticles();
    sole = result;
  }
  if (sole !== null) yield sole;
}

/** Whether what `--output` names is a folder: one that is there, or one to be made, by the slash that it ends with. */
export const namesFolder = async (path: string): Promise<boolean> =>
  /[\\/]$/.test(path) || ((await stat(path).catch(() => null))?.isDirectory() ?? false);

/**
 * Writes each article to a file of its own in `folder`, named after the article's. What cannot be written is reported, among it
 * the second of two articles with the same name, and the others go on.
 */
export async function writeEach(
  folder: string,
  results: AsyncIterable<Result>,
  { extension, piecesOf }: { extension: string; piecesOf: (one: AsyncIterable<Result>) => AsyncIterable<string> },
  error: Report,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (problem) {
    error(folder, problem);
    return;
  }
  const written = new Map<string, string>();
  for await (const result of results) {
    const article = result.extraction.document.path ?? 'standard input';
    const file = join(folder, `${fileStem(result.extraction.document.path)}${extension}`);
    const first = written.get(file.toLowerCase());
    if (first !== undefined) {
      error(article, `not written: ${file} is that of ${first}`);
      continue;
    }
    written.set(file.toLowerCase(), article);
    try {
      await writeFile(file, piecesOf(only(result)));
    } catch (problem) {
      if (!isSystemError(problem)) throw problem;
      error(file, problem);
    }
  }
}

async function* only(result: Result): AsyncGenerator<Result> {
  yield result;
}
