import { extract } from '../../src/index.js';
import type { Extraction } from '../../src/types.js';

/** A denial in a few words, for comparing: "form | who | cue | what". */
export const denialsOf = (text: string): string[] =>
  extracted(text).denials.map(({ form, source, cue, content }) =>
    [form, source?.text ?? '-', cue.text, content?.text ?? '-'].join(' | '),
  );

export const extracted = (text: string): Extraction => extract(text, { offsets: 'utf16' });

/** For each denial, the sources of the claims that it answers. */
export function accusersOf(text: string): string[][] {
  const { claims, denials } = extracted(text);
  return denials.map(({ denies }) => denies.map((id) => claims.find((claim) => claim.id === id)?.source?.text ?? '-'));
}
