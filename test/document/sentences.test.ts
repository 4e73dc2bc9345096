import { describe, expect, it } from 'vitest';
import { sentencesOf } from './reading.js';

/** The sentences of a text, in which "|" marks where it has to be split. */
const splits = (marked: string): void => {
  const parts = marked.split('|').map((part) => part.trim());
  expect(sentencesOf(parts.join(' '))).toEqual(parts);
};

describe('sentences', () => {
  it.each([
    'Gov. Ann Roe met Sen. Bo Lind on Dec. 23 in St. Louis. | They talked.',
    'Acme Inc. Chairman J. K. Oh sold 3.5 million shares. | The price rose 2.4 percent.',
    'She chairs Acme Inc. | The firm is big.',
    'He lives in the U.S. | She left.',
    'The U.S. Senate voted. | The U.N. Security Council did not.',
    'They met at 5 p.m. | The talks failed.',
    'They met at 5 p.m. Friday and 9 a.m. EST Monday. | Police came.',
    'He said no. | He left.',
    'It is No. 5 on the list. | No. 6 is out.',
    'The mayor is ill. | The council met.',
    'They cited Roe v. Wade. | It held.',
    'Firms, e.g. Acme, left. | Others, i.e. The Nine, stayed.',
    'He brought bread, wine, etc. | Guests ate.',
    'George W. Lund spoke. | Mr. So did not.',
    'She got vitamin C. | It helped.',
    'See https://a.example/b.html?c=1. | Then go.',
    'He waited... | Then he left.',
    'I think... I do not know.',
    'He said the plan … Roe backed it … was dead.',
    'Banks . . . pay nothing. | They should.',
    'Really?! | Yes!!! | No.',
    'It runs on Node.js and Acme.com hosts it.',
    'The firm (it said so. Twice.) left. | (It came back.) | All was well.',
    'In 2014. | 23 people came.',
    'He called it iron. | iPhone sales fell.',
    'Yahoo! said it would sell. | It did.',
    '1. The bridge is shut. | It has cracks.',
    'He died in 2014. [4] | He was 80. | [Roe] came.',
    'ALDMOOR, Conn. — The bridge is shut. | It has cracks.',
  ])('%s', splits);

  it.each([
    '"We won," he said. | "It was hard."',
    '“We won.” | He smiled.',
    '"Is it true?" he asked. | "Yes."',
    '"Why now?" Kim Lee asked. | Nobody knew.',
    '"Why now?" Kim Lee, the mayor of Tarrow, asked on Monday. | Nobody knew.',
    '"Why now?" | Kim Lee, the mayor of Tarrow, left on Monday.',
    '"Why now?" | The crowd fell silent.',
    '"Go! Now!" he said. | They went.',
    'They chanted “Out! Out! Out!” and left. | He stayed.',
    'They chanted “Out! Out! Out!” | He stayed.',
    '“We won.” Kim Lee said. | He smiled.',
    '“… and so we won.” | He smiled.',
    '“We came here last year to work. | We never had a day off in all those weeks,” she said. | Roe agreed.',
    "``I want a vote,'' Lund said. | ``We all do.''",
    '‘We won.’ | She laughed.',
    '“We won,” he said in Aldmoor, Ill. | “Nobody had thought that we would come so far in a year.”',
    'He won the U.S. “Open” in May.',
    'WALLACE: Did you know? | Did anyone?',
  ])('in quotations: %s', splits);

  it('ends with no abbreviation in a headline', () => {
    expect(sentencesOf('More Aid From U.S. As Bridge Closes\n\nIt is shut.')).toHaveLength(2);
  });

  it('ends where a space is missing', () => {
    expect(sentencesOf('It was quiet in Oslo.Then shots fell.')).toEqual(['It was quiet in Oslo.', 'Then shots fell.']);
  });

  it('ends with the paragraph, and not with a line', () => {
    expect(sentencesOf('The first line has no stop\n\nthe second has\none. Here')).toEqual([
      'The first line has no stop',
      'the second has\none.',
      'Here',
    ]);
  });
});
