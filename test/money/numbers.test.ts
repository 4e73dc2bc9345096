import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/document/tokens.js';
import { compare, format, parseDecimal, shift } from '../../src/rules/decimal.js';
import { parseFigure } from '../../src/rules/digits.js';
import { readNumber } from '../../src/rules/numbers.js';

const read = (text: string): string | null => {
  const tokens = tokenize(text);
  const number = readNumber(tokens, 0);
  return number === null ? null : `${format(number.value)} ${tokens.length - number.end}`;
};

describe('readNumber', () => {
  it.each([
    ['7', '7'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1.200.000', '1200000'],
    ['5,00,000', '500000'],
    ['1 200 000', '1200000'],
    ['1\u00a0200\u202f000,50', '1200000.5'],
    ["1'200'000", '1200000'],
    ['3,5', '3.5'],
    ['1.875', '1.875'],
    ['1 1/4', '1.25'],
    ['3/8', '0.375'],
    ['6.12 3/4', '6.1275'],
    ['2½', '2.5'],
    ['1.2bn', '1200000000'],
    ['33million', '33000000'],
    ['5 mn', '5000000'],
    ['5 M', '5000000'],
    ['1.2-billion', '1200000000'],
    ['2 lakh crore', '2000000000000'],
    ['5 hundred thousand', '500000'],
    ['2 and a half million', '2500000'],
    ['1 point 5 million', '1500000'],
    ['twenty-five thousand', '25000'],
    ['twenty five', '25'],
    ['one hundred and fifty', '150'],
    ['nineteen hundred', '1900'],
    ['one million two hundred thousand and seven', '1200007'],
    ['forty-five thousand, two hundred and twelve', '45212'],
    ['two and a half billion', '2500000000'],
    ['two-and-a-half thousand', '2500'],
    ['a million and a half', '1500000'],
    ['half a million', '500000'],
    ['a half-billion', '500000000'],
    ['a quarter of a trillion', '250000000000'],
    ['three quarters of a million', '750000'],
    ['a hundred thousand', '100000'],
    ['two fifths of a million', '400000'],
    ['one point six billion', '1600000000'],
  ])('reads %j as %s', (text, value) => {
    expect(read(text)).toBe(`${value} 0`);
  });

  it.each([
    ['10.0.0.1'],
    ['12.11.2014'],
    ['1,23,4'],
    ['a house'],
    ['millions'],
    ['hundreds of'],
    ['and a half'],
    ['a third of a million'],
    ['9'.repeat(60)],
  ])('reads no number at the start of %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['20 bill', '20', 1],
    ['5 K Street', '5', 2],
    ['one two three', '1', 2],
    ['twenty twenty', '20', 1],
    ['2016 200', '2016', 1],
    ['3 million people', '3000000', 1],
  ])('stops in %j after %s', (text, value, left) => {
    expect(read(text)).toBe(`${value} ${left}`);
  });

  it('reads what it would write, for any figure', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 6 }), (digits, scale) => {
        const plain = format({ digits, scale });
        expect(compare(parseFigure(plain)!, { digits, scale })).toBe(0);
        const [integer = '', rest] = plain.split('.');
        const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ',');
        // "1,234" with the other separator is what English writes for a decimal.
        if (rest !== undefined) expect(format(parseFigure(`${grouped}.${rest}`)!)).toBe(plain);
        if (integer.length > 6) expect(format(parseFigure(grouped.replaceAll(',', '.'))!)).toBe(integer);
      }),
    );
  });

  it('never reads past the tokens, whatever they are', () => {
    const word = fc.constantFrom(
      '1',
      '200',
      '½',
      '/',
      '-',
      'and',
      'a',
      'half',
      'million',
      'twenty',
      'point',
      'of',
      'bn',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const tokens = tokenize(words.join(' '));
        tokens.forEach((_, at) => {
          const number = readNumber(tokens, at);
          if (number === null) return;
          expect(number.end).toBeGreaterThan(at);
          expect(number.end).toBeLessThanOrEqual(tokens.length);
        });
      }),
    );
  });
});

describe('decimals', () => {
  it('shift exactly, both ways', () => {
    expect(format(shift(parseDecimal('34'), -2))).toBe('0.34');
    expect(format(shift(parseDecimal('0.1'), 12))).toBe('100000000000');
    expect(format(parseDecimal('1.500'))).toBe('1.5');
  });
});
