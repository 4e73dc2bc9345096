import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { bin, expectValid, Folder } from '../cli/hearsay.js';

let folder: Folder;
afterEach(() => folder.remove());

const LINE = `${JSON.stringify({ text: 'The bridge will open in May, the mayor said. '.repeat(20) })}\n`;

/** Feeds articles without end, interrupts the program once it has written something (or after a while), and waits for its end. */
async function interrupted(
  args: readonly string[],
  ready: () => boolean,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<{ status: number; stdout: string }> {
  // As from a shell, which tells an end by a signal as 128 and its number.
  const command = `"${process.execPath}" "${bin}" --input-format jsonl ${args.join(' ')} & echo $! >&2; wait $!; echo $? >&2`;
  const shell = spawn('sh', ['-c', `exec 3<&0; { ${command.replace(' &', ' <&3 &')}; }`], { cwd: folder.path });
  let stdout = '';
  let stderr = '';
  shell.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  shell.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  shell.stdin.on('error', () => {});
  const feed = (): void => {
    while (shell.stdin.writable && shell.stdin.write(LINE));
    shell.stdin.once('drain', feed);
  };
  feed();
  const poll = setInterval(() => {
    if (stdout === '' && !ready()) return;
    clearInterval(poll);
    process.kill(Number(stderr.split('\n')[0]), signal);
  }, 20);
  await new Promise((resolve) => shell.on('close', resolve));
  return { status: Number(stderr.trim().split('\n').at(-1)), stdout };
}

it.each(['1', '2'])('Ctrl-C ends with 130, and whole lines are whole documents, -j %s', async (jobs) => {
  folder = new Folder();
  const { status, stdout } = await interrupted(['-f', 'ndjson', '-j', jobs], () => false);
  expect(status).toBe(130);
  const lines = stdout.split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expectValid(JSON.parse(line));
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s leaves the output file as it was, and nothing beside it', async (signal, ended) => {
  folder = new Folder({ 'out.json': 'old' });
  const { status } = await interrupted(['-o', 'out.json'], () => readdirSync(folder.path).length > 1, signal);
  expect(status).toBe(ended);
  expect(readdirSync(folder.path)).toEqual(['out.json']);
  expect(readFileSync(join(folder.path, 'out.json'), 'utf8')).toBe('old');
});

it.skipIf(process.platform === 'win32')(
  'a file that cannot be written to its end leaves the old one, and nothing beside it',
  () => {
    folder = new Folder({ 'a.txt': 'The bridge is open, the mayor said.\n'.repeat(100), 'out.json': 'old' });
    // No file may grow beyond a few blocks.
    const command = `ulimit -f 2; "${process.execPath}" "${bin}" -o out.json a.txt`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder.path, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'hearsay: out.json: file too large\n' });
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'out.json']);
    expect(readFileSync(join(folder.path, 'out.json'), 'utf8')).toBe('old');
  },
);

it.each(['1', '2'])('what a slow reader does not take is not read either, -j %s', async (jobs) => {
  folder = new Folder();
  const args = [bin, '-f', 'ndjson', '--input-format', 'jsonl', '-j', jobs];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  let fed = 0;
  child.stdin.on('error', () => {});
  const feed = (): void => {
    do fed += LINE.length;
    while (child.stdin.write(LINE));
    child.stdin.once('drain', feed);
  };
  feed();
  // Until it has written something, and then no more.
  await new Promise((resolve) => child.stdout.once('readable', resolve));
  for (let before = 0; before < fed; await setTimeout(1000)) before = fed;
  child.kill('SIGKILL');
  expect(fed).toBeLessThan(2_000_000);
});

it('a folder that is not there is reported, and nothing is written', () => {
  folder = new Folder({ 'a.txt': 'The bridge is open.\n' });
  const { status, stderr } = folder.run(['-o', 'gone/out.json', 'a.txt']);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'hearsay: gone/out.json: no such file or folder\n' });
  expect(readdirSync(folder.path)).toEqual(['a.txt']);
});
