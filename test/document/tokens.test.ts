import { describe, expect, it } from 'vitest';
import { read, tokensOf } from './reading.js';

const kindsOf = (text: string): string[] => read(text).tokens.map(({ kind }) => kind);

describe('tokens', () => {
  it.each([
    [
      'abbreviations and initials keep their full stop',
      'Gov. J. K. Lund of the U.S. met Dr. Oh',
      'Gov.|J.|K.|Lund|of|the|U.S.|met|Dr.|Oh',
    ],
    ['initials without the last full stop', 'the U.S economy at 5 p.m today', 'the|U.S|economy|at|5|p.m|today'],
    ['times of day', 'at 5 p.m. on', 'at|5|p.m.|on'],
    ['degrees', 'Ann Roe, Ph.D., left', 'Ann|Roe|,|Ph.D.|,|left'],
    ['a name that begins like an abbreviation', 'Jr. and St. Ives, e.g. that', 'Jr.|and|St.|Ives|,|e.g.|that'],
    ['No. before a number only', 'No. 5 said no. They left', 'No.|5|said|no|.|They|left'],
    [
      'plain words that are abbreviations with a capital',
      'He is ill. Decatur, Ill., is far',
      'He|is|ill|.|Decatur|,|Ill.|,|is|far',
    ],
    ['the pronoun is no initial', 'so did I. Then', 'so|did|I|.|Then'],
    ['clitics', "Lee's don't y'all O’Brien's she’ll", "Lee|'s|do|n't|y'all|O’Brien|'s|she|’ll"],
    ['clitics after a number, a full stop and a handle', "1972's Acme Inc.'s @acme's", "1972|'s|Acme|Inc.|'s|@acme|'s"],
    ['a wrong-way apostrophe', 'Roe‘s don‘t', 'Roe|‘s|do|n‘t'],
    ['decades', "the 1990s and '90s", "the|1990|s|and|'|90|s"],
    ['numbers with their separators', 'up 3.5%, to 12,500, at 3:30', 'up|3.5|%|,|to|12,500|,|at|3|:|30'],
    ['prices at a sentence end', 'It costs $5. He pays US$1.2bn.', 'It|costs|$|5|.|He|pays|US|$|1.2|bn|.'],
    ['letters before digits stay together', 'G20 in H1', 'G20|in|H1'],
    ['ampersands', 'AT&T', 'AT|&|T'],
    ['hyphens and dashes', 'well-known -- no—yes', 'well|-|known|--|no|—|yes'],
    ['ellipses glued to words', 'wait...what… no', 'wait|...|what|…|no'],
    [
      'links and the marks after them',
      'See https://a.example/b?c=1. (www.a.example), joe@a.example.',
      'See|https://a.example/b?c=1|.|(|www.a.example|)|,|joe@a.example|.',
    ],
    ['handles and hashtags, but no numbers', '@joe_b #tag #5', '@joe_b|#tag|#|5'],
    ['doubled quotation marks', "``So,'' he said", "``|So|,|''|he|said"],
    ['three apostrophes', "''a 'b,''' and '''a' b''", "''|a|'|b|,|'|''|and|''|'|a|'|b|''"],
    ['soft hyphens inside a word', 'gov\u00aderned', 'gov\u00aderned'],
    ['zero-width space, NUL and byte order mark in no token', '\ufeffa\u200bb\0c', 'a|b|c'],
    ['combining marks', 'cafe\u0301 is', 'cafe\u0301|is'],
    ['emoji sequences', 'ok 👨‍👩‍👧 ❤️ 👍🏽!', 'ok|👨‍👩‍👧|❤️|👍🏽|!'],
    ['lone surrogates', 'a \ud83d b', 'a|\ud83d|b'],
  ])('%s', (_, text, expected) => {
    expect(tokensOf(text).join('|')).toBe(expected);
  });

  it('says what kind each token is', () => {
    expect(kindsOf('Kim paid $5, "@joe" says…')).toEqual([
      'word',
      'word',
      'symbol',
      'number',
      'punctuation',
      'quote',
      'link',
      'quote',
      'word',
      'punctuation',
    ]);
  });

  it('marks the tokens that white space stands before', () => {
    expect(read('\ufeffA b,\u00a0c\u200bd-\u200ee').tokens.map(({ spaced }) => spaced)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('looks words up in small letters with straight apostrophes', () => {
    expect(read('DON’T Roe‘s').tokens.map(({ lower }) => lower)).toEqual(['do', "n't", 'roe', "'s"]);
  });
});
