import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Folder } from './hearsay.js';

const folder = new Folder({ 'a.txt': 'Nothing to see.\n' });
afterAll(() => folder.remove());

describe('usage', () => {
  it('--help shows every option and command on standard output', () => {
    const { status, stdout, stderr } = folder.run(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const options =
      '--format --output --only --date --date-order --min-confidence --offsets --include-text --input-format --jobs --quiet';
    for (const word of `${options} --no-color check rules schema`.split(' ')) expect(stdout).toContain(word);
  });

  it.each([['check'], ['rules'], ['schema'], ['extract']])('%s --help', (command) => {
    expect(folder.run([command, '--help'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('--version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(folder.run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('extract may be named', () => {
    expect(folder.run(['extract', '-f', 'ndjson', 'a.txt']).stdout).toBe(folder.run(['-f', 'ndjson', 'a.txt']).stdout);
  });

  it.each([
    [['--formt', 'json', 'a.txt'], "hearsay: unknown option '--formt'\n(Did you mean --format?)\n"],
    [['check', '--updat', '.'], "hearsay: unknown option '--updat'\n(Did you mean --update?)\n"],
    [['-f', 'yaml', 'a.txt'], /argument 'yaml' is invalid. Allowed choices are json, ndjson, timeml, table\.\n$/],
    [['--offsets', 'word', 'a.txt'], /Allowed choices are codepoint, utf16, byte\.\n$/],
    [['--date-order', 'ymd', 'a.txt'], /Allowed choices are dmy, mdy\.\n$/],
    [['--only', 'claims,rumours', 'a.txt'], /Allowed choices are claims, denials, money, dates, .*\n$/],
    [['--input-format', 'pdf', 'a.txt'], /Allowed choices are auto, txt, html, jsonl\.\n$/],
    [
      ['--date', '2023-02-29', 'a.txt'],
      /'2023-02-29' is invalid\. It has to be a day of the calendar, YYYY-MM-DD\.\n$/,
    ],
    [['--date', 'today', 'a.txt'], /'today' is invalid/],
    [['--min-confidence', '2', 'a.txt'], /It has to be a number from 0 to 1\.\n$/],
    [['--min-confidence', '', 'a.txt'], /It has to be a number from 0 to 1\.\n$/],
    [['-j', '0', 'a.txt'], /It has to be a whole number from 1 to 256\.\n$/],
    [['-j', 'two', 'a.txt'], /It has to be a whole number/],
    [['-o'], /argument missing\n$/],
    [['check'], "hearsay: missing required argument 'folder'\n"],
    [['rules', 'no-such'], 'hearsay: no-such: no such rule\n'],
  ])('%j is refused with 2', (args, message) => {
    const { status, stderr } = folder.run(args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^hearsay: /);
    expect(status).toBe(2);
  });
});

describe('rules', () => {
  it('prints every rule with its examples, for people and as JSON', () => {
    const rules = JSON.parse(folder.run(['rules', '-f', 'json']).stdout) as { id: string; finds: unknown[] }[];
    const { stdout, status } = folder.run(['rules']);
    expect(status).toBe(0);
    for (const { id, finds } of rules) {
      expect(stdout).toContain(`\n${id}\n`);
      expect(finds.length).toBeGreaterThan(0);
    }
  });
});
