import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Folder } from './hearsay.js';

let folder: Folder;
afterEach(() => folder.remove());

/** A folder with the fixtures `one` and `two`, of which `one` has its expectation. */
function given(): Folder {
  folder = new Folder({ 'f/one/article.txt': 'The tower is tall.\n', 'f/two/article.txt': 'The river is wide.\n' });
  folder.run(['check', '--update', '--date', '2024-05-15', 'f/one']);
  return folder;
}

const expectation = (): string => readFileSync(join(folder.path, 'f/one/expected.json'), 'utf8');

describe('check', () => {
  it('is content with what is expected', () => {
    const { status, stdout } = given().run(['check', 'f/one']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1 fixture: 1 as expected\n' });
  });

  it('takes a missing expectation for a failure, and writes none', () => {
    const { status, stdout } = given().run(['check', 'f']);
    expect(status).toBe(1);
    expect(stdout).toContain('f/two: no expected.json');
    expect(stdout).toContain('2 fixtures: 1 as expected, 1 without expected.json\n');
    expect(existsSync(join(folder.path, 'f/two/expected.json'))).toBe(false);
  });

  it('writes expectations under --update, without confidences, and keeps the date given', () => {
    given();
    expect(JSON.parse(expectation()).document).toMatchObject({
      path: 'article.txt',
      published: '2024-05-15',
      publishedFrom: 'option',
    });
    expect(expectation()).not.toContain('confidence');
    expect(folder.run(['check', '--update', 'f'])).toMatchObject({
      status: 0,
      stdout: 'f/two/expected.json: written\n2 fixtures: 1 as expected, 1 written\n',
    });
    expect(folder.run(['check', 'f'])).toMatchObject({ status: 0, stdout: '2 fixtures: 2 as expected\n' });
  });

  it('prints a difference per record', () => {
    const expected = JSON.parse(given() && expectation());
    const rule = 'money/none';
    expected.money.push({ id: 'm1', start: 4, end: 9, text: 'tower', amount: '5', currency: 'EUR', rule });
    expected.document.length = 5;
    folder.write('f/one/expected.json', JSON.stringify(expected));
    const { status, stdout } = folder.run(['check', 'f/one']);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        'f/one',
        '  ~ document',
        '      length  - 5',
        '              + 19',
        '  - money m1 tower (missing)',
        '',
        '1 fixture: 1 different',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(expectation())).toEqual(expected);
  });

  it.each([
    ['{', /^hearsay: f\/one\/expected\.json: .*JSON/],
    ['[]', 'hearsay: f/one/expected.json: not an extraction\n'],
  ])('names an expectation that is none: %s', (json, message) => {
    given().write('f/one/expected.json', json);
    const { status, stderr } = folder.run(['check', 'f/one']);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it.each([
    ['none', 'hearsay: none: no such file or folder\n'],
    ['empty', 'hearsay: empty: holds no fixture (a folder with article.txt and expected.json)\n'],
    ['lone', 'hearsay: lone/expected.json: there is no article.txt beside it\n'],
  ])('names a folder without fixtures: %s', (name, message) => {
    folder = new Folder({ 'empty/a.md': '', 'lone/expected.json': '{}' });
    expect(folder.run(['check', name])).toMatchObject({ status: 2, stderr: message, stdout: '' });
  });
});
