#!/usr/bin/env node
// Prints hearsay's speed beside that of compromise/three tagging the same texts in the same run, as ratios, and its peak memory.
//
//   npm run bench [-- --rounds N] [--size MB]
//
// Every measurement is the wall clock of a whole child process, start included; the contestants take turns, medians count.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeArticles, writeShortArticle } from './texts.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, size: { type: 'string', default: '3' } },
});
const rounds = Number(options.rounds);
const here = fileURLToPath(new URL('.', import.meta.url));
const binary = path.join(here, '../bin/hearsay.js');
const tagger = path.join(here, 'tag.mjs');

/** Milliseconds that `node ...args` takes; its output is thrown away. */
function time(args, env = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Median milliseconds of each contestant; they run by turns, after a first turn that does not count. */
function compare(contestants, turns) {
  const times = contestants.map(() => []);
  for (let turn = 0; turn <= turns; turn++) {
    contestants.forEach((args, i) => {
      const taken = time(args);
      if (turn > 0) times[i].push(taken);
    });
  }
  return times.map(median);
}

function peakMemory(args, folder) {
  const file = path.join(folder, 'peak');
  time(['--import', new URL('peak.mjs', import.meta.url).href, ...args], { PEAK_FILE: file });
  return Number(fs.readFileSync(file, 'utf8')) / 1024;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-bench-'));
try {
  const [many, one] = ['many', 'one'].map((name) => path.join(folder, name));
  fs.mkdirSync(many);
  fs.mkdirSync(one);
  const { articles, bytes } = writeArticles(many, Number(options.size) * 1e6);
  const article = path.join(one, 'article.txt');
  writeShortArticle(article);

  const batch = [binary, '--quiet', '-j', '1', '-f', 'ndjson', many];
  const single = [binary, '-f', 'json', article];
  const twoJobs = batch.with(batch.indexOf('1'), '2');
  const [hearsay, two, compromise] = compare([batch, twoJobs, [tagger, many]], rounds);
  const [start, taggerStart, bare] = compare([single, [tagger, one], ['-e', '0']], 3 * rounds);

  const row = (name, value, unit, note = '') =>
    console.log(`${name.padEnd(34)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(5)} ${note}`);
  const speed = (ms) => bytes / 1e3 / ms;
  const against = (target, good) => `target ${target}  ${good ? 'ok' : 'MISSED'}`;
  console.log(
    `${articles} articles, ${(bytes / 1e6).toFixed(2)} MB; Node ${process.version}, ${os.cpus().length} cores\n`,
  );
  row('batch, one job: hearsay', speed(hearsay), 'MB/s');
  row('batch: compromise/three', speed(compromise), 'MB/s');
  row('batch ratio', compromise / hearsay, 'x', against('>= 8', compromise / hearsay >= 8));
  row('two jobs over one', hearsay / two, 'x', against('>= 1.75', hearsay / two >= 1.75));
  row('one article of 3 kB: hearsay', start, 'ms');
  row('one article: compromise/three', taggerStart, 'ms');
  row('node -e 0', bare, 'ms');
  row('start ratio', start / taggerStart, 'x', against('<= 0.6', start / taggerStart <= 0.6));
  row('start over bare Node', start / bare, 'x', against('<= 2.5', start / bare <= 2.5));
  row('peak memory, batch', peakMemory(batch, folder), 'MB');
  row('peak memory, one article', peakMemory(single, folder), 'MB');
  row('peak memory, compromise/three', peakMemory([tagger, many], folder), 'MB');
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
