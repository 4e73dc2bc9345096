import { extractAll } from '../../batch/batch.js';
import type { WorkOptions } from '../../batch/options.js';
import { readArticles } from '../../input/articles.js';
import type { InputFormat } from '../../input/kinds.js';
import type { Report } from '../../input/source.js';
import type { Format, Page, Result } from '../../output/formatter.js';
import { formats } from '../../output/registry.js';
import type { DateOrder, OffsetUnit, RecordKind } from '../../types.js';
import { isSystemError, Messages, reasonOf, type Status } from '../messages.js';
import { Progress } from '../progress.js';
import { suggestCommand } from '../suggest.js';
import { colorIn, widthOf } from '../terminal.js';
import { writeFile, writeOut } from '../write.js';
import { namesFolder, SeveralArticles, soleResult, writeEach } from '../write-each.js';

export interface ExtractFlags {
  readonly format?: string;
  readonly output?: string;
  readonly only: readonly RecordKind[];
  readonly date?: string;
  readonly dateOrder?: DateOrder;
  readonly minConfidence: number;
  readonly offsets: OffsetUnit;
  readonly includeText?: boolean;
  readonly inputFormat: InputFormat;
  readonly jobs: number;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `hearsay [extract] [input ...]`: articles in, records out. */
export async function extract(inputs: readonly string[], options: ExtractFlags): Promise<Status> {
  const toFile = options.output !== undefined && options.output !== '-';
  const terminal = !toFile && process.stdout.isTTY === true;
  const progress = new Progress(process.stderr.isTTY && !terminal && !options.quiet ? process.stderr : null);
  const messages = new Messages(options.quiet, () => progress.clear());
  const reports = {
    error: (name: string, problem: unknown) => messages.error(name, reasonOf(problem) + suggestCommand(name, problem)),
    warn: (name: string, problem: unknown) => messages.warn(name, reasonOf(problem)),
  };

  const articles = readArticles(inputs, { format: options.inputFormat, published: options.date ?? null }, reports);
  const name = options.format ?? (terminal ? 'table' : 'json');
  const format = formats.find((known) => known.name === name)!;
  const extractions = extractAll(articles, options.jobs, workFor(format, options), reports.error);
  const results = noteLanguage(progress.count(extractions), reports.warn);
  const formatter = await format.load();
  const page: Page = {
    width: widthOf(terminal ? process.stdout : {}),
    color: colorIn(toFile ? null : process.stdout, options.color),
  };
  const { extension } = format;
  if (extension !== undefined && toFile && (await namesFolder(options.output!))) {
    const piecesOf = (one: AsyncIterable<Result>): AsyncIterable<string> => formatter(one, page);
    await writeEach(options.output!, results, { extension, piecesOf }, reports.error);
  } else {
    const pieces = formatter(extension === undefined ? results : soleResult(results), page);
    if (toFile) await writeToFile(options.output!, pieces, messages);
    else await writeOut(pieces).catch((problem) => noteSeveral(`-f ${name}`, problem, messages));
  }
  progress.clear();
  return messages.status;
}

const workFor = (format: Format, options: ExtractFlags): WorkOptions => ({
  only: options.only.filter((kind) => format.kinds?.includes(kind) ?? true),
  dateOrder: options.dateOrder ?? null,
  offsets: format.offsets ?? options.offsets,
  minConfidence: options.minConfidence,
  includeText: options.includeText ?? false,
});

/** Passes results on, and says of which documents nothing was looked for. */
async function* noteLanguage(results: AsyncIterable<Result>, warn: Report): AsyncGenerator<Result> {
  for await (const result of results) {
    const { language, path } = result.extraction.document;
    if (language !== 'en') warn(path ?? 'standard input', 'is not in English; nothing was looked for');
    yield result;
  }
}

async function writeToFile(path: string, pieces: AsyncIterable<string>, messages: Messages): Promise<void> {
  try {
    await writeFile(path, pieces);
  } catch (problem) {
    if (!isSystemError(problem)) noteSeveral(path, problem, messages);
    else messages.error(path, reasonOf(problem));
  }
}

function noteSeveral(name: string, problem: unknown, messages: Messages): void {
  if (!(problem instanceof SeveralArticles)) throw problem;
  messages.error(name, problem.message);
}
