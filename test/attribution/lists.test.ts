import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const contentsOf = (text: string): string[] =>
  extract(text, { only: ['claims'] }).claims.map(({ content }) => content.text);

describe('an item of a list', () => {
  it.each(['•', '▪', '*', '1.', '2)'])('begins after its mark: %s', (mark) => {
    expect(contentsOf(`${mark} Two keepers have left, the port said.`)).toEqual(['Two keepers have left']);
    expect(contentsOf(`${mark} “It is late,” said Mara Lind.`)).toEqual(['“It is late,”']);
  });

  it('may be a name after a dash', () => {
    expect(contentsOf('“It is late.”\n– Mara Lind, keeper')).toEqual(['“It is late.”']);
  });
});
