import { describe, expect, test } from 'vitest';
import { datesOf } from './support.js';

const last = (text: string, published: string): string | undefined => datesOf(text, published).at(-1)?.value;

describe('a clock time without a day', () => {
  test.each([
    ['The bus crashed on Saturday. Police said on Monday that it had left at 9.15am.', '2018-09-01T09:15'],
    ['The bus crashed on Saturday. On Monday, the firm said it had left at 9.15am.', '2018-09-01T09:15'],
    ['The bus crashed on Saturday. The driver told the BBC in Lille on Monday it left at 9.15am.', '2018-09-01T09:15'],
    ['The bus crashed on Saturday. On Monday it was raised at 9.15am.', '2018-09-03T09:15'],
    ['The firm said on Monday that the bus left at 9.15am.', '2018-09-03T09:15'],
    ['The bus crashed on Saturday. The firm said on Monday that it had been checked a day earlier.', '2018-09-02'],
  ])('is of the day of the story, not of the day on which it was told: %s', (text, value) => {
    expect(last(text, '2018-09-04')).toBe(value);
  });

  test.each([
    ['A dam burst last night. Families were told to leave at 8.20pm.', '2018-09-03T20:20'],
    ['A dam burst last night. The gates will be shut at 8.20pm.', '2018-09-04T20:20'],
    ['A dam burst last night. Families went home at 10am.', '2018-09-04T10:00'],
    ['The fire began at 11 pm on Sunday. The roof fell in at 3 am.', '2018-09-03T03:00'],
    ['The fire began at 11 pm on Sunday. The roof fell in before dawn.', '2018-09-03TMO'],
    ['The fair opened at 7 pm on Sunday. Families had come at 11 am.', '2018-09-02T11:00'],
    ['The shares closed at 8.20 on Monday, up from 8.10 on Sunday. By 5 pm the hall was dark.', '2018-09-03T17:00'],
    ['She was last seen at 9 pm on Sunday. She had left home at 5.30 am.', '2018-09-02T05:30'],
    ['The vote is tonight. The mayor came at 6 am.', '2018-09-04T06:00'],
    ['Two men died overnight. They were found at 4 a.m.', '2018-09-04T04:00'],
  ])('follows the night told before: %s', (text, value) => {
    expect(last(text, '2018-09-04')).toBe(value);
  });

  test.each([
    ['Jo Falk died on April 25 last year.\n\nThe court heard that he had left home at 5.40pm.', '2017-04-25T17:40'],
    ['Jo Falk won on April 25 last year.\n\nHe left home at 5.40pm.', '2018-09-04T17:40'],
  ])('is of a day long past only in a hearing: %s', (text, value) => {
    expect(last(text, '2018-09-04')).toBe(value);
  });

  test('is not of a limit that the paragraph before sets', () => {
    expect(last('The road will be shut until Friday.\n\nThe board will meet at 11.30am.', '2018-09-04')).toBe(
      '2018-09-04T11:30',
    );
  });

  test('shares the day behind a bracket', () => {
    const dates = datesOf('The quake struck at 6:40 pm (2340 GMT) on Sunday.', '2018-09-04');
    expect(dates.map(({ value }) => value)).toEqual(['2018-09-02T18:40', '2018-09-02T23:40Z', '2018-09-02']);
  });
});

describe('a night', () => {
  test.each([
    ['The Otters won on Monday night. “Tonight was ours,” Marsh said.', '2018-09-03TNI'],
    ['The Otters lost on Sunday night. “Tonight will be ours,” Marsh said.', '2018-09-04TNI'],
    ['The Otters won on Monday night. They will sing tonight.', '2018-09-04TNI'],
    ['The mayor, who took office on June 1, 2017, was shot on Monday. She lay awake at 9 pm.', '2018-09-03T21:00'],
    ['The power will be back by tonight. The board will meet at 11 am.', '2018-09-04T11:00'],
    ['The power will be back tonight, and the shops will open at 7 am.', '2018-09-05T07:00'],
  ])('is the one that the speaker or the text is in: %s', (text, value) => {
    expect(last(text, '2018-09-04')).toBe(value);
  });

  test('is none in "overnight" for at once', () => {
    expect(datesOf('A change of that kind will not happen overnight.', '2018-09-04')).toEqual([]);
    expect(datesOf('It did not rain overnight.', '2018-09-04')).toHaveLength(1);
  });
});
