import { createWriteStream, rmSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes to standard output as fast as it takes it.
 *
 * A reader that has seen enough and closed the pipe (`| head`) ends the program, quietly and with 0: there is nobody left to
 * write to, and whatever is still being read or extracted is for nobody.
 */
export async function writeOut(pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    throw problem;
  }
}

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

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
