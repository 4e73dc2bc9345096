import { describe, expect, test } from 'vitest';
import type { Doc, ParagraphKind } from '../../src/document/doc.js';
import { readDocument } from '../../src/document/read.js';
import { timexExtractor } from '../../src/extract/timex/index.js';
import { type Publication, resolvePublication } from '../../src/resolve/publication.js';
import { runRules } from '../../src/rules/run.js';
import { tag } from '../../src/tagging/tag.js';

interface Known {
  readonly published?: string;
  readonly path?: string;
  /** What stands in the dateline's date. */
  readonly dateline?: string;
  /** Kind of the paragraph that holds the words "Published" or "Updated". */
  readonly line?: ParagraphKind;
}

function publicationOf(text: string, known: Known = {}): Publication {
  const { published = null, path = null } = known;
  const read = readDocument({
    text,
    path,
    title: null,
    published,
    publishedFrom: published === null ? null : 'option',
  });
  const start = known.dateline === undefined ? -1 : text.indexOf(known.dateline);
  const date = start < 0 ? null : { start, end: start + known.dateline!.length };
  const doc: Doc = {
    ...read,
    dateline: date === null ? null : { start: 0, end: date.end, place: { start: 0, end: 1 }, date, agency: null },
    paragraphs: read.paragraphs.map((paragraph) =>
      /Published|Updated/.test(text.slice(paragraph.start, paragraph.end))
        ? { ...paragraph, kind: known.line ?? 'publication' }
        : { ...paragraph, kind: 'body' },
    ),
  };
  const tagged = tag(doc);
  return resolvePublication(tagged, runRules(timexExtractor, tagged), null);
}

describe('the publication date', () => {
  test('is the one of the option first', () => {
    const known = { published: '2020-01-02', dateline: 'May 3, 2021', path: '2022-12-23.txt' };
    expect(publicationOf('OSLO, May 3, 2021 - It rained.', known).published).toBe('2020-01-02');
  });

  test('is the one of a dateline with a year', () => {
    const known = { dateline: 'May 3, 2021', path: '2022-12-23.txt' };
    expect(publicationOf('OSLO, May 3, 2021 - It rained.', known)).toEqual({
      published: '2021-05-03',
      publishedFrom: 'dateline',
    });
  });

  test('takes the year of a dateline from the name of the file when both are within a month', () => {
    const text = 'OSLO, Dec. 30 - It rained.';
    expect(publicationOf(text, { dateline: 'Dec. 30', path: '2023-01-02-rain.txt' })).toEqual({
      published: '2022-12-30',
      publishedFrom: 'dateline',
    });
    expect(publicationOf(text, { dateline: 'Dec. 30', path: '2023-06-02-rain.txt' })).toEqual({
      published: '2023-06-02',
      publishedFrom: 'path',
    });
  });

  test('stays unknown when a dateline without a year is all there is', () => {
    expect(publicationOf('OSLO, Dec. 30 - It rained.', { dateline: 'Dec. 30' })).toEqual({
      published: null,
      publishedFrom: null,
    });
  });

  test('is the one of a publication line, and of no other paragraph', () => {
    const text = 'Rain floods port\n\nPublished 23 December 2022\n\nIt rained on 3 May 2020.';
    expect(publicationOf(text)).toEqual({ published: '2022-12-23', publishedFrom: 'text' });
    expect(publicationOf(text, { line: 'body' })).toEqual({ published: null, publishedFrom: null });
  });

  test.each([
    ['Updated 24 December 2022\n\nPublished 23 December 2022', '2022-12-23'],
    ['Updated December 24, 2022; Published December 23, 2022', '2022-12-23'],
    ['Published December 23, 2022 | Updated December 24, 2022', '2022-12-23'],
    ['Updated 5:04 PM ET, Fri December 23, 2022', '2022-12-23'],
    ['Published 2022-12-23T17:04:00Z', '2022-12-23'],
  ])('is that of the publication before that of a change: %s', (line, day) => {
    expect(publicationOf(line)).toEqual({ published: day, publishedFrom: 'text' });
  });

  test('needs a whole and real date', () => {
    expect(publicationOf('Published December 2022').published).toBeNull();
    expect(publicationOf('Published 31 June 2022').published).toBeNull();
    expect(publicationOf('Published 03/04/2022').published).toBeNull();
    expect(publicationOf('Published 03/04/2022\n\nIt rained on 5 May 2020.').published).toBe('2022-04-03');
    expect(publicationOf('Updated 25/12/2022').published).toBe('2022-12-25');
  });
});
