import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import type { Status } from '../messages.js';
import { writeOut } from '../write.js';

/** `hearsay schema`: the JSON Schema of the output, as it stands in the package. */
export function addSchema(program: Command, done: (status: Status) => void): void {
  program
    .command('schema')
    .description('the JSON Schema of the output')
    .action(async () => {
      await writeOut(createReadStream(new URL('../../schema.json', import.meta.url), 'utf8'));
      done(0);
    });
}
