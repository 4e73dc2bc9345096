import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.js';
import { extract } from '../../src/index.js';
import { expectValid } from '../cli/hearsay.js';

const LENGTH = 20_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length));

const texts: Readonly<Record<string, string>> = {
  'full stops': filled('.'),
  'quotation marks': filled('"'),
  'quotation marks that open': filled('“'),
  'quotations in quotations': filled('“‘') + filled('’”'),
  brackets: filled('(') + filled(')'),
  digits: filled('7'),
  'digits and commas': filled('1,'),
  commas: filled(','),
  capitals: filled('A'),
  'combining marks': `e${filled('\u0301')}`,
  'right to left': filled('שלום '),
  'marks that reorder text': filled('\u202e'),
  'zero-width spaces': filled('\u200b'),
  'lone surrogates': filled('\ud83d'),
  'a sentence without an end': filled('the mayor said that the bridge is '),
  'one line of many sentences': filled('Ana Ruiz said on Friday that the firm paid $5 million. '),
  'quotations that never close': filled('“Yes, he said. '),
  'a name of many words': filled('Ministry of '),
  'a quotation that goes on in the next paragraph':
    'The dam, Lind said, had been “leaking since June.\n\n“Nobody asked.”',
  'a clause that ends with its adverb': 'It is unclear what he held Reportedly, he made comments to Lind',
  'a cue within its source': '“Yes,” said Ada Venn, an early voice in urging the port to take up the issue.',
  'a span of days that runs back': 'They won on May 3-1, and left.',
};

const article = [
  'OSTBY, May 3 (Coastwire) - “We are ready,” Ana Ruiz said on Friday, denying that the firm had paid $5 million (€4.6 million).',
  'According to the Ostby Herald, the mayor rejected the accusation as “baseless”.',
].join('\n\n');

const fixtures = new URL('../../fixtures/', import.meta.url);
const articles = readdirSync(fixtures).map((name) => readFileSync(new URL(`${name}/article.txt`, fixtures), 'utf8'));

/** What happens to texts on their way, each at places that numbers from 0 to 1 tell. */
const changes: Readonly<Record<string, (text: string, at: readonly number[]) => string>> = {
  'cut off': (text, [from, end]) => text.slice(from! * text.length, end! * text.length),
  'without some characters': (text, [share]) =>
    text.replace(/./gsu, (c, i) => ((i * 7919) % 1000 < share! * 50 ? '' : c)),
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'in title case': (text) => text.replace(/\b[a-z]/g, (c) => c.toUpperCase()),
  'with a paragraph twice': (text, [from, to]) => {
    const paragraphs = text.split('\n');
    paragraphs.splice(to! * paragraphs.length, 0, paragraphs[Math.floor(from! * paragraphs.length)] ?? '');
    return paragraphs.join('\n');
  },
  'with its quotation marks mixed up': (text, [by]) => {
    const marks = text.match(/["“”‘’']/g) ?? [];
    let i = Math.floor(by! * marks.length);
    return text.replace(/["“”‘’']/g, () => marks[i++ % marks.length]!);
  },
  'on one line': (text) => text.replace(/\n+/g, ' '),
  'without line breaks': (text) => text.replace(/\n+/g, ''),
  'without full stops': (text) => text.replace(/[.!?]/g, ''),
  'with its words in another order': (text, [by]) => {
    const words = text.split(' ');
    return words.map((_, i) => words[(i * 31 + Math.floor(by! * words.length)) % words.length]).join(' ');
  },
};
const mutation = fc.record({
  change: fc.constantFrom(...Object.keys(changes)),
  at: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
});

const expectSound = (text: string): void => {
  const found = extract(text, { offsets: 'utf16', published: '2024-05-04' });
  expectValid(found);
  const { claims, denials, money, dates } = found;
  const mentions = [...claims, ...denials].flatMap(({ source, cue }) => [source, cue]).filter((part) => part !== null);
  for (const { start, end, text: words } of [...money, ...dates, ...mentions])
    expect(text.slice(start, end)).toBe(words);
  for (const { source, cue, content } of [...claims, ...denials]) {
    let end = 0;
    for (const span of content?.spans ?? []) {
      expect(end <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      end = span.end;
    }
    if (source !== null && cue !== null) expect(source.end <= cue.start || cue.end <= source.start).toBe(true);
  }
  for (const { from, to } of dates) expect((from ?? '') <= (to ?? '')).toBe(true);
};

describe('whatever the text is made of, what comes out is sound', () => {
  it.each(Object.entries(texts))('%s', (_, text) => expectSound(text));

  it('an article with pieces of it cut out, doubled and strewn with marks', () => {
    const cut = fc.record({
      from: fc.nat(article.length),
      length: fc.nat(80),
      by: fc.oneof(fc.constantFrom('', '"', '”', '“', '(', '\n\n', '. ', '$', '\u0301', '\ud83d', '\0'), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), (cuts) => {
        expectSound(
          cuts.reduce((text, { from, length, by }) => text.slice(0, from) + by + text.slice(from + length), article),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('the fixtures’ articles, mutilated as scraped texts are', () => {
    const mutated = fc.tuple(fc.constantFrom(...articles), fc.array(mutation, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(mutated, ([text, mutations]) =>
        expectSound(mutations.reduce((changed, { change, at }) => changes[change]!(changed, at), text)),
      ),
      { numRuns: 150 },
    );
  });
});

it('no sentence is longer than what the rules are made for', () => {
  const text = 'the mayor said that the bridge is '.repeat(500);
  const { sentences } = readDocument({ text, path: null, title: null, published: null, publishedFrom: null });
  expect(Math.max(...sentences.map(({ firstToken, endToken }) => endToken - firstToken))).toBeLessThanOrEqual(400);
});
