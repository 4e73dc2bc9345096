import { distance } from 'fastest-levenshtein';

const COMMANDS = ['check', 'extract', 'help', 'rules', 'schema'];
const TYPOS = 2;

/** A hint for an input that does not exist but reads like a command, else nothing. */
export function suggestCommand(name: string, problem: unknown): string {
  if ((problem as NodeJS.ErrnoException | null)?.code !== 'ENOENT') return '';
  const near = COMMANDS.find((command) => distance(name.toLowerCase(), command) <= TYPOS);
  return near === undefined ? '' : `; did you mean the command ${near}?`;
}
