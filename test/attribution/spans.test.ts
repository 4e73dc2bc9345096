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

describe('a source without where, when and how it speaks', () => {
  it.each([
    ['The governor on Monday in Pell said the dam leaked.', 'The governor | said | the dam leaked'],
    ['The police chief yesterday in Pell confirmed the arrest.', 'The police chief | confirmed | the arrest'],
    ['Mayor Orla Venn, 50, on Friday in Pell said it was late.', 'Mayor Orla Venn, 50 | said | it was late'],
    ['The minister in a statement said it was late.', 'The minister | said | it was late'],
    ['A spokesman for the port in a letter said it was late.', 'A spokesman for the port | said | it was late'],
    ['Lind in an interview with the Herald said it was late.', 'Lind | said | it was late'],
    ['The mayor in part blamed the port.', 'The mayor | blamed | the port'],
    ['The levy will stay, said Lind at a rally in Pell.', 'Lind | said | The levy will stay'],
    ['The levy will stay, the mayor in a tweet said.', 'the mayor | said | The levy will stay'],
    ['The levy will stay, the port on Monday said.', 'the port | said | The levy will stay'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  it.each([
    ['A keeper in Pell said it was late.', 'A keeper in Pell | said | it was late'],
    ['A keeper at a rally said it was late.', 'A keeper at a rally | said | it was late'],
    ['The judge in the case said it was late.', 'The judge in the case | said | it was late'],
    ['The speech on Monday in Pell said it was late.', 'The speech on Monday in Pell | said | it was late'],
  ])('which place is part of it: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});

describe('a name before what it is, which no comma closes', () => {
  it.each([
    ['Orla Venn, head of the port said it was late.', 'Orla Venn, head of the port | said | it was late'],
    [
      'Mr Ole Lind, the Commissioner for Health, Pell State said it was late.',
      'Mr Ole Lind, the Commissioner for Health, Pell State | said | it was late',
    ],
    [
      'Orla Venn, spokeswoman for the port of Pell, Ostland said it was late.',
      'Orla Venn, spokeswoman for the port of Pell, Ostland | said | it was late',
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  it.each([
    ['For Lind, the head of the port said it was late.', 'the head of the port | said | it was late'],
    ['On Monday, the head of the port said it was late.', 'the head of the port | said | it was late'],
    ['Lind, Orr and the port said it was late.', 'Lind, Orr and the port | said | it was late'],
    ['Lind, the head of the port said, was late.', 'the head of the port | said | Lind … was late'],
  ])('none: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});

describe('a clause at the head of another, without a comma', () => {
  it.each([
    ['When the letter was read Lind wept and said it was late.', 'Lind | said | it was late'],
    ['As the boat left Lind waved and said it was late.', 'Lind | said | it was late'],
    ['When Lind met the crew and said it was late, they left.', 'Lind | said | it was late'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});

describe('what is asked for, and who is blamed', () => {
  it.each([
    ['The governor appealed to rebels to free the crew.', 'The governor | appealed to | rebels to free the crew'],
    ['The port appealed on Friday for $40m.', 'The port | appealed on Friday for | $40m'],
    ['She appealed to the people of Pell to stay.', 'She | appealed to | the people of Pell to stay'],
    ['Lind begged the crew to leave.', 'Lind | begged | the crew to leave'],
    ['The envoy urged calm.', 'The envoy | urged | calm'],
    ['The crew demanded an end to the raids.', 'The crew | demanded | an end to the raids'],
    ['The mayor has alleged widespread fraud.', 'The mayor | has alleged | widespread fraud'],
    ['The premier rebuked the bank for raising fees.', 'The premier | rebuked | the bank for raising fees'],
    ['Lind chastised Venn for leaving the talks.', 'Lind | chastised | Venn for leaving the talks'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  it.each([
    'Lind appealed against the ruling.',
    'Lind appealed to the high court.',
    'Lind appeals to keepers of all ages.',
    'The sea was calm.',
  ])('none: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('what stands between a cue and its clause', () => {
  it.each([
    [
      'Lind said after talks with pilots, keepers and clerks that tolls would rise.',
      'Lind | said | that tolls would rise',
    ],
    ['Lind said in an interview with El Faro published on Sunday that it was late.', 'Lind | said | that it was late'],
    ['The Herald reported, citing police, that four men left.', 'The Herald | reported | that four men left'],
    ['Lind told parliament, citing port data, that crime had fallen.', 'Lind | told | that crime had fallen'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  it('leaves the clause to its own cue', () => {
    expect(claimsOf('The port announced, citing security fears, that the vote was off.').sort()).toEqual([
      'The port | announced | that the vote was off',
      'The port | citing | security fears',
    ]);
  });
});

describe('when it was said', () => {
  it.each([
    ['The visit is off, Lind told reporters when he left the hall.', ['Lind | told | The visit is off']],
    [
      'The port opposes the visit, Lind told reporters on Monday when asked about it.',
      ['Lind | told | The port opposes the visit', '- | asked | about it'],
    ],
    [
      'Lind told reporters when asked about the plan that it was off.',
      ['Lind | told | that it was off', '- | asked | about the plan'],
    ],
    ['In May, Lind told reporters when he would leave.', ['Lind | told | when he would leave']],
    ['After the vote ended, Lind told reporters when he would leave.', ['Lind | told | when he would leave']],
    ['The port is shut, and Lind asked when it would open.', ['Lind | asked | when it would open']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('a clause of the writer’s after an object', () => {
  it.each([
    ['The mayor confirmed the attack and troops were sent in.', 'The mayor | confirmed | the attack'],
    ['The mayor condemned the attack and schools stayed shut.', 'The mayor | condemned | the attack'],
    ['Lind announced a truce and the rebels were ready to accept it.', 'Lind | announced | a truce'],
    ['Lind condemned the attack and the mayor.', 'Lind | condemned | the attack and the mayor'],
    [
      'Lind praised the men who fought and the women who stayed.',
      'Lind | praised | the men who fought and the women who stayed',
    ],
    ['Lind confirmed the mayor and the clerk were dead.', 'Lind | confirmed | the mayor and the clerk were dead'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});

describe('somebody of whom more is told before what they are to do', () => {
  it.each([
    [
      'The union called on crews hit by the storm to stay away.',
      'The union | called on | crews hit by the storm to stay away',
    ],
    [
      'Police have called on men who have lost boats to report it.',
      'Police | have called on | men who have lost boats to report it',
    ],
    ['Lind asked crews who had lost their boats to wait.', 'Lind | asked | crews who had lost their boats to wait'],
    ['The army told crews who had fled to return.', 'The army | told | to return'],
    ['Lind told the crew hit by the storm that it was late.', 'Lind | told | that it was late'],
    ['Lind asked who had lost a boat.', 'Lind | asked | who had lost a boat'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  it('none: is wanted of those who want it', () => {
    expect(claimsOf('The union called on crews who wanted to leave.')).toEqual([]);
  });
});

describe('a subject with a list or "or" between dashes or commas', () => {
  it.each([
    [
      'Lind said the alert – closing roads, schools and shops – would last a week.',
      'Lind | said | the alert – closing roads, schools and shops – would last a week',
    ],
    [
      'Lind said the huts, reachable only by boat or by air, were empty.',
      'Lind | said | the huts, reachable only by boat or by air, were empty',
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});

describe('what the writer tells of where it was said', () => {
  it.each([
    ['Two ships sank, the navy said in Pell, a port in the south.', 'the navy | said | Two ships sank'],
    ['Talks go on, Lind said in Pell, where he met Venn.', 'Lind | said | Talks go on'],
    ['Two boats sank, the navy said on Friday, as crews patrol the bay.', 'the navy | said | Two boats sank'],
    ['Talks go on, Lind said in Pell, as planned.', 'Lind | said | Talks go on … as planned'],
    ['The boat sank, Lind said in May, because it was old.', 'Lind | said | The boat sank … because it was old'],
    ['Tolls rose, Lind said, the third rise in a year.', 'Lind | said | Tolls rose … the third rise in a year'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});

describe('whose claim it is, and whether it is one', () => {
  it.each([
    ['According to the navy there are ten boats.', ['the navy | According to | there are ten boats']],
    ['According to police the driver fled.', ['police | According to | the driver fled']],
    [
      'Ole Lind who confirmed the attack said crews were late.',
      ['Ole Lind who confirmed the attack | said | crews were late', 'who | confirmed | the attack'],
    ],
    [
      'Lind says the levy is “temporary” help, and a clerk says it will last.',
      ['Lind | says | the levy is “temporary” help', 'a clerk | says | it will last'],
    ],
    [
      'A letter issued jointly by Lind and the Coast League said it was late.',
      ['A letter issued jointly by Lind and the Coast League | said | it was late'],
    ],
    ['Pell called the vote unfair, a claim Tarrow later repeated.', ['Pell | called | the vote unfair']],
    ['The envoy expressed hope that the truce will hold.', ['The envoy | expressed hope | that the truce will hold']],
    ['The clerk went to jail for reporting abuse.', []],
    ['The port reported a loss.', ['The port | reported | a loss']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).sort()).toEqual([...expected].sort());
  });
});

describe('small words that end a content', () => {
  it.each([
    ['The clerk confirmed it in Tarrow, the capital.', ['The clerk | confirmed | it']],
    ['Lind called it an attack on the press.', ['Lind | called | it an attack on the press']],
    ['Lind called again on keepers to leave.', ['Lind | called again on | keepers to leave']],
    ['The trial heard that Lind was ill.', ['- | heard | that Lind was ill']],
    ['Lind had been ill, the Old Bailey heard.', ['- | heard | Lind had been ill']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

it('nothing is claimed by a comma', () => {
  expect(claimsOf(', that')).toEqual([]);
});
