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
