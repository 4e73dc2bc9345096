import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStem } from '../../src/output/file-name.js';
import { timeml } from '../../src/output/timeml.js';
import { extractArticle } from '../../src/pipeline.js';
import type { Extraction } from '../../src/types.js';

const page = { width: 80, color: false };

function extractionOf(text: string, published: string | null = '2022-12-27', path: string | null = null): Extraction {
  return extractArticle({ text, path, title: null, published, publishedFrom: null }, new Set(['dates']));
}

async function written(text: string, extraction = extractionOf(text)): Promise<string> {
  async function* one() {
    yield { extraction, text };
  }
  let all = '';
  for await (const piece of timeml(one(), page)) all += piece;
  return all;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
const plain = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(Number(code)) : ENTITIES[name]!));

/** What a reader of TimeML makes of a document: its text, and the tags with the spans that they mark. */
function read(xml: string): { text: string; tags: Record<string, unknown>[] } {
  const body = /<TEXT>(.*)<\/TEXT>/s.exec(xml)![1]!;
  const tags: Record<string, unknown>[] = [];
  let text = '';
  for (const part of body.split(/(<[^>]*>)/)) {
    const pairs = [...part.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
    if (part.startsWith('<TIMEX3 ')) tags.push({ ...Object.fromEntries(pairs), start: text.length });
    else if (part === '</TIMEX3>') tags.at(-1)!.end = text.length;
    else text += plain(part);
  }
  return { text, tags };
}

const ARTICLE = `Rain floods <Ostby> & harbour\r

It rained on Friday and in early May. "The dam held for two weeks," Lind said.\t🚲 It rains every July.
`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
const FORBIDDEN = /^[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]$/u;

describe('TimeML', () => {
  it('read back has the text and the dates of the JSON', async () => {
    const extraction = extractionOf(ARTICLE);
    const { text, tags } = read(await written(ARTICLE));
    expect(text).toBe(ARTICLE);
    expect(tags.map(({ tid, type, value, mod = null, start, end }) => ({ tid, type, value, mod, start, end }))).toEqual(
      extraction.dates.map(({ id: tid, type, value, mod, start, end }) => ({ tid, type, value, mod, start, end })),
    );
    expect(tags.map(({ value, mod }) => [value, mod])).toEqual([
      ['2022-12-23', undefined],
      ['2022-05', 'START'],
      ['P2W', undefined],
      ['XXXX-07', undefined],
    ]);
  });

  it('names the article, and the publication date as the creation time', async () => {
    const xml = await written('It rained.', extractionOf('It rained.', '2022-12-27', 'news/rain.2022.txt'));
    expect(xml).toContain('<DOCID>rain.2022</DOCID>');
    expect(xml).toMatch(
      /<DCT><TIMEX3 tid="t0" .*value="2022-12-27".*functionInDocument="CREATION_TIME">2022-12-27<\/TIMEX3><\/DCT>/,
    );
    expect(await written('It rained.', extractionOf('It rained.', null))).toContain('value="XXXX-XX-XX"');
  });

  it('says how what recurs does', async () => {
    expect(await written('It rains three days each week.')).toMatch(
      / value="P1W" quant="EACH" freq="3D" [^>]*>three days/,
    );
  });

  it('says what is a function of another time', async () => {
    const xml = await written('It rained on Friday. It rained in 2014.');
    expect(xml).toMatch(/temporalFunction="true"[^>]*>Friday</);
    expect(xml).toMatch(/temporalFunction="false"[^>]*>2014</);
  });

  it('holds any text: what XML cannot hold becomes U+FFFD, and no raw control is left', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (text) => {
        const xml = await written(text);
        expect(xml.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\ufffe\uffff]/u);
        const held = [...text].map((character) => (FORBIDDEN.test(character) ? '\ufffd' : character));
        expect(read(xml).text).toBe(held.join(''));
      }),
    ));
});

describe('the name of a file', () => {
  it.each([
    ['news/a.txt', 'a'],
    ['APW-1998.0213.1310', 'APW-1998.0213.1310'],
    ['news\\a.txt.gz', 'a'],
    ['all.jsonl:12', 'all.jsonl_12'],
    ['https://example.org/news/?id=4', '_id=4'],
    ['news/', 'news'],
    [null, 'standard-input'],
  ])('%s: %s', (path, stem) => {
    expect(fileStem(path)).toBe(stem);
  });
});
