import { describe, expect, it } from 'vitest';
import { denialsOf } from './found.js';

describe('verbs of denying', () => {
  it.each([
    ['Orla Venn denied that a crate had left.', 'verb | Orla Venn | denied | that a crate had left'],
    ['Orla Venn denies having met the smugglers.', 'verb | Orla Venn | denies | having met the smugglers'],
    ['The port categorically denied any wrongdoing.', 'verb | The port | denied | any wrongdoing'],
    [
      'Two crews held since the strike denied the charge.',
      'verb | Two crews held since the strike | denied | the charge',
    ],
    ['The port has refuted the story.', 'verb | The port | has refuted | the story'],
    ['The port brushed off the rumours.', 'verb | The port | brushed off | the rumours'],
    ['The union took issue with that account.', 'verb | The union | took issue | that account'],
    [
      'Venn denies theft, fraud by false pretences and arson.',
      'verb | Venn | denies | theft, fraud by false pretences and arson',
    ],
    ['Venn denies charges of theft, fraud, and arson.', 'verb | Venn | denies | charges of theft, fraud, and arson'],
    [
      'Venn denied claims that the crew drank, were late and stole ropes.',
      'verb | Venn | denied | claims that the crew drank, were late and stole ropes',
    ],
    [
      'Venn faces fraud and theft charges in Pell, which he denies.',
      'verb | he | denies | fraud and theft charges in Pell',
    ],
    ['The union rejects doping claims by the Herald.', 'verb | The union | rejects | doping claims by the Herald'],
    ['He faces two counts of theft, which he denies.', 'verb | he | denies | two counts of theft'],
    ['The keeper, 27, who denies theft, told the court that it rained.', 'verb | The keeper | denies | theft'],
    ['If a crate left, as Lind alleges but the port denies, it was empty.', 'verb | the port | denies | a crate left'],
    ['The port rejected as “misleading” a study of its cranes.', 'verb | The port | rejected | a study of its cranes'],
    ['The claim, denied by the port, was repeated on Monday.', 'verb | the port | denied | The claim'],
    ['The allegations, which Venn denies, were made in May.', 'verb | Venn | denies | The allegations'],
    ['Venn, who has denied the allegations, left at noon.', 'verb | Venn | has denied | the allegations'],
    ['After the raid the port continued to deny the reports.', 'verb | the port | to deny | the reports'],
  ])('%s', (text, expected) => {
    expect(denialsOf(text)).toEqual([expected]);
  });

  it.each([
    'Orla Venn did not deny that a crate had left.',
    'Orla Venn neither confirmed nor denied the report.',
    'The port refused to confirm or deny the report.',
    'The port stopped short of denying the report.',
    'If the port denied the report, nobody would believe it.',
    'The port might deny the report.',
    'Did the port deny the report?',
    'There is no denying the charm of the port.',
    'The singer was denied entry on Monday.',
    'The consulate denied her a visa.',
    'The judge denied a motion to move the trial.',
    'The union rejected the offer.',
    'Parliament rejected the bill and dismissed the minister.',
    'The judge rejected the claim that a crate had left.',
    'He denied himself nothing.',
    'Neither side would confirm or deny that talks had taken place.',
  ])('none: %s', (text) => {
    expect(denialsOf(text)).toEqual([]);
  });
});

describe('nouns of denying', () => {
  it.each([
    ['The port issued a denial on Monday.', 'noun | The port | denial | -'],
    ['Despite her repeated denials, she lost the seat.', 'noun | her | denials | -'],
    ['The mayor’s rejection of the claims convinced nobody.', 'noun | The mayor | rejection | the claims'],
  ])('%s', (text, expected) => {
    expect(denialsOf(text)).toEqual([expected]);
  });

  it.each([
    'The port issued no denial.',
    'Many in the town are in denial.',
    'The denial of visas angered the choir.',
    'The rejection of the budget by parliament came at dawn.',
  ])('none: %s', (text) => {
    expect(denialsOf(text)).toEqual([]);
  });
});

