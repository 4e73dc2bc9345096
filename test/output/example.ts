import type { Cue, Extraction, Passage, TextSpan } from '../../src/types.js';

/** An invented article with every kind of record, marked by hand; offsets in UTF-16. */
export const text = [
  '🚢 Harbour town of Ostby disputes port sale\n\n',
  'The Ostby Herald reported that the port had been sold for $5 million (€4.6 million).\n\n',
  '“Nothing has been sold,” Mayor Ana Ruiz said on Friday. She denied that talks had begun.\n\n',
  'Port chief 李明 said the report was “false”.\n',
].join('');

const span = (words: string): TextSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const passage = (words: string): Passage => ({ ...span(words), text: words });
const cue = (words: string, lemma: string, cueClass: Cue['class']): Cue => ({
  ...passage(words),
  lemma,
  class: cueClass,
});
const content = (words: string) => ({ text: words, spans: [span(words)] });
const last = (words: string): TextSpan => ({
  start: text.lastIndexOf(words),
  end: text.lastIndexOf(words) + words.length,
});

export const extraction: Extraction = {
  schemaVersion: '1',
  document: {
    path: 'ostby.txt',
    title: 'Harbour town of Ostby disputes port sale',
    published: '2024-05-18',
    publishedFrom: 'option',
    language: 'en',
    encoding: null,
    length: text.length,
    offsetUnit: 'utf16',
    sha256: '0'.repeat(64),
  },
  claims: [
    {
      id: 'c1',
      kind: 'indirect',
      source: { ...passage('The Ostby Herald'), id: 's1' },
      cue: cue('reported', 'report', 'publication'),
      content: content('the port had been sold for $5 million (€4.6 million)'),
      via: null,
      confidence: 0.9,
      rule: 'attribution/that-clause',
    },
    {
      id: 'c2',
      kind: 'direct',
      source: { ...passage('Mayor Ana Ruiz'), id: 's2' },
      cue: cue('said on', 'say', 'speech'),
      content: content('“Nothing has been sold,”'),
      via: 'c1',
      confidence: 0.95,
      rule: 'attribution/clause-first',
    },
    {
      id: 'c3',
      kind: 'mixed',
      source: { ...passage('Port chief 李明'), id: 's3' },
      cue: { ...last('said'), text: 'said', lemma: 'say', class: 'speech' },
      content: content('the report was “false”'),
      via: null,
      confidence: 0.4,
      rule: 'attribution/that-clause',
    },
  ],
  denials: [
    {
      id: 'd1',
      form: 'verb',
      source: { ...passage('She'), id: 's2' },
      cue: cue('denied', 'deny', 'denial'),
      content: content('talks had begun'),
      claim: null,
      denies: [],
      confidence: 0.95,
      rule: 'denial/verb',
    },
    {
      id: 'd2',
      form: 'characterised',
      source: { ...passage('Port chief 李明'), id: 's3' },
      cue: cue('“false”', 'false', 'denial'),
      content: content('the report'),
      claim: 'c3',
      denies: ['c1'],
      confidence: 0.6,
      rule: 'denial/called',
    },
  ],
  money: [
    {
      id: 'm1',
      ...passage('$5 million'),
      amount: '5000000',
      max: null,
      currency: 'USD',
      currencyFrom: 'default',
      modifier: null,
      per: null,
      equals: 'm2',
      confidence: 0.9,
      rule: 'money/sign-first',
    },
    {
      id: 'm2',
      ...passage('€4.6 million'),
      amount: '4600000',
      max: null,
      currency: 'EUR',
      currencyFrom: 'stated',
      modifier: 'about',
      per: 'year',
      equals: 'm1',
      confidence: 0.5,
      rule: 'money/sign-first',
    },
  ],
  dates: [
    {
      id: 't1',
      ...passage('Friday'),
      type: 'DATE',
      value: '2024-05-17',
      mod: null,
      quant: null,
      freq: null,
      from: '2024-05-17',
      to: '2024-05-17',
      inferred: ['year', 'month', 'day'],
      alternative: null,
      confidence: 0.9,
      rule: 'timex/weekday',
    },
  ],
  sources: [
    { id: 's1', name: 'The Ostby Herald', kind: 'organization', role: null, mentions: [span('The Ostby Herald')] },
    { id: 's2', name: 'Ana Ruiz', kind: 'person', role: 'Mayor', mentions: [span('Mayor Ana Ruiz'), span('She')] },
    { id: 's3', name: '李明', kind: 'person', role: 'Port chief', mentions: [span('Port chief 李明')] },
  ],
};
