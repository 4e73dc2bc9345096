import { describe, expect, it } from 'vitest';
import { sourcesOf, whoIsWho } from './support.js';

/** The kind and name of the one source of a text. */
const only = (text: string): string => {
  const [source, ...others] = sourcesOf(text);
  return others.length > 0 || source === undefined ? `${others.length + 1} sources` : `${source.kind} ${source.name}`;
};

describe('a firm known by its name', () => {
  it.each([
    'AT&T',
    'Airbus',
    'Barclays',
    'Best Buy',
    'Burger King',
    'Coca-Cola',
    'Credit Suisse',
    'General Motors',
    'Lloyd’s of London',
    'Marks & Spencer',
    'McDonald’s',
    'Medtronic',
    'Qantas',
    'Rolls-Royce',
    'Spotify',
    'Standard & Poor’s',
    'Time Warner',
  ])('opens a sentence: %s', (name) => {
    expect(only(`${name} said the pier was sound.`)).toBe(`organization ${name}`);
  });

  it.each(['Goldman Sachs Group Inc.', 'General Motors Co.'])('goes on: %s', (name) => {
    expect(only(`${name} said the pier was sound.`)).toBe(`organization ${name}`);
  });

  it('stands before a title and a name', () => {
    expect(whoIsWho('General Motors President Ada Lorne said the pier was sound.')).toEqual([
      'General Motors President Ada Lorne → Ada Lorne',
    ]);
  });

  it('owns what follows its possessive', () => {
    expect(sourcesOf('McDonald’s chief executive Ada Lorne said the pier was sound.')).toMatchObject([
      { name: 'Ada Lorne', role: 'McDonald’s chief executive' },
    ]);
    expect(whoIsWho('McDonald’s lawyers said the pier was sound.')).toEqual([
      'McDonald’s lawyers → McDonald’s lawyers',
    ]);
  });

  it('is no words of every day', () => {
    expect(only('General motors are loud, the mayor said.')).toBe('person the mayor');
  });
});

describe('a shop that nothing is known of but its "’s"', () => {
  it('says something', () => {
    expect(only('Orrin’s says it will open ten shops.')).toBe('organization Orrin’s');
  });

  it.each([
    ['It’s said that the pier is sound.', []],
    ['Orrin’s lawyer said the pier was sound.', ['Orrin’s lawyer → Orrin’s lawyer']],
    ['Orrin’s said he will open ten shops.', ['Orrin → Orrin']],
    ['The pier is sound, in Orrin’s view.', ['Orrin → Orrin']],
  ])('is nobody in: %s', (text, who) => {
    expect(whoIsWho(text).filter((line) => !line.startsWith('-'))).toEqual(who);
  });
});

describe('a firm in the manner of business pages', () => {
  it.each(['Orrin’s Bay Co.', 'Orrin’s Inc.', 'Tarrow First Financial Corp.', 'Tarrow First Bank', 'Orrin S.p.A.'])(
    'is named whole: %s',
    (name) => {
      expect(only(`${name} said the pier was sound.`)).toBe(`organization ${name}`);
    },
  );

  it.each([
    ['The First Lady said the pier was sound.', ['The First Lady → the First Lady']],
    ['On Monday First Minister Ada Lorne said it was sound.', ['First Minister Ada Lorne → Ada Lorne']],
    ['Orrin’s boss, Ada Lorne, said it was sound.', ['Orrin’s boss, Ada Lorne → Ada Lorne']],
  ])('is none of: %s', (text, who) => {
    expect(whoIsWho(text)).toEqual(who);
  });

  it.each([
    [
      'Orrin Foods Inc. lost money. The Wilmington, Del., company said sales fell.',
      'The Wilmington, Del., company → Orrin Foods Inc.',
    ],
    [
      'Orrin Foods Inc. lost money. The Rockford, Ill., maker of soups said sales fell.',
      'The Rockford, Ill., maker of soups → Orrin Foods Inc.',
    ],
    [
      'Orrin Foods Inc. lost money. The Kearny, N.J.-based company said sales fell.',
      'The Kearny, N.J.-based company → Orrin Foods Inc.',
    ],
    [
      'It is late, said a clerk in the Amherst, N.Y., Police Department.',
      'a clerk in the Amherst, N.Y., Police Department → a clerk in the Amherst, N.Y., Police Department',
    ],
    ['A Fresno, Calif., man said he saw it.', 'A Fresno, Calif., man → a Fresno, Calif., man'],
    ['In the Dallas, Texas, hall, Ada Lorne said it was late.', 'Ada Lorne → Ada Lorne'],
  ])('may be called by where it is: %s', (text, who) => {
    expect(whoIsWho(text)).toEqual([who]);
  });
});
