import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/types.js';
import { Folder, paths } from './hearsay.js';

let folder: Folder;
const SPANISH = `El alcalde dijo el martes que la empresa no había recibido ningún pago por las obras del puente. Según una portavoz, el
contrato se firmó en marzo y no se ha modificado desde entonces. La oposición pide una investigación y afirma que el coste total supera los
5 millones de euros ($5 million).`;

const given = (files: Readonly<Record<string, string | Uint8Array>> = {}): Folder => {
  folder = new Folder(files);
  return folder;
};
afterEach(() => folder.remove());

const ARTICLE = 'The bridge will open in May, the mayor said.\n';

describe('inputs', () => {
  it('reads files in the order in which they are named', () => {
    const documents = given({ 'b.txt': ARTICLE, 'a.txt': ARTICLE }).documents(['b.txt', 'a.txt']);
    expect(paths(documents)).toEqual(['b.txt', 'a.txt']);
  });

  it('searches folders, in the order of names, for articles only', () => {
    const files = {
      'in/b/article.txt': ARTICLE,
      'in/a.md': ARTICLE,
      'in/b/expected.json': '{}',
      'in/.hidden.txt': 'no',
      'in/node_modules/no.txt': 'no',
    };
    const documents = given({ ...files, 'in/c.jsonl': '{"id":"one","text":"x"}\n' }).documents(['in']);
    expect(paths(documents)).toEqual(['in/a.md', 'in/b/article.txt', 'one']);
  });

  it('names an article that is too long for the memory there is, and goes on', () => {
    const files = { 'a.txt': 'The mayor said so. '.repeat(200_000), 'b.txt': ARTICLE };
    const env = { NODE_OPTIONS: '--max-old-space-size=200' };
    const { status, stderr, stdout } = given(files).run(['-f', 'ndjson', 'a.txt', 'b.txt'], { env });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^hearsay: a\.txt: too long for one article: 3\.8 million characters/);
    expect(paths([JSON.parse(stdout) as Extraction])).toEqual(['b.txt']);
  });

  it('matches globs, in the order of names', () => {
    const passedOver = { 'in/.hidden.txt': ARTICLE, 'in/node_modules/no.txt': ARTICLE, 'in/4.json': '{}' };
    const files = { 'in/2.txt': ARTICLE, 'in/1.txt': ARTICLE, 'in/deep/3.txt': ARTICLE, ...passedOver };
    expect(paths(given(files).documents(['in/**']))).toEqual(['in/1.txt', 'in/2.txt', 'in/deep/3.txt']);
  });

  it('takes a file whose name reads like a glob for the file', () => {
    expect(paths(given({ 'a[1].txt': ARTICLE }).documents(['a[1].txt']))).toEqual(['a[1].txt']);
  });

  it('reads a named file whatever its extension', () => {
    expect(paths(given({ 'a.story': ARTICLE }).documents(['a.story']))).toEqual(['a.story']);
  });

  it.each([[['-']], [[]]])('reads standard input: %j', (args) => {
    const [read] = given().documents(args, { input: ARTICLE });
    expect(read?.document).toMatchObject({ path: null, length: ARTICLE.length });
  });

  it('gives an empty result for empty standard input', () => {
    const [read] = given().documents([]);
    expect(read).toMatchObject({ document: { length: 0 }, claims: [], denials: [], money: [], dates: [], sources: [] });
  });

  it('refuses to read standard input twice', () => {
    const { status, stderr, stdout } = given().run(['-', '-'], { input: ARTICLE });
    expect(status).toBe(2);
    expect(stderr).toBe('hearsay: -: standard input can be read only once\n');
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('keeps a byte order mark and line ends as they are', () => {
    const text = '\ufeffOne.\r\n\r\nTwo.\r';
    const [read] = given({ 'a.txt': text }).documents(['--include-text', 'a.txt']);
    expect(read?.document).toMatchObject({ text, length: text.length });
  });

  it('decodes old encodings, and says so unless quiet', () => {
    const latin = given({ 'a.txt': Buffer.from('caf\xe9', 'latin1') });
    const { status, stderr, stdout } = latin.run(['--include-text', 'a.txt']);
    expect(status).toBe(0);
    expect(stderr).toBe('hearsay: a.txt: not UTF-8; read as iso-8859-1\n');
    expect(JSON.parse(stdout)[0].document).toMatchObject({ text: 'café', encoding: 'iso-8859-1', length: 4 });
    expect(latin.run(['-q', 'a.txt']).stderr).toBe('');
  });

  it('replaces bytes that are no characters, and counts them', () => {
    const damaged = Buffer.concat([Buffer.from('“Yes”, é, é, é'), Buffer.from([0xff, 0xfe]), Buffer.from(' end')]);
    const { stderr, stdout } = given({ 'a.txt': damaged }).run(['--include-text', 'a.txt']);
    expect(stderr).toBe('hearsay: a.txt: 2 characters are not valid utf-8 and read as U+FFFD\n');
    expect(JSON.parse(stdout)[0].document).toMatchObject({ text: '“Yes”, é, é, é\ufffd\ufffd end', encoding: 'utf-8' });
  });

  it('unpacks gzip, whatever it holds', () => {
    const lines = given({
      'a.txt.gz': gzipSync(ARTICLE),
      'b.jsonl.gz': gzipSync(`${JSON.stringify({ id: 'b', text: ARTICLE })}\n`),
      'c.gz': gzipSync(ARTICLE),
      'd.txt.gz': gzipSync(ARTICLE).subarray(0, 20),
      'e.txt.gz': ARTICLE,
    });
    expect(paths(lines.documents(['a.txt.gz', 'b.jsonl.gz', 'c.gz']))).toEqual(['a.txt.gz', 'b', 'c.gz']);
    const { status, stderr } = lines.run(['d.txt.gz', 'e.txt.gz']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'hearsay: d.txt.gz: the gzip data end too early\nhearsay: e.txt.gz: no gzip data, or damaged\n',
    );
  });

  it.runIf(existsSync('/dev/zero')).each([
    ['txt', 'too large to read'],
    ['jsonl', 'a line is too large to read'],
  ])('names what never ends: %s', (format, reason) => {
    expect(given().run(['--input-format', format, '/dev/zero'])).toMatchObject({
      status: 2,
      stderr: `hearsay: /dev/zero: ${reason}\n`,
      stdout: '[]\n',
    });
  });

  it('names lines of JSON that are in UTF-16', () => {
    const { status, stderr } = given({ 'a.jsonl': Buffer.from('\ufeff{"text": "One."}\n', 'utf16le') }).run([
      'a.jsonl',
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe('hearsay: a.jsonl: lines of JSON have to be in UTF-8, these are in UTF-16\n');
  });

  it('refuses what is no text by name, and reads the others', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + (i >> 3)) % 256);
    const { status, stderr, stdout } = given({ 'a.txt': noise, 'b.txt': ARTICLE }).run(['a.txt', 'b.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe('hearsay: a.txt: is a binary file, not a text\n');
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('says once of a text that it is not in English, and claims nothing', () => {
    const spanish = given({ 'a.txt': SPANISH });
    const { status, stderr, stdout } = spanish.run(['a.txt']);
    expect(status).toBe(0);
    expect(stderr).toBe('hearsay: a.txt: is not in English; nothing was looked for\n');
    const [read] = JSON.parse(stdout);
    expect(read.document.language).toBe('und');
    expect([...read.claims, ...read.denials, ...read.money, ...read.dates, ...read.sources]).toEqual([]);
    expect(spanish.run(['-q', 'a.txt']).stderr).toBe('');
  });

  it('--date-order says what 03/04/2015 means', () => {
    const readAs = (...args: string[]) => folder.documents([...args, 'a.txt'])[0]!.dates[0]!.value;
    given({ 'a.txt': 'It opened on 03/04/2015.\n' });
    expect(readAs('--date-order', 'dmy')).toBe('2015-04-03');
    expect(readAs('--date-order', 'mdy')).toBe('2015-03-04');
  });

  it('passes the publication date on', () => {
    const [read] = given({ 'a.txt': ARTICLE }).documents(['--date', '2024-02-29', 'a.txt']);
    expect(read?.document).toMatchObject({ published: '2024-02-29', publishedFrom: 'option' });
  });
});

describe('inputs that cannot be read', () => {
  it.each([
    ['missing.txt', 'hearsay: missing.txt: no such file or folder\n'],
    ['*.nothing', 'hearsay: *.nothing: matches no file\n'],
    ['*.json', 'hearsay: *.json: matches no article (.htm, .html, .jsonl, .md, .ndjson, .txt)\n'],
    ['empty', 'hearsay: empty: holds no article (.htm, .html, .jsonl, .md, .ndjson, .txt)\n'],
    ['page.html', /^hearsay: page\.html: HTML is not supported yet/],
    ['a.txt/b.txt', 'hearsay: a.txt/b.txt: is no folder\n'],
  ])('%s is named, the others go on, the status is 2', (name, message) => {
    const files = { 'a.txt': ARTICLE, 'x.json': '{}', 'empty/x.json': '{}', 'page.html': '<p>Hi</p>' };
    const { status, stderr, stdout } = given(files).run([name, 'a.txt']);
    expect(stderr).toMatch(message);
    expect(paths(JSON.parse(stdout))).toEqual(['a.txt']);
    expect(status).toBe(2);
  });

  it('a file that is there but cannot be opened is one of them, and folders that links lead to are passed over', () => {
    given({ 'in/a.txt': ARTICLE, 'other/b.txt': ARTICLE });
    symlinkSync('loop.txt', join(folder.path, 'in/loop.txt'));
    symlinkSync('../other', join(folder.path, 'in/other.txt'));
    const { status, stderr, stdout } = folder.run(['in']);
    expect(stderr).toBe('hearsay: in/loop.txt: too many symbolic links\n');
    expect(paths(JSON.parse(stdout))).toEqual(['in/a.txt']);
    expect(status).toBe(2);
  });

  it('a name that reads like a command gets a hint', () => {
    const { status, stderr } = given().run(['chekc']);
    expect(stderr).toBe('hearsay: chekc: no such file or folder; did you mean the command check?\n');
    expect(status).toBe(2);
  });

  it('control characters of names do not reach the terminal', () => {
    expect(given().run(['\x1b\u009bred.txt']).stderr).toBe('hearsay: ␛�red.txt: no such file or folder\n');
  });
});

describe('jsonl', () => {
  const lines = [
    '{"id":"one","text":"First.","title":"A title","published":"2023-01-31T10:00:00Z"}',
    '{"id":"two", broken',
    '',
    '{"id":"three"}',
    '{"text":"Fourth.","published":"soon"}',
    '{"id":5,"text":"Line\u2028separator"}',
    '{"id":12345678901234567890,"text":"x"}',
    '{"text":"No line end"}',
  ];

  it('reads a line at a time, and a broken line stops nothing', () => {
    const { status, stderr, stdout } = given({ 'in.jsonl': `\ufeff${lines.join('\r\n')}` }).run([
      'in.jsonl',
      '--include-text',
    ]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'hearsay: in.jsonl:2: not a line of JSON',
      'hearsay: in.jsonl:4: "text" is missing or no string',
      'hearsay: in.jsonl:5: "published" is no date of the form YYYY-MM-DD',
      'hearsay: in.jsonl:7: "id" has too many digits for a number; write it as a string',
    ]);
    expect(JSON.parse(stdout)).toMatchObject([
      { document: { path: 'one', title: 'A title', published: '2023-01-31', publishedFrom: 'metadata' } },
      { document: { path: '5', text: 'Line\u2028separator' } },
      { document: { path: 'in.jsonl:8', published: null } },
    ]);
  });

  it('comes from standard input where the input format says so', () => {
    const documents = given().documents(['--input-format', 'jsonl', '--date', '2020-01-01'], { input: lines[0]! });
    expect(documents).toMatchObject([{ document: { path: 'one', published: '2020-01-01', publishedFrom: 'option' } }]);
    expect(folder.documents(['--input-format', 'jsonl'])).toEqual([]);
  });
});
