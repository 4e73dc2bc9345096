import type { Format } from './formatter.js';

/** Every output format, by the name that `--format` takes. */
export const formats: readonly Format[] = [
  {
    name: 'json',
    summary: 'one array of documents, written as it goes',
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'ndjson',
    summary: 'one document a line',
    load: async () => (await import('./ndjson.js')).ndjson,
  },
  {
    name: 'timeml',
    summary: 'the text with its dates tagged, a file an article',
    extension: '.tml',
    kinds: ['dates'],
    offsets: 'utf16',
    load: async () => (await import('./timeml.js')).timeml,
  },
  {
    name: 'table',
    summary: 'for people',
    load: async () => (await import('./table/table.js')).table,
  },
];
