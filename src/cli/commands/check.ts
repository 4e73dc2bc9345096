import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readArticles } from '../../input/articles.js';
import type { Report } from '../../input/source.js';
import { recordKinds } from '../../output/choices.js';
import { styleFor } from '../../output/table/style.js';
import { compare, type Difference } from '../check/compare.js';
import {
  ARTICLE,
  EXPECTED,
  type Expectation,
  expectationOf,
  findFixtures,
  readExpectation,
  writtenExpectation,
} from '../check/fixture.js';
import { report, summary } from '../check/report.js';
import { Messages, reasonOf, type Status } from '../messages.js';
import { colorIn, widthOf } from '../terminal.js';
import { writeFile, writeOut } from '../write.js';

export interface CheckFlags {
  readonly update?: boolean;
  readonly date?: string;
  readonly color: boolean;
}

/** `hearsay check <folder ...>`: extracts every fixture again and compares. */
export async function check(folders: readonly string[], options: CheckFlags): Promise<Status> {
  const messages = new Messages();
  await writeOut(checkAll(folders, options, messages));
  return messages.status;
}

async function* checkAll(folders: readonly string[], options: CheckFlags, messages: Messages): AsyncGenerator<string> {
  const style = styleFor(colorIn(process.stdout, options.color));
  const width = widthOf(process.stdout);
  const error: Report = (name, problem) => messages.error(name, reasonOf(problem));
  const counts = new Map<string, number>();
  for (const folder of folders) {
    for await (const fixture of findFixtures(folder, error)) {
      const outcome = await checkOne(fixture, options, error);
      counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
      if (outcome.kind === 'different') yield report(fixture, outcome.differences, style, width);
      if (outcome.kind === 'without expected.json') yield `${fixture}: no ${EXPECTED}; --update writes it\n\n`;
      if (outcome.kind === 'written') yield `${join(fixture, EXPECTED)}: written\n`;
      if (outcome.kind === 'different' || outcome.kind === 'without expected.json') messages.difference();
    }
  }
  if (counts.size > 0) yield summary(counts);
}

type Outcome =
  | { readonly kind: 'as expected' | 'without expected.json' | 'written' | 'unreadable' }
  | { readonly kind: 'different'; readonly differences: readonly Difference[] };

async function checkOne(fixture: string, { update, date }: CheckFlags, error: Report): Promise<Outcome> {
  try {
    const expected = await readExpectation(fixture);
    const actual = await extractFixture(fixture, dateIn(expected) ?? date ?? null, error);
    if (actual === null) return { kind: 'unreadable' };
    if (expected !== null && isDeepStrictEqual(expected, actual)) return { kind: 'as expected' };
    if (update) {
      await writeFile(join(fixture, EXPECTED), [writtenExpectation(actual)]);
      return { kind: 'written' };
    }
    if (expected === null) return { kind: 'without expected.json' };
    const differences = compare(expected, actual);
    return { kind: 'different', differences: differences.length > 0 ? differences : [onlyInForm] };
  } catch (problem) {
    error(join(fixture, EXPECTED), problem);
    return { kind: 'unreadable' };
  }
}

const onlyInForm: Difference = { kind: 'changed', label: 'numbers or order of records only', changes: [] };

const dateIn = (expected: Expectation | null): string | null =>
  expected?.document.publishedFrom === 'option' ? expected.document.published : null;

/** What comes out of a fixture's article now; null where it cannot be read, which has been reported. */
async function extractFixture(fixture: string, published: string | null, error: Report): Promise<Expectation | null> {
  const { work } = await import('../../batch/work.js');
  const options = {
    only: recordKinds,
    dateOrder: null,
    offsets: 'codepoint',
    minConfidence: 0,
    includeText: false,
  } as const;
  const reports = { error, warn: error };
  for await (const article of readArticles([join(fixture, ARTICLE)], { format: 'txt', published }, reports)) {
    const { result, problem } = work({ articles: [{ ...article, path: ARTICLE }], options })[0]!;
    if (result === null) throw problem;
    return expectationOf(result);
  }
  return null;
}
