import { accordingToNothing } from '../../lexicon/cue-phrases.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { continuations } from '../../rules/frames/content/continuation.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, isBreak } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { addsOn } from './read/goes-on.js';
import {
  breaksOff,
  clauseRightAfter,
  contentBefore,
  holdsVerb,
  isSetOff,
  MOST_CHUNKS,
  opensClause,
  overAside,
  resumesAfter,
  sourceFrom,
} from './read/phrase-content.js';

const SOURCE_FOLLOWS: ReadonlySet<string> = new Set(['before-source', 'set-off']);
/** What the writer holds against it: "..., according to Lind, although nobody came". */
const CONTRASTS = new Set(['although', 'despite', 'even', 'though', 'whereas', 'while']);
/** What one acts according to, and what says nothing. */
const STANDARDS = new Set(accordingToNothing);

export const accordingTo: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/according-to',
  summary: '"According to" or a phrase like it with its source, before, after or inside the content.',
  finds: [
    { text: '<According to> [the coast guard], {the boat sank at dawn}.', gives: { kind: 'indirect' } },
    { text: '{The boat sank at dawn}, <according to> [Mara Lind, a spokeswoman for the coast guard].' },
    { text: 'The owner: {The boat sank at dawn}, <according to> [the coast guard].' },
    { text: '{The boat}, <according to> [the coast guard], {sank at dawn}.' },
    { text: 'She had sold the boat that, <according to> [the coast guard], {sank at dawn}.' },
    { text: '{One of the boats they sold}, <according to> [the coast guard], {is at sea}.' },
    { text: 'She left because, <according to> [Lind], {the boat leaked}.' },
    { text: 'Three boats sank; {the rest}, <according to> [Lind], {are safe}.' },
    { text: 'She wrote twice; {twice}, <according to> [letters], {she got no answer}.' },
    { text: 'As I mentioned above, {the boat sank}, <according to> [Lind].' },
    { text: 'She kept the books and, <according to> [Lind], {once burned them}.' },
    { text: '<According to> [Lind], {while the boat was old, it did not leak}.' },
    { text: '<According to> [the mayor], {“If it rains, the port will close.”}', gives: { kind: 'direct' } },
    { text: '<Per> [the port], {the boat sank at dawn}.' },
    { text: '<According to> [the port] {there are ten boats at sea}.' },
    { text: '{The boat was sold}, <per> [the Tarrow Herald].' },
    { text: '{The boat was sold}, <according to> [Mara Lind, a clerk at the port].' },
    { text: '<According to> [the port], {in May, the boat was sold}.' },
    { text: '{“It is late. Go home,” Lind said}, <according to> [a clerk].', gives: { kind: 'mixed' } },
  ],
  ignores: [
    'They acted according to the rules of the harbour.',
    'Accordingly, the boat sank.',
    'She sold ten boats, per year.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'phrase' || !SOURCE_FOLLOWS.has(anchor.phrase.position)) return null;
    const { view } = anchor;
    if (anchor.phrase.position === 'set-off' && !isSetOff(view, anchor)) return null;
    const before = contentBefore(view, anchor.first);
    const inside =
      before.length > 0
        ? breaksOff(view, anchor.first) && resumesAfter(view, anchor.end)
        : opensClause(view, anchor.first);
    const reading = sourceFrom(view, anchor.end, inside ? 'inside' : before.length > 0 ? 'after' : 'before');
    const bare =
      before.length > 0 || reading === null || isBreak(view, reading.end) ? null : clauseRightAfter(view, anchor.end);
    const source = bare === null ? reading : { first: anchor.end, end: bare };
    if (
      source === null ||
      // "She was quoted by the Herald as saying": the words are hers.
      view.chunks[anchor.first]!.finite ||
      STANDARDS.has(headWord(view, anchor.end)) ||
      !holdsVerb(view, anchor.first - MOST_CHUNKS, anchor.end + MOST_CHUNKS)
    )
      return null;
    const goesOn =
      before.length === 0 ||
      inside ||
      view.chunks[source.end + 1]?.finite === true ||
      (addsOn(view, source.end + 1) && !CONTRASTS.has(headWord(view, source.end + 1)));
    const after =
      goesOn && (bare !== null || isBreak(view, source.end)) && source.end + 1 < view.chunks.length
        ? spansBetween(view, bare ?? overAside(view, source.end + 1), view.chunks.length)
        : [];
    const end = doc.tokens[view.chunks[source.end - 1]!.end - 1]!.end;
    const quoted = before.length > 0 && after.length === 0 ? continuations(doc, view.index, end) : [];
    const { words, class: cueClass } = anchor.phrase;
    return assembleWith(phraseSpan(view, source), { lemma: words, class: cueClass, ...anchor.span }, [
      ...before,
      ...after,
      ...quoted,
    ]);
  },
};
