import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { parseMarked } from '../../src/rules/examples.js';

/** The claims of a text with a source in square brackets, and the words that the brackets hold. */
function read(marked: string): { found: (string | undefined)[]; wanted: string } {
  const { text, source } = parseMarked(marked);
  const { claims } = extract(text, { only: ['claims'] });
  return { found: claims.map((claim) => claim.source?.text), wanted: text.slice(source[0]!.start, source[0]!.end) };
}

describe('a source before its cue', () => {
  it.each([
    '[Mara Lind, 31, of Tarrow, a keeper], said that the lamp was out.',
    '[Mara Lind, who knew the port], however, said that the lamp was out.',
    '[Mara Lind, a mother of two], her voice shaking, said that the lamp was out.',
    '[Mara Lind, her aunt], said that the lamp was out.',
    '[Six papers in Ostland, including the Tarrow Herald], said the port was lost.',
    '[Lind (R) and her brother Ole Venn (D)] said the port was lost.',
    '[Keepers, pilots and even some smugglers] say the port is lost.',
    '[Most keepers in Tarrow, Pell and Ostland] said they would stay.',
    '[Supporters who came to Tarrow to see the port] say it will be saved.',
    '[Pilots who have heard directly from the port office] say the plan is dead.',
    '[Some in the “Wharf and Pier” crowd] say the plan is dead.',
    '[A study to be released this week by the port] says the plan is dead.',
    '[A poll released Sunday] said the mayor was ahead.',
    '[One of the authors of that 2013 report, Ole Venn], said the plan was dead.',
    '[Aides to Lind] say the plan is dead.',
    '[Several people I met last week] said the plan was dead.',
    '[Lind] on Monday said the plan was dead.',
    '[Mara Lind] after the defeat said the plan was dead.',
    'Last week [Lind] said the plan was dead.',
    'This week [pilots in Tarrow] said the plan was dead.',
    'Earlier this month [pilots] said the plan was dead.',
    'In June [Lind] said the plan was dead.',
    'Later in May 2021 [Lind] said the plan was dead.',
    "[This week's report] said the plan was dead.",
    '[June Lind] said the plan was dead.',
    'After the hearing, [Mara Lind, a pilot], said the plan was dead.',
    'Speaking before the vote, [Mara Lind, head of the port], said the plan was dead.',
    'After the keeper, 58, had left, [Lind] said the plan was dead.',
    '[A source close to the port] said the plan was dead.',
    '[Nearly half of the pilots] said the plan was dead.',
    '[At least a dozen pilots] said the plan was dead.',
    '[A survey of nearly 300 pilots] said the plan was dead.',
    '[Thirty-one percent of those surveyed] said the plan was dead.',
    '[The man] told reporters and staff that the plan was dead.',
    '[The man] has said in court and in private that the plan was dead.',
    '[Ole Venn] has reassured pilots in Tarrow that the plan was dead.',
    '[Venn] warned upcoming Port Council (PC) members not to say that the plan was dead.',
    '[A Harbours survey this week] said the plan was dead.',
    '[The pilots who left the port a week ago] said the plan was dead.',
    '[The speech on Monday in the Tarrow Hall, a theatre owned by the port], said the plan was dead.',
    'What happened at the port was wrong, [Lind] said.',
    'Until Friday the port will stay shut, [Lind] said.',
    'The ferry struck a rock at 5:40 a.m. (0340 GMT), [the port] said.',
    '[One pilot, who asked not to be named], said the plan was dead.',
    '[Retired surgeon Ole Venn] said the plan was dead.',
    '[Five past and current pilots] said the plan was dead.',
    "[Venn's far-right party leader, Mara Lind], said the plan was dead.",
    '[Advisers to the three ports - Tarrow, Pell and Ostland] - said the plan was dead.',
    '[Lind herself] said the plan was dead.',
    'Like France, [Spain] said the plan was dead.',
    '[Lind and Venn] both said the plan was dead.',
    'In a letter to the port, [Lind and Venn] said the plan was dead.',
    'In a letter published on Sunday [Lind] said the plan was dead.',
    '[Two keepers who asked not to be named] said the plan was dead.',
    'The court jailed [two writers] for saying that the plan was dead.',
    'Venn left because [Lind] was wrong for saying that the plan was dead.',
    'The meeting ended with [Lind] asking whether the plan was dead.',
    'It was built by a firm called Wharf Works, and [Lind] said the plan was dead.',
  ])('%s', (marked) => {
    const { found, wanted } = read(marked);
    expect(found).toEqual([wanted]);
  });
});

