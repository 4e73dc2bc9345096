import { expect, it } from 'vitest';
import { sideBySide } from '../../src/batch/side-by-side.js';

it('leads runs through their steps side by side, and ends each by itself', () => {
  const order: string[] = [];
  function* run(name: string, steps: number, fails = false): Generator<void, string, void> {
    for (let step = 1; step <= steps; step++) {
      order.push(`${name}${step}`);
      yield;
    }
    if (fails) throw new Error(`${name} failed`);
    return name;
  }
  expect(sideBySide([run('a', 2), run('b', 1, true), run('c', 3)])).toEqual([
    { result: 'a' },
    { result: null, problem: new Error('b failed') },
    { result: 'c' },
  ]);
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'c3']);
});

it('has nothing to do without a run', () => {
  expect(sideBySide([])).toEqual([]);
});
