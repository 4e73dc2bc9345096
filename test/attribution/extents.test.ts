import { describe, expect, it } from 'vitest';
import { claimsOf } from './found.js';

describe('a clause that ends in "yet"', () => {
  it.each([
    ['The ferry has not sailed yet, a keeper said.', ['a keeper | said | The ferry has not sailed yet']],
    ['They are coming yet, Lind told the Herald.', ['Lind | told | They are coming yet']],
    ['The port has yet to be sold, said Orla Venn.', ['Orla Venn | said | The port has yet to be sold']],
    ['Yet Lind said the dam was safe.', ['Lind | said | the dam was safe']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('a verb that may be a noun before a plural', () => {
  it.each([
    ['The mayor claims ferries are late.', ['The mayor | claims | ferries are late']],
    ['Venn claims old lamps are left on the pier.', ['Venn | claims | old lamps are left on the pier']],
    ['The party claims voters were paid.', ['The party | claims | voters were paid']],
    ['The boat claims keepers have filed were lost.', []],
    ['The row over port rules started in May.', []],
    ['The port plans keepers have drawn up failed.', []],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('what "and" joins to what was said', () => {
  it.each([
    [
      'Lind said the boat was lost and he would ask the port for help.',
      ['Lind | said | the boat was lost and he would ask the port for help'],
    ],
    [
      'The club said the gate was shut and it would call the mayor.',
      ['The club | said | the gate was shut and it would call the mayor'],
    ],
    [
      'Keepers said the boat was lost and that two ships would continue to search.',
      ['Keepers | said | the boat was lost and that two ships would continue to search'],
    ],
    [
      'Lind said the boat was lost and Venn said it was safe.',
      ['Lind | said | the boat was lost', 'Venn | said | it was safe'],
    ],
    ['Lind said the boat was lost, but Venn would later deny it.', ['Lind | said | the boat was lost']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('where something was said, before a clause', () => {
  it.each([
    ['Venn said on local radio the hut was empty.', ['Venn | said | the hut was empty']],
    ['The ministry said on its website the road was shut.', ['The ministry | said | the road was shut']],
    ['Lind spoke on the plan the port has.', []],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('who is quoted as saying', () => {
  it.each([
    [
      'Lind quoted the pilot and captain as saying the boat was late.',
      [
        'Lind | quoted | the pilot and captain as saying the boat was late',
        'the pilot and captain | saying | the boat was late',
      ],
    ],
    [
      'Lind quoted the pilot, the clerk and the crew as saying the boat was late.',
      ['the pilot, the clerk and the crew | saying | the boat was late'],
    ],
    [
      'The Tarrow News Agency (TNA) quoted Venn as saying that the road was open.',
      [
        'The Tarrow News Agency (TNA) | quoted | Venn as saying that the road was open',
        'Venn | saying | that the road was open',
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('what others claimed, which somebody speaks about', () => {
  it.each([
    ['Commenting on claims that the dam was unsafe, Venn said it was dry.', ['Venn | said | it was dry']],
    ['Responding to reports that the dam leaked, Venn laughed.', []],
    ['Venn commented on rumours that the dam leaked.', []],
    ['Venn commented on Monday that the dam leaked.', ['Venn | commented | that the dam leaked']],
    ['Venn responded in a letter that the dam leaked.', ['Venn | responded | that the dam leaked']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('a participle between commas', () => {
  it.each([
    ['The road, expected to open in May, will cost €3m.', []],
    ['The keeper, told to leave, refused.', []],
    ['Lind, expected to resign, said it was late.', ['Lind, expected to resign | said | it was late']],
    [
      'Rep. Orla Venn, R-Tarrow, noted in a column that fear, coupled with anger, won.',
      ['Rep. Orla Venn, R-Tarrow | noted | that fear, coupled with anger, won'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('a time that is no adverbial', () => {
  it.each([
    ['Keepers spent a night worried that the roof would fall.', ['Keepers | worried | that the roof would fall']],
    ['Lind last night worried that the roof would fall.', ['Lind | worried | that the roof would fall']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('what somebody is identified as', () => {
  it.each([
    ['The police identified the man as Ivo Lind, 31.', ['The police | identified | the man as Ivo Lind, 31']],
    ['Many in the port identify themselves as keepers.', []],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});
