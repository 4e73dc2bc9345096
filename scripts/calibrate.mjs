#!/usr/bin/env node
// Measures on annotated text which share of each rule's records is right, and writes src/rules/confidence.table.ts.
//
//   npm run calibrate [-- --split all|seen|unseen] [--data DIR] [--eval DIR]
//
// `right.mjs` says what is right. A denial that no claim carries is also judged as an attribution, in the articles whose denials
// are not annotated.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { allRules, traitsOf } from '../dist/cli/extractors.js';
import { folders, partOf, predict, readLines, root } from './corpora.mjs';
import { expected, fitShifts } from './logistic.mjs';
import { judges, normalized, readBrat, sameAmount } from './right.mjs';

const { values: options } = parseArgs({
  options: { split: { type: 'string', default: 'check,unseen' }, data: { type: 'string' }, eval: { type: 'string' } },
});
const where = folders(options);
const right = await judges(where.eval);

/** Records fewer than this say too little: the rule's share is drawn toward that of its whole extractor. */
const ENOUGH = 20;
/** No rule is certain: what was measured is a sample, and a part of it was looked at while the rules were written. */
const HIGHEST = 0.98;
/** Of a share that has log-odds. */
const LOWEST = 0.05;
/** As how many records the extractor's share then counts. */
const PRIOR_WEIGHT = 5;

/** By rule: how many records, and how many of them right. */
const counts = new Map();
function count(found, rightOnes) {
  for (const record of found) {
    const row = counts.get(record.rule) ?? { records: 0, right: 0 };
    row.records++;
    if (rightOnes.has(record)) row.right++;
    counts.set(record.rule, row);
  }
}

/** Every claim with its rule, traits, part of the text, and whether it is right. */
const claims = [];

const predictionsOf = ({ predicted }) => new Map(readLines(predicted).map((found) => [found.document.path, found]));
const textOf = ({ work }, id) => fs.readFileSync(path.join(work, 'text', `${id}.txt`), 'utf8');

/** Gold lines by their document. */
function goldOf({ work }) {
  const groups = new Map();
  for (const line of readLines(path.join(work, 'gold.jsonl'))) {
    groups.set(line.doc, [...(groups.get(line.doc) ?? []), line]);
  }
  return groups;
}

const denials = await predict('denials', options.split, where);
const goldDenials = goldOf(denials);
const withDenials = predictionsOf(denials);
for (const [id, { denials: found }] of withDenials) {
  count(found, right.denials(textOf(denials, id), goldDenials.get(id) ?? [], found));
}

const news = await predict('polnear', options.split, where);
const found = predictionsOf(news);
const annotated = new Set();
for (const file of fs.readdirSync(path.join(news.work, 'gold')).sort()) {
  const id = file.replace(/(_[0-9a-f]{4})?\.ann$/, '');
  if (annotated.has(id)) continue; // of several annotators, the first, as the scorer does
  annotated.add(id);
  const article = found.get(id);
  const bare = article.denials.filter(({ claim, content }) => claim === null && content !== null);
  const gold = readBrat(path.join(news.work, 'gold', file));
  const rightOnes = right.attributions(textOf(news, id), gold, [...article.claims, ...bare]);
  count(article.claims, rightOnes);
  const kinds = new Map(article.sources.map((source) => [source.id, source.kind]));
  for (const claim of article.claims) {
    const traits = traitsOf(claim, kinds.get(claim.source?.id) ?? null);
    claims.push({ rule: claim.rule, traits, right: rightOnes.has(claim), part: partOf(id) });
  }
  if (!withDenials.has(id)) count(bare, rightOnes);
}

const { readTimeML } = await import(pathToFileURL(path.join(where.eval, 'timeml.mjs')).href);
const dates = await predict('dates', options.split, where);
for (const [id, article] of predictionsOf(dates)) {
  const { timexes } = readTimeML(path.join(dates.work, 'gold', `${id}.tml`));
  const sameValue = (g, p) => normalized(g.value) === normalized(p.value);
  count(article.dates, right.expressions(timexes, article.dates, sameValue));
}

const money = await predict('money', options.split, where);
const goldMoney = goldOf(money);
for (const [id, article] of predictionsOf(money)) {
  const sameValue = (g, p) =>
    sameAmount(g.amount ?? null, p.amount) && sameAmount(g.max ?? null, p.max) && g.currency === p.currency;
  if (goldMoney.has(id)) count(article.money, right.expressions(goldMoney.get(id), article.money, sameValue));
}

const rows = allRules().map(({ id }) => ({ id, extractor: id.split('/')[0], records: 0, right: 0, ...counts.get(id) }));
const shares = new Map();
for (const { id, extractor, records, right } of rows) {
  const sum = (field) => rows.reduce((total, row) => total + (row.extractor === extractor ? row[field] : 0), 0);
  if (sum('records') === 0) continue;
  const overall = sum('right') / sum('records');
  const measured = records < ENOUGH ? (right + PRIOR_WEIGHT * overall) / (records + PRIOR_WEIGHT) : right / records;
  const share = Math.min(measured, HIGHEST);
  shares.set(id, Number(share.toFixed(2)));
  console.log(`${share.toFixed(2)}  ${String(right).padStart(5)} of ${String(records).padEnd(5)}  ${id}`);
}

const judged = claims.map((claim) => ({ ...claim, share: Math.max(shares.get(claim.rule), LOWEST) }));
for (const part of new Set(judged.map((claim) => claim.part))) {
  const shifts = fitShifts(judged.filter((claim) => claim.part !== part));
  printHonesty(
    part,
    judged.filter((claim) => claim.part === part).map((claim) => ({ ...claim, expected: expected(claim, shifts) })),
  );
}

/** By tenths of confidence: how many claims, and the share of them that is right. */
function printHonesty(part, records) {
  console.log(`\nclaims of ${part}, their confidences fitted on the other parts`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const within = records.filter((record) => Math.floor(record.expected * 10) === tenth);
    if (within.length === 0) continue;
    const mean = (of) => (within.reduce((sum, record) => sum + of(record), 0) / within.length).toFixed(2);
    console.log(
      `${mean((record) => record.expected)} printed, ${mean((record) => Number(record.right))} right of ${within.length}`,
    );
  }
}

const lines = (entries) => entries.map(([key, value]) => `  '${key}': ${Number(value.toFixed(2))},\n`).join('');
const byKey = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
fs.writeFileSync(
  path.join(root, 'src/rules/confidence.table.ts'),
  `/** Precision of each rule on annotated text, written by \`npm run calibrate\`. */
export const measured: Readonly<Record<string, number>> = {
${lines(byKey(shares))}};

/** By how much a claim's traits move the odds that it is right over those of its rule, in log-odds; measured with them. */
export const shifts: Readonly<Record<string, number>> = {
${lines(byKey(fitShifts(judged)))}};
`,
);
