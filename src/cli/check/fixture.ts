import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Report } from '../../input/source.js';
import { walk } from '../../input/walk.js';
import { toJson } from '../../output/printable.js';
import type { Extraction } from '../../types.js';

export const ARTICLE = 'article.txt';
export const EXPECTED = 'expected.json';

/**
 * What a fixture's `expected.json` holds: the extraction without its confidences, which change with every measuring of the
 * rules. `document.path` is `article.txt`; where `document.publishedFrom` is `option`, `document.published` is the date
 * that the article is read with.
 */
export type Expectation = Extraction;

/** The folders below a folder, itself included, that hold an `article.txt`; an `expected.json` without one is reported. */
export async function* findFixtures(folder: string, error: Report): AsyncGenerator<string> {
  const folders = new Set<string>();
  let noted = false;
  const note: Report = (name, problem) => {
    noted = true;
    error(name, problem);
  };
  for await (const path of walk(folder, note)) {
    const name = basename(path);
    if (name !== ARTICLE && name !== EXPECTED) continue;
    // In a folder, the article's name comes before the expectation's.
    if (name === ARTICLE) {
      folders.add(dirname(path));
      yield dirname(path);
    } else if (!folders.has(dirname(path))) {
      note(path, `there is no ${ARTICLE} beside it`);
    }
  }
  if (folders.size === 0 && !noted) error(folder, `holds no fixture (a folder with ${ARTICLE} and ${EXPECTED})`);
}

/**
 * The expectation in a fixture's folder, or null where there is none.
 *
 * @throws Error where it is no expectation, or cannot be read
 */
export async function readExpectation(folder: string): Promise<Expectation | null> {
  let json: string;
  try {
    json = await readFile(join(folder, EXPECTED), 'utf8');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
  const value: unknown = JSON.parse(json);
  if (!isExpectation(value)) throw new TypeError('not an extraction');
  return value;
}

const LISTS = ['claims', 'denials', 'money', 'dates', 'sources'];

function isExpectation(value: unknown): value is Expectation {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    typeof fields.document === 'object' &&
    fields.document !== null &&
    LISTS.every((list) => Array.isArray(fields[list]))
  );
}

/** An extraction as an expectation. */
export const expectationOf = (extraction: Extraction): Expectation =>
  JSON.parse(JSON.stringify(extraction, (field, value) => (field === 'confidence' ? undefined : value)));

/** An expectation as it is written. */
export const writtenExpectation = (expectation: Expectation): string => `${toJson(expectation, 2)}\n`;
