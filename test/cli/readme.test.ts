import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { Folder } from './hearsay.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const folder = new Folder();
afterAll(() => folder.remove());

it('the README’s example is what comes out', () => {
  const block = /```\n\$ cat (?<file>\S+)\n(?<article>.*?)\n\$ hearsay (?<args>.*?)\n(?<output>.*?)```/s.exec(readme);
  const { file, article, args, output } = block!.groups as Record<string, string>;
  folder.write(file!, article!);
  expect(folder.run(['-f', 'table', ...args!.split(' ')]).stdout).toBe(output);
});
