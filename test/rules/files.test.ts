import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/cli/extractors.js';
import { type AnyRule, allExtractors } from './extractors.js';

const folder = new URL('../../src/extract/', import.meta.url);
const listed = new Map((await allExtractors()).map(({ name, rules }) => [name as string, rules]));

/** The rules that a file exports: records with an id and a match. */
async function rulesOf(path: string): Promise<AnyRule[]> {
  const exported: unknown[] = Object.values(await import(new URL(path, folder).href));
  return exported.filter(
    (value): value is AnyRule => value !== null && typeof value === 'object' && 'id' in value && 'match' in value,
  );
}

const paths = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('/index.ts'))
  .sort();
const read = await Promise.all(paths.map(async (path) => ({ path, rules: await rulesOf(path) })));
const files = read.filter(({ rules }) => rules.length > 0);
const idsOf = (rules: readonly AnyRule[]): string[] => rules.map((rule) => rule.id).sort();

describe('rules', () => {
  it('have ids of their own', () => {
    const ids = idsOf([...listed.values()].flat());
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('are all known to `hearsay rules`', () => {
    expect(allRules().map(({ id }) => id)).toEqual([...listed.values()].flat().map(({ id }) => id));
  });

  it.each([...new Set([...listed.keys(), ...files.map(({ path }) => path.split('/')[0]!)])])(
    'of %s are each listed once in its index',
    (name) => {
      const inFolder = files.filter(({ path }) => path.startsWith(`${name}/`)).flatMap(({ rules }) => rules);
      expect(idsOf(listed.get(name) ?? [])).toEqual(idsOf(inFolder));
    },
  );
});

for (const { path, rules } of files) {
  it(`${path} holds one rule, named as its path, in under 100 lines`, () => {
    expect(rules.map((rule) => rule.id)).toEqual([path.replace(/\.ts$/, '')]);
    expect(readFileSync(new URL(path, folder), 'utf8').trimEnd().split('\n').length).toBeLessThan(100);
    expect(rules[0]!.summary).toMatch(/^[^\n|]{10,200}$/);
    expect(rules[0]!.finds.length * rules[0]!.ignores.length).toBeGreaterThan(0);
  });
}
