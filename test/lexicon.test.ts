import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

const folder = new URL('../src/lexicon/', import.meta.url);

/** What each Set and Map of the lexicon was built from, since a key that is written twice is in it once. */
const written = new WeakMap<object, readonly unknown[]>();

vi.stubGlobal(
  'Set',
  class<T> extends Set<T> {
    constructor(values: Iterable<T> = []) {
      const list = [...values];
      super(list);
      written.set(this, list);
    }
  },
);
vi.stubGlobal(
  'Map',
  class<K, V> extends Map<K, V> {
    constructor(entries: Iterable<readonly [K, V]> = []) {
      const list = [...entries];
      super(list);
      written.set(
        this,
        list.map(([key]) => key),
      );
    }
  },
);
const tables = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => {
      const exported: [string, unknown][] = Object.entries(await import(new URL(file, folder).href));
      return exported.map(([name, value]) => [`${file} ${name}`, value] as const);
    }),
);
vi.unstubAllGlobals();

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** The values in a table: of a Map and a plain object, those that its keys lead to. */
function valuesIn(value: unknown): unknown[] {
  if (!isObject(value) || value instanceof RegExp) return [];
  if (value instanceof Map || value instanceof Set) return [...value.values()];
  return Object.values(value);
}

const holdsFunction = (value: unknown): boolean => typeof value === 'function' || valuesIn(value).some(holdsFunction);

/** The key of an entry of a list: itself, or its first field when that is a string (else the whole entry, as JSON). */
function keyOf(entry: unknown): string {
  const first = isObject(entry) ? Object.values(entry)[0] : entry;
  return typeof first === 'string' ? first : JSON.stringify(entry);
}

/** The keys of a table as they are written. */
const keysOf = (table: object): string[] =>
  Array.isArray(table) ? table.map(keyOf) : (written.get(table)?.map(keyOf) ?? Object.keys(table));

/** The first pair of keys that does not rise, in code-unit order; Sets and Maps inside the table have to rise too. */
function disorder(table: unknown): string[] {
  if (!isObject(table) || table instanceof RegExp) return [];
  const keys = keysOf(table);
  const at = keys.findIndex((key, i) => i > 0 && keys[i - 1]! >= key);
  if (at > 0) return keys.slice(at - 1, at + 1);
  return valuesIn(table)
    .filter((value) => value instanceof Set || value instanceof Map)
    .flatMap(disorder);
}

describe('the lexicon', () => {
  it.each(tables.flat())('%s is data, sorted, without duplicates', (_title, table) => {
    expect(holdsFunction(table)).toBe(false);
    expect(disorder(table)).toEqual([]);
  });
});
