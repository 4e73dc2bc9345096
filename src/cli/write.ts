import { createWriteStream, rmSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Messages, reasonOf } from './messages.js';

/**
 * What happens where standard output or standard error takes no more.
 *
 * A reader that has seen enough and closed the pipe (`| head`) ends the program, quietly and with 0: there is nobody left to
 * write to, and whatever is still being read or extracted is for nobody. Any other failure is reported, and ends it with 2.
 */
export function guardOutput(): void {
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit(0);
    const messages = new Messages();
    messages.error('standard output', reasonOf(problem));
    process.exit(messages.status);
  });
  // Nobody is there to be told.
  process.stderr.on('error', () => {});
}

/** Writes to standard output as fast as it takes it. */
export const writeOut = (pieces: AsyncIterable<string> | Iterable<string>): Promise<void> =>
  pipeline(Readable.from(pieces), process.stdout, { end: false });

/**
 * Writes a file: aside, then renamed, so that nobody ever finds half of it. What is there but no regular file (a pipe, a
 * device) is written to directly.
 *
 * @throws the system's error; a file that was there is as it was
 */
export async function writeFile(path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const status = await stat(target).catch(() => null);
  if (status !== null && !status.isFile()) {
    await pipeline(Readable.from(pieces), createWriteStream(target));
    return;
  }
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  // A signal would leave the unfinished file behind: it is removed, and the signal takes its course.
  const interrupted = (signal: NodeJS.Signals): void => {
    rmSync(aside, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(aside, { flags: 'wx', mode: status?.mode ?? 0o666 }));
    await rename(aside, target);
  } catch (problem) {
    await rm(aside, { force: true });
    throw problem;
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  }
}

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
