import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { contentStart, spansBetween } from '../../rules/frames/content/content.js';
import { continuations } from '../../rules/frames/content/continuation.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { isBreak, isMark } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { clauseAround, isAside, isFronted, isInsideThat, isSpeechTag, onlyAdverbials } from './read/clause-around.js';
import { goesOnAfter, isRemark, opensClause } from './read/goes-on.js';

/** Of the sentence before the cue. */
const MOST_CHUNKS = 400;
const PARENTHETICAL = new Set(['accusation', 'speech', 'writing', 'publication', 'thought', 'showing']);

export const clauseFirst: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/clause-first',
  summary: 'A clause without quotation marks, then its source and cue after a comma; what follows them belongs to it.',
  finds: [
    { text: '{The bridge will close in May}, [the ministry] <said> on Monday.' },
    { text: '{Ahead of the vote, Lind and Venn have agreed to cooperate}, [the ministry] <said>.' },
    { text: '{Exports rose by a third}, [data] <showed> on Monday.' },
    { text: '{Exports will rise}, [the bank] <said> in an outlook released on Monday.' },
    { text: '{The port is ready}, [its keeper] <said> in announcing the sale, while stressing that a deal was near.' },
    { text: '{When the pilot ran, Lind fired twice}, [prosecutors] <allege>.' },
    { text: '{The dam}, <said> [Lind], {had been leaking since June}.' },
    { text: '{The dam}, [she] <said>, {had been leaking}. {“Nobody asked. Nobody cared.”}', gives: { kind: 'mixed' } },
    { text: 'Venn sent a letter in which, [she] <claimed>, {the port asks for more}.' },
    { text: '{It would be printed}, [he] <said>, {“within days”}.', gives: { kind: 'mixed' } },
    { text: '{The keeper}, [I] <think>, {was never told}.' },
    { text: '{Shares may fall}, <warned> [Mara Lind, a broker]: {“Sell.”}', gives: { kind: 'mixed' } },
    { text: '{The storm hurt twelve}, [the port] <said>, {including three children}.' },
    { text: 'She left the port and, [Lind] <said>, {“never wrote”}.' },
    { text: 'The clerk was blunt: {the lamp was out}, [he] <told> the Herald, {but nobody had died}.' },
    { text: 'The lamp was out; {the horn}, [Lind] <said>, {had been sold}.' },
    { text: '{Traffic is up by a tenth}, [the port] <says>, although keepers dispute the figure.' },
    { text: '{The work is going well}, [he] <continued>.' },
    { text: '{So is the old crane in the yard}, [Lind] <said>.' },
  ],
  ignores: [
    'After the port closed, Lind continued.',
    'The borrowing continued, even after the port closed.',
    'On Monday, even as it rained, Lind wrote to the crew.',
    'After the bridge closed, the ministry said nothing.',
    'Lind left so late that, on Monday, the clerk told Venn no.',
    'Keepers leave the port; Venn warns of storms\n\nThe ferry sank on Monday. Nobody was hurt.',
    'As soon as the port closed, Lind laughed, and then, after a while, told me to the penny.',
    'The port may close, a step first reported by the Tarrow Herald.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !PARENTHETICAL.has(anchor.cue.verb.class)) return null;
    const { cue } = anchor;
    const { view } = cue;
    const clause = clauseAround(cue);
    if (
      clause === null ||
      clause.first < 2 ||
      clause.first > MOST_CHUNKS ||
      !isBreak(view, clause.first - 1) ||
      isMark(view, clause.first - 1, ';') ||
      (strengthIn(cue.verb, 'ta') < NEEDED.thought && !isSpeechTag(cue, clause)) ||
      !onlyAdverbials(cue, clause)
    )
      return null;
    if (isRemark(view, clause.source.first)) return null;
    const goesOn = goesOnAfter(view, clause);
    if (strengthIn(cue.verb, 'taq') < NEEDED.inserted && !isShown(cue) && !isAside(cue, clause, goesOn)) return null;
    if (isInsideThat(view, clause.first - 1)) return null;
    const from = contentStart(view, view.chunks[0]!.kind === 'coord' ? 1 : 0, clause.first - 1);
    const finiteBefore = view.chunks.slice(from, clause.first - 1).some(({ finite }) => finite);
    const next = view.chunks[clause.end + 1];
    const goesOnAlone = from === clause.first - 1 && (next?.infinitive || next?.kind === 'quote');
    if (!finiteBefore && !(goesOn && (goesOnAlone || opensClause(view, clause.end + 1)))) return null;
    if (!goesOn && isFronted(view, clause.first - 1)) return null;
    const before = from < clause.first - 1 ? spansBetween(view, from, clause.first - 1) : [];
    const source = phraseSpan(view, clause.source);
    const { end } = view.doc.sentences[view.index]!;
    if (goesOn) {
      const rest = spansBetween(view, clause.end + 1, view.chunks.length);
      return assemble(source, cue, [...before, ...rest, ...continuations(view.doc, view.index, end)]);
    }
    const colon = isMark(view, clause.end, ':') ? view.doc.tokens[view.chunks[clause.end]!.first] : undefined;
    return assemble(source, cue, [...before, ...continuations(view.doc, view.index, colon?.start ?? end)]);
  },
};

/** "..., data showed on Monday" */
const isShown = ({ view, chunk, verb }: VerbCue): boolean =>
  verb.class === 'showing' && !has(view.doc.tags[view.chunks[chunk]!.first], Tag.Modal);
