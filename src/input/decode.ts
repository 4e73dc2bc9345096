export interface Decoded {
  readonly text: string;
  /** False where bytes that are no UTF-8 were read as U+FFFD. */
  readonly clean: boolean;
}

/** Text from bytes in UTF-8, or in UTF-16 where a byte order mark says so. The mark stays: it is part of the text as read. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), clean: true };
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), clean: false };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
