import { accusationNouns } from '../../lexicon/denial.js';
import { isClauseAt } from './clause.js';
import { type ContentReading, closesAfter, nextSpeaking } from './content-reading.js';
import { subjectOf } from './subject.js';
import { headWord, isMark, wordAt } from './view.js';

const REMARKS = new Set(accusationNouns);

/** What ends content at a break, by what opens at the chunk after it. */
type Opening = (content: ContentReading, next: number) => boolean;

/** Whatever the content is. */
const ALWAYS: readonly Opening[] = [speaksAgain, accordingTo, isTag];
/** Once the content is complete: a phrase, or a clause with its verb. */
const WHEN_COMPLETE: readonly Opening[] = [closesInsertion];
/** Once the content has a finite verb. */
const AFTER_VERB: readonly Opening[] = [
  isNewClause,
  repeatsSubject,
  narrates,
  joinsSpeaking,
  isRemark,
  opensRelativeClause,
  asItWent,
];

/** Does content with so many finite verbs end at the break, or the quotation mark, before the chunk `next`? */
export function endsAtBreak(content: ContentReading, next: number, verbs: number): boolean {
  const ends = (opening: Opening): boolean => opening(content, next);
  return (
    ALWAYS.some(ends) ||
    ((verbs > 0 || !content.clausal) && WHEN_COMPLETE.some(ends)) ||
    (verbs > 0 && AFTER_VERB.some(ends))
  );
}

/** ", adding that", ", called it a lie" */
function speaksAgain({ view, speaking }: ContentReading, next: number): boolean {
  return speaking.has(next) && !view.chunks[next]!.infinitive;
}

/** ", according to Lee", ", referring to the dam" */
function accordingTo({ view }: ContentReading, next: number): boolean {
  const group = view.chunks[next];
  if (group?.kind !== 'vg' || group.infinitive || group.finite) return false;
  const word = headWord(view, next);
  return word === 'referring' || (word === 'according' && view.chunks[next + 2]?.kind !== 'wh');
}

/** ", Lee said." */
function isTag(content: ContentReading, next: number): boolean {
  const { view } = content;
  if (view.chunks[next]?.kind === 'vg') return false;
  const cue = nextSpeaking(content, next);
  return cue !== null && view.chunks[cue]!.finite && subjectOf(view, cue)?.first === next && closesAfter(view, cue);
}

/** The clause around an insertion goes on: ", who said the dam was safe, has left". */
function closesInsertion({ view, insertion }: ContentReading, next: number): boolean {
  const chunk = view.chunks[next];
  const clause = chunk?.kind === 'np' && isClauseAt(view, next);
  if (insertion === 'relative') return (chunk?.kind === 'vg' && chunk.finite) || clause;
  return insertion === 'adverbial' && clause;
}

/** "; the port has closed" */
function isNewClause({ view }: ContentReading, next: number): boolean {
  return isMark(view, next - 1, ';') && isClauseAt(view, next);
}

/** "I think ... and I believe ...": the cue's own pronoun again, with a cue of the same rank. */
export function repeatsSubject(content: ContentReading, next: number): boolean {
  const { view, cue } = content;
  if (!view.chunks[next]?.pronoun) return false;
  const again = nextSpeaking(content, next);
  const subject = again === null ? null : subjectOf(view, again);
  if (subject?.first !== next) return false;
  const own = subjectOf(view, cue.chunk);
  return own !== null && headWord(view, own.first) === headWord(view, next);
}

/** "The port says it was you, and I believe that": in another's words, "I" is whoever tells of them. */
function narrates({ view, cue }: ContentReading, next: number): boolean {
  const at = view.chunks[next]?.kind === 'coord' ? next + 1 : next;
  if (headWord(view, at) !== 'i' || view.chunks[at]!.kind !== 'np') return false;
  const own = subjectOf(view, cue.chunk);
  return own !== null && headWord(view, own.first) !== 'i';
}

/** ", but critics say", ", and denied that" */
function joinsSpeaking(content: ContentReading, next: number): boolean {
  const { view, speaking } = content;
  if (view.chunks[next]?.kind !== 'coord') return false;
  if (speaking.has(next + 1)) return true;
  const cue = nextSpeaking(content, next + 1);
  return cue !== null && view.chunks[cue]!.finite && subjectOf(view, cue)?.first === next + 1;
}

/** ", a claim that": the writer's word for what was said. */
function isRemark({ view }: ContentReading, next: number): boolean {
  return (
    view.chunks[next]?.kind === 'np' &&
    /^an?$/.test(wordAt(view.doc, view.chunks[next]!.first)) &&
    REMARKS.has(headWord(view, next)) &&
    (view.chunks[next + 1]?.kind === 'subord' || view.chunks[next + 1]?.kind === 'wh')
  );
}

/** ", which angered the port" */
function opensRelativeClause({ view }: ContentReading, next: number): boolean {
  return view.chunks[next]?.kind === 'wh' && /^wh(?:ich|o)$/.test(headWord(view, next));
}

/** ", as a storm rose" */
function asItWent({ view }: ContentReading, next: number): boolean {
  return view.chunks[next]?.kind === 'subord' && headWord(view, next) === 'as';
}
