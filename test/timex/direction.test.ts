import { describe, expect, test } from 'vitest';
import { datesOf, soleValue } from './support.js';

const values = (text: string, published: string): string[] => datesOf(text, published).map(({ value }) => value);

describe('an infinitive', () => {
  test.each([
    ['The champions saved two match points to beat Orr on Sunday.', '2011-05-08'],
    ['The shares gave up early gains to end flat on Monday.', '2011-05-09'],
    ['Divers used a crane to raise the wreck on Monday.', '2011-05-09'],
    ['Hundreds were eligible to vote on Sunday.', '2011-05-08'],
    ['The mayor, who chose not to run, wept on Sunday.', '2011-05-08'],
    ['The two rivals met face to face Monday.', '2011-05-09'],
    ['Police searched door to door on Monday.', '2011-05-09'],
  ])('tells of what was done, as its verb does: %s', (text, value) => {
    expect(soleValue(text, '2011-05-12')).toBe(value);
  });

  test.each([
    ['The union voted by a large margin to strike on Monday.', '2011-05-16'],
    ['The firm was in talks to sell the mill on Monday.', '2011-05-16'],
    ['She has flown to Lille to meet the mayor on Saturday.', '2011-05-14'],
    ['A judge gave the family permission to bury him on Saturday.', '2011-05-14'],
    ['He was to meet them on Saturday.', '2011-05-14'],
    ['The board met in Lille to prepare for a vote on Monday.', '2011-05-16'],
    ['They sent a letter asking the mayor to resign on Monday.', '2011-05-16'],
  ])('looks ahead after a word of intent: %s', (text, value) => {
    expect(soleValue(text, '2011-05-12')).toBe(value);
  });
});

describe('a time that something which has happened is named by', () => {
  test.each([
    ['The owners will appeal against Tuesday’s ruling.', ['2011-05-10']],
    ['The court will look into the September raid.', ['2010-09']],
    ['He will be tried for a murder in September.', ['2010-09']],
    ['They will attend a mass for the victims of Monday’s fire on Sunday.', ['2011-05-09', '2011-05-15']],
    ['The mill will miss its August target.', ['2010-08']],
    ['Police hope to find a boat stolen on Sunday.', ['2011-05-08']],
    ['The two men who fled on Sunday will be charged.', ['2011-05-08']],
  ])('lies behind, whatever the main verb tells: %s', (text, expected) => {
    expect(values(text, '2011-05-12')).toEqual(expected);
  });

  test.each([
    ['They will attend Saturday’s wedding.', '2011-05-14'],
    ['The side needs a win on Saturday.', '2011-05-14'],
    ['The bells will ring for a fire drill on Monday.', '2011-05-16'],
    ['They will get married on Saturday.', '2011-05-14'],
  ])('but not what is to come: %s', (text, value) => {
    expect(soleValue(text, '2011-05-12')).toBe(value);
  });
});

test('what someone is ill after has happened', () => {
  expect(values('She is out until July or August after an operation on her knee on May 5.', '2011-05-12')).toEqual([
    '2011-07',
    '2011-08',
    '2011-05-05',
  ]);
});

describe('a time that is set, put off or named as a limit', () => {
  test.each([
    ['The crew rescheduled the launch for Saturday.', ['2011-05-14']],
    ['The match was put back to Saturday.', ['2011-05-14']],
    ['The truce was extended to Saturday.', ['2011-05-14']],
    ['The trial was pushed back until September.', ['2011-09']],
    ['The deadline of noon Saturday was extended to noon Monday.', ['2011-05-14T12:00', '2011-05-16T12:00']],
    ['They were given until Monday to leave.', ['2011-05-16']],
    ['The club had until Monday to appeal.', ['2011-05-16']],
    ['The opening was envisioned for September.', ['2011-09']],
    ['The mayor asked that the keys be handed over by Monday.', ['2011-05-16']],
    ['The court ordered that a vote take place Monday.', ['2011-05-16']],
    ['“Leave the hut by Monday,” the letter said.', ['2011-05-16']],
    ['The show will run until the third week of February.', ['2012-W07']],
  ])('lies ahead of a past verb: %s', (text, expected) => {
    expect(values(text, '2011-05-12')).toEqual(expected);
  });

  test.each([
    ['He worked in the mill until September.', '2010-09'],
    ['The road was shut until Sunday, when snow fell.', '2011-05-08'],
    ['The firm moved to Lille on Monday.', '2011-05-09'],
    ['They put the bell back on Monday.', '2011-05-09'],
  ])('but not the end of what was done: %s', (text, value) => {
    expect(soleValue(text, '2011-05-12')).toBe(value);
  });
});

