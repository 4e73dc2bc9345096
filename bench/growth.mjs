#!/usr/bin/env node
// Prints how the time for one text grows with its length, n against 4 n: for texts made to hurt, for news that repeats itself, and for
// the examples of every rule. 4 is linear; ends with 1 where anything takes more than 9 times as long.
//
//   npm run bench:growth
import { allRules } from '../dist/cli/extractors.js';
import { extract } from '../dist/index.js';

const SMALL = 20_000;
const EXAMPLES = 5_000;
/** What grows with the records of a text shows on a longer one. */
const NEWS = 50_000;
const ARCHIVE = 200_000;
const TIMES = 4;
const LIMIT = 9;
/** Milliseconds below which a time tells nothing. */
const LEAST = 10;

const units = {
  'full stops': '.',
  'full stops apart': '. ',
  'quotation marks': '"',
  'opening marks': '“',
  'closing marks': '”',
  apostrophes: "'",
  brackets: '(',
  digits: '7',
  'numbers of one digit': '7 ',
  'digits and commas': '1,',
  commas: ',',
  capitals: 'A',
  'capitalized words': 'Lee ',
  initials: 'U.S.',
  'combining marks': '\u0301',
  'right to left': 'שלום ',
  'zero-width spaces': '\u200b',
  'empty lines': '\n',
  'sums of money': '$5 ',
  dates: 'May 5 ',
  'a sentence without an end': 'the mayor said that the bridge is ',
  'relative clauses': 'who said ',
  pronouns: 'He told her that they ',
  'sentences on one line': 'Ana Ruiz said on Friday that the firm paid $5 million. ',
  'quotations left open': '“Yes, he said. ',
  'names in a row': 'Lee, ',
};

/** A surname for a number, another for each. */
const surname = (i) =>
  `V${[...String(i)].map((digit) => 'baceduforigolumanipe'.slice(2 * digit, 2 * digit + 2)).join('')}`;

/** News that says the like over and over, of ever new people: written by number. */
const news = {
  'accusations and denials': (i) => `Ana ${surname(i)} accused Lee ${surname(i + 1)} of taking bribes. He denied it. `,
  'negated answers': (i) => `Ana ${surname(i)} said she had never taken a bribe. `,
  'questions and answers': () => 'Q: Did you take it?\n\nA: No, I did not.\n\n',
  'denials in reports': () => 'The Herald reported that police said the mayor had denied the claim. ',
  'reports called names': (i) => `Ana ${surname(i)} called the report a fabrication. `,
  'denials without an end': () => 'denied that ',
  'his and her people': () => 'His father said so. Her mother denied it. His lawyer said she had never lied. ',
  'first names': (i) => `Ana ${surname(i)} said so. Ana said more. `,
  turns: (i) => `${surname(i).toUpperCase()}: Was it you?\n${surname(i + 1).toUpperCase()}: No.\n\n`,
  headlines: () => 'Mayor: bridge ‘will close in May’\n\n',
};

/** The same, where it takes an archive to show. */
const archives = {
  namesakes: (i) => `A${surname(i)} Lind said so. Lind said more. `,
  spokesmen: () => "The company's spokesman said it. A spokesman said it. Another spokesman for the company said it. ",
};

const repeated = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length));

function written(write) {
  return (length) => {
    let text = '';
    for (let i = 0; text.length < length; i++) text += write(i);
    return text;
  };
}

/** Processor milliseconds for a text of a length. */
function cost(write, length) {
  const text = write(length);
  const before = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long a text four times as long takes; once more where that looks like too much. */
function growth(write, length) {
  cost(write, length);
  const small = Math.min(cost(write, length), cost(write, length));
  let large = cost(write, TIMES * length);
  for (let again = 0; again < 3 && large > LIMIT * small; again++) large = Math.min(large, cost(write, TIMES * length));
  return { small, large, factor: large / Math.max(small, LEAST) };
}

const texts = [
  ...Object.entries(units).map(([name, unit]) => [name, repeated(unit), SMALL]),
  ...Object.entries(news).map(([name, write]) => [name, written(write), NEWS]),
  ...Object.entries(archives).map(([name, write]) => [name, written(write), ARCHIVE]),
  // The examples of each rule, without their marks.
  ...allRules().map(({ id, finds }) => [
    id,
    repeated(`${finds.map(({ text }) => text.replace(/[[\]<>{}]/g, '')).join('\n\n')}\n\n`),
    EXAMPLES,
  ]),
];

let exceeded = 0;
for (const [name, write, length] of texts) {
  const { small, large, factor } = growth(write, length);
  if (factor > LIMIT) exceeded++;
  console.log(
    `${name.padEnd(32)} ${small.toFixed(1).padStart(8)} ms ${large.toFixed(1).padStart(8)} ms  x ${factor.toFixed(1)}${factor > LIMIT ? '  too much' : ''}`,
  );
}
process.exitCode = exceeded > 0 ? 1 : 0;
