import type { Readable } from 'node:stream';
import { type Decoded, decodeNarrow } from './decode.js';
import { MOST_BYTES } from './whole.js';

const LINE_FEED = 10;

/**
 * The lines of a stream, without their line feeds and without a byte order mark at the very start, in constant memory. Each is
 * decoded by itself, so that one in another encoding damages no other. Only a line feed ends a line: JSON strings may hold the
 * other line separators (which `node:readline` splits at).
 *
 * @throws TypeError where the stream begins with the mark of UTF-16
 * @throws RangeError where a line is more than a text can be
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Decoded> {
  let pieces: Buffer[] = [];
  let length = 0;
  let first = true;
  const line = async (): Promise<Decoded> => {
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    const decoded = await decodeNarrow(first && bytes.subarray(0, 3).equals(MARK) ? bytes.subarray(3) : bytes);
    first = false;
    return decoded;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (first && WIDE_MARKS.some((mark) => chunk.subarray(0, 2).equals(mark)))
      throw new TypeError('lines of JSON have to be in UTF-8, these are in UTF-16');
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pieces.push(chunk.subarray(start, end));
      yield await line();
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > MOST_BYTES) throw new RangeError('a line is too large to read');
  }
  if (pieces.length > 0) yield await line();
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const WIDE_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
