import type { Command } from 'commander';
import { extractAll } from '../../batch/batch.js';
import { readArticles } from '../../input/articles.js';
import type { InputFormat } from '../../input/kinds.js';
import { formats } from '../../output/registry.js';
import type { OffsetUnit, RecordKind } from '../../types.js';
import { Messages, reasonOf, type Status } from '../messages.js';
import { extractOptions } from '../options.js';
import { Progress } from '../progress.js';
import { suggestCommand } from '../suggest.js';
import { colorIn, widthOf } from '../terminal.js';
import { writeFile, writeOut } from '../write.js';

interface Options {
  format?: string;
  output?: string;
  only: readonly RecordKind[];
  date?: string;
  minConfidence: number;
  offsets: OffsetUnit;
  includeText: boolean;
  inputFormat: InputFormat;
  jobs: number;
  quiet: boolean;
  color: boolean;
}

/** `hearsay [extract] [input ...]`: articles in, records out. */
export function addExtract(command: Command, done: (status: Status) => void): Command {
  command.argument('[input...]', 'files, folders, quoted globs, or - for standard input');
  for (const option of extractOptions()) command.addOption(option);
  return command.action(async (inputs: string[], options: Options) => {
    if (inputs.length === 0 && process.stdin.isTTY) {
      command.outputHelp({ error: true });
      done(2);
    } else {
      done(await extract(inputs, options));
    }
  });
}

async function extract(inputs: readonly string[], options: Options): Promise<Status> {
  const toFile = options.output !== undefined && options.output !== '-';
  const terminal = !toFile && process.stdout.isTTY === true;
  const progress = new Progress(process.stderr.isTTY === true && !terminal && !options.quiet);
  const messages = new Messages(options.quiet, () => progress.clear());
  const reports = {
    error: (name: string, problem: unknown) => messages.error(name, reasonOf(problem) + suggestCommand(name, problem)),
    warn: (name: string, problem: unknown) => messages.warn(name, reasonOf(problem)),
  };

  const articles = readArticles(inputs, { format: options.inputFormat, published: options.date ?? null }, reports);
  const results = progress.count(extractAll(articles, options.jobs, options, reports.error));
  const name = options.format ?? (terminal ? 'table' : 'json');
  const format = await formats.find((known) => known.name === name)!.load();
  const pieces = format(results, {
    width: widthOf(terminal ? process.stdout : {}),
    color: colorIn(toFile ? null : process.stdout, options.color),
  });

  try {
    if (toFile) await writeFile(options.output!, pieces);
    else await writeOut(pieces);
  } catch (problem) {
    messages.error(toFile ? options.output! : 'standard output', reasonOf(problem));
  }
  progress.clear();
  return messages.status;
}
