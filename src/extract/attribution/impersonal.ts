import { isClauseAt } from '../../rules/frames/clause.js';
import { opensThat } from '../../rules/frames/complement/complement.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { headWord, isBreak } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';

export const impersonal: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/impersonal',
  summary: 'A clause that nobody is named for: "it was reported that", "it emerged that".',
  finds: [
    { text: '<It emerged> on Friday {that the dam had been leaking}.' },
    { text: '<It was reported> {that the mayor had resigned}.' },
    { text: '<It is understood> {the mayor will resign}.' },
    { text: '<It was also widely reported> {that the dam leaked}.' },
    { text: '<It has since been claimed> {that the dam leaked}.' },
    { text: '<It was held> {that the toll was unlawful}.' },
    { text: '<Reports emerged> on Tuesday {that the keeper had left}.' },
  ],
  ignores: [
    'It was reported by hand.',
    'It emerged slowly from the water.',
    'It has never been claimed that the dam leaked.',
    'It has previously said that the dam leaked.',
    'It was held by two keepers that night.',
    'Reports emerged from the hall that night.',
  ],
  match(anchor) {
    if (anchor.kind !== 'phrase' || anchor.phrase.position !== 'before-that') return null;
    const { view } = anchor;
    for (let at = anchor.end; at < Math.min(view.chunks.length, anchor.end + 4); at++) {
      if (isBreak(view, at)) return null;
      const that = view.chunks[at]!.kind === 'subord' && headWord(view, at) === 'that' && opensThat(view, at);
      if (!that && (at > anchor.end || !isClauseAt(view, at))) continue;
      const cue = { lemma: anchor.phrase.words, class: anchor.phrase.class, ...anchor.span };
      return assembleWith(null, cue, spansBetween(view, at, view.chunks.length));
    }
    return null;
  },
};
