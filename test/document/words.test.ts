import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { perWord, signOf, wordOf } from '../../src/document/words.js';
import { read } from './reading.js';

const tokens = (text: string) => read(text).tokens;

describe('perWord', () => {
  it('works a fact out once for each word, whatever its capitals', () => {
    const asked: string[] = [];
    const lengthOf = perWord((lower) => asked.push(lower) && lower.length);
    expect(tokens('Venn met VENN and venn').map(lengthOf)).toEqual([4, 3, 4, 3, 4]);
    expect(asked).toEqual(['venn', 'met', 'and']);
  });

  it('remembers a fact that is false, null or 0', () => {
    for (const fact of [false, null, 0]) {
      let asked = 0;
      const factOf = perWord(() => {
        asked++;
        return fact;
      });
      expect(tokens('harbour harbour').map(factOf)).toEqual([fact, fact]);
      expect(asked).toBe(1);
    }
  });

  it('tells tokens apart that are no words', () => {
    expect(tokens('12 %, “').map(perWord((lower) => lower))).toEqual(['12', '%', ',', '“']);
  });
});

describe('signOf', () => {
  it('is a bit in the signs of every token that is in the list, whatever its capitals, words met before among them', () => {
    tokens('Quayside gulls');
    const sign = signOf(['quayside', ':', 'ebb']);
    expect(tokens('QUAYSIDE: gulls, ebb').map(({ signs }) => (signs & sign) !== 0)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('a remembered word', () => {
  it('does not hold the text that it was met in', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const texts = 200;
    const length = 100_000;
    const meetWords = (): void => {
      for (let i = 0; i < texts; i++) wordOf(`${'.'.repeat(length)}${i}neverheardbefore`.slice(length));
    };
    collect();
    const before = process.memoryUsage().heapUsed;
    meetWords();
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan((texts * length) / 4);
  });
});
