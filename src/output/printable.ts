/** Controls, marks that reorder text, line and paragraph separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text in which nothing can steer a terminal: controls become their pictures (␛), other such characters become �. */
export const printable = (text: string): string => text.replace(UNSAFE, picture);

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}

/** The same on one line: white space of every kind and length becomes one space, characters without width go. */
export const oneLine = (text: string): string =>
  printable(
    text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/**
 * JSON without raw control characters: `JSON.stringify` escapes those below U+0020 and lone surrogates, this the others,
 * which some terminals obey.
 */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\x7f-\x9f]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
