import type { Doc } from '../document/doc.js';

/** A Doc whose tokens carry tags: `tags[i]` is the bit set (see `tags.ts`) of `tokens[i]`. */
export interface TaggedDoc extends Doc {
  readonly tags: Uint32Array;
}
