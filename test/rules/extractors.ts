import { readdirSync } from 'node:fs';
import type { Candidate, Extractor, Rule } from '../../src/rules/rule.js';

/** What the tests need of a rule, whatever its anchor. */
export type AnyRule = Rule<never, Candidate>;
type AnyExtractor = Extractor<never, Candidate>;

const folder = new URL('../../src/extract/', import.meta.url);

/** Every extractor: each folder of `src/extract` that has an index exports one. */
export async function allExtractors(): Promise<AnyExtractor[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, folder)).includes('index.ts'))
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const exported: object[] = Object.values(await import(new URL(`${name}/index.ts`, folder).href));
      const extractor = exported.find((value) => value !== null && typeof value === 'object' && 'rules' in value);
      if (!extractor) throw new Error(`src/extract/${name}/index.ts exports no extractor`);
      return extractor as AnyExtractor;
    }),
  );
}
