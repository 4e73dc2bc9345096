import { CommanderError } from 'commander';
import type { Status } from './messages.js';
import { programFor } from './program.js';

/** Put in its place by the build. */
const VERSION = process.env.HEARSAY_VERSION ?? 'not built';

/** The exit status of a command line, which is carried out. */
export async function run(args: readonly string[]): Promise<Status> {
  let status: Status = 0;
  const program = programFor(VERSION, (outcome) => {
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
