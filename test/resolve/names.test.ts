import { describe, expect, it } from 'vitest';
import { sourcesOf, whoIsWho } from './support.js';

describe('a title that ends a name', () => {
  it('is a surname', () => {
    expect(whoIsWho('The harbour minister, Nyan Win Tun, said the pier was safe.')).toEqual([
      'The harbour minister, Nyan Win Tun → Nyan Win Tun',
    ]);
  });
});

describe('a name that is a function word or a month as well', () => {
  it.each([
    [
      'Theresa May met the miners. May said the pit would stay open. “It is safe,” said May.',
      ['May → Theresa May', 'May → Theresa May'],
    ],
    ['“It is safe,” Mrs May said.', ['Mrs May → Mrs May']],
    ['Prime Minister May told the miners it was safe.', ['Prime Minister May → May']],
    ['“It is safe,” Will Venn said. Venn said it would pay.', ['Will Venn → Will Venn', 'Venn → Will Venn']],
    [
      'State Sen. Will Venn, who owns the pit, said it was safe.',
      ['State Sen. Will Venn, who owns the pit → Will Venn'],
    ],
    ['“It is safe,” Ada Lorne told the owner, Per Venn, on Monday.', ['Ada Lorne → Ada Lorne']],
    ['Will the mayor say it is safe?', ['the mayor → the mayor']],
    ['May was dry, the mayor said.', ['the mayor → the mayor']],
    ['In May Ada Lorne said it was safe.', ['Ada Lorne → Ada Lorne']],
  ])('%s', (text, who) => {
    expect(whoIsWho(text)).toEqual(who);
  });
});

