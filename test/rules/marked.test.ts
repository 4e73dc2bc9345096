import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Examined, failedExamples, parseMarked } from '../../src/rules/examples.js';
import type { Claim, Extraction, Money } from '../../src/types.js';

describe('marked-up examples', () => {
  it('give plain text and the spans of the marks', () => {
    expect(parseMarked('{“We won,”} [she] <said>, {“at last.”}')).toEqual({
      text: '“We won,” she said, “at last.”',
      source: [{ start: 10, end: 13 }],
      cue: [{ start: 14, end: 18 }],
      content: [
        { start: 0, end: 9 },
        { start: 20, end: 30 },
      ],
    });
  });

  it('hold literal marks doubled, inside and outside of marks', () => {
    expect(parseMarked('{a [[b]]}, <<c>>')).toEqual({
      text: 'a [b], <c>',
      source: [],
      cue: [],
      content: [{ start: 0, end: 5 }],
    });
  });

  it.each(['[he said', 'he] said', '[he [or she] said', '[] said'])('refuse %s', (marked) => {
    expect(() => parseMarked(marked)).toThrow(marked);
  });

  it('leave any text with doubled marks as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const doubled = text.replace(/[[\]<>{}]/g, '$&$&');
        expect(parseMarked(doubled)).toEqual({ text, source: [], cue: [], content: [] });
      }),
    );
  });
});

const nothing: Extraction = {
  schemaVersion: '1',
  document: {
    path: null,
    title: null,
    published: null,
    publishedFrom: null,
    language: 'en',
    encoding: null,
    length: 0,
    offsetUnit: 'utf16',
    sha256: '',
  },
  claims: [],
  denials: [],
  money: [],
  dates: [],
  sources: [],
};

const five: Money = {
  start: 5,
  end: 7,
  text: '$5',
  id: 'm1',
  amount: '5',
  max: null,
  currency: 'USD',
  currencyFrom: 'default',
  modifier: null,
  per: null,
  equals: null,
  confidence: 1,
  rule: 'money/sign-first',
};

const claim: Claim = {
  id: 'c1',
  kind: 'indirect',
  source: { start: 0, end: 3, text: 'Lee', id: null },
  cue: { start: 4, end: 8, text: 'said', lemma: 'say', class: 'speech' },
  content: { text: 'it ended', spans: [{ start: 9, end: 17 }] },
  via: null,
  confidence: 1,
  rule: 'attribution/plain',
};

const money = (finds: Examined['finds'][0], ignores = 'It won 5 games.'): Examined => ({
  id: 'money/sign-first',
  finds: [finds],
  ignores: [ignores],
});
const findsFive = (text: string): Extraction =>
  text.startsWith('Pay $5') ? { ...nothing, money: [{ ...five, start: 4, end: 6 }] } : nothing;

describe('running examples', () => {
  it('passes where the rule finds the marked span with the given values', () => {
    expect(failedExamples(money({ text: 'Pay {$5}.', gives: { amount: '5', max: null } }), findsFive)).toEqual([]);
  });

  it('names what differs', () => {
    const failed = failedExamples(money({ text: 'Pay {$5.}', gives: { amount: '6' } }), findsFive);
    expect(failed).toEqual(['finds: Pay {$5.}\n    found, but the expression is "$5"; amount is "5", not "6"']);
  });

  it('wants every marked sum to be found, one of them by the rule', () => {
    const six: Money = { ...five, start: 8, end: 10, rule: 'money/word' };
    const both = (text: string): Extraction =>
      text.startsWith('Pay') ? { ...nothing, money: [{ ...five, start: 4, end: 6 }, six] } : nothing;
    expect(failedExamples(money({ text: 'Pay {$5}, {$6}.' }), both)).toEqual([]);
    expect(failedExamples(money({ text: 'Pay {$5}, {$6}.' }), findsFive)).toEqual([
      'finds: Pay {$5}, {$6}.\n    found, but "$6" is not found',
    ]);
  });

  it('names what another rule found instead', () => {
    const other = (): Extraction => ({ ...nothing, money: [{ ...five, start: 4, end: 6, rule: 'money/word' }] });
    expect(failedExamples(money({ text: 'Pay {$5}.' }), other)).toEqual([
      'finds: Pay {$5}.\n    money/word found "$5"',
    ]);
    expect(failedExamples(money({ text: 'Owe {$5}.' }), findsFive)).toEqual(['finds: Owe {$5}.\n    found nothing']);
  });

  it('names what was found in a lookalike', () => {
    const failed = failedExamples(money({ text: 'Pay {$5}.' }, 'Pay $5.'), findsFive);
    expect(failed).toEqual(['ignores: Pay $5.\n    found "$5"']);
  });

  it('compares the marked parts of an attribution only, and fields by their path', () => {
    const rule = (text: string): Examined => ({
      id: 'attribution/plain',
      finds: [{ text, gives: { 'cue.lemma': 'say', via: null } }],
      ignores: ['Nothing.'],
    });
    const found = (text: string): Extraction => (text === 'Nothing.' ? nothing : { ...nothing, claims: [claim] });
    expect(failedExamples(rule('Lee <said> {it ended}.'), found)).toEqual([]);
    expect(failedExamples(rule('[Lee said] {it ended}.'), found)).toEqual([
      'finds: [Lee said] {it ended}.\n    found, but the source is "Lee"',
    ]);
  });
});
