import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { bin, expectValid, Folder } from '../cli/hearsay.js';

let folder: Folder;
afterEach(() => folder.remove());

const LINE = `${JSON.stringify({ text: 'The bridge will open in May, the mayor said. '.repeat(20) })}\n`;

/** Feeds articles without end, interrupts the program once it has written something (or after a while), and waits for its end. */
async function interrupted(args: readonly string[], ready: () => boolean): Promise<{ status: number; stdout: string }> {
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
    process.kill(Number(stderr.split('\n')[0]), 'SIGINT');
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

it('Ctrl-C leaves the output file as it was, and nothing beside it', async () => {
  folder = new Folder({ 'out.json': 'old' });
  const { status } = await interrupted(['-o', 'out.json'], () => readdirSync(folder.path).length > 1);
  expect(status).toBe(130);
  expect(readdirSync(folder.path)).toEqual(['out.json']);
  expect(readFileSync(join(folder.path, 'out.json'), 'utf8')).toBe('old');
});

it('a folder that is not there is reported, and nothing is written', () => {
  folder = new Folder({ 'a.txt': 'The bridge is open.\n' });
  const { status, stderr } = folder.run(['-o', 'gone/out.json', 'a.txt']);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'hearsay: gone/out.json: no such file or folder\n' });
  expect(readdirSync(folder.path)).toEqual(['a.txt']);
});
