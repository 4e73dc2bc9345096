import { createReadStream, fstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { type InputFormat, type InputKind, isPacked, kindOf, knownExtensions } from './kinds.js';
import type { InputSource, Report } from './source.js';
import { walk } from './walk.js';
import { whole } from './whole.js';

/**
 * What the names on the command line stand for, in their order: a file, the articles below a folder, the articles that a glob
 * matches, `-` for standard input. A file that is named is read whatever its extension; in folders and globs the extension
 * has to be known, unless `format` says how to read what a glob matches.
 */
export async function* findSources(
  names: readonly string[],
  format: InputFormat,
  error: Report,
): AsyncGenerator<InputSource> {
  let standardInputRead = false;
  for (const name of names) {
    if (name === '-') {
      if (standardInputRead) error('-', 'standard input can be read only once');
      else yield standardInput(format);
      standardInputRead = true;
      continue;
    }
    let status: Stats;
    try {
      status = await stat(name);
    } catch (problem) {
      if (/[*?[{(]/.test(name)) yield* globbed(name, format, error);
      else error(name, problem);
      continue;
    }
    if (status.isDirectory()) yield* below(name, format, error);
    else yield file(name, kindIn(format, name) ?? 'txt');
  }
}

/** Standard input; text unless the format says otherwise. */
export const standardInput = (format: InputFormat): InputSource => ({
  path: null,
  kind: format === 'auto' ? 'txt' : format,
  open: openStandardInput,
  read: () => whole(openStandardInput()),
});

/** @throws the system's error where it is a folder, which `process.stdin` takes for an empty file */
function openStandardInput(): Readable {
  return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}

async function* below(folder: string, format: InputFormat, error: Report): AsyncGenerator<InputSource> {
  let found = false;
  let failed = false;
  const note: Report = (name, problem) => {
    failed = true;
    error(name, problem);
  };
  for await (const path of walk(folder, note)) {
    const kind = kindOf(path);
    if (kind === null || (format !== 'auto' && kind !== format)) continue;
    found = true;
    yield file(path, kind);
  }
  if (!found && !failed) error(folder, `holds no article (${format === 'auto' ? knownExtensions : format})`);
}

async function* globbed(pattern: string, format: InputFormat, error: Report): AsyncGenerator<InputSource> {
  const { default: glob } = await import('fast-glob');
  let matches: string[];
  try {
    matches = await glob(pattern, {
      followSymbolicLinks: false,
      ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
    });
  } catch (problem) {
    error(pattern, problem);
    return;
  }
  let found = false;
  for (const path of matches.sort()) {
    const kind = kindIn(format, path);
    if (kind === null) continue;
    found = true;
    yield file(path, kind);
  }
  if (!found) error(pattern, matches.length === 0 ? 'matches no file' : `matches no article (${knownExtensions})`);
}

const kindIn = (format: InputFormat, path: string): InputKind | null => (format === 'auto' ? kindOf(path) : format);

function file(path: string, kind: InputKind): InputSource {
  const open = () => (isPacked(path) ? unpacked(path) : createReadStream(path));
  return { path, kind, open, read: async () => (isPlain(path) ? readFileSync(path) : whole(await open())) };
}

/**
 * Whether a file's bytes can be had at once. Those of a pipe may be long in coming; but to wait for every step of opening and
 * reading a small file takes longer than the steps themselves.
 */
const isPlain = (path: string): boolean => !isPacked(path) && statSync(path).isFile();

async function unpacked(path: string): Promise<Readable> {
  const { createGunzip } = await import('node:zlib');
  // A failure on either side ends the reading of what comes out.
  return pipeline(createReadStream(path), createGunzip(), () => {});
}
