import { constants } from 'node:buffer';
import type { Readable } from 'node:stream';

/** No text has more: it would not fit into a string. An endless stream ends here, and what was packed to burst. */
export const MOST_BYTES = constants.MAX_STRING_LENGTH;

/**
 * All that a stream gives.
 *
 * @throws RangeError where it is more than a text can be
 */
export async function whole(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MOST_BYTES) throw new RangeError('too large to read');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
