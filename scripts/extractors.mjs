// Every extractor of the build: each folder of dist/extract that has an index exports one.
import fs from 'node:fs';

const folder = new URL('../dist/extract/', import.meta.url);

/** The extractors, by name; `rules` in their one order. */
export async function builtExtractors() {
  const indexes = fs
    .readdirSync(folder)
    .sort()
    .map((name) => new URL(`${name}/index.js`, folder))
    .filter((index) => fs.existsSync(index));
  const modules = await Promise.all(indexes.map((index) => import(index.href)));
  return modules.map((exported) => Object.values(exported).find((value) => Array.isArray(value?.rules)));
}
