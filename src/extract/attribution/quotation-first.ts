import { beginsCapital } from '../../document/letters.js';
import { complementOf } from '../../rules/frames/complement/complement.js';
import { takesQuotation } from '../../rules/frames/complement/strength.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { quotationTo } from '../../rules/frames/quotations.js';
import { isBreak, isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { clauseAround, type ReportingClause, withName } from './read/clause-around.js';
import { goingOn } from './read/goes-on.js';
import { contentTo } from './read/lead-in.js';

/** With a clause or an infinitive after it, the cue's content is that. */
const CLAUSES = new Set(['answer', 'that', 'clause', 'infinitive', 'object-infinitive']);

export const quotationFirst: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/quotation-first',
  summary: 'A quotation, then its source and cue in either order; what is quoted on after them belongs to it.',
  finds: [
    { text: 'It was late. {“Nobody came. Go home,”} - <said> [Lind].', gives: { kind: 'direct' } },
    { text: '{“The bridge is safe,”} [Mara Lind] <said>.', gives: { kind: 'direct' } },
    { text: '{“We will rebuild,”} <said> [Orla Venn, the mayor of Tarrow].' },
    { text: '{"We will pay,"} [Lind] <said>, {"and we will pay soon."}' },
    { text: '{“It was dark. Nobody saw him,”} [she] <told> reporters on Monday. {“We heard a shout.”}' },
    { text: '{The letter called it “a dead plan”}, [Lind] <said>.', gives: { kind: 'mixed' } },
    { text: '{The letter “breaks the law,”} <said> [Lind], urging the port to “burn it”.' },
    { text: '{“What they did,”} <wrote> [Lind] in 1999, {“was a crime.”}' },
    { text: '{“We asked twice,”} the Herald quoted [Venn] as <saying>.' },
    { text: '{“We asked twice,”} the Herald quoted [Venn, the mayor of Tarrow], as <saying>.' },
    { text: '{“I wept,”} [she] <says>. Was it hard, at first? {“Never. I liked it.”}' },
    { text: '{“We asked twice,”} <said> [Venn, whose show, “Low Water”, has run for years].' },
    { text: '{“We asked twice,”} [Venn] was quoted as <saying>.' },
    { text: '{“Tell him I am out,”} [she] is reported <to have said>.' },
    { text: '{“We will go,”} [Lind], who has often said so, <said> at the time.' },
    { text: '{“They laughed,”} [she] <wrote> in her memoir, “Low Water.” {“I wept.”}' },
    { text: '{“We left,”} [Lind, a keeper who knew the crew] <told> the Herald.' },
  ],
  ignores: [
    'Lind wrote: “Well done!” Another wrote: “Yes.”',
    '“The bridge is safe.” Mara Lind crossed it on foot.',
    'The “Iron Duke” Lind built was sold.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !takesQuotation(anchor.cue.verb)) return null;
    const { cue } = anchor;
    const found = clauseAround(cue);
    if (found === null) return null;
    const clause = withName(cue.view, found);
    const quotation = leadsOn(cue, clause) ? null : quotationBefore(cue.view, clause.first);
    if (quotation === null || (!opensSentence(cue.view, quotation) && CLAUSES.has(complementOf(cue).shape)))
      return null;
    const content = [...contentTo(cue.view, quotation), ...goingOn(cue.view, clause.end)];
    return assemble(phraseSpan(cue.view, clause.source), cue, content);
  },
};

/** '“Well done!” Another wrote: “We love you.”': what was quoted before is complete, and somebody else's. */
const leadsOn = ({ view, chunk }: VerbCue, { first, end }: ReportingClause): boolean =>
  first < chunk &&
  view.chunks[first - 1]?.kind === 'quote' &&
  isMark(view, first - 2, '.', '!', '?') &&
  isMark(view, end, ':', ',') &&
  view.chunks[end + 1]?.kind === 'quote' &&
  beginsCapital(view.doc.tokens[view.chunks[first]!.first]!.text) &&
  beginsCapital(view.doc.tokens[view.chunks[end + 1]!.end]?.text ?? '');

/** Then nothing stands before the quotation that the verb could belong to. */
const opensSentence = (view: SentenceView, quotation: number): boolean =>
  view.doc.quotations[quotation]!.start <= view.doc.sentences[view.index]!.start;

/** The quotation that closes right before a chunk, with or without a comma or a dash between, or both. */
function quotationBefore(view: SentenceView, chunk: number): number | null {
  let at = chunk - 1;
  while (at > chunk - 3 && isBreak(view, at)) at--;
  const close = view.chunks[at];
  return close?.kind === 'quote' ? quotationTo(view.doc, view.doc.tokens[close.first]!.end) : null;
}
