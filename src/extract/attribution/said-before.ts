import type { Span } from '../../document/span.js';
import { cuesBetween, type VerbCue } from '../../rules/frames/cues.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

const TELLING = new Set(['announce', 'declare', 'disclose', 'report', 'say', 'state']);
/** Prepositions of where or when something is said. */
const VENUES = new Set(['at', 'during', 'in', 'on', 'to']);

export const saidBefore: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/said-before',
  summary: 'A sentence of which the next says whose it is: "This was stated by Lee", "Lee announced this on Facebook".',
  finds: [
    { text: '{The port will close in May}. This <was stated> by [the keeper Ole Venn].' },
    { text: 'The storm rose. {Ten boats sank in a day}. This <was reported> by [the port] on Facebook.' },
    { text: '{The port will close}. This <was reported> by [the keeper], the Herald reports.' },
    { text: '{The port will close in May}. [Ole Venn] <announced> this on Facebook.' },
  ],
  ignores: [
    'This was stated by Ole Venn.',
    'The port will close. The plan was announced by Ole Venn.',
    'The port will close. Ole Venn announced this plan on Facebook.',
    'The port will close. Ole Venn said this: it is late.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !TELLING.has(anchor.cue.verb.lemma)) return null;
    const { cue } = anchor;
    const { finite, negated, passive } = cue.view.chunks[cue.chunk]!;
    const before = sentenceBefore(cue.view);
    if (!finite || negated || before === null) return null;
    const source = passive ? agentOf(cue) : speakerOf(cue);
    return source && assemble(phraseSpan(cue.view, source), cue, [before]);
  },
};

/** "This was stated by [Lee]" */
function agentOf({ view, chunk, after }: VerbCue): Phrase | null {
  if (chunk !== 1 || !isThis(view, 0)) return null;
  let by = after;
  while (view.chunks[by]?.kind === 'adv' || view.chunks[by]?.temporal) by++;
  const agent = headWord(view, by) === 'by' ? phraseFrom(view, by + 1) : null;
  if (agent === null) return null;
  // ", the Herald reports"
  for (let at = agent.first + 1; at < agent.end; at++)
    if (isBreak(view, at) && cuesBetween(view, at, agent.end + 1).length > 0) return { ...agent, end: at };
  return agent;
}

/** "[Lee] announced this on Facebook", with nothing before the speaker */
function speakerOf({ view, chunk, after }: VerbCue): Phrase | null {
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first !== 0 || subject.end > chunk || !isThis(view, after)) return null;
  return VENUES.has(headWord(view, after + 1)) ? subject : null;
}

const isThis = ({ doc, chunks }: SentenceView, at: number): boolean => {
  const { first, end, kind } = chunks[at] ?? { first: 0, end: 0, kind: 'mark' };
  return kind === 'np' && end === first + 1 && doc.tokens[first]!.lower === 'this';
};

/** The sentence before, of this paragraph or the last one, without its full stop. */
function sentenceBefore({ doc, index }: SentenceView): Span | null {
  const [before, own] = [doc.sentences[index - 1], doc.sentences[index]!];
  if (before === undefined || own.paragraph - before.paragraph > 1) return null;
  const { kind } = doc.paragraphs[before.paragraph]!;
  if (kind !== 'body' && kind !== 'list') return null;
  const last = doc.tokens[before.endToken - 1]!;
  return { start: before.start, end: last.text === '.' ? last.start : before.end };
}
