import { describe, expect, it } from 'vitest';
import { Tag } from '../../src/tagging/tags.js';
import { isTagged } from './read.js';

describe('words that can be several things', () => {
  it.each([
    ['The keeper plans to sell the lamp.', 'plans', Tag.Verb],
    ['The plans of the keeper failed.', 'plans', Tag.Noun],
    ['Officials state that the dam leaks.', 'state', Tag.Verb],
    ['The state police left.', 'state', Tag.Noun],
    ['Her claims were tested.', 'claims', Tag.Noun],
    ['She claims the harbour.', 'claims', Tag.Verb],
    ['The head of the ground forces, Lind, left.', 'forces', Tag.Noun],
    ['The polling station closed.', 'polling', Tag.Adjective | Tag.Noun],
    ['She admires the lamp.', 'admires', Tag.Verb],
    ['They undercount the boats.', 'undercount', Tag.Verb],
    ['Those surveyed said Lind was best.', 'said', Tag.Past],
    ['The council approved the harbour tax cuts on Monday.', 'cuts', Tag.Noun],
    ['Lind told the fishing rights groups to wait.', 'groups', Tag.Noun],
    ['The lamp still shows two colours.', 'shows', Tag.Verb],
    ['The price of the lamps needs work.', 'needs', Tag.Verb],
    ['The council sold a lamp that keeps its light and hopes for more.', 'keeps', Tag.Verb],
    ['No one plans to leave.', 'plans', Tag.Verb],
    ['Many fear the storm.', 'fear', Tag.Verb],
    ['The pier is closed, leading keepers said.', 'leading', Tag.Adjective],
    ['The row went on, leading keepers to leave.', 'leading', Tag.Gerund],
    ['The displaced urgently needed shelter.', 'needed', Tag.Past],
    ['Lind with WHO left.', 'WHO', Tag.Organization],
    ['WHO IS HE', 'WHO', Tag.Wh],
    ['Bank data show prices fell.', 'show', Tag.Verb],
    ['The firm cut jobs.', 'cut', Tag.Verb],
    ['Rivals question his will to hold the pier.', 'will', Tag.Noun],
    ['The keeper of the pier will to all appearance leave.', 'will', Tag.Verb],
    ['“Wait,” shared keeper Ole Venn.', 'shared', Tag.Past],
    ['It was said that warning shots were fired.', 'warning', Tag.Adjective],
    ['Some say they saw the storm.', 'say', Tag.Verb],
    ['The bone is that of a crane.', 'that', Tag.Pronoun],
    ['Lind saw the official outcome.', 'outcome', Tag.Noun],
    ['Several state the price.', 'state', Tag.Verb],
    ['Lind and Venn support the dam.', 'support', Tag.Verb],
    ['Lind, the mayor of Tarrow, claims the dam leaks.', 'claims', Tag.Verb],
    ['The ferry hit the pier.', 'hit', Tag.Verb],
    ['The bank cut its growth forecast for Ostland.', 'forecast', Tag.Noun],
    ['The bank cut its costs.', 'cut', Tag.Verb],
    ['The port, which hosts two ferries, is old.', 'hosts', Tag.Verb],
    ['Lind complained that pilots’ lamps were weak.', 'pilots', Tag.Noun],
    ['Lind told a press briefing that the dam leaked.', 'briefing', Tag.Noun],
    ['Outside experts said so.', 'Outside', Tag.Adjective],
    ['Neighbouring Ostland said so.', 'Neighbouring', Tag.Adjective],
    ['According to charging documents, Lind lied.', 'charging', Tag.Adjective],
    ['Lind helped name the boat.', 'name', Tag.Verb],
    ['Let’s plan a trip.', 'plan', Tag.Verb],
    ['The storm will doom the harbour.', 'doom', Tag.Verb],
    ['Venn vowed to ax the tax.', 'ax', Tag.Verb],
  ])('%s', (text, word, wanted) => {
    expect(isTagged(text, word, wanted)).toBe(true);
  });
});

describe('function words', () => {
  it.each([
    ['"that" before a clause', 'Lind said that the dam leaks.', 'that', Tag.Subordinator],
    ['"that" before a gerund', 'Lind said that selling the lamp was wrong.', 'that', Tag.Subordinator],
    [
      '"that" before a noun, after a verb that takes no clause',
      'Lind called that report a lie.',
      'that',
      Tag.Determiner,
    ],
    ['"that" as a relative pronoun', 'The dam that broke was old.', 'that', Tag.Wh],
    ['"to" before an infinitive', 'Lind vowed to leave.', 'to', Tag.To],
    ['"to" before an adverb and an infinitive', 'Lind vowed to quietly leave.', 'to', Tag.To],
    ['"to" before a quoted infinitive', 'Lind vowed to “take the harbour”.', 'to', Tag.To],
    ['"to" before a noun phrase', 'Lind spoke to the keeper.', 'to', Tag.Preposition],
    ['"her" before a noun', 'Lind sold her lamp.', 'her', Tag.Possessive],
    ['"her" alone', 'Lind asked her whether it rained.', 'her', Tag.Pronoun],
    ['"saying" before a quotation', 'She wrote a letter saying, “It is lost.”', 'saying', Tag.Gerund],
    ['"states" after a quotation', '“It is lost,” a letter of the port states.', 'states', Tag.Third],
    ['"Will" the name', 'So said Will Orrin of Tarrow.', 'Will', Tag.Noun],
    ['"following" before a noun', 'They gave the following reasons.', 'following', Tag.Adjective],
    ['"May" the month', 'They met in May in Tarrow.', 'May', Tag.Noun],
    ['"may" the verb', 'They may meet in Tarrow.', 'may', Tag.Modal],
  ])('%s', (_, text, word, wanted) => {
    expect(isTagged(text, word, wanted)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['in the middle of a sentence', 'They met Lind there.', 'Lind'],
    ['at its head, where the text has them elsewhere', 'Hope left. They met Hope Venn there.', 'Hope'],
    ['in a headline in title case', 'Orla Venn Leaves Tarrow Behind', 'Tarrow'],
  ])('%s', (_, text, word) => {
    expect(isTagged(text, word, Tag.Proper)).toBe(true);
  });

  it('are not seen in a word that only begins a sentence', () => {
    expect(isTagged('Critics left the hall.', 'Critics', Tag.Proper)).toBe(false);
  });
});
