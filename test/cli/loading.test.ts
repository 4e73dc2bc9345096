import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Folder } from './hearsay.js';

const folder = new Folder({ 'a.txt': 'The bridge is open.\n', 'b.txt': 'The bridge is open.\n' });
afterAll(() => folder.remove());

/** The files of this package and of its dependencies that a run loads, worker threads' among them. */
function loadedBy(args: readonly string[]): string {
  const coverage = mkdtempSync(join(tmpdir(), 'hearsay-'));
  expect(folder.run(args, { env: { NODE_V8_COVERAGE: coverage } }).status).toBe(0);
  const reports = readdirSync(coverage).map((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')));
  rmSync(coverage, { recursive: true });
  return reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url)).join('\n');
}

it.each([[['--help']], [['--version']], [['check', '--help']]])('%j loads nothing that reads articles', (args) => {
  expect(loadedBy(args)).not.toMatch(/parts\/(?:text|grid|table)\.js|piscina/);
});

it.each([
  [['-j', '2', 'a.txt'], /parts\/text\.js/, /piscina|p-map|grid\.js|fast-glob/],
  [['-f', 'table', 'a.txt'], /parts\/grid\.js/, /piscina|fast-glob/],
  [['-j', '2', 'a.txt', 'b.txt'], /piscina/, /grid\.js/],
  [['*.txt'], /fast-glob/, /piscina/],
])('%j loads what it needs and no more', (args, needed, spared) => {
  const loaded = loadedBy(args);
  expect(loaded).toMatch(needed);
  expect(loaded).not.toMatch(spared);
});
