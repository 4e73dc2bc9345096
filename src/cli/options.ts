import { InvalidArgumentError, Option } from 'commander';
import { isCalendarDate } from '../input/calendar-date.js';
import { inputFormats } from '../input/kinds.js';
import { dateOrders, offsetUnits, recordKinds } from '../output/choices.js';
import { formats } from '../output/registry.js';
import type { RecordKind } from '../types.js';

const MOST_JOBS = 256;

/** The options of `extract`, in the order of its help. */
export const extractOptions = (): readonly Option[] => [
  new Option('-f, --format <name>', 'how to write it; table on a terminal, json elsewhere').choices(
    formats.map(({ name }) => name),
  ),
  new Option(
    '-o, --output <file>',
    'write there instead of standard output; timeml: a file an article where it is a folder',
  ),
  new Option('--only <kinds>', `some kinds of record only: ${recordKinds.join(',')}`)
    .argParser(kinds)
    .default(recordKinds, 'all'),
  dateOption('publication date, against which "on Friday" is understood'),
  new Option('--date-order <order>', 'whether 03/04/2015 is in April (dmy) or March (mdy)').choices(dateOrders),
  new Option('--min-confidence <number>', 'leave out records below it, from 0 to 1').argParser(confidence).default(0),
  new Option('--offsets <unit>', 'what offsets count').choices(offsetUnits).default(offsetUnits[0]),
  new Option('--include-text', 'put the text into the output'),
  new Option('--input-format <kind>', 'how to read what is named').choices(inputFormats).default('auto'),
  new Option('-j, --jobs <number>', 'articles at a time').argParser(jobs).default(1),
  new Option('-q, --quiet', 'errors only: no progress, no warnings'),
  new Option('--no-color', 'no colors'),
];

export const dateOption = (description: string): Option =>
  new Option('--date <YYYY-MM-DD>', description).argParser(day);

function kinds(list: string): RecordKind[] {
  const named = list.split(',').map((name) => name.trim());
  for (const name of named) {
    if (!(recordKinds as readonly string[]).includes(name)) {
      throw new InvalidArgumentError(`Allowed choices are ${recordKinds.join(', ')}, several with commas between.`);
    }
  }
  return named as RecordKind[];
}

function day(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('It has to be a day of the calendar, YYYY-MM-DD.');
  return text;
}

function confidence(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It has to be a number from 0 to 1.');
  return number;
}

function jobs(text: string): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > MOST_JOBS) {
    throw new InvalidArgumentError(`It has to be a whole number from 1 to ${MOST_JOBS}.`);
  }
  return number;
}
