import type { TimexCandidate } from '../extract/timex/candidate.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { PublishedFrom } from '../types.js';

export interface Publication {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
}

/** The publication date: option, metadata, dateline, a "Published ..." line, an ISO date in the path, in this order. */
export function resolvePublication(doc: TaggedDoc, _found: readonly Ruled<TimexCandidate>[]): Publication {
  return { published: doc.article.published, publishedFrom: doc.article.publishedFrom };
}
