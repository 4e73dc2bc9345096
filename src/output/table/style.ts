import { Chalk } from 'chalk';

/** The colors of the table, by what they mean. None of them carries a meaning that the words do not. */
export const styleFor = (color: boolean) => {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    heading: chalk.bold,
    faint: chalk.dim,
    source: chalk.bold.cyan,
    section: chalk.bold,
    cue: chalk.blue,
    denial: chalk.bold.red,
    direct: chalk.green,
    money: chalk.yellow,
    date: chalk.magenta,
    added: chalk.green,
    removed: chalk.red,
  };
};

export type Style = ReturnType<typeof styleFor>;
