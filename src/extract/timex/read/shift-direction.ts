import type { TimeAnchor } from '../candidate.js';
import { type Read, read, textAt, type Words, wordAt } from './words.js';

interface Direction {
  readonly sign: -1 | 1;
  readonly from: TimeAnchor;
}

/** "ago", "earlier", "later", "from now" after an amount of time. */
export function readDirection(words: Words, at: number): Read<Direction> | null {
  const word = wordAt(words, at);
  if (word === 'ago' || (word === 'back' && !/^[\p{L}\p{N}]/u.test(textAt(words, at + 1))))
    return read({ sign: -1, from: 'published' }, at + 1);
  if (word === 'earlier' || word === 'previously' || word === 'before')
    return read({ sign: -1, from: 'reference' }, at + 1);
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return read({ sign: 1, from: 'reference' }, at + 1);
  if (word === 'hence') return read({ sign: 1, from: 'published' }, at + 1);
  if (word === 'from' && (wordAt(words, at + 1) === 'now' || wordAt(words, at + 1) === 'today'))
    return read({ sign: 1, from: 'published' }, at + 2);
  return null;
}
