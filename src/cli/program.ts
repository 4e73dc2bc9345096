import { Command, Option } from 'commander';
import { printable } from '../output/printable.js';
import type { CheckFlags } from './commands/check.js';
import type { ExtractFlags } from './commands/extract.js';
import type { RulesFlags } from './commands/rules.js';
import type { Status } from './messages.js';
import { dateOption, extractOptions } from './options.js';

const USAGE = '[extract] [options] [input ...]';
const EXAMPLES = `
Examples:
  hearsay article.txt                    what an article says, as a table
  hearsay --date 2024-05-17 'news/**'    what the articles of a folder say
  hearsay --only denials < article.txt   the denials in what is piped in
  hearsay --help                         every option and command
`;

const noColor = (): Option => new Option('--no-color', 'no colors');

/**
 * The command line: every command with its arguments and options. What a command does is loaded when it is run, so that help
 * and mistakes cost nothing.
 *
 * @param done is told the exit status
 */
export function programFor(version: string, done: (status: Status) => void): Command {
  const program = new Command('hearsay')
    .description(
      'Reads news articles and writes down who said what, who denied what, which sums of money and which dates.',
    )
    .version(version, '-V, --version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(asOurs(message)) })
    .helpCommand(true);

  // `extract` is also what the program does when no command is named.
  for (const command of [program, program.command('extract', { hidden: true })]) {
    command.argument('[input...]', 'files, folders, quoted globs, or - for standard input');
    for (const option of extractOptions()) command.addOption(option);
    command.action(async (inputs: string[], flags: ExtractFlags) => {
      if (inputs.length === 0 && process.stdin.isTTY) {
        // Nothing to read: waiting for somebody to type an article would look like hanging.
        process.stderr.write(`Usage: hearsay ${USAGE}\n${EXAMPLES}`);
        done(2);
      } else {
        done(await (await import('./commands/extract.js')).extract(inputs, flags));
      }
    });
  }
  program.usage(USAGE).addHelpText('after', EXAMPLES);

  program
    .command('check')
    .description('extract every fixture again and compare with its expected.json')
    .argument('<folder...>', 'folders with fixtures: folders with article.txt and expected.json')
    .option('--update', 'write what comes out as what is expected')
    .addOption(dateOption('publication date of fixtures whose expected.json says none'))
    .addOption(noColor())
    .action(async (folders: string[], flags: CheckFlags) =>
      done(await (await import('./commands/check.js')).check(folders, flags)),
    );

  program
    .command('rules')
    .description('the rules, with their examples')
    .argument('[rule...]', 'those of an extractor (money) or with this name (money/sign-first) only')
    .addOption(new Option('-f, --format <name>', 'how to write them').choices(['text', 'json']).default('text'))
    .addOption(noColor())
    .action(async (names: string[], flags: RulesFlags) =>
      done(await (await import('./commands/rules.js')).printRules(names, flags)),
    );

  program
    .command('schema')
    .description('the JSON Schema of the output')
    .action(async () => done(await (await import('./commands/schema.js')).printSchema()));
  return program;
}

/** A message of the parser as one of ours; an argument's control characters do not get through. */
const asOurs = (message: string): string =>
  message
    .replace(/^error:/, 'hearsay:')
    .split('\n')
    .map(printable)
    .join('\n');
