import { extract } from '../../src/index.js';

/** The claims in a few words, for comparing: "who | cue | what", the parts of what is said around "…". */
export const claimsOf = (text: string): string[] =>
  extract(text, { only: ['claims'], offsets: 'utf16' }).claims.map(({ source, cue, content }) =>
    [
      source?.text ?? '-',
      cue?.text ?? '-',
      content.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ].join(' | '),
  );
