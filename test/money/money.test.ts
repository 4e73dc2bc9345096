import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/pipeline.js';
import type { Money } from '../../src/types.js';

const moneyIn = (text: string): Money[] =>
  extractArticle({ text, path: null, title: null, published: null, publishedFrom: null }, new Set(['money'])).money;

const brief = (text: string): string[] =>
  moneyIn(text).map(({ text: words, amount, max, currency, currencyFrom }) =>
    [words, amount, max, currency, currencyFrom].filter((part) => part !== null).join(' | '),
  );

describe('figures', () => {
  const cents = fc.record({ whole: fc.bigInt({ min: 0n, max: 10n ** 15n }), rest: fc.integer({ min: 0, max: 99 }) });

  it('have exact amounts and spans for any sum, before or after it whatever stands', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom('$', '£', '€', 'US$', 'HK$', 'CHF ', '₹'),
        fc.string(),
        ({ whole, rest }, sign, noise) => {
          const figure = `${sign}${whole}.${String(rest).padStart(2, '0')}`;
          const before = `${noise.replace(/[^a-z ,.\n😀é]/gu, '')}\n\nIt paid `;
          const text = `${before}${figure} to them.`;
          const found = moneyIn(text).filter(({ start }) => start === before.length);
          expect(found).toHaveLength(1);
          expect(text.slice(found[0]!.start, found[0]!.end)).toBe(figure);
          const decimals = String(rest)
            .padStart(2, '0')
            .replace(/0{1,2}$/, '');
          expect(found[0]!.amount).toBe(decimals === '' ? `${whole}` : `${whole}.${decimals}`);
        },
      ),
    );
  });

  it('are in text order, apart, and their slices are their text, in any text', () => {
    const part = fc.constantFrom(
      '$',
      '5',
      '€',
      'million',
      'dollars',
      'a',
      '-',
      'cents',
      'and',
      'Rs',
      'USD',
      ' ',
      '(',
      ')',
      'to',
      '1,000',
      'per',
      'share',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const [i, money] of moneyIn(text).entries()) {
          expect(money.id).toBe(`m${i + 1}`);
          expect(money.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(money.start, money.end)).toBe(money.text);
          expect(money.text.trim()).toBe(money.text);
          if (money.amount !== null) expect(money.amount).toMatch(/^\d+(\.\d*[1-9])?$/);
          expect(money.currency).toMatch(/^[A-Z]{3}$/);
          last = money.end;
        }
      }),
    );
  });
});

describe('ranges', () => {
  it('are told apart where signs, codes or marks stand on their own', () => {
    expect(brief('10 $ 30 $').map((line) => line.split(' | ')[0])).toEqual(['10 $', '30 $']);
    expect(brief('rmb 10 usd 20').map((line) => line.split(' | ')[0])).toEqual(['rmb 10', 'usd 20']);
    expect(brief('It fell to 1 . 85 marks in Bonn , Germany .')[0]).toContain('1 . 85 marks | 1.85');
    expect(brief('It gives us $ 5 million .')[0]).toContain('$ 5 million | 5000000 | USD | default');
    expect(brief('It gave the U.S. $ 6 million .')[0]).toMatch(/^\$ 6 million/);
    expect(brief('It took a us $ 7 million loan .')[0]).toMatch(/^us \$ 7 million.*stated$/);
    expect(moneyIn('It costs $5 per hundred kilos.')[0]!.per).toBe('hundred kilos');
    expect(brief('It fetched c $ 16.4 million .')).toEqual(['c $ 16.4 million | 16400000 | CAD | stated']);
  });

  it('share magnitude and rate; two full figures stay two', () => {
    expect(brief('It needs between $5 and $10 million.')).toEqual([
      '$5 | 5000000 | USD | default',
      '$10 million | 10000000 | USD | default',
    ]);
    expect(brief('It needs £8–£10m.')).toEqual(['£8–£10m | 8000000 | 10000000 | GBP | stated']);
    expect(brief('Take €8–$9.')).toEqual(['€8 | 8 | EUR | stated', '$9 | 9 | USD | default']);
    expect(moneyIn('They offer $15.50 to $16.75 a share.').map(({ per }) => per)).toEqual(['share', 'share']);
    expect(brief('Shares rose $2 to $18 million.').map((line) => line.split(' | ')[1])).toEqual(['2', '18000000']);
  });
});

