// Writes dist/schema.json: the JSON Schema of the output, generated from src/types.ts, so that the types are its one source.
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const root = new URL('../', import.meta.url);
const schema = createGenerator({
  path: new URL('src/types.ts', root).pathname,
  tsconfig: new URL('tsconfig.build.json', root).pathname,
  type: 'Extraction',
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema('Extraction');

const about =
  'One document. `-f ndjson` writes one of these a line, `-f json` an array of them, `extract()` returns one.';
const { $schema, $ref, definitions } = schema;
const document = { $schema, title: 'hearsay', description: about, $ref, definitions };
writeFileSync(new URL('dist/schema.json', root), `${JSON.stringify(document, null, 2)}\n`);
