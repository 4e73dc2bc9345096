import { createHash } from 'node:crypto';
import type { Article } from './document/doc.js';
import { readDocument } from './document/read.js';
import { moneyExtractor } from './extract/money/index.js';
import { timexExtractor } from './extract/timex/index.js';
import { resolveMoney } from './resolve/money.js';
import { resolvePublication } from './resolve/publication.js';
import { resolveTimexes } from './resolve/timexes.js';
import { runRules } from './rules/run.js';
import { tag } from './tagging/tag.js';
import type { Extraction, RecordKind } from './types.js';

/** The whole flow for one article, in order. Offsets in UTF-16 code units; `output/record.ts` turns them into the unit asked for. */
export function extractArticle(article: Article, only: ReadonlySet<RecordKind>): Extraction {
  const doc = tag(readDocument(article));

  const timexes = runRules(timexExtractor, doc);
  const publication = resolvePublication(doc, timexes);

  return {
    schemaVersion: '1',
    document: {
      path: article.path,
      title: article.title,
      published: publication.published,
      publishedFrom: publication.publishedFrom,
      language: 'en',
      length: article.text.length,
      offsetUnit: 'utf16',
      sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    },
    claims: [],
    denials: [],
    money: only.has('money') ? resolveMoney(doc, runRules(moneyExtractor, doc)) : [],
    dates: only.has('dates') ? resolveTimexes(doc, timexes, publication.published) : [],
    sources: [],
  };
}
