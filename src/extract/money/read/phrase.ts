import type { Token } from '../../../document/doc.js';

/** Tokens `from` up to, not including, `to` in lower case, a space between them: a key of the lexicons of phrases. */
export function phraseAt(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]!.lower;
  for (let i = from + 1; i < to; i++) text += ` ${tokens[i]!.lower}`;
  return text;
}