describe('a source with a time in its own clause', () => {
  it.each([
    '[Tenants who left after the fire] said the plan was dead.',
    '[The nurse who washed him before the trial] told the Herald that the plan was dead.',
    '[Sailors stranded since the strike] said the plan was dead.',
    '[Crews who were on the pier when it sank] said the plan was dead.',
    '[A keeper who slept there until the flood] says the plan was dead.',
    '[Divers who reached the wreck once the gates opened] later said the plan was dead.',
    '[Fishermen who were on the pier when the lamp went out] said the plan was dead.',
    '[A pilot whose boat burned after the storm] said the plan was dead.',
    'Police said [tenants who fled before the storm] said the plan was dead.',
    '[The clerk who wrote the memo on the lamp] said the plan was dead.',
  ])('%s', (marked) => {
    const { found, wanted } = read(marked);
    expect(found).toContain(wanted);
    expect(found).not.toContain('who');
  });

  it.each([
    'Nobody who stayed was hurt after [the council] said the plan was dead.',
    'Tenants who had stayed fled after [the mayor] said the plan was dead.',
    'Shares tumbled after [reports] said the plan was dead.',
    'Keepers who stayed were calm when [Lind] said the plan was dead.',
    'Keepers cheered once [Lind] said the plan was dead.',
    'After the vote, [Lind] said the plan was dead.',
  ])('is not whoever acts meanwhile: %s', (marked) => {
    const { found, wanted } = read(marked);
    expect(found).toEqual([wanted]);
  });
});

describe('whose words they are', () => {
  it.each([
    ['The clerk, Ole Venn, accused the port of “greed”; [his deputy, Mara Lind], said that the plan was dead.', 2],
    ['She was mad at [her aide Ole Venn] for saying on air that the plan was dead.', 1],
    ['Venn was furious with [the mayor] for claiming that the plan was dead.', 1],
    ['He insisted on a sale despite claims by [keepers] that the plan was dead.', 1],
    ['Orla Venn is the host. [The chair] told us the plan was, in her words, a very dead one.', 1],
    ['Tarrow Mills, [which] owns two boats and last month agreed to sell them, is old.', 1],
    ['Asked about the pier, [Lind] told the Herald: “Is the plan dead?”', 2],
  ] as const)('%s', (marked, claims) => {
    const { found, wanted } = read(marked);
    expect(found).toContain(wanted);
    expect(found.length).toBe(claims);
  });

  it.each([
    'Quay “a swamp”, rowers told\n\nThe quay is wet. Nobody rows there now.',
    'The storm: what we know so far\n\nThe storm came on Monday. Nobody was hurt.',
    'Dear voters: the quay is wet\n\nThe storm came on Monday. Nobody was hurt.',
    'Q&A: The rower on storms, gulls and fog\n\nWe met the rower in March. She was late.',
    'One might say that the plan was dead.',
    '“It rained,” the Herald wrote, citing Ole Venn, a clerk at the port.',
  ])('is nobody in: %s', (text) => {
    const named = extract(text, { only: ['claims'] }).claims.map(({ source }) => source?.text ?? null);
    expect(named.filter((name) => name !== 'the Herald' && name !== null)).toEqual([]);
    expect(named.length).toBeLessThan(2);
  });
});

describe('a source after its cue', () => {
  it.each([
    '“The plan is dead,” said [Mara Lind, 31, of Tarrow, a pilot].',
    '“The plan is dead,” said [Ole Venn, then the mayor of Tarrow].',
    '“The plan is dead,” said [a person close to the port].',
    '“The plan is dead,” said [an aide to the mayor].',
    '“The plan is dead,” said [Ole Venn, who, like others, had read it].',
    '“The plan is dead,” wrote [the author of the “Harbour Lights”].',
    'The plan is dead, according to [a letter written by Mara Lind, the mayor of Tarrow].',
    'The plan, a vast one, was dead, said [Lind].',
    '“The plan is dead,” assured [Lind].',
    'Among the worst hit towns were Tarrow and Pell, which lost power, said [Mara Lind, a pilot at the port].',
    'Tolls fell by 1.7 per cent and 1.3 per cent, respectively, said [Mara Lind].',
    '“The plan is dead,” said [a pilot who knows the harbour].',
    '“The plan is dead,” said [Mara Lind, an author of “The Lamp”].',
    '“The plan is dead,” said [Gulls coach Mara Lind].',
    '“The plan is dead,” said [Tarrow Foxes guard Ole Venn, 31].',
    '“The plan is dead,” said [a pilot at the back].',
    '“The plan is dead,” said [a voice from the back of the hall].',
    '“The plan is dead,” said [Brooks] on Monday.',
  ])('%s', (marked) => {
    const { found, wanted } = read(marked);
    expect(found).toEqual([wanted]);
  });
});

