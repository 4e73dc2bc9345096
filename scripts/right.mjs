// Which of the records found in an article are right, by the scorers' measures. Every function gives the set of the right ones.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The judges, made of the helpers in the folder of scorers. Spans are in code points. */
export async function judges(scorers) {
  const { jaccard, overlap, pairs, words, wordSet } = await import(pathToFileURL(path.join(scorers, 'spans.mjs')).href);

  /** Claims and bare denials that have half the content's words of a gold attribution of their own, and half its source's. */
  function attributions(text, gold, found) {
    const all = words(text);
    const sets = (record) => ({
      record,
      source: wordSet(all, pairs(record.source)),
      content: wordSet(all, pairs(record.content)),
    });
    const partner = pairOff(gold.map(sets), found.map(sets), (g, p) => {
      const shared = jaccard(g.content, p.content);
      return shared < 0.5 ? 0 : shared + 0.1 * jaccard(g.source, p.source);
    });
    const right = [...partner].filter(([p, g]) => jaccard(g.source, p.source) >= 0.5);
    return new Set(right.map(([p]) => p.record));
  }

  /** Denials with the cue of a gold denial of their own, or with a cue in its sentence and a third of the denied words. */
  function denials(text, gold, found) {
    const all = words(text);
    const used = new Set();
    const isRight = (record) => {
      const cue = pairs(record.cue);
      const denied = wordSet(all, pairs(record.content));
      const isNear = (g) => overlap(cue, pairs(g.sentence)) && jaccard(denied, wordSet(all, pairs(g.denied))) >= 0.3;
      const free = gold.filter((g) => !used.has(g));
      const match = free.find((g) => overlap(cue, pairs(g.cue))) ?? free.find((g) => g.denied && isNear(g));
      used.add(match);
      return match !== undefined;
    };
    return new Set(found.filter(isRight));
  }

  /** Sums or dates that overlap a gold one of their own and have the same value. */
  function expressions(gold, found, sameValue) {
    const partner = pairOff(gold, found, (g, p) => Math.min(g.end, p.end) - Math.max(g.start, p.start));
    return new Set([...partner].filter(([p, g]) => sameValue(g, p)).map(([p]) => p));
  }

  return { attributions, denials, expressions };
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
export function readBrat(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const spans = new Map();
  for (const line of lines) {
    const [, id, list] = /^(T\d+)\t\S+ ([\d ;]+)/.exec(line) ?? [];
    if (id)
      spans.set(
        id,
        list.split(';').map((span) => span.trim().split(' ').map(Number)),
      );
  }
  const of = (event, role) =>
    event.split(' ').flatMap((part) => (part.startsWith(role) ? (spans.get(part.split(':')[1]) ?? []) : []));
  return lines
    .map((line) => /^E\d+\t(.*)$/.exec(line)?.[1])
    .filter(Boolean)
    .map((event) => ({ source: of(event, 'Source'), content: of(event, 'Content') }))
    .filter(({ content }) => content.length > 0);
}

/** Whether two sums are the same; null, for a vague one, is the same as null only. */
export const sameAmount = (a, b) =>
  a === null || b === null ? a === b : Math.abs(Number(a) - Number(b)) <= 1e-6 * Math.max(1, Math.abs(Number(b)));

/** A TIMEX3 value without the differences that do not count. */
export const normalized = (value) =>
  (value ?? '')
    .replace(/\.\d+Z?$/, '')
    .replace(/T(\d\d):?(\d\d)(:00)?$/, 'T$1:$2')
    .toUpperCase();
