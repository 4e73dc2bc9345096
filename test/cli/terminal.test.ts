import { afterEach, describe, expect, it, vi } from 'vitest';
import { colorIn, widthOf } from '../../src/cli/terminal.js';

afterEach(() => vi.unstubAllEnvs());

const given = (env: Readonly<Record<string, string>>): void => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'TERM', 'COLUMNS']) vi.stubEnv(name, env[name]);
};

describe('color', () => {
  it.each([
    [{}, true, true, true],
    [{}, false, true, false],
    [{ NO_COLOR: '1' }, true, true, false],
    [{ NO_COLOR: '' }, true, true, true],
    [{ TERM: 'dumb' }, true, true, false],
    [{ FORCE_COLOR: '1' }, false, true, true],
    [{ FORCE_COLOR: '0' }, true, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true, true],
    [{ FORCE_COLOR: '1' }, true, false, false],
  ] as [Record<string, string>, boolean, boolean, boolean][])(
    '%j, terminal %j, allowed %j: %j',
    (env, isTTY, allowed, color) => {
      given(env);
      expect(colorIn({ isTTY }, allowed)).toBe(color);
    },
  );
});

describe('width', () => {
  it('is the terminal’s, else what COLUMNS says, else 80', () => {
    given({ COLUMNS: '100' });
    expect(widthOf({ columns: 132 })).toBe(132);
    expect(widthOf({})).toBe(100);
    given({});
    expect(widthOf({})).toBe(80);
  });
});
