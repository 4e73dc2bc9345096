import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bin, expectValid, Folder, paths } from './hearsay.js';

let folder: Folder;
const given = (files: Readonly<Record<string, string>> = {}): Folder => {
  folder = new Folder(files);
  return folder;
};
afterEach(() => folder.remove());

const ARTICLE = '“It costs $5 million,” Ana Ruiz said on Friday. She denied that it was late. 🚲 Café.\n';

/** Articles by number, enough for several threads to come out of step. */
const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${String(i).padStart(3, '0')}.txt`, ARTICLE.repeat((i % 7) + 1)]),
  );

describe('formats', () => {
  it('json is an array of documents, ndjson one a line, with the same documents', () => {
    const array = given(many(3)).documents(['.']);
    const lines = folder.run(['-f', 'ndjson', '.']).stdout;
    expect(lines.endsWith('\n')).toBe(true);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(array);
    expect(array).toHaveLength(3);
  });

  it('json is the default off a terminal, and an array even when empty', () => {
    const { stdout, status } = given().run(['missing.txt']);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(2);
  });

  it.each(['codepoint', 'utf16', 'byte'])('every record is valid and stands at its %s offsets', (unit) => {
    const [read] = given({ 'a.txt': ARTICLE }).documents(['--offsets', unit, '--include-text', 'a.txt']);
    const slice = {
      codepoint: (start: number, end: number) => [...ARTICLE].slice(start, end).join(''),
      utf16: (start: number, end: number) => ARTICLE.slice(start, end),
      byte: (start: number, end: number) => Buffer.from(ARTICLE).subarray(start, end).toString(),
    }[unit]!;
    expect(read!.document.offsetUnit).toBe(unit);
    expect(slice(0, read!.document.length)).toBe(ARTICLE);
    const passages = [...read!.money, ...read!.dates, ...read!.claims.flatMap(({ cue }) => cue ?? [])];
    for (const { start, end, text } of passages) expect(slice(start, end)).toBe(text);
  });

  it('leaves out what was not asked for', () => {
    const [read] = given({ 'a.txt': ARTICLE }).documents(['--only', 'dates,money', 'a.txt']);
    expect(read).toMatchObject({ claims: [], denials: [], sources: [] });
  });

  it('control characters of a text never reach the output raw', () => {
    const text = 'Alarm\u0007 \x1b[2J\u009b2J\x7f said Ana Ruiz.\n';
    for (const format of ['json', 'ndjson', 'table', 'timeml']) {
      const { stdout } = given({ 'a.txt': text }).run(['--include-text', '-f', format, 'a.txt']);
      expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      if (format === 'json') expect(JSON.parse(stdout)[0].document.text).toBe(text);
      folder.remove();
    }
  });
});

describe('--output', () => {
  it.each(['json', 'ndjson', 'table'])('%s: the file has the bytes of standard output', (format) => {
    const { stdout } = given({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE }).run(['-f', format, 'in']);
    const result = folder.run(['-f', format, '-o', 'out', 'in']);
    expect(result).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder.path, 'out'), 'utf8')).toBe(stdout);
    expect(readdirSync(folder.path).sort()).toEqual(['in', 'out']);
  });

  it('does not mask the status', () => {
    expect(given({ 'a.txt': ARTICLE }).run(['-o', 'out', 'a.txt', 'missing.txt']).status).toBe(2);
    expect(paths(JSON.parse(readFileSync(join(folder.path, 'out'), 'utf8')))).toEqual(['a.txt']);
  });

  it('names a file that cannot be written', () => {
    expect(given({ 'a.txt': ARTICLE }).run(['-o', 'no/out', 'a.txt'])).toMatchObject({
      status: 2,
      stderr: 'hearsay: no/out: no such file or folder\n',
    });
    mkdirSync(join(folder.path, 'dir'));
    expect(folder.run(['-o', 'dir', 'a.txt'])).toMatchObject({ status: 2, stderr: 'hearsay: dir: is a folder\n' });
  });

  it('writes through a link, and to what is no file', () => {
    given({ 'a.txt': ARTICLE, 'real.json': 'old' });
    symlinkSync('real.json', join(folder.path, 'link.json'));
    expect(folder.run(['-o', 'link.json', 'a.txt']).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder.path, 'real.json'), 'utf8'))).toHaveLength(1);
    expect(folder.run(['-o', '/dev/null', 'a.txt'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('timeml', () => {
  it('is one document, on standard output or in a file', () => {
    const { stdout, status } = given({ 'a.txt': ARTICLE }).run(['-f', 'timeml', '--date', '2024-05-18', 'a.txt']);
    expect(status).toBe(0);
    expect(stdout.match(/<TEXT>(.*)<\/TEXT>/s)![1]!.replace(/<[^>]*>/g, '')).toBe(ARTICLE);
    expect(stdout).toMatch(/<TIMEX3 tid="t1" type="DATE" value="2024-05-17"[^>]*>Friday<\/TIMEX3>/);
    folder.run(['-f', 'timeml', '--date', '2024-05-18', '--offsets', 'byte', '-o', 'a.tml', 'a.txt']);
    expect(readFileSync(join(folder.path, 'a.tml'), 'utf8')).toBe(stdout);
  });

  it('of several articles is refused before anything is written, where it would be one file', () => {
    const several = given({ 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'c.tml': 'old' }).run(['-f', 'timeml', '.']);
    expect(several).toMatchObject({ status: 2, stdout: '' });
    expect(several.stderr).toMatch(/^hearsay: -f timeml: holds one article; several need a folder .*\n$/);
    expect(folder.run(['-f', 'timeml', '-o', 'c.tml', '.'])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder.path, 'c.tml'), 'utf8')).toBe('old');
  });

  it.each(['1', '2'])('of several articles is a file each in a folder, -j %s', (jobs) => {
    given({ 'in/a.txt': ARTICLE, 'in/b.jsonl': '{"id":"x/B.1","text":"In 2014."}\n', 'in/old/a.md': 'In 2013.' });
    const result = folder.run(['-f', 'timeml', '-j', jobs, '-o', 'new/out/', 'in', 'missing.txt']);
    expect(result.status).toBe(2);
    expect(result.stderr.split('\n').sort().slice(1)).toEqual([
      'hearsay: in/old/a.md: not written: new/out/a.tml is that of in/a.txt',
      'hearsay: missing.txt: no such file or folder',
    ]);
    expect(readdirSync(join(folder.path, 'new/out')).sort()).toEqual(['B.1.tml', 'a.tml']);
    expect(readFileSync(join(folder.path, 'new/out/B.1.tml'), 'utf8')).toContain('>2014</TIMEX3>');
    expect(folder.run(['-f', 'timeml', '-o', 'new/out', 'in/b.jsonl'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('names a folder that cannot be made', () => {
    given({ 'a.txt': ARTICLE });
    expect(folder.run(['-f', 'timeml', '-o', 'a.txt/', 'a.txt'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('many articles', () => {
  it('come out in order and alike, on one thread and on several', () => {
    const alone = given({ ...many(40), 'x.jsonl': '{"text":"a"}\nbroken\n' }).run(['-f', 'ndjson', '.']);
    const threads = folder.run(['-f', 'ndjson', '-j', '3', '.']);
    expect(threads).toMatchObject({ status: 2, stderr: 'hearsay: x.jsonl:2: not a line of JSON\n' });
    expect(threads.stdout).toBe(alone.stdout);
    const documents = threads.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents).toHaveLength(41);
    expect(paths(documents)).toEqual([...paths(documents)].sort());
    documents.forEach(expectValid);
  });

  it.each(['1', '2'])('end quietly with 0 when the reader closes the pipe, -j %s', async (jobs) => {
    given();
    const child = spawn(process.execPath, [bin, '-f', 'ndjson', '--input-format', 'jsonl', '-j', jobs]);
    const line = `${JSON.stringify({ text: ARTICLE.repeat(50) })}\n`;
    // Articles without end: only the closed pipe can end this.
    child.stdin.on('error', () => {});
    const feed = (): void => {
      while (child.stdin.writable && child.stdin.write(line));
      child.stdin.once('drain', feed);
    };
    feed();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('an output that takes no more', () => {
  // The reader is gone before anything is written.
  const closed = (args: string): string => `{ sleep 0.1; "${process.execPath}" "${bin}" ${args}; echo $? >&2; } | true`;

  it.each(['--help', 'schema', 'rules', '-f table a.txt', 'missing.txt 2>&1'])('%s ends quietly with 0', (args) => {
    given({ 'a.txt': ARTICLE });
    const { stderr } = spawnSync('sh', ['-c', closed(args)], { cwd: folder.path, encoding: 'utf8', input: '' });
    expect(stderr).toBe('0\n');
  });

  it.runIf(existsSync('/dev/full'))('a full disk is named', () => {
    given({ 'a.txt': ARTICLE });
    const command = `"${process.execPath}" "${bin}" a.txt > /dev/full`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { cwd: folder.path, encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: 'hearsay: standard output: no space left\n', status: 2 });
  });
});

describe('color', () => {
  const table = (env: Record<string, string>, ...args: string[]): string =>
    given({ 'a.txt': ARTICLE }).run(['-f', 'table', 'a.txt', ...args], { env }).stdout;

  it.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as [Record<string, string>, string[], boolean][])('%j %j: %j', (env, args, colored) => {
    expect(table(env, ...args).includes('\x1b[')).toBe(colored);
  });
});
