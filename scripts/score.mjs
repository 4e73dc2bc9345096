#!/usr/bin/env node
// Runs the built binary over annotated texts and prints one scoreboard.
//
//   npm run score -- [--only claims,denials,dates,money,genres] [--split all|seen|check|unseen] [--misses N] [--timeml] [--data DIR] [--eval DIR]
//
// --split takes a part of the documents: work on `seen`, look at the totals of `check` to learn whether a rule holds, and at those of
// `unseen` only when the work is done.
// --timeml scores dates a second time, read back out of what `-f timeml` writes: the rows have to be the same.
// --misses prints the first N errors of each kind on standard error. Work files are kept in .scores/<split>/<corpus>/.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { folders, predict, throughTimeML } from './corpora.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'claims,denials,dates,money,genres' },
    split: { type: 'string', default: 'all' },
    misses: { type: 'string', default: '0' },
    timeml: { type: 'boolean', default: false },
    data: { type: 'string' },
    eval: { type: 'string' },
  },
});
const where = folders(options);
const wanted = new Set(options.only.split(','));

/** F1 (or share right) below which a row is marked. */
const floors = {
  claims: { relationCore: 0.5, content: 0.65 },
  denials: { denial: 0.45 },
  dates: { value: 0.6 },
  money: { value: 0.88 },
};

function score(scorer, { predicted }, args) {
  const run = spawnSync(
    process.execPath,
    [path.join(where.eval, scorer), ...args, '--pred', predicted, '--json', '--misses', options.misses],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
  );
  if (run.status !== 0) throw new Error(`${scorer} failed`);
  return JSON.parse(run.stdout);
}

const cell = (value) => (value === undefined ? '' : value.toFixed(3)).padStart(6);

function print(section, name, { p, r, f1 }) {
  const floor = floors[section]?.[name];
  const mark = floor === undefined ? '' : `  floor ${floor.toFixed(2)}${f1 < floor ? '  UNDER' : '  ok'}`;
  console.log(`${section.padEnd(14)} ${name.padEnd(18)} ${cell(p)} ${cell(r)} ${cell(f1)}${mark}`);
}
const share = (value) => ({ f1: value });
const note = (section, text) => console.log(`${section.padEnd(14)} ${text}`);

console.log(
  `${'corpus'.padEnd(14)} ${'measure'.padEnd(18)} ${['P', 'R', 'F1'].map((head) => head.padStart(6)).join(' ')}   (${options.split})`,
);

if (wanted.has('claims')) {
  const run = await predict('polnear', options.split, where);
  const result = score('score-attribution.mjs', run, ['--text', `${run.work}/text`, '--gold', `${run.work}/gold`]);
  note(
    'claims',
    `${result.documents} articles, ${result.gold} gold (${result.goldCore} core), ${result.predicted} found`,
  );
  for (const name of ['relationCore', 'relation', 'strictCore', 'strict', 'content', 'cue'])
    print('claims', name, result[name]);
  print('claims', 'source right', share(result.sourceAccuracy));
  note(
    'claims',
    `recall: ${Object.entries(result.recallByKind)
      .map((entry) => entry.join(' '))
      .join(', ')}`,
  );
}
if (wanted.has('denials')) {
  const run = await predict('denials', options.split, where);
  const result = score('score-denial.mjs', run, ['--text', `${run.work}/text`, '--gold', `${run.work}/gold.jsonl`]);
  note('denials', `${run.documents} articles, ${result.gold} gold, ${result.predicted} found`);
  print('denials', 'denial', result.denial);
  print('denials', 'source right', share(result.sourceRight));
  print('denials', 'denied right', share(result.deniedRight));
  note(
    'denials',
    `recall: ${Object.entries(result.recallByType)
      .map((entry) => entry.join(' '))
      .join(', ')}`,
  );
}
if (wanted.has('dates')) {
  const run = await predict('dates', options.split, where);
  const result = score('score-timex.mjs', run, ['--gold', `${run.work}/gold`]);
  note('dates', `${result.documents} articles, ${result.gold} gold, ${result.predicted} found`);
  for (const name of ['relaxed', 'strict', 'type', 'value']) print('dates', name, result[name]);
  if (options.timeml) {
    const again = score('score-timex.mjs', await throughTimeML(run, where), ['--gold', `${run.work}/gold`]);
    for (const name of ['relaxed', 'strict', 'type', 'value']) print('dates', `${name} (timeml)`, again[name]);
  }
}
if (wanted.has('money')) {
  const run = await predict('money', options.split, where);
  const result = score('score-money.mjs', run, ['--gold', `${run.work}/gold.jsonl`]);
  note('money', `${run.documents} articles, ${result.gold} gold, ${result.predicted} found`);
  for (const name of ['overlap', 'span', 'value']) print('money', name, result[name]);
  if (result.per !== null) print('money', 'rate right', share(result.per));
}
if (wanted.has('genres')) {
  for (const corpus of ['gum-interview', 'gum-bio']) {
    const run = await predict(corpus, options.split, where);
    const result = score('score-gum.mjs', run, ['--dir', run.work]);
    note(corpus, `${run.documents} articles, ${result.attributions} attributions, ${result.dates} dates`);
    print(corpus, 'claims', { r: result.recall });
    print(corpus, 'source right', share(result.attributorRight));
    print(corpus, 'dates', { r: result.dateRecall });
    print(corpus, 'dates strict', { r: result.dateStrictRecall });
    print(corpus, 'when right', share(result.whenRight));
  }
}
