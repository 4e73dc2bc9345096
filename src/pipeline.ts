import { createHash } from 'node:crypto';
import type { Article, Doc } from './document/doc.js';
import { isInEnglish } from './document/language.js';
import { readDocument } from './document/read.js';
import { attributionExtractor } from './extract/attribution/index.js';
import { denialExtractor } from './extract/denial/index.js';
import { moneyExtractor } from './extract/money/index.js';
import { timexExtractor } from './extract/timex/index.js';
import { resolveClaims } from './resolve/claims.js';
import { resolveDenials } from './resolve/denials.js';
import { resolveMoney } from './resolve/money.js';
import { withoutDenials, withoutDoubles, withoutEchoes } from './resolve/nesting.js';
import { resolvePublication } from './resolve/publication.js';
import { resolveSources } from './resolve/sources.js';
import { resolveTimexes } from './resolve/timexes.js';
import { runRules } from './rules/run.js';
import { tag } from './tagging/tag.js';
import type { DateOrder, Extraction, RecordKind } from './types.js';

/** The whole flow for one article, as `extraction` has it. */
export function extractArticle(
  article: Article,
  wantedKinds: ReadonlySet<RecordKind>,
  dateOrder: DateOrder | null = null,
): Extraction {
  const steps = extraction(article, wantedKinds, dateOrder);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * The whole flow for one article, in order: read, tag, find candidates, resolve. It halts after each step, so that several articles
 * can be led through the steps side by side. `wantedKinds` names the kinds of record that are wanted, `dateOrder` the order of day and
 * month in figures where it is known.
 * Offsets are in UTF-16 code units; `output/record.ts` turns them into the unit asked for.
 */
export function* extraction(
  article: Article,
  wantedKinds: ReadonlySet<RecordKind>,
  dateOrder: DateOrder | null,
): Generator<void, Extraction, void> {
  const read = readDocument(article);
  yield;
  const doc = tag(read);
  const english = isInEnglish(doc.tokens);
  const only: ReadonlySet<RecordKind> = english ? wantedKinds : new Set();
  yield;
  const timexes = english ? runRules(timexExtractor, doc) : [];
  yield;
  const sums = only.has('money') ? runRules(moneyExtractor, doc) : [];
  yield;
  const speech = only.has('claims') || only.has('denials');
  const refutations = speech ? runRules(denialExtractor, doc) : [];
  yield;
  const found = speech ? withoutDenials(runRules(attributionExtractor, doc), refutations) : [];
  const attributions = withoutDoubles(doc, withoutEchoes(doc, found));
  yield;
  const wanted = [...(only.has('claims') ? attributions : []), ...(only.has('denials') ? refutations : [])];
  const sources = resolveSources(doc, wanted);
  yield;
  const claims = resolveClaims(doc, attributions, sources);
  const denials = only.has('denials') ? resolveDenials(doc, refutations, claims, sources) : [];
  yield;
  const publication = resolvePublication(doc, timexes, dateOrder);
  const dates = only.has('dates') ? resolveTimexes(doc, timexes, publication.published, dateOrder) : [];
  yield;

  return {
    schemaVersion: '1',
    document: {
      path: article.path,
      title: article.title ?? headline(doc),
      published: publication.published,
      publishedFrom: publication.publishedFrom,
      language: english ? 'en' : 'und',
      encoding: article.encoding ?? null,
      length: article.text.length,
      offsetUnit: 'utf16',
      sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    },
    claims: only.has('claims') ? claims : [],
    denials,
    money: resolveMoney(doc, sums),
    dates,
    sources: sources.sources,
  };
}

const headline = (doc: Doc): string | null => {
  const found = doc.paragraphs.find(({ kind }) => kind === 'headline');
  return found === undefined ? null : doc.text.slice(found.start, found.end);
};
