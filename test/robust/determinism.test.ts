import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Folder } from '../cli/hearsay.js';

const fixtures = new URL('../../fixtures/', import.meta.url).pathname;
const folder = new Folder(
  Object.fromEntries(
    readdirSync(fixtures).map((name) => [`${name}.txt`, readFileSync(join(fixtures, name, 'article.txt'), 'utf8')]),
  ),
);
afterAll(() => folder.remove());

const bytes = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string => {
  const { stdout, status } = folder.run(['-f', 'ndjson', ...args, '.'], { env });
  expect(status).toBe(0);
  return stdout;
};
const usual = bytes([]);

/** Loaded before everything else, it turns the clock back to 1970. */
const clock =
  'globalThis.Date = class extends Date { constructor(...a) { super(...(a.length > 0 ? a : [0])); } static now() { return 0; } };';
const preload = `--import=data:text/javascript,${encodeURIComponent(clock)}`;

it.each([
  ['four jobs', ['-j', '4'], {}],
  ['another time zone', [], { TZ: 'Pacific/Kiritimati' }],
  ['one behind', [], { TZ: 'Pacific/Pago_Pago' }],
  ['another day', [], { NODE_OPTIONS: preload }],
  ['another day, two jobs', ['-j', '2'], { NODE_OPTIONS: preload }],
  ['another locale', [], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
] as [string, string[], Record<string, string>][])('the same bytes come out: %s', (_, args, env) => {
  expect(bytes(args, env)).toBe(usual);
});
