import { describe, expect, it } from 'vitest';
import { paragraphsOf, read } from './reading.js';

const LONG =
  'The council of the town of Aldmoor voted late on Monday to close the old bridge for a year, after engineers had found cracks in three of its piers.';

describe('paragraphs', () => {
  it.each([
    ['\n', '\n\n'],
    ['\r\n', '\r\n\r\n'],
    ['\r', '\r\r'],
    ['white space on the blank line', '\n \t\u00a0\u200b\n'],
    ['many', '\n\n\n\n'],
    ['form feed', '\f\f'],
    ['line separators', '\u2028\u2029'],
  ])('are blocks between blank lines: %j', (_, blank) => {
    expect(paragraphsOf(`  One two.${blank}Three.  ${blank}`)).toEqual(['One two.', 'Three.']);
  });

  it('keep hard-wrapped lines together', () => {
    const text =
      'The council of the town of Aldmoor voted late on Monday to close the\nold bridge for a year, after engineers had found cracks in three of\nits piers. The mayor said\nthat it was safe.\n\nNobody agreed with her that evening, and the engineers were the first\nto leave.';
    expect(paragraphsOf(text)).toEqual(text.split('\n\n'));
  });

  it('are a line each where the lines are long', () => {
    const text = `Aldmoor closes bridge\n${LONG}\n${LONG} ${LONG}\nIt was late.`;
    expect(paragraphsOf(text)).toEqual(text.split('\n'));
  });

  it('are a line each where short lines have room for more', () => {
    const text =
      'Aldmoor closes its bridge.\nThe council voted late on Monday evening, for a year.\nIt was cold.\nShe left.';
    expect(paragraphsOf(text)).toEqual(text.split('\n'));
  });

  it('go on in the next line in small letters', () => {
    expect(paragraphsOf('We shall not\ngo gently')).toEqual(['We shall not\ngo gently']);
  });

  it('begin with a bullet', () => {
    const text = '- Taxes fall\n- Rents rise\n• Wages too\n1. One more\n2) And two';
    expect(paragraphsOf(text)).toEqual(text.split('\n'));
  });

  it('begin with an indented line where lines are wrapped', () => {
    const text =
      '    The council of the town of Aldmoor voted late on Monday to close\nthe bridge for a year, after engineers had found cracks in its piers.\n    Nobody agreed with her that evening, and the engineers were the\nfirst to leave.';
    expect(paragraphsOf(text)).toEqual(text.trim().split('\n    '));
  });

  it('end at the last short line of a wrapped block', () => {
    const text =
      'The council of the town of Aldmoor voted late on Monday to close the\nold bridge for a year.\nNobody agreed with her that evening, and the engineers were the first\nto leave, and the mayor went after them in the rain without a hat on.';
    expect(paragraphsOf(text)).toHaveLength(2);
  });

  it('are one where the text is one line', () => {
    expect(paragraphsOf(`${LONG} ${LONG}`)).toHaveLength(1);
  });

  it('are none in nothing', () => {
    expect(read('').paragraphs).toEqual([]);
    expect(read(' \r\n\u200b\0').paragraphs).toEqual([]);
  });

  it('know where lines begin', () => {
    expect(read('a\r\nb\rc\n\nd').lineStarts).toEqual([0, 3, 5, 7, 8]);
    expect(read('').lineStarts).toEqual([0]);
  });
});