describe('which dollar', () => {
  it('is the United States’ by default, and marked so', () => {
    expect(brief('A toll of $5 was set.')).toEqual(['$5 | 5 | USD | default']);
  });

  it('follows the places of the article', () => {
    expect(brief('The council of Sydney met. Australian ratepayers in Brisbane pay $5 more.')).toEqual([
      '$5 | 5 | AUD | article',
    ]);
    expect(brief('Lahore: the Pakistani state owes 5 million rupees.')).toEqual([
      '5 million rupees | 5000000 | PKR | article',
    ]);
    expect(brief('In Cairo, Egyptian bakers pay 300 pounds.')).toEqual(['300 pounds | 300 | EGP | article']);
  });

  it('follows a place in capitals before a colon', () => {
    expect(brief('SINGAPORE: A flat was sold for $2.')).toEqual(['$2 | 2 | SGD | article']);
    expect(brief('KAMPALA: The state owes 9 million shillings. The bank lost KSh2.')[0]).toContain('UGX | article');
    expect(brief('GABORONE: The mine in Botswana lost P1.2 billion.')[0]).toContain('BWP | article');
    expect(brief('In Zambia a bag costs K330.')[0]).toContain('ZMW | article');
    expect(brief('DUBLIN — A fare of €3 rose by 50 cents.')[1]).toBe('50 cents | 0.5 | EUR | article');
    expect(brief('YAOUNDE: Fuel in Cameroon rose to 730 CFA francs.')[0]).toContain('XAF | article');
  });

  it('is not the one that a conversion tells it from', () => {
    expect(brief('The Canadian firm of Toronto paid C$50 million ($38 million), and $2 million in fees.')).toEqual([
      'C$50 million | 50000000 | CAD | stated',
      '$38 million | 38000000 | USD | default',
      '$2 million | 2000000 | USD | default',
    ]);
  });

  it('stays American where another country is only named', () => {
    expect(brief('Hong Kong fell, Hong Kong rose, Hong Kong paid $5.')).toEqual(['$5 | 5 | USD | default']);
    expect(brief('He has 20 bucks. Canada paid $5.')[1]).toBe('$5 | 5 | USD | article');
  });

  it('is the one that the article says its figures are in', () => {
    expect(brief('Sales rose by $2 to $45. All figures are in Canadian dollars.')).toEqual([
      '$2 | 2 | CAD | article',
      '$45 | 45 | CAD | article',
    ]);
  });

  it('goes on from the figure before for cents and bare names', () => {
    expect(brief('In Toronto it closed at C$35, up 12.5 cents.')[1]).toBe('12.5 cents | 0.125 | CAD | article');
    expect(brief('A tax of 10 Canadian dollars rose to 30 dollars.')[1]).toBe('30 dollars | 30 | CAD | article');
  });

  it('is the American one where the text letters both', () => {
    expect(brief('In Toronto, Canada, C$5, US$4 and $3.')[2]).toBe('$3 | 3 | USD | article');
  });

  it('is another where the text letters the American one', () => {
    expect(brief('The Singapore broker made $135 million (US$100 million).')[0]).toBe(
      '$135 million | 135000000 | SGD | article',
    );
  });
});

describe('conversions', () => {
  it.each([
    ['It cost US$100 million (S$135 million).'],
    ['It cost £8m a year ($10m).'],
    ['It cost 5 million euros (about $5.5 million).'],
    ['It cost 212 pesos, or about $11.70.'],
    ['It cost 130 billion euros, about $148 billion, to build.'],
    ['It pays 212 pesos a day, or $11.70.'],
    ['It costs $60/£50.'],
    ['Today £1 = $1.27.'],
  ])('name each other: %s', (text) => {
    expect(moneyIn(text).map(({ equals }) => equals)).toEqual(['m2', 'm1']);
  });

  it('stand between dashes', () => {
    expect(moneyIn('A plate costs 200 rupees – roughly £2 – there.').map(({ equals }) => equals)).toEqual(['m2', 'm1']);
  });

  it.each([
    ['It lost $8 million ($2 million of it in May).'],
    ['It paid £5 and then $10.'],
    ['It paid £5, then about $10.'],
    ['They gave at least $3 million, nearly £4m and more than €5 billion.'],
    ['They gave £3m, €4m, about $5m and 6 million rupees.'],
    ['Its debt is £4bn ($5bn in equity is at risk too).'],
  ])('are not made of %s', (text) => {
    expect(moneyIn(text).map(({ equals }) => equals)).not.toContainEqual(expect.any(String));
  });
});

describe('lookalikes', () => {
  it.each([
    ['He lost 20 pounds in America. Americans envied him.'],
    ['Police found 20 pounds of heroin.'],
    ['They ate one-third of a million sandwiches, or a third of a dollar each.'],
    ['The film runs in 1080p on Dollar Street.'],
    ['Mike Pence won 12 votes; 12 won gold.'],
    ['SDG 13, PHP 8, COP 26 and TOP 10.'],
    ['£; $ ; € ; US$ ; $HOME ; $ACME'],
  ])('hold no money: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('rates and approximators', () => {
  it.each([
    ['$20 a month', 'month'],
    ['$60 per barrel', 'barrel'],
    ['15 dollars an hour', 'hour'],
    ['$5bn annually', 'year'],
    ['an $18-a-share bid', 'share'],
    ['$70/bbl', 'barrel'],
    ['$5 a square foot', 'square foot'],
    ['470 pence ($7.43) a share', 'share'],
    ['$10,000 in fuel every hour', 'hour'],
    ['$50,000 or more annually', 'year'],
    ['rents of £1,250 pcm', 'month'],
    ['coal at $135.50/t', 'tonne'],
    ['€51 per megawatt-hour', 'megawatt-hour'],
    ['34p per kilowatt hour', 'kilowatt-hour'],
    ['€45 per checked bag', 'bag'],
    ['9¢/GB', 'gigabyte'],
    ['gives $250 to each household', 'household'],
    ['a £10 each-way bet', null],
    ['a $900 PA system', null],
    ['buys back $2 billion of shares after quarterly profit rose', null],
    ['has 75 cents at home and a quarter in a shoe', null],
    ['a loss of $5 a year ago', null],
    ['$5 million in a year', null],
  ])('%s is per %s', (text, per) => {
    expect(moneyIn(text)[0]!.per).toBe(per);
  });

  it.each([
    ['nearly $5', 'about'],
    ['no more than 10 euros', 'at-most'],
    ['more than $8bn', 'more-than'],
    ['at least 7 dollars', 'at-least'],
    ['just under £3', 'less-than'],
    ['a $100 million-plus deal', 'more-than'],
    ['$5 plus tips', null],
    ['up to $50', 'at-most'],
    ['has gone up to $50', null],
    ['a house estimated at $5 million', 'about'],
  ])('%s is %s', (text, modifier) => {
    expect(moneyIn(text)[0]!.modifier).toBe(modifier);
  });
});