describe('a name', () => {
  it.each([
    ['of its surname', 'President Ada Lorne met the miners. Lorne said the pit would stay open.', 'Ada Lorne'],
    ['with a title', 'Ada Lorne met the miners on Monday. Ms. Lorne said the pit would stay open.', 'Ada Lorne'],
    ['that stands in full only later', 'Lorne said the pit would stay open. Ada Lorne is from Tarrow.', 'Ada Lorne'],
    ['by first name', 'Tariq Oduya, 9, won the race. Tariq said he had trained at night.', 'Tariq Oduya'],
    ['with an initial', 'J. Venn wrote the book. Jonas Venn said it took him a year.', 'Jonas Venn'],
    ['with a middle initial', 'Jonas P. Venn wrote the book. Jonas Venn said it took a year.', 'Jonas P. Venn'],
    ['of several words', 'Mara van Dorn came late. Van Dorn said the train had stopped.', 'Mara van Dorn'],
    ['with a hyphen', 'Nadia Ferre-Holt left early. Ferre-Holt said the hall was cold.', 'Nadia Ferre-Holt'],
    [
      'by the acronym in brackets',
      'The Harbour Safety Council (HSC) met. The HSC said the pier was sound.',
      'Harbour Safety Council',
    ],
    [
      'by an acronym built from it',
      'The Tarrow Fishing Board met. The TFB said the quota would fall.',
      'Tarrow Fishing Board',
    ],
    [
      'by its head',
      'The Transport Ministry met the firms. The ministry said the road would open.',
      'Transport Ministry',
    ],
    [
      'by its head before "of"',
      'The Ports Commission of Ostland met the Orsa Party. The commission said the quay would open.',
      'Ports Commission of Ostland',
    ],
    [
      'by a short name in brackets',
      'The Society for Tide Rescue (Tide Aid) met. Tide Aid said it was late.',
      'Society for Tide Rescue',
    ],
    ['of a judge by what he is', 'Justice Mira Lorne fined the firm. The judge said it had lied.', 'Mira Lorne'],
    ['of the boss', 'Port chief Mira Lorne fined the firm. The port boss said it had lied.', 'Mira Lorne'],
    [
      'with an "and" in it',
      'Norvik Foods met the Fish and Salt Administration. The agency said the soup was unsafe.',
      'Fish and Salt Administration',
    ],
    [
      'by the initials of both sides of its "and"',
      'The Ports and Tides Commission met the firms. The PTC said the quay would open.',
      'Ports and Tides Commission',
    ],
    [
      'of what it is for, with an "and"',
      'The Ministry of Ports and Industry met the firms. The ministry said the quay would open.',
      'Ministry of Ports and Industry',
    ],
    [
      'of a body that is for several things',
      'The Centers for Flood Control and Prevention met. It said the dam was sound.',
      'Centers for Flood Control and Prevention',
    ],
    [
      'without what follows the full one',
      'Judge Mara Lorne KC heard him. Judge Lorne said he was lucky.',
      'Mara Lorne',
    ],
    ['that is a domain', 'The dam was safe, Damwatch.com said. Damwatch.com is from Tarrow.', 'Damwatch.com'],
    ['of initials that could shorten a title', 'The firm met lawyers. The SEC said it had lied. The SEC left.', 'SEC'],
    ['of a body, not of its agency', 'The UN Harbour Agency met the crews. The UN said the quay would open.', 'UN'],
    [
      'by its last two words',
      'Jean de Dios Orlo Kovlen met the miners. Orlo Kovlen said it was late.',
      'Jean de Dios Orlo Kovlen',
    ],
    ['of a union by its initials', 'Union KDA said the pit would close. The union left.', 'Union KDA'],
    ['after initials', 'It was late, the head of the Orsa RMA Vadym Orlo said.', 'Vadym Orlo'],
    ['that reads like a plural', 'Kettways said sales fell. The bank, Kettways Capital, closed.', 'Kettways Capital'],
    ['without its article', 'Sami al-Dorra met the miners. Dorra said it was late.', 'Sami al-Dorra'],
    ['of a firm is no "Company"', 'Kestrel Motors Ltd lost money. The Company said sales fell.', 'Kestrel Motors Ltd'],
    ['with a hyphen before a short word', 'President Han Seo-in met the miners. Han said it was late.', 'Han Seo-in'],
    [
      'after an office and its country',
      'Foreign Minister of Poland Zbyszek Orlo met the miners. Orlo said it was late.',
      'Zbyszek Orlo',
    ],
    [
      'after an office of several words',
      'Minister of Foreign Affairs Dmitar Kovlenko met the miners. Kovlenko said it was late.',
      'Dmitar Kovlenko',
    ],
    ['of whoever bears the initials of an office', 'PM Ada Lorne met the miners. The PM said no.', 'Ada Lorne'],
    [
      'of an office by its initials',
      'Prime Minister Ada Lorne met the miners. The new PM said she would stay in the post of prime minister.',
      'Ada Lorne',
    ],
    ['with "of"', 'The Joint Chiefs of Staff said the ship had sunk.', 'Joint Chiefs of Staff'],
    [
      'before the place that he is from',
      'Sen. Ada Lorne of Tarrow met the miners. Lorne said the pit was old.',
      'Ada Lorne',
    ],
    ['after a nation in two letters', 'US President Ada Lorne met the miners. She said the pit was old.', 'Ada Lorne'],
    ['of an army, not a general', 'The General Staff said the bridge was lost. It said so twice.', 'General Staff'],
    ['by nation', 'The skipper Jonas Venn won. The Frenchman said he was glad.', 'Jonas Venn'],
    ['like a town’s', 'The council leader, Ilka Whitby, was late. She said the train had stopped.', 'Ilka Whitby'],
    [
      'that he goes by',
      'A private who goes by the callsign Badger said it was cold. Badger said he would go back.',
      'Badger',
    ],
    ['of a title after what he is', 'The port fired coach Dean Lorne. Lorne said it was late.', 'Dean Lorne'],
    ['after what she is', 'Pensioner Ada Lorne was late. Lorne said the train had stopped.', 'Ada Lorne'],
    ['after a party', 'Republican Ada Lorne met the miners. Lorne said the pit was old.', 'Ada Lorne'],
    [
      'after a title in small letters',
      'Ada Lorne came late. Former secretary of state Ada Lorne said the talks had failed.',
      'Ada Lorne',
    ],
    ['without a seat', 'Mara Lorne MP met the miners. The MP said it was late.', 'Mara Lorne'],
    ['of one from a seat', 'The Leith MP said it was late.', 'the Leith MP'],
    ['of a given name that is a title as well', 'Don Lorne lost his job. Lorne said it was late.', 'Don Lorne'],
    ['after a rank of several words', 'Lt. Senior Grade Mara Lorne said it was late.', 'Mara Lorne'],
    ['after Malay titles', 'Tan Sri Rashid Omar met the miners. Rashid said it was late.', 'Rashid Omar'],
    ['after a short title', 'Coun. Mara Lorne said it was late.', 'Mara Lorne'],
    ['after a calling', 'Choreographer Mara Lorne said it was late.', 'Mara Lorne'],
    ['by a short nation', 'Coach Jonas Venn was late. “It was dark,” said the Scot.', 'Jonas Venn'],
    ['with the initials of both', 'Lorne & Venn met the miners. L&V said it was late.', 'Lorne & Venn'],
    ['of no other initials', 'Lorne & Venn met the miners. M&S said it was late.', 'M&S'],
    ['by its first word', 'Amnesty International met the miners. Amnesty said it was late.', 'Amnesty International'],
    ['of a saint’s house', 'St Mary’s Hospital said it was late.', 'St Mary’s Hospital'],
    ['of an attorney general', 'Attorney General Mara Lorne was late. The AG said it was dark.', 'Mara Lorne'],
    ['of one whose particle looks like a title', 'Di Lorne said it was late.', 'Di Lorne'],
    [
      'of a detective, in short',
      'Detective Chief Inspector Mara Lorne left. DCI Lorne said it was late.',
      'Mara Lorne',
    ],
    ['of an officer after his office', 'Group Manager Mara Lorne of Tarrow Fire said it was late.', 'Mara Lorne'],
    ['after what she was', 'Ex-mayor Mara Lorne said it was late.', 'Mara Lorne'],
    ['with a surname that is a pronoun', 'He Wenbo, a grocer, said it was late.', 'He Wenbo'],
    ['of initials that spell a word', 'The MAY said it was late.', 'MAY'],
    ['of initials with a small word', 'AT&T said it was late.', 'AT&T'],
    ['of children’s homes', 'Children’s Homes Scotland said it was late.', 'Children’s Homes Scotland'],
    ['of a firm of that form', 'Orsa Chemie AG said it was late.', 'Orsa Chemie AG'],
    [
      'without its legal form',
      'Kestrel Motors Ltd closed a plant. Kestrel Motors said sales had fallen.',
      'Kestrel Motors Ltd',
    ],
  ])('%s is the fullest one', (_what, text, name) => {
    expect(sourcesOf(text).map((source) => source.name)).toContain(name);
  });

  it.each([
    ['Mayor says fees will rise', 'Mayor Ada Lorne spoke on Monday. Nobody laughed.', 'Ada Lorne'],
    ['Police chief warns of storm', 'Ada Lorne, the police chief of Tarrow, spoke on Monday.', 'Ada Lorne'],
    ['Prime minister says fees will rise', 'Prime Minister Ada Lorne spoke on Monday.', 'Ada Lorne'],
    ['Profit falls; MD says worst is over', 'Managing Director Ada Lorne spoke on Monday.', 'Ada Lorne'],
    ['Mayor says fees will rise', 'Mayor Ada Lorne met Mayor Ole Venn on Monday.', 'mayor'],
    ['Fire chief warns of storm', 'Ada Lorne, the police chief of Tarrow, spoke on Monday.', 'fire chief'],
  ])('of whom the text tells what he is stands for him in a headline: %s', (headline, text, name) => {
    expect(sourcesOf(`${headline}\n\n${text}`).map((source) => source.name.toLowerCase())).toContain(
      name.toLowerCase(),
    );
  });

  it.each([
    ['Lorne, Venn and Holt said it was late.', 'Lorne, Venn and Holt'],
    ['Lorne, Venn and the port said it was late.', 'Lorne, Venn and the port'],
  ])('in a list is one of several: %s', (text, name) => {
    expect(sourcesOf(text)).toMatchObject([{ name, kind: 'group' }]);
  });

  it('that several bear stays with whom it first meant, until a title tells them apart', () => {
    const text =
      'Peter Lorne and his wife, Ada Lorne, opened the fair. Mr. Lorne said it was the last. Mrs. Lorne said it was not.';
    expect(whoIsWho(text)).toEqual(['Mr. Lorne → Peter Lorne', 'Mrs. Lorne → Ada Lorne']);
  });

  it('of a body holds who its members are', () => {
    expect(whoIsWho('The Harbour Workers’ Union said no. The Teachers’ Union said it was late.')).toEqual([
      'The Harbour Workers’ Union → Harbour Workers’ Union',
      'The Teachers’ Union → Teachers’ Union',
    ]);
    expect(whoIsWho('The Women’s Institute said it was late.')[0]).toContain('→ Women’s Institute');
    expect(whoIsWho('The Harbour Workers’ Union said no. The HWU said it was late.')[1]).toBe(
      'The HWU → Harbour Workers’ Union',
    );
    expect(whoIsWho('All Peoples Congress said no. The APC said it was late.')[1]).toBe(
      'The APC → All Peoples Congress',
    );
    expect(whoIsWho('All Labour MPs said no.')).toEqual(['All Labour MPs → Labour MPs']);
    expect(whoIsWho('The Armed Forces of Norland said no.')[0]).toContain('→ Armed Forces of Norland');
    expect(whoIsWho('The Harbour Council’s Housing Committee said no.')[0]).toContain('→ Housing Committee');
  });

  it('after an honorific is not the other’s', () => {
    expect(whoIsWho('Mr Venn was late. Mrs Venn said it was dark. Mr Venn said it was not.')).toEqual([
      'Mrs Venn → Mrs Venn',
      'Mr Venn → Mr Venn',
    ]);
    expect(whoIsWho('Lord Venn was late. Lady Venn said it was dark.')).toEqual(['Lady Venn → Lady Venn']);
    expect(whoIsWho('Dr Venn was late. Mrs Venn said it was dark.')).toEqual(['Mrs Venn → Dr Venn']);
  });

  it('of whom a source is close to is not the source’s', () => {
    expect(whoIsWho('A source close to the mayor, Ada Lorne, said the pit was old.')).toEqual([
      'A source close to the mayor, Ada Lorne → a source close to the mayor, Ada Lorne',
    ]);
  });

  it.each([
    ['Owen Durham said he was late. Durham said the train had stopped.', 'Durham → Owen Durham'],
    ['Owen Durham was born in Durham. “I was late,” Durham said.', 'Durham → Owen Durham'],
    ['Luke Jordan, a plumber, fixed the pipe. Jordan said it had burst.', 'Jordan → Luke Jordan'],
    ['A plumber, Luke Venn, went to Jordan. Jordan said the border was shut.', 'Jordan → Jordan'],
    ['Sen. Joe King resigned. King said he was tired.', 'King → Joe King'],
    ['Sen. Joe King met the king. The King said he was tired.', 'The King → the king'],
    ['Paul German, her son, was late. German said the boat leaked.', 'German → Paul German'],
    ['Paul German, her son, was late. German officials said the boat leaked.', 'German officials → German officials'],
    ['Mara Baker runs the mill. “It was late,” said Baker.', 'Baker → Mara Baker'],
    ['Alison Post, a biologist, was late. “It was dark,” she said.', 'she → Alison Post'],
    ['The Harbour Post met Alison Post. The Post said it was late.', 'The Post → Harbour Post'],
    ['Gerald Ford was late. Ford said it was dark.', 'Ford → Gerald Ford'],
    ['Owen Bank was late. Bank said it was dark.', 'Bank → Owen Bank'],
  ])('that means something else as well is who bears it in the text: %s', (text, found) => {
    expect(whoIsWho(text)).toContain(found);
  });

  it('of a town is no person of the same name', () => {
    expect(sourcesOf('Officials in Norway said the boat was lost.')[0]).toMatchObject({ kind: 'group' });
  });
});

