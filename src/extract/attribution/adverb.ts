import { firstStartingFrom, type Span } from '../../document/span.js';
import { isClauseAt } from '../../rules/frames/clause.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { isBreak } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor, PhraseAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { clauseBreak } from './read/predicate-end.js';

export const adverb: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/adverb',
  summary: 'What nobody is named for, as an adverb in its clause: "the port has reportedly been sold".',
  finds: [
    { text: '{The port has} <reportedly> {been sold}.', gives: { kind: 'indirect' } },
    { text: '{The mayor} <reportedly> {asked for more}, and left.' },
    { text: '{The mayor was} <reportedly> {“furious” about the leak}.', gives: { kind: 'mixed' } },
    { text: '<Reportedly>, {the port has been sold}.' },
  ],
  ignores: ['A reportedly empty house burned.', 'Reportedly, no.', 'The port had reportedly'],
  match(anchor, doc) {
    if (anchor.kind !== 'phrase' || anchor.phrase.position !== 'adverb') return null;
    const { span, phrase } = anchor;
    const content = clauseAfter(anchor) ?? clauseAround(anchor, firstStartingFrom(doc.tokens, span.start));
    return content && assembleWith(null, { lemma: phrase.words, class: phrase.class, ...span }, content);
  },
};

/** "Reportedly, the port ..." */
function clauseAfter({ view, first, end }: PhraseAnchor): Span[] | null {
  const from = isBreak(view, end) ? end + 1 : end;
  return first === 0 && isClauseAt(view, from) ? spansBetween(view, from, clauseBreak(view, from)) : null;
}

/** "The port has reportedly been sold", "the mayor reportedly asked": the words of its clause on both sides. */
function clauseAround({ view, first, end }: PhraseAnchor, adverbToken: number): Span[] | null {
  const before = view.chunks[first - 1];
  if (before?.finite && before.end === view.chunks[first]!.first && view.chunks[end]?.finite !== true) {
    // "The port had reportedly": broken off
    if (view.chunks[end] === undefined) return null;
    const [told] = spansBetween(view, subjectOf(view, first - 1)?.first ?? first - 1, first);
    return [told!, ...spansBetween(view, end, clauseBreak(view, end - 1))];
  }
  const verb = view.chunks[first]!.finite ? first : end;
  const subject = view.chunks[verb]?.finite ? subjectOf(view, verb) : null;
  if (subject === null || subject.end > first) return null;
  const group = view.chunks[verb]!;
  const [rest] = spansBetween(view, verb, clauseBreak(view, verb));
  const auxiliaries = adverbToken > group.first;
  return [
    { start: phraseSpan(view, subject).start, end: view.doc.tokens[adverbToken - 1]!.end },
    { start: view.doc.tokens[auxiliaries ? adverbToken + 1 : group.first]!.start, end: rest!.end },
  ];
}
