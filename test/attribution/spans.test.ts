import { describe, expect, it } from 'vitest';
import { claimsOf } from './found.js';

describe('a participle that looks like a past tense', () => {
  it.each([
    ['A keeper hurt in the storm told the Herald it was dark.', 'A keeper hurt in the storm | told | it was dark'],
    ['A letter sent to the port said the pier was unsafe.', 'A letter sent to the port | said | the pier was unsafe'],
    ['Crews cut off by the flood said food was low.', 'Crews cut off by the flood | said | food was low'],
    ['A notice put out on Monday said the pier was shut.', 'A notice put out on Monday | said | the pier was shut'],
    ['Crews told to leave said they would stay.', 'Crews told to leave | said | they would stay'],
    ['A panel set up to study the dam said it leaked.', 'A panel set up to study the dam | said | it leaked'],
    ['A note left on the pier said: "I am tired."', 'A note left on the pier | said | "I am tired."'],
    ['Lind said the hall, built in 1962, would close.', 'Lind | said | the hall, built in 1962, would close'],
    ['Venn said the lamp, found in a ditch, was old.', 'Venn | said | the lamp, found in a ditch, was old'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  it.each([
    ['The quake struck at noon, said a keeper in the port.', 'a keeper in the port | said | The quake struck at noon'],
    ['The port sent crews to the dam, Lind said.', 'Lind | said | The port sent crews to the dam'],
    ['Lind held a lamp and said it was dark.', 'Lind | said | it was dark'],
    ['Lind lost in Pell on Monday and said it was late.', 'Lind | said | it was late'],
    ['Lind said the tax cut in May was late.', 'Lind | said | the tax cut in May was late'],
    ['Lind said the port, once rich, lost its trade.', 'Lind | said | the port, once rich, lost its trade'],
  ])('a verb: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});
