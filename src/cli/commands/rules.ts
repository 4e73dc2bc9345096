import type { Command } from 'commander';
import type { Status } from '../messages.js';

/** `hearsay rules`. */
export function addRules(program: Command, done: (status: Status) => void): void {
  program
    .command('rules')
    .description('the rules, with their examples')
    .action(() => done(0));
}
