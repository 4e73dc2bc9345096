import type { Grain, TimeAnchor } from '../candidate.js';
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

/** "today", "this week" after "a year ago": what the distance ends in. */
export function readGrain(words: Words, at: number): Read<Grain> | null {
  if (wordAt(words, at) === 'today') return read('day', at + 1);
  const unit = wordAt(words, at + 1);
  const grain = wordAt(words, at) === 'this' && (unit === 'week' || unit === 'month') ? unit : null;
  return grain === null ? null : read(grain, at + 2);
}