describe('a source beside those of other claims', () => {
  it.each([
    '[The clerk whose letter first showed that Lind was a smuggler while she was mayor] says he is sorry.',
    '“The plan is dead,” said [Ole Venn], who added that he was sorry.',
    '“The plan is dead,” wrote [a man calling himself Ole Venn].',
    'The Herald quoted [Ole Venn, the mayor], as saying the plan was dead.',
  ])('%s', (marked) => {
    const { found, wanted } = read(marked);
    expect(found).toContain(wanted);
    expect(found.length).toBe(2);
  });
});

describe('a source within a phrase', () => {
  it.each([
    'The port was shut in part by [the council] declaring the pier unsafe.',
    'The rule would end the aid for [those] claiming that the lamp was out.',
    'Tolls fell in the wake of [a new poll] showing that keepers were angry.',
    'A row between [the council] claiming that the pier was safe and its tenants went on.',
    'Venn was fond of [Mara Lind] saying that the pier was hers.',
    'The bell rings, and then [Lind] says: “The port is ours.”',
    'The mill burned to the ground, and then [Lind] said she would not rebuild.',
    'Footage of [Mara Lind] saying that the pier was hers was lost.',
    'A clip of [him] saying that the pier was his was lost.',
    '[Some 40 percent of the keepers] saying that the pier was theirs had left.',
    '[A letter from Mara Lind] saying that the pier was hers was lost.',
    '[A friend of Mara Lind] saying that the pier was hers was at the port.',
  ])('%s', (marked) => {
    const { found, wanted } = read(marked);
    expect(found).toEqual([wanted]);
  });
});

describe('the means of a passive', () => {
  it.each([
    'The sale was confirmed by phone on Monday.',
    'Keepers were told by email that the port would close.',
    'It was announced by press release that the port would close.',
    'The clerk did not want to be quoted by name because she feared the port.',
    'Rumours of the sale were denied by letter.',
  ])('is no source: %s', (text) => {
    const { claims, denials } = extract(text);
    expect([...claims, ...denials].map(({ source }) => source)).toEqual([...claims, ...denials].map(() => null));
  });

  it.each(['[The postmaster]', '[The postal union]', '[The Herald]', '[A letter from the council]'])(
    'is not who says it: %s',
    (source) => {
      const { found, wanted } = read(`Keepers were told by ${source} that the port would close.`);
      expect(found).toEqual([wanted]);
    },
  );
});

describe('whoever is made to speak', () => {
  it.each([
    'He turned to the keepers to make them feel that he was one of theirs.',
    'She went round the tables to let them say that it was late.',
  ])('is no subject: %s', (text) => {
    expect(extract(text).claims.map(({ source }) => source?.text)).not.toContainEqual(expect.stringContaining('them'));
  });
});

describe('a source shared with another verb', () => {
  it.each([
    '“I like the port,” [Lind] said, adding that it was old.',
    '“It is old,” said [Lind], adding that she liked it.',
    'The pier, the longest in Ostland, had a hole, said [Lind], adding that it was old.',
    'The pier had a hole, said [Lind, the mayor], adding that it was old.',
    'The pier had a hole, according to [Lind], adding that it was old.',
    'According to [Lind], a longer and stronger pier will open, adding that it is needed.',
    'After thanking the pilots, who cheered, [Lind] said that the port was old.',
    '[Lind] told the pilots that plans like the dam were old, adding that the port was dead.',
    '[The port] issued a statement on the dam saying that it was dead.',
    '[Venn] wrote a letter to the mayor claiming that the dam was dead.',
    '[Lind] left early, but in a letter said the dam was dead.',
    '[Lind and Venn] sent the letter to the port, saying that the dam was dead.',
  ])('%s', (marked) => {
    const { found, wanted } = read(marked);
    expect(new Set(found)).toEqual(new Set([wanted]));
  });

  it('is that of the nearest clause in the same tense', () => {
    const { found, wanted } = read('The crowd cheered when [Lind] rose and said the dam was dead.');
    expect(found).toEqual([wanted]);
  });
});

describe('no source', () => {
  it.each(['It means saying that the port is dead.', 'The noise made them say so.', 'The “friends” let the port go.'])(
    '%s',
    (text) => {
      expect(extract(text, { only: ['claims'] }).claims).toEqual([]);
    },
  );
});
