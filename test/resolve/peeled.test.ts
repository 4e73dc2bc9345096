import { describe, expect, it } from 'vitest';
import { sourcesOf, whoIsWho } from './support.js';

describe('what stands before a name', () => {
  it.each([
    ['Republican South Carolina Sen. Ada Lorne said no.', 'Ada Lorne', 'Republican South Carolina Sen.'],
    ['Georgia Rep. Venn said no.', 'Venn', 'Georgia Rep.'],
    ['North Carolina Rep. Ole Venn said no.', 'Ole Venn', 'North Carolina Rep.'],
    ['House Republican Ole Venn said no.', 'Ole Venn', 'House Republican'],
    ['Fox analyst Judge Andrew Venn said no.', 'Andrew Venn', 'Fox analyst Judge'],
    ['Vermonter Bernard Venn said no.', 'Bernard Venn', null],
    ['South Harbour Mayor Ada Lorne said no.', 'Ada Lorne', 'South Harbour Mayor'],
  ])('is none of it: %s', (text, name, role) => {
    expect(sourcesOf(text)).toEqual([expect.objectContaining({ name, kind: 'person', role })]);
  });

  it('is none of it where a place stands behind it', () => {
    expect(whoIsWho('House Speaker Paul D. Venn of Ohio met Ada Lorne. “It was late,” Venn said.')).toEqual([
      'Venn → Paul D. Venn',
    ]);
  });

  it.each([
    ['Mr. Prince said no. Prince said yes.', ['Mr. Prince → Mr. Prince', 'Prince → Mr. Prince']],
    ['Mrs. King said no.', ['Mrs. King → Mrs. King']],
    ['Owen Baker left. Mr. Baker said no.', ['Mr. Baker → Owen Baker']],
  ])('may be a courtesy before a name that is an office as well: %s', (text, found) => {
    expect(whoIsWho(text)).toEqual(found);
  });
});

describe('the kind of a name', () => {
  it.each([
    ['Harbour Workers of Norland said no.', 'Harbour Workers of Norland', 'organization'],
    ['Communications Workers of America said no.', 'Communications Workers of America', 'organization'],
    ['House Committees said no.', 'House Committees', 'organization'],
    ['Lehman Brothers said no.', 'Lehman Brothers', 'organization'],
    ['Orsa Brothers said sales fell.', 'Orsa Brothers', 'organization'],
    ['The Venn brothers said no.', 'the Venn brothers', 'group'],
    ['A new Tarrow University Poll found that he was behind.', 'Tarrow University Poll', 'document'],
    ['New Hampshire Public Radio said no.', 'New Hampshire Public Radio', 'organization'],
    ['An anti-Venn PAC said no.', 'an anti-Venn PAC', 'organization'],
    ['PAC Forward Norland said no.', 'PAC Forward Norland', 'organization'],
    ['The Marine Accident Board said the boat sank.', 'Marine Accident Board', 'organization'],
    ['The National Growers’ Union said it was late.', 'National Growers’ Union', 'organization'],
    ['The Geological Survey said it was late.', 'Geological Survey', 'organization'],
    ['Coach Ada Bank said no.', 'Ada Bank', 'person'],
    ['The Commissioner of Police said no.', 'the Commissioner of Police', 'person'],
  ])('is told by its words: %s', (text, name, kind) => {
    expect(sourcesOf(text)).toEqual([expect.objectContaining({ name, kind })]);
  });

  it.each([
    ['The Venn camp was late. At the debate, Venn said he was tired.', 'person'],
    ['The Venn administration was late. Venn said it was dark.', 'person'],
    ['The Kaja group was late. Kaja said it was dark.', 'organization'],
  ])('is a person’s where a following is named after it: %s', (text, kind) => {
    expect(sourcesOf(text)).toEqual([expect.objectContaining({ kind })]);
  });

  it.each([
    ['Jane Kellogg lives in Tarrow. Kellogg said she was tired.', 'Kellogg → Jane Kellogg'],
    ['Kellogg lost money. Jane Kellogg lives in Tarrow. Kellogg said sales fell.', 'Kellogg → Kellogg'],
    ['Jane Kellogg works at Kellogg. Kellogg said sales fell.', 'Kellogg → Kellogg'],
    ['Jane Kellogg works at Kellogg Foods. Kellogg said sales fell.', 'Kellogg → Kellogg Foods'],
    ['Owen Disney was late. Disney shares fell. Disney said sales fell.', 'Disney → Disney'],
  ])('of a firm and a family is whose the text has: %s', (text, found) => {
    expect(whoIsWho(text)).toEqual([found]);
  });
});

describe('a title and a surname of two', () => {
  it.each([
    ['Former President Bill Venn met Secretary Ada Venn. President Venn said no.', 'President Venn → Bill Venn'],
    ['Secretary of State Ada Venn met Bill Venn. Secretary Venn said no.', 'Secretary Venn → Ada Venn'],
    ['Mayor Ada Venn & Sen. Ole Orsa met. Orsa said no.', 'Orsa → Ole Orsa'],
  ])('means whom the text has called by it: %s', (text, found) => {
    expect(whoIsWho(text)).toEqual([found]);
  });
});
