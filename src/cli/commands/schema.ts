import { createReadStream } from 'node:fs';
import type { Status } from '../messages.js';
import { writeOut } from '../write.js';

/** `hearsay schema`: the JSON Schema of the output, as it stands in the package. */
export async function printSchema(): Promise<Status> {
  await writeOut(createReadStream(new URL(import.meta.resolve('hearsay/schema.json')), 'utf8'));
  return 0;
}
