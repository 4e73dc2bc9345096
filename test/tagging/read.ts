import { readDocument } from '../../src/document/read.js';
import { chunksOf } from '../../src/tagging/chunks.js';
import { tag } from '../../src/tagging/tag.js';
import type { TaggedDoc } from '../../src/tagging/tagged-doc.js';
import { has } from '../../src/tagging/tags.js';

export const tagged = (text: string): TaggedDoc =>
  tag(readDocument({ text, path: null, title: null, published: null, publishedFrom: null }));

/** The chunks of a text's first sentence, as `kind:words`, marks left out. */
export function chunked(text: string): string[] {
  const doc = tagged(text);
  return chunksOf(doc, doc.sentences[0]!)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, first, end }) => `${kind}:${text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end)}`);
}

/** Does the first token of these words have one of the tags? */
export function isTagged(text: string, word: string, tags: number): boolean {
  const doc = tagged(text);
  const at = doc.tokens.findIndex((token) => token.text === word);
  return has(doc.tags[at], tags);
}