describe('characterisations', () => {
  it.each([
    ['Venn called the allegations baseless.', 'characterised | Venn | baseless | the allegations'],
    ['Venn said the report was “complete nonsense”.', 'characterised | Venn | complete nonsense | the report'],
    ['“That is a lie,” Venn said.', 'characterised | Venn | lie | That'],
    ['Venn said there was no truth to the rumours.', 'characterised | Venn | no truth | the rumours'],
    [
      'Venn described as “false and inaccurate” the allegations.',
      'characterised | Venn | false and inaccurate | the allegations',
    ],
    [
      'Venn said the claim that he had kicked the door was “made up”.',
      'characterised | Venn | made up | the claim that he had kicked the door',
    ],
    [
      '“Anyone who says that the port is broke is peddling fiction,” Venn said.',
      'characterised | Venn | fiction | that the port is broke',
    ],
    ['“It is rubbish, total rubbish,” Venn said.', 'characterised | Venn | rubbish | It'],
    ['Lind says the dam leaks. Venn called that a lie.', 'characterised | Venn | lie | that'],
    [
      'Lind told the Herald that they were well and that reports of a split were “fiction”.',
      'characterised | Lind | fiction | reports of a split',
    ],
    [
      'Reports that the yard is for sale are false, the port said.',
      'characterised | the port | false | Reports that the yard is for sale',
    ],
    ['The claims are groundless, according to Orla Venn.', 'characterised | Orla Venn | groundless | The claims'],
  ])('%s', (text, expected) => {
    expect(denialsOf(text)).toEqual([expected]);
  });

  it('takes the denier of a quoted heading from the text below', () => {
    const text =
      'Port under fire\n\nA paper said on Monday that the port had sold shells to rebels.\n\nReports are “groundless”\n\n' +
      'Orla Venn said that the reports were “groundless” and asked for an apology.\n';
    expect(denialsOf(text)).toEqual([
      'characterised | Orla Venn | groundless | Reports',
      'characterised | Orla Venn | groundless | the reports',
    ]);
  });

  it('reads a headline that leaves out its verb', () => {
    const text = 'Mayor wrong to say harbour was sold, says port\n\nThe port was built in 1910. It is old.\n';
    expect(denialsOf(text)).toEqual(['characterised | port | wrong | harbour was sold']);
  });

  it.each([
    'The report was false.',
    'Venn said the alarm was false.',
    'Venn said the report was not false.',
    'Venn called the mayor a liar.',
    'Nobody called the report baseless.',
  ])('none: %s', (text) => {
    expect(denialsOf(text)).toEqual([]);
  });
});

describe('negated answers', () => {
  it.each([
    [
      'Mara Lind accused Orla Venn of taking bribes. Venn said she had never taken a bribe.',
      'negated | Venn | said | she had never taken a bribe',
    ],
    [
      'Mara Lind claims that Venn met the smugglers. “I never met them,” Venn said.',
      'negated | Venn | said | I never met them',
    ],
    [
      'Asked whether she had signed the letter, Venn said she had not signed anything.',
      'negated | Venn | said | she had not signed anything',
    ],
    [
      'The report said the port leaked. Venn said the union knew the report was false.',
      'characterised | Venn | false | the report',
    ],
    [
      'The rebels say jets bombed a mill. The army said it had carried out no raids.',
      'negated | The army | said | it had carried out no raids',
    ],
    [
      'Orla Venn said she had never hit the boy. Prosecutors say she beat him with a belt.',
      'negated | Orla Venn | said | she had never hit the boy',
    ],
    [
      'The memo says that clerks were told to lie. “No one was told to lie,” Orla Venn said.',
      'negated | Orla Venn | said | No one was told to lie',
    ],
    [
      'Orla Venn told the crowd that the port does not have debts, as Lind has claimed.',
      'negated | Orla Venn | told | the port does not have debts',
    ],
    [
      'Orla Venn told the inquest that the ward was not short of staff, as a nurse had claimed.',
      'negated | Orla Venn | told | the ward was not short of staff',
    ],
    [
      'Mara Fell says the guard attacked her in May. The guard says the two never met.',
      'negated | The guard | says | the two never met',
    ],
    [
      '“Nobody offered me a thing,” Orla Venn said when it was put to her that she had sought a bribe.',
      'negated | Orla Venn | said | Nobody offered me a thing',
    ],
    [
      'Asked about the charges, Orla Venn said the deal did not amount to theft.',
      'negated | Orla Venn | said | the deal did not amount to theft',
    ],
    ['Outside court, Orla Venn said: “I am innocent.”', 'negated | Orla Venn | said | I am innocent'],
    [
      'Orla Venn has been linked with the yard but said she had not spoken to anyone.',
      'negated | Orla Venn | said | she had not spoken to anyone',
    ],
    [
      'Contrary to what Mara Lind claimed, no crane was sold, Orla Venn said.',
      'negated | Orla Venn | said | no crane was sold',
    ],
    [
      'Mara Lind alleges that the port used its own boats. Orla Venn said it “has never used boats for anything but rescue”.',
      'negated | Orla Venn | said | it “has never used boats for anything but rescue”',
    ],
    [
      'The ministry said there was no shortage of coal, contrary to claims by the union.',
      'negated | The ministry | said | there was no shortage of coal',
    ],
  ])('%s', (text, expected) => {
    expect(denialsOf(text)).toEqual([expected]);
  });

  it.each([
    'Mara Lind accused Venn of taking bribes. Venn said she would not resign.',
    'Mara Lind accused Venn of taking bribes. Venn did not comment.',
    'The bank said it would not raise rates.',
    'Venn said the ferry had not sailed because of the wind.',
    'Mara Lind accused Venn of taking bribes. She had never met Venn.',
    'The clerks say they were not paid in March, and accuse the port of theft.',
    'Tomas Venn defended his sister against accusations of theft. He had not slept well, Venn said.',
    '“I saw no grounds at that point,” Mara Lind said.',
    'Mara Lind charged that Venn hid the letters. There was no light between Venn and the port, she added.',
  ])('none: %s', (text) => {
    expect(denialsOf(text)).toEqual([]);
  });
});
