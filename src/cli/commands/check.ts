import type { Command } from 'commander';
import type { Status } from '../messages.js';

/** `hearsay check`. */
export function addCheck(program: Command, done: (status: Status) => void): void {
  program
    .command('check')
    .description('extract every fixture again')
    .action(() => done(0));
}
