import { describe, expect, it } from 'vitest';
import { quotationsOf, read } from './reading.js';

describe('quotations', () => {
  it.each([
    ['curly double', 'He said “we won” and “we left.”', ['“we won”', '“we left.”']],
    ['curly single', 'He said ‘we won’ today', ['‘we won’']],
    ['straight double', '"We won," he said. "It\'s ours."', ['"We won,"', '"It\'s ours."']],
    ['straight single', "'We won,' he said, 'and it's ours.'", ["'We won,'", "'and it's ours.'"]],
    ['guillemets', '«Oui», dit-il, ‹non›', ['«Oui»', '‹non›']],
    ['low opening marks', '„Ja“, he said, „nein”', ['„Ja“', '„nein”']],
    ['doubled', "``We won,'' he said, ''twice''", ["``We won,''", "''twice''"]],
    ['doubled, the same at either end', '``We won,`` he said. ``Twice.``', ['``We won,``', '``Twice.``']],
    ['doubled curly', 'an ‘‘odd’’ case', ['‘‘odd’’']],
    ['a missing space', 'He said,"We won." Then:"Yes." She left,"he said', ['"We won."', '"Yes."']],
    ['spaces inside', 'He said " we won " twice', ['" we won "']],
    ['wrong way', 'He said ”we won“ and ”lost”', ['”we won“', '”lost”']],
    ['mixed shapes', 'He said “we won" today', ['“we won"']],
    ['nothing in the marks', 'an empty "" here', []],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it.each([
    ['decades', "In the '90s and ’80s, as in ‘60s films, the class of '98 won"],
    ['letters left out', "’Twas rock 'n' roll, tell 'em, ‘til then; Sophie in 't Veld"],
    ['possessives', "The players' union and James' friends' house"],
    ['inside words', "It's the O’Brien's, y'all"],
    ['feet and inches', 'He is 6\'2" tall, the pipe 12" wide, the board 5\' long'],
    ['a stray mark', 'It cost "five dollars and no more.'],
    ['a stray closing mark', 'It cost five” dollars'],
  ])('finds none in %s', (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it.each([
    ['possessives in single marks', "'The players' union is big,' he said", ["'The players' union is big,'"]],
    ['a possessive last in them', "He has 'few friends' here", ["'few friends'"]],
    ['letters left out in single marks', "'We won't 'ave it an' more,' he said", ["'We won't 'ave it an' more,'"]],
    ['inches in double marks', '"The 12" pipe broke," he said', ['"The 12" pipe broke,"']],
    ['a year at the end', '"I was born in 1950" he said', ['"I was born in 1950"']],
    ['a stray single mark in double ones', '“He said ‘we won, and left,” she said', ['“He said ‘we won, and left,”']],
  ])('tells apart %s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('nests', () => {
    const text = '“He told me ‘she said “no” twice,’ and left,” Roe said. "We "really" won," he said.';
    const { quotations } = read(text);
    expect(quotations.map(({ start, end, depth, parent }) => [text.slice(start, end), depth, parent])).toEqual([
      ['“He told me ‘she said “no” twice,’ and left,”', 0, null],
      ['‘she said “no” twice,’', 1, 0],
      ['“no”', 2, 1],
      ['"We "really" won,"', 0, null],
      ['"really"', 1, 3],
    ]);
    expect(text.slice(quotations[2]!.inner.start, quotations[2]!.inner.end)).toBe('no');
  });

  it('nests the same on both sides', () => {
    expect(quotationsOf("\"'Go,' he told me, 'now!'\"")).toEqual(["\"'Go,' he told me, 'now!'\"", "'Go,'", "'now!'"]);
    expect(quotationsOf("''I would say 'old-school,''' he said")).toEqual([
      "''I would say 'old-school,'''",
      "'old-school,'",
    ]);
  });

  it.each([
    ['curly', '“One.\n\n“Two.\n\n“Three,” she said. “Four.”'],
    ['straight', '"One.\n\n"Two.\n\n"Three," she said. "Four."'],
    ['single', "'One.\n\n'Two.\n\n'Three,' she said. 'Four.'"],
    ['doubled', "``One.\n\n``Two.\n\n``Three,'' she said. ``Four.''"],
  ])('runs over paragraphs: %s', (_, text) => {
    expect(read(text).quotations.map(({ continues, closed, depth }) => [continues, closed, depth])).toEqual([
      [null, false, 0],
      [0, false, 0],
      [1, true, 0],
      [null, true, 0],
    ]);
  });

  it('runs to the end of the last paragraph that opens it', () => {
    expect(quotationsOf('“One.\n\n“Two.\n\nThree.')).toEqual(['“One.', '“Two.']);
  });

  it('runs past page furniture', () => {
    expect(quotationsOf('“One.\n\nAdvertisement\n\n(Photo: “Roe)\n\n“Two,” she said.')).toEqual(['“One.', '“Two,”']);
  });

  it('runs over paragraphs with what is nested in it', () => {
    const text = '“He said ‘one.\n\n“‘Two,’ he said,” she said.';
    expect(read(text).quotations.map(({ continues, closed, depth }) => [continues, closed, depth])).toEqual([
      [null, false, 0],
      [null, false, 1],
      [0, true, 0],
      [1, true, 1],
    ]);
  });

  it('confines a stray mark to its paragraph', () => {
    const text = 'He said "one and left.\n\nShe said "two" and "three."\n\nA 5" pipe, “four.\n\nThey said “five.”';
    expect(quotationsOf(text)).toEqual(['"two"', '"three."', '“five.”']);
  });

  it('bounds the depth', () => {
    const { quotations } = read(`${'“'.repeat(100)}a${'”'.repeat(100)}`);
    expect(quotations.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each(['"', '“', "'", '“‘', '" ', " '", "a'", '«', "''", '“a\n\n'])('reads very many marks: %j', (mark) => {
    expect(read(mark.repeat(100_000)).tokens.length).toBeGreaterThan(0);
  });
});
