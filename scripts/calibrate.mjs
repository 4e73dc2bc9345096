#!/usr/bin/env node
// Measures on annotated text which share of each rule's records is right, and writes src/rules/confidence.table.ts.
//
//   npm run calibrate [-- --split all|seen|unseen] [--data DIR] [--eval DIR]
//
// Right is: a claim, with a gold attribution of which it has half the content's words and half the source's; a denial, with a
// gold denial's cue, or in its sentence and with a third of the denied words (and, in the articles without gold denials, as a
// claim is right); a sum, or a date, that overlaps a gold one and has its value.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { folders, predict, root } from './corpora.mjs';
import { builtExtractors } from './extractors.mjs';

const { values: options } = parseArgs({
  options: { split: { type: 'string', default: 'all' }, data: { type: 'string' }, eval: { type: 'string' } },
});
const where = folders(options);
const scorer = (file) => import(pathToFileURL(path.join(where.eval, file)).href);
const { jaccard, overlap, pairs, readLines, readPredictions, words, wordSet } = await scorer('spans.mjs');
const { readTimeML } = await scorer('timeml.mjs');

/** Records fewer than this say too little: the rule's share is drawn toward that of its whole extractor. */
const ENOUGH = 20;
/** As how many records the extractor's share then counts. */
const PRIOR_WEIGHT = 5;

/** By rule: how many records, and how many of them right. */
const counts = new Map();
function count(record, right) {
  const row = counts.get(record.rule) ?? { records: 0, right: 0 };
  row.records++;
  if (right) row.right++;
  counts.set(record.rule, row);
}

/** Pairs off `gold` and `found`, the highest rating first, each at most once; a rating of 0 is no pair. Gives found → gold. */
function pairOff(gold, found, rating) {
  const ratings = gold.flatMap((g) => found.map((p) => [rating(g, p), g, p])).filter(([value]) => value > 0);
  ratings.sort((a, b) => b[0] - a[0]);
  const partner = new Map();
  const taken = new Set();
  for (const [, g, p] of ratings) {
    if (taken.has(g) || partner.has(p)) continue;
    taken.add(g);
    partner.set(p, g);
  }
  return partner;
}

/** The attributions of a brat file that have content, each as spans of its source and of its content. */
function readBrat(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const spans = new Map();
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d ;]+)/.exec(line);
    if (match)
      spans.set(
        match[1],
        match[2].split(';').map((span) => span.trim().split(' ').map(Number)),
      );
  }
  const events = lines.map((line) => /^E\d+\t(.*)$/.exec(line)?.[1]).filter(Boolean);
  const of = (event, role) =>
    event.split(' ').flatMap((part) => (part.startsWith(role) ? (spans.get(part.split(':')[1]) ?? []) : []));
  return events
    .map((event) => ({ source: of(event, 'Source'), content: of(event, 'Content') }))
    .filter(({ content }) => content.length > 0);
}

/** Claims, and denials that no claim carries, against the attributions of an article; `counts` only those that `keeps` lets. */
function countAttributions(text, gold, found, keeps) {
  const all = words(text);
  const sets = (record) => ({
    record,
    source: wordSet(all, pairs(record.source)),
    content: wordSet(all, pairs(record.content)),
  });
  const partner = pairOff(gold.map(sets), found.filter(({ content }) => content).map(sets), (g, p) => {
    const shared = jaccard(g.content, p.content);
    return shared < 0.5 ? 0 : shared + 0.1 * jaccard(g.source, p.source);
  });
  const right = new Set([...partner].filter(([p, g]) => jaccard(g.source, p.source) >= 0.5).map(([p]) => p.record));
  for (const record of found.filter(keeps)) count(record, right.has(record));
}

function countDenials(text, gold, found) {
  const all = words(text);
  const used = new Set();
  for (const record of found) {
    const free = gold.filter((g) => !used.has(g));
    const cue = pairs(record.cue);
    const denied = wordSet(all, pairs(record.content));
    const match =
      free.find((g) => overlap(cue, pairs(g.cue))) ??
      free.find(
        (g) => g.denied && overlap(cue, pairs(g.sentence)) && jaccard(denied, wordSet(all, pairs(g.denied))) >= 0.3,
      );
    if (match) used.add(match);
    count(record, match !== undefined);
  }
}

