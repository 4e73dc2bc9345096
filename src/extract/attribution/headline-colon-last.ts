import { spansBetween } from '../../rules/frames/content/content.js';
import { cuesBetween } from '../../rules/frames/cues.js';
import { headWord, isMark, paragraphKind, type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { isOutletAt, isSpeakingNoun, speaks } from './read/speaking-nouns.js';

export const headlineColonLast: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/headline-colon-last',
  summary: 'A headline with its source after a colon: "“...”: residents on the flood", "...: minister".',
  finds: [
    { text: '{“Nobody listened”}<:> [Tarrow residents] on the flood\n\nThe river rose on Monday. Nobody knows why.' },
    { text: '{Port fees will double next year}<:> [minister]\n\nThe ferry sank on Monday. Nobody was hurt.' },
    { text: '{Port Fees Will Double Next Year}<:> [Minister]\n\nThe ferry sank on Monday. Nobody was hurt.' },
    {
      text: '{Port “ready to open”}<:> [minister]\n\nThe ferry sank on Monday. Nobody was hurt.',
      gives: { kind: 'mixed' },
    },
    { text: '{“I am no hero”}<:> [Lind] plays down her part\n\nAna Lind spoke on Monday. Nobody was hurt.' },
    { text: '{“We ran late”}<:> A conversation with [Ana Venn]\n\nAna Venn spoke on Monday. Nobody was hurt.' },
    { text: '{Norland will not leave the union}<:> [Venn]\n\nAna Venn spoke on Monday. Nobody was hurt.' },
  ],
  ignores: [
    '“We are shocked”: residents clean up\n\nThe river rose on Monday. Nobody knows why.',
    '“No more lies”: Lind leaves the port\n\nAna Lind left on Monday. Nobody was hurt.',
    '“Do not write”: Letters show state knew of leak\n\nThe dam broke on Monday. Nobody was hurt.',
    '“The Lamp”: a play for two\n\nThe play opened on Monday. Nobody laughed.',
    'Who will lead the port: Ana Venn\n\nAna Venn spoke on Monday. Nobody was hurt.',
    'Three things to know: harbour fees\n\nThe ferry sank on Monday. Nobody was hurt.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'colon' || paragraphKind(anchor.view) !== 'headline') return null;
    const { view, chunk } = anchor;
    const quoted = isQuoted(view, chunk);
    const met = quoted && MEETINGS.has(headWord(view, chunk + 1)) && headWord(view, chunk + 2) === 'with';
    const source = met ? chunk + 3 : chunk + 1;
    const noun = view.chunks[source];
    if (noun?.kind !== 'np') return null;
    const named = has(view.doc.tags[noun.head], Tag.Proper) && !isOutletAt(view, source);
    const speaker = speaks(view, source) || (quoted && isSpeakingNoun(headWord(view, source)));
    if (!(named && (!quoted || saysI(view, chunk))) && !(speaker && !met)) return null;
    const before = view.chunks.slice(0, chunk);
    // "Rebels “ready for talks”: envoy"
    const partly = before[0]!.kind === 'np' && before.some(({ kind }) => kind === 'quote');
    const tells = (partly && !named) || before.some(({ finite }) => finite);
    const stated = chunk + 2 === view.chunks.length && tells && before[0]!.kind !== 'wh';
    if (quoted ? !named && !speaksOn(view, chunk + 2) : !stated) return null;
    const at = view.chunks[chunk]!.first;
    const cue = { lemma: ':', class: 'speech' as const, ...spanOfTokens(doc, at, at + 1) };
    return assembleWith(spanOfTokens(doc, noun.first, noun.end), cue, spansBetween(view, 0, chunk));
  },
};

/** "“...”: an interview with Lind" */
const MEETINGS = new Set(['conversation', 'interview']);

/** "“I am no hero”: Lind plays down her part": the words are those of whom the line goes on to tell. */
function saysI({ doc, chunks }: SentenceView, end: number): boolean {
  for (let i = chunks[0]!.first; i < chunks[end]!.first; i++) if (FIRST_PERSON.has(wordAt(doc, i))) return true;
  return false;
}
const FIRST_PERSON = new Set(['i', 'me', 'my', 'our', 'us', 'we']);

/** Nothing but a topic, or a verb of saying, follows the source: "residents on the flood", "families hit out over". */
const speaksOn = (view: SentenceView, at: number): boolean =>
  at >= view.chunks.length ||
  ['about', 'on'].includes(headWord(view, at)) ||
  cuesBetween(view, at, at + 1).some(({ verb }) => verb.class === 'speech');

/** The headline is one quotation up to the colon. */
const isQuoted = (view: SentenceView, colon: number): boolean =>
  view.chunks[0]!.kind === 'quote' && view.chunks[colon - 1]!.kind === 'quote' && !isMark(view, colon - 1, ':');
