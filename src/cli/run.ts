import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { printable } from '../output/printable.js';
import { addCheck } from './commands/check.js';
import { addExtract } from './commands/extract.js';
import { addRules } from './commands/rules.js';
import { addSchema } from './commands/schema.js';
import type { Status } from './messages.js';

/** The exit status of a command line. */
export async function run(args: readonly string[]): Promise<Status> {
  let status: Status = 0;
  const done = (outcome: Status): void => {
    status = outcome;
  };

  const program = new Command('hearsay')
    .description(
      'Reads news articles and writes down who said what, who denied what, which sums of money and which dates.',
    )
    .version(version(), '-V, --version')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      outputError: (message, write) =>
        write(
          message
            .replace(/^error:/, 'hearsay:')
            .split('\n')
            .map(printable)
            .join('\n'),
        ),
    })
    .helpCommand(true);

  // `extract` is what the program does when no command is named.
  addExtract(program, done).usage('[extract] [options] [input ...]');
  addExtract(program.command('extract', { hidden: true }), done);
  addCheck(program, done);
  addRules(program, done);
  addSchema(program, done);

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    // Help and version end with 0, every mistake on the command line with 2.
    return problem.exitCode === 0 ? 0 : 2;
  }
  return status;
}

function version(): string {
  const description = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