function countExpressions(gold, found, sameValue) {
  const partner = pairOff(gold, found, (g, p) => Math.min(g.end, p.end) - Math.max(g.start, p.start));
  for (const record of found) count(record, partner.has(record) && sameValue(partner.get(record), record));
}

/** Gold lines by their document. */
function byDocument(lines) {
  const groups = new Map();
  for (const line of lines) groups.set(line.doc, [...(groups.get(line.doc) ?? []), line]);
  return groups;
}

/** Whether two sums are the same; null, for a vague one, is the same as null only. */
const sameAmount = (a, b) =>
  a === null || b === null ? a === b : Math.abs(Number(a) - Number(b)) <= 1e-6 * Math.max(1, Math.abs(Number(b)));
const normalized = (value) =>
  (value ?? '')
    .replace(/\.\d+Z?$/, '')
    .replace(/T(\d\d):?(\d\d)(:00)?$/, 'T$1:$2')
    .toUpperCase();

const [news, denials, dates, money] = [
  await predict('polnear', options.split, where),
  await predict('denials', options.split, where),
  await predict('dates', options.split, where),
  await predict('money', options.split, where),
];
const textOf = ({ work }, id) => fs.readFileSync(path.join(work, 'text', `${id}.txt`), 'utf8');

const goldDenials = byDocument(readLines(path.join(denials.work, 'gold.jsonl')));
const withDenials = readPredictions(denials.predicted);
for (const [id, found] of withDenials) countDenials(textOf(denials, id), goldDenials.get(id) ?? [], found.denials);

const annotations = new Map();
for (const file of fs.readdirSync(path.join(news.work, 'gold')).sort()) {
  const id = file.replace(/(_[0-9a-f]{4})?\.ann$/, '');
  if (!annotations.has(id)) annotations.set(id, path.join(news.work, 'gold', file));
}
for (const [id, found] of readPredictions(news.predicted)) {
  if (!annotations.has(id)) continue;
  const bare = found.denials.filter(({ claim, content }) => claim === null && content);
  const keeps = (record) => found.claims.includes(record) || !withDenials.has(id);
  countAttributions(textOf(news, id), readBrat(annotations.get(id)), [...found.claims, ...bare], keeps);
}

for (const [id, found] of readPredictions(dates.predicted)) {
  const { timexes } = readTimeML(path.join(dates.work, 'gold', `${id}.tml`));
  countExpressions(timexes, found.dates, (g, p) => normalized(g.value) === normalized(p.value));
}

const goldMoney = byDocument(readLines(path.join(money.work, 'gold.jsonl')));
for (const [id, found] of readPredictions(money.predicted)) {
  const same = (g, p) =>
    sameAmount(p.amount, g.amount ?? null) && sameAmount(p.max, g.max ?? null) && p.currency === g.currency;
  if (goldMoney.has(id)) countExpressions(goldMoney.get(id), found.money, same);
}

const table = [];
for (const { rules } of await builtExtractors()) {
  const rows = rules.map(({ id }) => ({ id, records: 0, right: 0, ...counts.get(id) }));
  const sum = (field) => rows.reduce((total, row) => total + row[field], 0);
  if (sum('records') === 0) continue;
  const overall = sum('right') / sum('records');
  for (const { id, records, right } of rows) {
    const share = records < ENOUGH ? (right + PRIOR_WEIGHT * overall) / (records + PRIOR_WEIGHT) : right / records;
    table.push([id, share.toFixed(2)]);
    console.log(`${share.toFixed(2)}  ${String(right).padStart(5)} of ${String(records).padEnd(5)}  ${id}`);
  }
}
table.sort(([a], [b]) => (a < b ? -1 : 1));
const entries = table.map(([id, share]) => `  '${id}': ${Number(share)},\n`).join('');
fs.writeFileSync(
  path.join(root, 'src/rules/confidence.table.ts'),
  `/** Precision of each rule on annotated text, written by \`npm run calibrate\`. */
export const measured: Readonly<Record<string, number>> = {${entries && `\n${entries}`}};
`,
);
