import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('every fixture gives what its expected.json holds', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, ['bin/hearsay.js', 'check', 'fixtures'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect({ stdout, status }).toEqual({ stdout: expect.stringMatching(/^\d+ fixtures: \d+ as expected\n$/), status: 0 });
});