describe('the month of a contract to deliver', () => {
  test.each([
    ['Copper for July delivery fell 2 percent.', '2015-07'],
    ['Wheat futures for August ended lower.', '2015-08'],
    ['The most active December futures rose.', '2015-12'],
    ['Cocoa for delivery in August lost a dollar.', '2015-08'],
  ])('is the coming one: %s', (text, value) => {
    expect(soleValue(text, '2015-05-07')).toBe(value);
  });

  test.each([
    ['The July delivery was late.', '2014-07'],
    ['He signed a July contract with the club.', '2014-07'],
  ])('but not that of any delivery: %s', (text, value) => {
    expect(soleValue(text, '2015-05-07')).toBe(value);
  });
});

describe('a time in what is said', () => {
  test.each([
    ['The firm said on Monday that orders in August will be low.', ['2011-05-09', '2011-08']],
    ['The firm said on Monday that orders in August were low.', ['2011-05-09', '2010-08']],
    ['The firm said orders in August would fall.', ['2011-08']],
    ['The firm said orders in August fell.', ['2010-08']],
    ['The firm said in August that orders would fall.', ['2010-08']],
    ['The firm said August orders would fall.', ['2011-08']],
    ['The firm announced a loss in August.', ['2010-08']],
    ['The firm said Monday it will close the mill.', ['2011-05-09']],
    ['She said Tuesday’s race will be hard.', ['2011-05-17']],
    ['She said Tuesday’s race was hard.', ['2011-05-10']],
    ['The mayor was asked whether a vote in July was likely.', ['2011-07']],
    ['She told the club she was leaving on Tuesday.', ['2011-05-17']],
    ['She told police she was leaving on Tuesday when a car hit her.', ['2011-05-10']],
    ['The car was leaving on Tuesday.', ['2011-05-10']],
    ['The union, which votes Tuesday, met.', ['2011-05-17']],
  ])('is past or to come as the verb of its own clause: %s', (text, expected) => {
    expect(values(text, '2011-05-12')).toEqual(expected);
  });

  test.each([
    ['The mill may shut as soon as September.', ['2011-09']],
    ['The mill, shut as soon as September, would be sold.', ['2011-09']],
    ['The two clubs will be one come August.', ['2011-08']],
    ['The firm hoped for a hundred orders by the autumn.', ['2011-FA']],
    ['The mayor spoke of the risk of floods on Tuesday.', ['2011-05-17']],
    ['“Perhaps Tuesday night. Perhaps never,” he said.', ['2011-05-17TNI']],
    ['When will she leave? “Tuesday,” he said.', ['2011-05-17']],
    ['When did she leave? “Tuesday,” he said.', ['2011-05-10']],
    ['Trading resumes Tuesday.', ['2011-05-17']],
    ['Forecasters warned of floods on Tuesday.', ['2011-05-17']],
    ['She warned of floods in a letter on Tuesday.', ['2011-05-10']],
    ['The mayor confirmed the fair on Tuesday will go ahead.', ['2011-05-17']],
    ['The mayor confirmed the plan on Tuesday.', ['2011-05-10']],
    ['“Not before Tuesday,” she said.', ['2011-05-17']],
    ['Not until Tuesday did she speak.', ['2011-05-10']],
  ])('lies ahead by the words around it: %s', (text, expected) => {
    expect(values(text, '2011-05-12')).toEqual(expected);
  });
});
