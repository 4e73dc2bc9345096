import type { Readable } from 'node:stream';

/**
 * The lines of a stream in UTF-8, without their line feeds and without a byte order mark at the very start, in constant memory.
 * Only a line feed ends a line: JSON strings may hold the other line separators (which `node:readline` splits at).
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (let i = 0; i < parts.length - 1; i++) {
      yield pieces.join('') + parts[i]!;
      pieces = [];
    }
    pieces.push(parts.at(-1)!);
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield last;
}
