import { spansBetween } from '../../rules/frames/content.js';
import { isCue } from '../../rules/frames/cues.js';
import { headWord, isMark, paragraphKind, type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import { assembleWith } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';
import { isOutletAt, isSpeakingNoun, speaks } from './speaking-nouns.js';

export const headlineColonLast: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/headline-colon-last',
  summary: 'A headline with its source after a colon: "“...”: residents on the flood", "...: minister".',
  finds: [
    { text: '{“Nobody listened”}<:> [Tarrow residents] on the flood\n\nThe river rose on Monday. Nobody knows why.' },
    { text: '{Port fees will double next year}<:> [minister]\n\nThe ferry sank on Monday. Nobody was hurt.' },
    { text: '{Norland will not leave the union}<:> [Venn]\n\nAna Venn spoke on Monday. Nobody was hurt.' },
  ],
  ignores: [
    '“We are shocked”: residents clean up\n\nThe river rose on Monday. Nobody knows why.',
    '“The Lamp”: a play for two\n\nThe play opened on Monday. Nobody laughed.',
    'Who will lead the port: Ana Venn\n\nAna Venn spoke on Monday. Nobody was hurt.',
    'Three things to know: harbour fees\n\nThe ferry sank on Monday. Nobody was hurt.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'colon' || paragraphKind(anchor.view) !== 'headline') return null;
    const { view, chunk } = anchor;
    const quoted = isQuoted(view, chunk);
    const noun = view.chunks[chunk + 1];
    if (noun?.kind !== 'np') return null;
    const named = !quoted && has(view.doc.tags[noun.head], Tag.Proper) && !isOutletAt(view, chunk + 1);
    if (!named && !speaks(view, chunk + 1) && !(quoted && isSpeakingNoun(headWord(view, chunk + 1)))) return null;
    const before = view.chunks.slice(0, chunk);
    const stated = chunk + 2 === view.chunks.length && before.some(({ finite }) => finite) && before[0]!.kind !== 'wh';
    if (quoted ? !speaksOn(view, chunk + 2) : !stated) return null;
    const at = view.chunks[chunk]!.first;
    const cue = { lemma: ':', class: 'speech' as const, ...spanOfTokens(doc, at, at + 1) };
    return assembleWith(spanOfTokens(doc, noun.first, noun.end), cue, spansBetween(view, 0, chunk));
  },
};

/** Nothing but a topic, or a verb of saying, follows the source: "residents on the flood", "families hit out over". */
const speaksOn = (view: SentenceView, at: number): boolean =>
  at >= view.chunks.length || ['about', 'on'].includes(headWord(view, at)) || isCue(view, at);

/** The headline is one quotation up to the colon. */
const isQuoted = (view: SentenceView, colon: number): boolean =>
  view.chunks[0]!.kind === 'quote' && view.chunks[colon - 1]!.kind === 'quote' && !isMark(view, colon - 1, ':');
