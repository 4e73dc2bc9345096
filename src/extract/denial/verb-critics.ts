import { takesClause } from '../../rules/frames/modifiers.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { clauseEnd } from './read/clause-end.js';
import { denierOf, isAdjudicator } from './read/denier.js';

const DIRECTED = new Set(['against', 'at', 'with']);
/** Chunks from the verb over whom it answers to "who". */
const FARTHEST = 10;

export const verbCritics: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-critics',
  summary: 'Denier, a verb of rejecting, those whom it answers, and after "who say" what they say.',
  finds: [
    { text: '[Venn] <pushed back> against critics who say {the port is broke}.', gives: { form: 'verb' } },
    { text: '[Venn] <took issue> with those who claim that {the port leaked}.' },
    { text: '[The port] <dismissed> rivals - like the mayor - who say {it is broke}.' },
  ],
  ignores: [
    'Venn pushed back against critics who came late.',
    'Venn met critics who say the port is broke.',
    'Venn dismissed the clerk who kept the books.',
    'Venn might push back against critics who say the port is broke.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    if (view.chunks[cue.chunk]!.passive || isAdjudicator(view, cue.chunk)) return null;
    const clause = saidBy(view, DIRECTED.has(headWord(view, cue.after)) ? cue.after + 1 : cue.after);
    const source = clause === null ? null : denierOf(cue);
    if (clause === null || source === null) return null;
    const content = phraseSpan(view, { first: clause, end: clauseEnd(view, clause) });
    return assemble('verb', source, { lemma: cue.verb.lemma, ...cue.span }, [content]);
  },
};

/** Where the clause begins after "critics who say (that)", with an insertion between; null where nobody says anything. */
function saidBy(view: SentenceView, np: number): number | null {
  if (view.chunks[np]?.kind !== 'np') return null;
  for (let at = np + 1; at < Math.min(view.chunks.length, np + FARTHEST); at++) {
    const { kind } = view.chunks[at]!;
    if (kind === 'wh') {
      const says = headWord(view, at) === 'who' && view.chunks[at + 1]?.kind === 'vg' && takesClause(view, at + 1);
      const from = headWord(view, at + 2) === 'that' ? at + 3 : at + 2;
      return says && view.chunks[from]?.kind === 'np' ? from : null;
    }
    if (kind === 'vg' || kind === 'quote' || kind === 'subord') return null;
  }
  return null;
}