describe('kind and role', () => {
  it.each([
    ['Foreign Secretary Ada Lorne said the talks had failed.', 'Ada Lorne', 'person', 'Foreign Secretary'],
    ['Ada Lorne, the mayor of Tarrow, said the road would open.', 'Ada Lorne', 'person', 'mayor of Tarrow'],
    ['The mayor of Tarrow, Ada Lorne, said the road would open.', 'Ada Lorne', 'person', 'mayor of Tarrow'],
    ['Ada Lorne is the head of the choir. Lorne said it was cold.', 'Ada Lorne', 'person', 'head of the choir'],
    ['Coast guard commander Jonas Venn said the ship sank.', 'Jonas Venn', 'person', 'Coast guard commander'],
    [
      'A spokesman for the Harbour Safety Council, Jonas Venn, said the pier was sound.',
      'Jonas Venn',
      'person',
      'spokesman for the Harbour Safety Council',
    ],
    [
      'The newly sworn Prime Minister of Norland, Ada Lorne said the talks had failed.',
      'Ada Lorne',
      'person',
      'newly sworn Prime Minister of Norland',
    ],
    [
      'The head of the Harbour Safety Council (HSC), Jonas Venn, said the talks had failed.',
      'Jonas Venn',
      'person',
      'head of the Harbour Safety Council',
    ],
    ['Jonas Venn (Greens), the mayor, said the talks had failed.', 'Jonas Venn', 'person', 'mayor'],
    ['The Harbour Safety Council (HSC) said the talks had failed.', 'Harbour Safety Council', 'organization', null],
    ['On the advice of his lawyer, Jonas Venn said the talks had failed.', 'Jonas Venn', 'person', null],
    ['Editor-in-chief Ada Lorne said the talks had failed.', 'Ada Lorne', 'person', 'Editor-in-chief'],
    ['attorney-at-law Jonas Venn said the talks had failed.', 'Jonas Venn', 'person', null],
    [
      'State Commissioner for Roads, Mr. Jonas Venn said the talks had failed.',
      'Jonas Venn',
      'person',
      'State Commissioner for Roads',
    ],
    [
      'The mayor in a note by his aide, Jonas Venn, called for calm. Venn said the talks had failed.',
      'Jonas Venn',
      'person',
      'aide',
    ],
    [
      'Speaking at a conference in Pell, Jonas Venn, the mayor, said the talks had failed.',
      'Jonas Venn',
      'person',
      'mayor',
    ],
    ['BBC Harbour said the talks had failed.', 'BBC Harbour', 'organization', null],
    ['In Pell, and on the advice of his lawyer, Jonas Venn said the talks had failed.', 'Jonas Venn', 'person', null],
    ['The young clerk, Jonas Venn recalled, was late. Venn said the talks had failed.', 'Jonas Venn', 'person', null],
    ['By 5 PM Ada Lorne had said that the talks had failed.', 'Ada Lorne', 'person', null],
    ['TARROW - Prime Minister Ada Lorne said the talks had failed.', 'Ada Lorne', 'person', 'Prime Minister'],
    ['Ada Lorne, then mayor of Tarrow, said the road would open.', 'Ada Lorne', 'person', 'mayor of Tarrow'],
    [
      'Ada Lorne, the editor in chief of the town’s newspaper, Kaja, said the road would open.',
      'Ada Lorne',
      'person',
      'editor in chief of the town’s newspaper',
    ],
    ['Harbour Guard Norvik (HGN) official Ada Lorne said it was late.', 'Ada Lorne', 'person', 'official'],
    ['Former prime minister Sir Ole Lorne said it was late.', 'Ole Lorne', 'person', 'Former prime minister'],
    ['Trade Minister Sheikh Omar bin Rashid said it was late.', 'Omar bin Rashid', 'person', 'Trade Minister'],
    ['Police spokesman Detective Inspector Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Police spokesman'],
    ['Det Sgt Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Det Sgt'],
    ['Kaja said that Ada Lorne would join the company.', 'Kaja', 'organization', null],
    ['U.S. Attorney General Ada Lorne said it was late.', 'Ada Lorne', 'person', 'U.S. Attorney General'],
    ['Trade and Industry Minister Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Trade and Industry Minister'],
    [
      'The minister of trade and industry, Ada Lorne, said it was late.',
      'Ada Lorne',
      'person',
      'minister of trade and industry',
    ],
    ['Deputy Foreign Minister Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Deputy Foreign Minister'],
    ['Health and safety manager Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Health and safety manager'],
    ['The oil and gas analyst Ada Lorne said it was late.', 'Ada Lorne', 'person', 'oil and gas analyst'],
    ['Founder and chief executive Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Founder and chief executive'],
    ['“It was late,” said founder and owner Ada Lorne.', 'Ada Lorne', 'person', 'founder and owner'],
    ['The mayor and police chief Ada Lorne said it was late.', 'Ada Lorne', 'person', 'police chief'],
    ['Venn and port chief Ada Lorne said it was late.', 'Venn and port chief Ada Lorne', 'group', null],
    [
      'Chairman of the Norland Senate’s Budget and Finance Committee Ada Lorne said it was late.',
      'Ada Lorne',
      'person',
      'Chairman of the Norland Senate’s Budget and Finance Committee',
    ],
    ['Ward 7 councilman Troy Lorne said it was late.', 'Troy Lorne', 'person', 'Ward 7 councilman'],
    ['In 2019 president Troy Lorne said it was late.', 'Troy Lorne', 'person', null],
    [
      'Harbour Reform (HR) Member of Parliament for Leith, Ada Lorne, said it was late.',
      'Ada Lorne',
      'person',
      'Harbour Reform (HR) Member of Parliament for Leith',
    ],
    [
      'A nurse not involved in the case, Ada Lorne, said it was late.',
      'Ada Lorne',
      'person',
      'nurse not involved in the case',
    ],
    [
      'Ada Lorne, a clerk in one of the towns likely to be hit, said it was late.',
      'Ada Lorne',
      'person',
      'clerk in one of the towns',
    ],
    ['Chair of governors Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Chair of governors'],
    ['Leader of the council Cllr Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Leader of the council'],
    ['Council leader Coun. Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Council leader'],
    [
      'A spokesman for the company Ada Lorne said it was late.',
      'a spokesman for the company Ada Lorne',
      'unnamed',
      null,
    ],
    [
      'Deputy Leader of the Opposition Ada Lorne said it was late.',
      'Ada Lorne',
      'person',
      'Deputy Leader of the Opposition',
    ],
    ['Assistant Chief Constable Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Assistant Chief Constable'],
    ['Co-founder and CTO Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Co-founder and CTO'],
    [
      'Author, journalist and broadcaster Ada Lorne said it was late.',
      'Ada Lorne',
      'person',
      'Author, journalist and broadcaster',
    ],
    ['A nurse on leave, Ada Lorne, said it was late.', 'Ada Lorne', 'person', 'nurse on leave'],
    ['A clerk on duty that day, Ada Lorne, said it was late.', 'Ada Lorne', 'person', 'clerk on duty that day'],
    ['Gov. Ada Lorne of Tarrow, a Republican, said it was late.', 'Ada Lorne', 'person', 'Gov.'],
    ['Sen. Ada Lorne of Tarrow, the head of the party, said it was late.', 'Ada Lorne', 'person', 'head of the party'],
    ['Prize-winning author Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Prize-winning author'],
    ['Three-time champion Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Three-time champion'],
    ['Pop star Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Pop star'],
    ['“It was late,” said quince gleaner Ada Lorne.', 'Ada Lorne', 'person', 'quince gleaner'],
    ['Last year Ada Lorne said it was late.', 'Ada Lorne', 'person', null],
    ['By train Ada Lorne came. Lorne said it was late.', 'Ada Lorne', 'person', null],
    ['Ada Lorne KC said it was late.', 'Ada Lorne', 'person', 'KC'],
    ['After meeting Ole Venn, the port’s director, Ada Lorne said it was late.', 'Ada Lorne', 'person', null],
    [
      'After meeting Ole Venn, the port’s director, Ada Lorne left. Venn said it was late.',
      'Ole Venn',
      'person',
      'port’s director',
    ],
    ['At the trial of Ole Venn, the judge, Ada Lorne, said it was late.', 'Ada Lorne', 'person', 'judge'],
    [
      'The port in a note signed by its acting secretary, Ada Lorne had said it was late.',
      'Ada Lorne',
      'person',
      'acting secretary',
    ],
    ['Army spokesman Lt. Senior Grade Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Army spokesman'],
    ['A nurse, identified by police as Ada Lorne, said it was late.', 'Ada Lorne', 'person', 'nurse'],
    ['The gunman was named in court as Ole Lorne. He said it was late.', 'Ole Lorne', 'person', 'gunman'],
    ['Kaja shares fell. Kaja said it was late.', 'Kaja', 'organization', null],
    ['Shares in Kaja fell. Kaja said it was late.', 'Kaja', 'organization', null],
    ['Kaja shares a flat. Kaja said it was late.', 'Kaja', 'person', null],
    ['Malvern Orsa said sales rose. It said it was late.', 'Malvern Orsa', 'organization', null],
    ['A spokesman for the bank, Kaja, said it was late.', 'a spokesman for the bank, Kaja', 'unnamed', null],
    [
      'A spokesman for the owner, Kaja Holdings, said it was late.',
      'a spokesman for the owner, Kaja Holdings',
      'unnamed',
      null,
    ],
    ['The head of the bank, Kaja, said it was late.', 'Kaja', 'person', 'head of the bank'],
    ['The road was paved by a company, Lorne said on Friday.', 'Lorne', 'person', null],
    ['The mayor of Tarrow, Ada Lorne said it was late.', 'Ada Lorne', 'person', 'mayor of Tarrow'],
    ['Chief Superintendent Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Chief Superintendent'],
    ['The victim’s family said it was late.', 'the victim’s family', 'group', null],
    ['Senate Republicans said it was late.', 'Senate Republicans', 'group', null],
    ['Mr Lorne and his wife said it was late.', 'Mr Lorne and his wife', 'group', null],
    ['Ada Lorne, CEO, Norvik Money, said it was late.', 'Ada Lorne', 'person', 'CEO'],
    ['Ada Lorne, MD, a pilot at Norvik, said it was late.', 'Ada Lorne', 'person', 'pilot at Norvik'],
    ['Ada Lorne, a pilot from Bergen, Norway, said it was late.', 'Ada Lorne', 'person', 'pilot from Bergen, Norway'],
    [
      'Ada Lorne, a pilot and lamplighter at Norvik, said it was late.',
      'Ada Lorne',
      'person',
      'pilot and lamplighter at Norvik',
    ],
    ['Ada Lorne, the host of “Harbour Talk,” said the road would open.', 'Ada Lorne', 'person', 'host'],
    [
      'Jonas Venn said: “Ada Lorne is a supporter of the dam.” Senator Ada Lorne said it would leak.',
      'Ada Lorne',
      'person',
      'Senator',
    ],
    ['Former secretary of state Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Former secretary of state'],
    ['Army spokeswoman Colonel Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Army spokeswoman'],
    ['Pilot-turned-mayor Ada Lorne said it was late.', 'Ada Lorne', 'person', 'Pilot-turned-mayor'],
    ['A pilot, who gave her name only as Ruo, said it was late. “It was dark,” Ruo said.', 'Ruo', 'person', 'pilot'],
    ['“It was dark,” one of the pilots said.', 'one of the pilots', 'unnamed', null],
    ['Lorne, the first woman to lead the port, said it was late.', 'Lorne', 'person', 'first woman'],
    ['Tarrow Rovers said that the talks had failed.', 'Tarrow Rovers', 'organization', null],
    ['Doctors Without Borders said that the talks had failed.', 'Doctors Without Borders', 'organization', null],
    ['Goldman Sachs said that the talks had failed.', 'Goldman Sachs', 'organization', null],
    ['Redfern Networks said that the talks had failed.', 'Redfern Networks', 'organization', null],
    ['MLA Ravi Lorne said that the talks had failed.', 'Ravi Lorne', 'person', 'MLA'],
    ['Regional police chief Marek Dold said it was late.', 'Marek Dold', 'person', 'Regional police chief'],
    ['One of them, retired pilot Ada Lorne, said it was late.', 'Ada Lorne', 'person', 'retired pilot'],
    ['Harbour International said that the talks had failed.', 'Harbour International', 'organization', null],
    ['State television said that the talks had failed.', 'State television', 'organization', null],
    ['Nato said that the talks had failed.', 'Nato', 'organization', null],
    ['FundOurPier said that the talks had failed.', 'FundOurPier', 'organization', null],
    ['Halden Vance, Inc., said that the talks had failed.', 'Halden Vance', 'organization', null],
    ['Kelpworks said that the talks had failed.', 'Kelpworks', 'organization', null],
    ['Kaja, which owns the pier, said that the talks had failed.', 'Kaja', 'organization', null],
    ['Western Pumps said that the talks had failed.', 'Western Pumps', 'organization', null],
    ['Radio Kaja said that the talks had failed.', 'Radio Kaja', 'organization', null],
    ['Norwegian KBN said that the talks had failed.', 'Norwegian KBN', 'organization', null],
    ['Hamas said that the talks had failed.', 'Hamas', 'organization', null],
    ['Norland’s Joint Chiefs of Staff said that it was late.', 'Joint Chiefs of Staff', 'organization', null],
    ['Several members of the party said that it was late.', 'several members of the party', 'group', null],
    ['Lorne accused the bank of fraud. He was angry.', 'Lorne', 'person', null],
    ['The catalogue said that it was late.', 'the catalogue', 'document', null],
    ['McTarrow said that the talks had failed.', 'McTarrow', 'person', null],
    ['The weekly newspaper Kaja reported that the pier had fallen.', 'Kaja', 'organization', 'weekly newspaper'],
    ['Norway said that the talks had failed.', 'Norway', 'place', null],
    ['A report said that the pier had been unsafe for years.', 'a report', 'document', null],
    ['Critics said that the pier had been unsafe for years.', 'critics', 'group', null],
    ['A senior official said that the pier was unsafe.', 'a senior official', 'unnamed', null],
    [
      'Two people familiar with the talks said that they had failed.',
      'two people familiar with the talks',
      'unnamed',
      null,
    ],
  ] as const)('%s', (text, name, kind, role) => {
    expect(sourcesOf(text)).toContainEqual(expect.objectContaining({ name, kind, role }));
  });
});

