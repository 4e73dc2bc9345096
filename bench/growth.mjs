#!/usr/bin/env node
// Prints how the time for one text grows with its length, 20 kB against 80 kB, for texts made to hurt: 4 is linear.
//
//   npm run bench:growth
import { extract } from '../dist/index.js';

const SMALL = 20_000;
const TIMES = 4;

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

/** Processor milliseconds for a text of a length. */
function cost(unit, length) {
  const text = unit.repeat(length / unit.length);
  const before = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const [name, unit] of Object.entries(units)) {
  cost(unit, SMALL);
  const small = Math.min(cost(unit, SMALL), cost(unit, SMALL));
  const large = Math.min(cost(unit, TIMES * SMALL), cost(unit, TIMES * SMALL));
  console.log(
    `${name.padEnd(28)} ${small.toFixed(1).padStart(8)} ms ${large.toFixed(1).padStart(8)} ms  x ${(large / small).toFixed(1)}`,
  );
}
