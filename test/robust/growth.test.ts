import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const growth = fileURLToPath(new URL('../../bench/growth.mjs', import.meta.url));

it('a text four times as long takes about four times as long, whatever it is made of', { timeout: 600_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [growth], { encoding: 'utf8' });
  expect(stdout.split('\n').filter((line) => line.includes('too much'))).toEqual([]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
