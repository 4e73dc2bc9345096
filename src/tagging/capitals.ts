import type { Token } from '../document/doc.js';

export function isCapitalized(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const letter = token.text[0]!;
  return letter !== letter.toLowerCase();
}

/** After an opening quotation mark, a colon or a dash, a capital says nothing of a name. */
export const opensClause = (before: Token | undefined, token: Token): boolean =>
  before !== undefined &&
  ((before.kind === 'quote' && !token.spaced) || before.text === ':' || before.text === '…' || before.text === '(');
