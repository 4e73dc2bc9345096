import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/document/doc.js';
import { contains, type Span } from '../../src/document/span.js';
import { attributionExtractor } from '../../src/extract/attribution/index.js';
import { denialExtractor } from '../../src/extract/denial/index.js';
import { moneyExtractor } from '../../src/extract/money/index.js';
import { timexExtractor } from '../../src/extract/timex/index.js';
import { resolveMoney } from '../../src/resolve/money.js';
import { resolveSources } from '../../src/resolve/sources.js';
import { resolveTimexes } from '../../src/resolve/timexes.js';
import { runRules } from '../../src/rules/run.js';
import { tag } from '../../src/tagging/tag.js';
import { read } from './reading.js';

/** Plain, since it runs millions of times. */
function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Everything that holds for every Doc. */
function check(doc: Doc): void {
  const { text, tokens, sentences, paragraphs, quotations, dateline, lineStarts } = doc;
  const within = (span: Span): boolean => span.start >= 0 && span.end > span.start && span.end <= text.length;

  tokens.forEach((token, i) => {
    hold(within(token) && token.start >= (tokens[i - 1]?.end ?? 0), `token ${i} in order`);
    hold(token.text === text.slice(token.start, token.end), `text of token ${i}`);
    hold(!/^\s|\s$/.test(token.text), `no white space around token ${i}`);
  });

  let token = 0;
  sentences.forEach((sentence, i) => {
    hold(sentence.firstToken === token && sentence.endToken > token, `tokens of sentence ${i}`);
    token = sentence.endToken;
    hold(sentence.start === tokens[sentence.firstToken]!.start, `start of sentence ${i}`);
    hold(sentence.end === tokens[sentence.endToken - 1]!.end, `end of sentence ${i}`);
    const paragraph = paragraphs[sentence.paragraph]!;
    hold(i >= paragraph.firstSentence && i < paragraph.endSentence, `paragraph of sentence ${i}`);
  });
  hold(token === tokens.length, 'every token in a sentence');

  let sentence = 0;
  paragraphs.forEach((paragraph, i) => {
    hold(paragraph.firstSentence === sentence && paragraph.endSentence > sentence, `sentences of paragraph ${i}`);
    sentence = paragraph.endSentence;
    hold(paragraph.start === sentences[paragraph.firstSentence]!.start, `start of paragraph ${i}`);
    hold(paragraph.end === sentences[paragraph.endSentence - 1]!.end, `end of paragraph ${i}`);
  });
  hold(sentence === sentences.length, 'every sentence in a paragraph');
  hold(paragraphs.filter(({ kind }) => kind === 'headline').length <= 1, 'one headline at most');

  let p = 0;
  const continued = new Set<number>();
  quotations.forEach((quotation, i) => {
    const { inner, continues, closed, depth } = quotation;
    hold(within(quotation) && contains(quotation, inner) && inner.start > quotation.start, `span of quotation ${i}`);
    hold(closed === inner.end < quotation.end, `closing mark of quotation ${i}`);
    while (p < paragraphs.length && paragraphs[p]!.end <= quotation.start) p++;
    hold(contains(paragraphs[p]!, quotation), `quotation ${i} in a paragraph`);
    hold(closed || quotation.end === paragraphs[p]!.end, `quotation ${i} runs to its paragraph's end`);
    const parent = quotation.parent === null ? null : quotations[quotation.parent]!;
    hold(depth === (parent === null ? 0 : parent.depth + 1) && depth < 8, `depth of quotation ${i}`);
    hold(parent === null || contains(parent.inner, quotation), `quotation ${i} in its parent`);
    const before = quotations[i - 1];
    hold(
      before === undefined ||
        (quotation.start > before.start && (contains(before.inner, quotation) || quotation.start >= before.end)),
      `quotation ${i} crosses no other`,
    );
    if (continues === null) return;
    hold(continues < i && !quotations[continues]!.closed && !continued.has(continues), `what quotation ${i} continues`);
    continued.add(continues);
  });

  if (dateline !== null) {
    hold(within(dateline) && paragraphs.some(({ start }) => start === dateline.start), 'dateline at a head');
    for (const part of [dateline.place, dateline.date, dateline.agency]) {
      hold(part === null || (within(part) && contains(dateline, part)), 'parts of the dateline');
    }
  }

  hold(lineStarts[0] === 0, 'first line');
  for (const start of lineStarts.slice(1)) hold(/[\n\v\f\r\u2028\u2029]/.test(text[start - 1]!), `line at ${start}`);
}

const anyCodeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const pieces = fc.constantFrom(
  ...'“”‘’"\'`„«»‹›()[].!?…,;:-—_/\\@#$%&'.split(''),
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\0',
    '\u2028',
    '\u00ad',
    '\u0301',
    '\ud83d',
    '\udc4d',
  ],
  ...[
    '👨‍👩‍👧',
    '``',
    "''",
    '’’',
    '...',
    '--',
    "'s",
    "n't",
    "'90s",
    '12"',
    '6\'2"',
    'U.S.',
    'No. 5',
    'p.m.',
    'Mr.',
    'e.g.',
  ],
  ...[
    'he said',
    'She',
    'Kim',
    'SEOUL, Dec. 23 (Reuters) - ',
    'Read more:',
    '(Photo: X)',
    '- ',
    '1. ',
    'https://a.example/b.',
    '3.5',
    '12,500',
    'KIM: ',
  ],
);
const texts = fc.oneof(
  fc.array(anyCodeUnit, { maxLength: 60, size: 'max' }).map((units) => units.join('')),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: pieces }, anyCodeUnit), { maxLength: 80, size: 'max' })
    .map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 60, size: 'max' }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 100, size: 'max' }),
);

describe('a Doc', () => {
  it('is consistent and exact over any text', () => {
    fc.assert(
      fc.property(texts, (text) => check(read(text))),
      { numRuns: 1500 },
    );
  });

  it('stays as it was read', () => {
    const doc = read('Aldmoor closes\n\nOSLO (AP) - “We won,” she said. On Friday Lind denied it had cost $5 million.');
    const copy = structuredClone(doc);
    const tagged = tag(doc);
    const claims = [...runRules(attributionExtractor, tagged), ...runRules(denialExtractor, tagged)];
    expect(resolveSources(tagged, claims).sources).not.toEqual([]);
    expect(resolveMoney(tagged, runRules(moneyExtractor, tagged))).not.toEqual([]);
    expect(resolveTimexes(tagged, runRules(timexExtractor, tagged), '2024-05-18', null)).not.toEqual([]);
    expect(doc).toEqual(copy);
  });

  const data = process.env.HEARSAY_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
  if (existsSync(data)) {
    it('is consistent and exact over every article at hand', () => {
      const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(?:txt|tml)$/.test(file),
      );
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) check(read(readFileSync(`${data}/${file}`, 'utf8')));
    });
  }
});