describe('another description', () => {
  it.each([
    ['Port spokesman Ole Venn was late. The port official said it was dark.', 'The port official → Ole Venn'],
    [
      'Port spokesman Ole Venn met port chief Ada Lorne. The port official said it was dark.',
      'The port official → the port official',
    ],
    [
      'Police press officer Ole Venn was late. The police spokesman said it was dark.',
      'The police spokesman → Ole Venn',
    ],
    ['Tarrow manager Ole Venn was late. The Tarrow boss said it was dark.', 'The Tarrow boss → Ole Venn'],
    [
      'Tarrow manager Ole Venn met Leith manager Ada Lorne. The Leith boss said it was dark.',
      'The Leith boss → Ada Lorne',
    ],
    ['The Rowland Institute was shut. The think tank said it was late.', 'The think tank → Rowland Institute'],
    ['A nurse, identified by police as Ada Lorne, left. The nurse said it was late.', 'The nurse → Ada Lorne'],
    ['Malvern Orsa said it would close. The company said it was late.', 'The company → Malvern Orsa'],
    ['Malvern Orsa said he would leave. The company said it was late.', 'The company → the company'],
    ['Tarrow coach Ole Venn was full of praise for Mark Holt, who won. “Top class,” he said.', 'he → Ole Venn'],
    ['There was no luck for Mark Holt, who fell. “It hurts,” he said.', 'he → Mark Holt'],
    ['Apple growers lost money. The bank said it was late.', 'The bank → the bank'],
    ['Kaja met Greenpeace. The bank said it was late.', 'The bank → the bank'],
    ['Orsa & Venn said sales fell. The gunmaker said it was late.', 'The gunmaker → Orsa & Venn'],
    ['Attorney Ole Venn was late. The lawyer said it was dark.', 'The lawyer → Ole Venn'],
    ['Attorney Ole Venn met attorney Ada Lorne. The lawyer said it was dark.', 'The lawyer → the lawyer'],
    [
      'Attorney Ole Venn was late. A lawyer for the port had left. The lawyer said it was dark.',
      'The lawyer → a lawyer',
    ],
    ['District Attorney Ole Venn was late. The prosecutor said it was dark.', 'The prosecutor → Ole Venn'],
    ['Detective Inspector Ole Venn was late. The detective said it was dark.', 'The detective → Ole Venn'],
    ['Transport Minister Ole Venn was late. The transport chief said it was dark.', 'The transport chief → Ole Venn'],
    ['Transport Minister Ole Venn was late. The chief said it was dark.', 'The chief → the chief'],
    ['Transport Minister Ole Venn was late. The fire chief said it was dark.', 'The fire chief → the fire chief'],
    ['Surgeon Ole Venn was late. His doctor said it was dark.', 'His doctor → his doctor'],
    ['Mayor Ole Venn was late. The city’s mayor said it was dark.', 'The city’s mayor → Ole Venn'],
    ['Ole Venn of the FDP, the mayor, was late. The mayor said it was dark.', 'The mayor → Ole Venn'],
    ['Tarrow Police was late. The force said it was dark.', 'The force → Tarrow Police'],
    ['Norvik Foods was late. The force said it was dark.', 'The force → the force'],
  ])('means who was named where nobody else can be: %s', (text, found) => {
    expect(whoIsWho(text)).toContain(found);
  });
});
