import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from './source.js';

/**
 * The files below a folder, in the order of their names, folder by folder. Hidden ones, `node_modules` and symbolic links
 * to folders are passed over.
 */
export async function* walk(folder: string, error: Report): AsyncGenerator<string> {
  let entries: Awaited<ReturnType<typeof readFolder>>;
  try {
    entries = await readFolder(folder);
  } catch (problem) {
    error(folder, problem);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, error);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToNoFolder(path)))) yield path;
  }
}

const readFolder = (folder: string) => readdir(folder, { withFileTypes: true });

/** A link that leads nowhere counts as a file, so that reading it names it. */
const leadsToNoFolder = async (link: string): Promise<boolean> => {
  const status = await stat(link).catch(() => null);
  return status === null || status.isFile();
};
