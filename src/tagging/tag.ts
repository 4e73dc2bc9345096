import type { Doc } from '../document/doc.js';
import type { TaggedDoc } from './tagged-doc.js';

/** Gives every token its tags. */
export function tag(doc: Doc): TaggedDoc {
  return { ...doc, tags: new Uint32Array(doc.tokens.length) };
}
