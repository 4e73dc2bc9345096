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

describe('a source with asides', () => {
  it.each([
    [
      'Mayor Ivo Lind, who saw the plans, however, said that the road was safe.',
      ['Mayor Ivo Lind, who saw the plans | said | that the road was safe'],
    ],
    [
      'Orla Venn, a mother of two, her voice shaking, said the school was cold.',
      ['Orla Venn, a mother of two | said | the school was cold'],
    ],
    ['A nurse on leave, Orla Venn, said it was late.', ['A nurse on leave, Orla Venn | said | it was late']],
    ['A nurse who keeps goats and sings said it was late.', ['A nurse who keeps goats and sings | said | it was late']],
    [
      'A statement issued by the army and signed by General Venn said it was late.',
      ['A statement issued by the army and signed by General Venn | said | it was late'],
    ],
    [
      'The letter unsealed on Friday says Lind hid the boat.',
      ['The letter unsealed on Friday | says | Lind hid the boat'],
    ],
    [
      'The toll rose to 200, the Flood and Fire Agency said.',
      ['the Flood and Fire Agency | said | The toll rose to 200'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('the end of what is said', () => {
  it.each([
    [
      'The ranger said the lake is shallow, which means it freezes early.',
      ['The ranger | said | the lake is shallow, which means it freezes early'],
    ],
    ['The ranger said the lake froze, which angered the mayor.', ['The ranger | said | the lake froze']],
    ['Venn confirmed the theft to reporters on Monday.', ['Venn | confirmed | the theft']],
    ['Lind attributed the loss to reporters.', ['Lind | attributed | the loss to reporters']],
    ['Ministers left, calling it an attack on free speech.', ['Ministers | calling | it an attack on free speech']],
    ['Venn called it an insult in a speech.', ['Venn | called | it an insult']],
    [
      'Venn told the station that parts, “already scarce because of the war,” could snap.',
      ['Venn | told | that parts, “already scarce because of the war,” could snap'],
    ],
    ['He posted just two words - “So sad”.', ['He | posted | “So sad”']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('what the writer adds after quoted words', () => {
  it.each([
    ['Lind says he is “glad of it” as he faces a vote.', ['Lind | says | he is “glad of it”']],
    ['Lind said the port “lied to me” before floating a strike.', ['Lind | said | the port “lied to me”']],
    [
      'Venn insisted it was “too soon” to leave while adding that it rained.',
      ['Venn | adding | that it rained', 'Venn | insisted | it was “too soon” to leave'],
    ],
    ['Lind said Venn left before speaking to the crew.', ['Lind | said | Venn left before speaking to the crew']],
    [
      'Venn called the crew “thieves” (although he allowed that some were good).',
      ['Venn | called | the crew “thieves”', 'he | allowed | that some were good'],
    ],
    ['Lind called him a “moderate,” a subtle dig at a keeper.', ['Lind | called | him a “moderate,”']],
    [
      'Lind called him a “moderate,” a “fool” and a “liar.”',
      ['Lind | called | him a “moderate,” a “fool” and a “liar.”'],
    ],
    [
      'Lind said Venn would “not get in” again, a swipe at the keepers.',
      ['Lind | said | Venn would “not get in” again'],
    ],
    [
      'Venn accuses Lind of “leading from behind” and Orr says he is losing.',
      ['Venn | accuses | Lind of “leading from behind”', 'Orr | says | he is losing'],
    ],
    [
      'A fifth said “not likely” and a tenth said “never.”',
      ['A fifth | said | “not likely”', 'a tenth | said | “never.”'],
    ],
    ['“We are all props,” said Beau Venn, angered that it was late.', ['Beau Venn | said | “We are all props,”']],
    ['“The pier,” he said, would be rebuilt.', ['he | said | “The pier,” … would be rebuilt']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('claims that a word hid', () => {
  it.each([
    [
      'Keepers marched, with many clerks and wardens chanting “We are here.”',
      ['many clerks and wardens | chanting | “We are here.”'],
    ],
    [
      'Lind testified in one of the harbour tax suits that “none of the boats” were sold.',
      ['Lind | testified | that “none of the boats” were sold'],
    ],
    ['The port plans to watch, dos Santos says.', ['dos Santos | says | The port plans to watch']],
    ['Lind pledged his support to the port.', ['Lind | pledged | his support to the port']],
    ['Lind won 40 pledged delegates.', []],
    [
      'A poll released Sunday by The Tarrow Post and ABC News shows Lind won.',
      ['A poll released Sunday by The Tarrow Post and ABC News | shows | Lind won'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('what is called something, in quoted words', () => {
  it.each([
    ['What Lind called “a slip” cost the port a boat.', ['Lind | called | What … “a slip”']],
    ['She remembered her son as “a good boy.”', ['She | remembered | her son as “a good boy.”']],
    ['Lind likened the port to “a sieve.”', ['Lind | likened | the port to “a sieve.”']],
    ['Lind spoke of a “long road” for the port.', ['Lind | spoke of | a “long road” for the port']],
    ['Lind spoke on the condition of secrecy.', []],
    ['Lind was accused of “playing games,” and left.', ['- | was accused | Lind … of “playing games,”']],
    ['Lind dismissed as “nonsense” claims that he had lied.', []],
    ['Lind said he was “sorry” but stopped short of an apology.', ['Lind | said | he was “sorry”']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('a quotation and a cue that is not simply beside it', () => {
  it.each([
    ['“It is late,” he can be heard saying in the film.', ['he | saying | “It is late,”']],
    ['“It is late,” a note posted on the pier said.', ['a note posted on the pier | said | “It is late,”']],
    ['“It is late,” the Herald quoted Lind as saying on Monday.', ['Lind | saying | “It is late,”']],
    ['“It is late,” Venn quoted Lind as telling him.', ['Lind | telling | “It is late,”']],
    ['His reply: “It is late.”', ['His | reply | “It is late.”']],
    ['The port released a statement: “It is late.”', ['The port | statement | “It is late.”']],
    ['Lind, the mayor: “It is late.”', ['Lind, the mayor | : | “It is late.”']],
    ['Keepers chanted “It is late” outside the port.', ['Keepers | chanted | “It is late”']],
    ['A sign that read “It is late” stood outside.', ['that | read | “It is late”']],
    ['Signs reading “It is late” hung on the wall.', ['Signs | reading | “It is late”']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('names that look like other words, lists and leads', () => {
  it.each([
    ['“The pier is closed,” the AGO said.', ['the AGO | said | “The pier is closed,”']],
    ['The MAY said the pier was safe.', ['The MAY | said | the pier was safe']],
    ['He said years ago that it was late.', ['He | said | that it was late']],
    ['He Wenbo, a grocer, said it was late.', ['He Wenbo, a grocer | said | it was late']],
    ['You Jing, a grocer, said it was late.', ['You Jing, a grocer | said | it was late']],
    ['“It is late,” said Lind, Venn, and Orr.', ['Lind, Venn, and Orr | said | “It is late,”']],
    [
      'According to the Department of Parks, Wildlife, and Fisheries, crews are clearing the trail this week.',
      ['the Department of Parks, Wildlife, and Fisheries | According to | crews are clearing the trail this week'],
    ],
    [
      'According to the port, crews, boats, and lamps were lost.',
      ['the port | According to | crews, boats, and lamps were lost'],
    ],
    ['The lake “was cold. I swam,” Lind said.', ['Lind | said | The lake “was cold. I swam,”']],
    [
      'Venn confirmed the arrest of the man in a statement made available to newsmen on Monday.',
      ['Venn | confirmed | the arrest of the man'],
    ],
    [
      'Lind weighed in, telling the Herald in an interview published on Monday, “It is late.”',
      ['Lind | telling | “It is late.”'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('an adverb of what somebody may say', () => {
  it.each([
    [
      'A clerk who was not authorised to speak publicly said it was late.',
      ['A clerk who was not authorised to speak publicly | said | it was late'],
    ],
    [
      'A clerk who did not want to be named also said it was late.',
      ['A clerk who did not want to be named | said | it was late'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('the occasion on which somebody is praised or blamed', () => {
  it.each([
    ['Lind criticised Venn during a debate.', ['Lind | criticised | Venn']],
    [
      'Norvik Foods reported a rise in profits during the second quarter.',
      ['Norvik Foods | reported | a rise in profits during the second quarter'],
    ],
    ['Lind praised the crew who left during the storm.', ['Lind | praised | the crew who left during the storm']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('what somebody in a relative clause said or did', () => {
  it.each([
    [
      'A pilot who refused to leave his boat said it was dry.',
      ['A pilot who refused to leave his boat | said | it was dry', 'who | refused | to leave his boat'],
    ],
    [
      'The clerk who wrote the letter to the port said it was private.',
      ['The clerk who wrote the letter to the port | said | it was private'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('a row of verbs in what was said', () => {
  it.each([
    [
      'Keepers said the guards shut the gate, told the crew to kneel and took the lamps.',
      ['Keepers | said | the guards shut the gate, told the crew to kneel and took the lamps'],
    ],
    [
      'She said guards stopped the boat, ordered the pilot out and sank it.',
      ['She | said | guards stopped the boat, ordered the pilot out and sank it'],
    ],
    [
      'Police said he entered the hall, told a clerk he had a knife and left.',
      ['Police | said | he entered the hall, told a clerk he had a knife and left'],
    ],
    [
      'A clerk, who asked not to be named, said a crew reported that it saw the boat, ordered it to halt and fired.',
      [
        'A clerk, who asked not to be named | said | a crew reported that it saw the boat, ordered it to halt and fired',
        'a crew | reported | that it saw the boat, ordered it to halt and fired',
      ],
    ],
    [
      'He said she took the oar, promised to mend it and left.',
      ['He | said | she took the oar, promised to mend it and left'],
    ],
    [
      'Police said Venn met the pilot on the pier, told him to row and laughed.',
      ['Police | said | Venn met the pilot on the pier, told him to row and laughed'],
    ],
    [
      'Police said that Venn met the pilot, told Orr to row and laughed.',
      ['Police | said | that Venn met the pilot, told Orr to row and laughed'],
    ],
    [
      'Lind said the port was old, told keepers to leave and walked out.',
      ['Lind | said | the port was old', 'Lind | told | to leave'],
    ],
    [
      'Venn said he met the mayor, told reporters he would resign and left the hall.',
      ['Venn | said | he met the mayor', 'Venn | told | he would resign'],
    ],
    [
      'Lind praised the crew, told keepers to leave and walked out.',
      ['Lind | praised | the crew', 'Lind | told | to leave'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text).sort()).toEqual([...wanted].sort());
  });
});

describe('words quoted on after how somebody spoke', () => {
  it.each([
    [
      '“The rope,” says Mara Lind, bending over the winch, “is what frays.”',
      ['Mara Lind | says | “The rope,” … “is what frays.”'],
    ],
    [
      '“The rope,” Mara Lind said, shaking her head, “is what frays.”',
      ['Mara Lind | said | “The rope,” … “is what frays.”'],
    ],
    ['“We rowed,” he said, his eyes on the quay, “and we sang.”', ['he | said | “We rowed,” … “and we sang.”']],
    ['“We rowed,” he said, with a grin, “and we sang.”', ['he | said | “We rowed,” … “and we sang.”']],
    ['“We rowed,” he said, then: “We sang.”', ['he | said | “We rowed,” … “We sang.”']],
    ['“We rowed,” Lind said, calling Venn “a liar.”', ['Lind | said | “We rowed,”', 'Lind | calling | Venn “a liar.”']],
    ['“We rowed,” Lind said, holding up a copy of “The Lamp.”', ['Lind | said | “We rowed,”']],
    [
      '“We rowed,” Lind said, nodding at Venn, who said, “We sang.”',
      ['Lind | said | “We rowed,”', 'who | said | “We sang.”'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('words with two cues of one source', () => {
  it.each([
    ['Lind ended by saying: “We row today.”', ['Lind | saying | “We row today.”']],
    ['She responded by saying: “Never.”', ['She | saying | “Never.”']],
    ['Venn also jumped in, saying: “I row.”', ['Venn | saying | “I row.”']],
    ['He sighed, saying: “I row.”', ['He | saying | “I row.”']],
    ['He paused before replying: “I row.”', ['He | replying | “I row.”']],
    ['Her response: “Never.”', ['Her | response | “Never.”']],
    ['Lind said: “Never.” She also said: “Never.”', ['Lind | said | “Never.”', 'She | said | “Never.”']],
    ['Lind said “yes” and Venn said “never”.', ['Lind | said | “yes”', 'Venn | said | “never”']],
  ])('are claimed once: %s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('the end of what was said', () => {
  it.each([
    ['Reports that the port said it would move hurt trade.', ['the port | said | it would move']],
    ['What the clerk calls a “lamp” is a candle.', ['the clerk | calls | What … a “lamp”']],
    [
      'A nurse is expected to testify that the pilot was “cold, wet and calm.”',
      ['- | is expected | A nurse … to testify that the pilot was “cold, wet and calm.”'],
    ],
    [
      'The port is expected to call it “vain, dear and late”.',
      ['- | is expected | The port … to call it “vain, dear and late”'],
    ],
    [
      'The keeper is expected to stay away for “ten weeks” but, for now, the crew is calm.',
      ['- | is expected | The keeper … to stay away for “ten weeks”'],
    ],
    [
      'She said Orr will follow Venn, who left on Friday, but will row until June.',
      ['She | said | Orr will follow Venn, who left on Friday, but will row until June'],
    ],
    [
      'She said that the oar was new, and revealed that the boat was hers.',
      ['She | revealed | that the boat was hers', 'She | said | that the oar was new'],
    ],
    ['Rowers who left before Venn said the pier would close are back.', ['Venn | said | the pier would close']],
    ['Asked about the pier, she replied: “Why?”', ['- | Asked | about the pier', 'she | replied | “Why?”']],
    ['He said he and Venn spoke “every other day”.', ['He | said | he and Venn spoke “every other day”']],
    [
      'A clerk said the change reflected “a rise in rents, and that alone.”',
      ['A clerk | said | the change reflected “a rise in rents, and that alone.”'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});
