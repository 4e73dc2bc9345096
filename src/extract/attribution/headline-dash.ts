import { spansBetween } from '../../rules/frames/content/content.js';
import { spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { speaks } from './read/speaking-nouns.js';

const SHORTEST = 3;

export const headlineDash: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/headline-dash',
  summary: 'A headline that ends with a dash and who said it, by role or initials: "... - police".',
  finds: [
    { text: '{Twelve dead as ferry sinks off Tarrow} <-> [police]\n\nThe ferry sank on Monday. Nobody knows why.' },
    { text: '{Harbour to close for a year} <–> [city council]\n\nThe cranes stand still. Nobody knows why.' },
    { text: '{The pier in Tarrow is unsafe} <-> [Red Cross]\n\nThe cranes stand still. Nobody knows why.' },
    { text: '{Harbour needs a new crane} <-> [UN report]\n\nThe cranes stand still. Nobody knows why.' },
  ],
  ignores: [
    'Ferry sinks off Tarrow - The Tarrow Herald\n\nThe ferry sank on Monday. Nobody was hurt.',
    'Ferry sinks off Tarrow - BBC News\n\nThe ferry sank on Monday. Nobody was hurt.',
    'Ferry sinks off Tarrow - live updates\n\nThe ferry sank on Monday. Nobody was hurt.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'dash') return null;
    const { view, chunk } = anchor;
    const source = view.chunks[chunk + 1];
    if (source?.kind !== 'np' || chunk + 2 < view.chunks.length || chunk < SHORTEST || !speaks(view, chunk + 1))
      return null;
    const dash = view.chunks[chunk]!.first;
    const cue = { lemma: '-', class: 'speech' as const, ...spanOfTokens(doc, dash, dash + 1) };
    return assembleWith(spanOfTokens(doc, source.first, source.end), cue, spansBetween(view, 0, chunk));
  },
};
