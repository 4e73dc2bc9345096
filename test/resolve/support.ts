import { extract } from '../../src/index.js';
import type { Claim, Source } from '../../src/types.js';

/** The claims of a text, each with its source as resolved; offsets in UTF-16. */
export function claimsOf(text: string): { claim: Claim; source: Source | undefined }[] {
  const { claims, sources } = extract(text, { offsets: 'utf16' });
  return claims.map((claim) => ({ claim, source: sources.find(({ id }) => id === claim.source?.id) }));
}

/** For every claim, the wording of its source and the name it resolves to: "She → Ada Lind", "?" where it does not. */
export const whoIsWho = (text: string): string[] =>
  claimsOf(text).map(({ claim, source }) => `${claim.source?.text ?? '-'} → ${source?.name ?? '?'}`);

export const sourcesOf = (text: string): Source[] => extract(text, { offsets: 'utf16' }).sources;
