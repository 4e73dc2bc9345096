import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import type { Status } from './messages.js';
import { programFor } from './program.js';

/** The exit status of a command line, which is carried out. */
export async function run(args: readonly string[]): Promise<Status> {
  let status: Status = 0;
  const program = programFor(version(), (outcome) => {
    status = outcome;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    // Help and version end with 0, every mistake on the command line with 2.
    return problem.exitCode === 0 ? 0 : 2;
  }
  return status;
}

function version(): string {
  const description = readFileSync(new URL(import.meta.resolve('hearsay/package.json')), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
