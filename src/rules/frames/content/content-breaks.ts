import { accusationNouns } from '../../../lexicon/denial.js';
import { has, Tag } from '../../../tagging/tags.js';
import { insertionEnd, isClauseAt } from '../clause.js';
import { complementOf } from '../complement/complement.js';
import { strengthIn } from '../complement/strength.js';
import { cuesBetween, isCue } from '../cues.js';
import { mayBeParticiple } from '../modifiers.js';
import { LOOK_BACK } from '../noun-phrase.js';
import { isWithinAccount, subjectOf } from '../subject/subject.js';
import { tenseOf } from '../subject/subject-clause.js';
import { isInsertedParticiple } from '../subject/subject-verb.js';
import { headWord, isBreak, isGerund, isMark, isName, type SentenceView, wordAt } from '../view.js';
import { beingForms, heldWhenSpeaking } from '../word-forms.js';
import { isLoneDash, opensInsertion, resumes } from './content-asides.js';
import { type ContentReading, closesAfter, MOST_CHUNKS, nextSpeaking, opensSpeaking } from './content-reading.js';

const LONGEST_SUBJECT = 12;
const REMARKS = new Set(accusationNouns);
const TELLING = new Set([
  'adding',
  'citing',
  'commenting',
  'detailing',
  'disclosing',
  'elaborating',
  'explaining',
  'giving',
  'going',
  'identifying',
  'mentioning',
  'naming',
  'offering',
  'providing',
  'referring',
  'revealing',
  'saying',
  'specifying',
]);
const PERSONAL = new Set(['he', 'it', 'she', 'they']);
/** Before these a phrase ends: a clause follows. */
const CONJUNCTIONS = new Set(['although', 'as', 'even', 'though', 'when', 'whereas', 'while']);

/** What ends content at a break, by what opens at the chunk after it. */
type Opening = (content: ContentReading, next: number) => boolean;

/** Whatever the content is. */
const ALWAYS: readonly Opening[] = [speaksAgain, refersElsewhere, isTag];
/** Once the content is complete: a phrase, or a clause with its verb. */
const WHEN_COMPLETE: readonly Opening[] = [closesInsertion, resumesThat, tellsWhen];
/** Once the content has a finite verb. */
const AFTER_VERB: readonly Opening[] = [
  isNewClause,
  repeatsSubject,
  narrates,
  joinsSpeaking,
  isRemark,
  isAllusion,
  opensRelativeClause,
  asItWent,
  opposes,
  adds,
  contrasts,
  remarksAfterDash,
  isCalled,
  tellsHow,
];
/** In a phrase, which ends sooner. */
const IN_PHRASE: readonly Opening[] = [opensClause, opensWhich, isAllusion];

/**
 * Does content end at the break, or the quotation mark, before the chunk `next`? So many finite verbs stand in it so far; `inRelative`
 * says that a relative clause in it still waits for its own.
 */
export function endsAtBreak(content: ContentReading, next: number, verbs: number, inRelative: boolean): boolean {
  const ends = (opening: Opening): boolean => opening(content, next);
  const complete = verbs > 0 || !content.clausal;
  if (ALWAYS.some(ends) || (complete && WHEN_COMPLETE.some(ends)) || (verbs > 0 && AFTER_VERB.some(ends))) return true;
  if (inRelative) return false;
  return (content.phrase && IN_PHRASE.some(ends)) || ((content.phrase || verbs > 0) && resumes(content.view, next));
}

/** ", adding that", ", called it a lie" */
function speaksAgain({ view, speaking, from }: ContentReading, next: number): boolean {
  // "..., with Lind adding that"
  const name = headWord(view, next) === 'with' && view.chunks[next + 1]?.kind === 'np' ? next + 1 : next - 1;
  // "..., with the keeper, Lind, adding that"
  const apposed = name > next && isMark(view, name + 1, ',') && isMark(view, name + 3, ',');
  const at = apposed ? name + 4 : name + 1;
  if (!speaking.has(at) || view.chunks[at]!.infinitive) return false;
  // "The court heard that Lind fled, saying he was sorry": the words of somebody in the content
  if (at === next && isGerund(view.chunks[at]) && isWithinAccount(view, at)) return false;
  // "said two rivals, among them Venn, had voiced interest": the content's own verb
  const named = isName(view, at + 1) && has(view.doc.tags[view.chunks[at + 1]!.first], Tag.Proper);
  if (view.chunks[at]!.finite && (subjectOf(view, at)?.first ?? -1) >= from && (!named || standsInRow(view, from, at)))
    return false;
  // "the man, described as tall, ran off"
  const close = at === next && isInsertedParticiple(view, at) ? insertionEnd(view, next - 1) : next - 1;
  if (close > next && view.chunks[close + 1]?.finite) return false;
  return at === next || isGerund(view.chunks[at]);
}

/** "said the crew left, [told] Venn to wait": a verb after a break, with the subject of the one before it in what is said. */
export function standsInRow(view: SentenceView, from: number, vg: number): boolean {
  const subject = isBreak(view, vg - 1) ? subjectOf(view, vg) : null;
  if (subject === null || subject.first < from) return false;
  let before = vg - 1;
  while (before > Math.max(from, vg - LOOK_BACK) && !view.chunks[before]!.finite) before--;
  return before > subject.first && subjectOf(view, before)?.first === subject.first;
}

/** ", according to Lee", ", referring to the dam" */
function refersElsewhere({ view }: ContentReading, next: number): boolean {
  const group = view.chunks[next];
  if (group?.kind !== 'vg' || group.infinitive || group.finite) return false;
  const word = headWord(view, next);
  return word === 'referring' || word === 'compared' || (word === 'according' && view.chunks[next + 2]?.kind !== 'wh');
}

/** ", Lee said." */
function isTag(content: ContentReading, next: number): boolean {
  const { view } = content;
  // "the mayor, who denies the charge, was ill": no tag, but told of one in the content.
  if (view.chunks[next]?.kind === 'vg') return false;
  if (view.chunks[next]?.kind === 'wh' && (opensInsertion(view, next - 1) || isPoint(content, next))) return false;
  const shown = cuesBetween(view, next, next + LONGEST_SUBJECT).find(
    ({ verb }) => TELLS_AFTER.has(verb.class) || verb.lemma === 'hear',
  );
  const cue = nextSpeaking(content, next) ?? shown?.chunk ?? null;
  // "a keeper called Venn, had left"
  if (cue !== null && strengthIn(content.speaking.get(cue)?.verb ?? shown!.verb, 'tqa') === 0) return false;
  return cue !== null && view.chunks[cue]!.finite && subjectOf(view, cue)?.first === next && closesAfter(view, cue);
}
const TELLS_AFTER = new Set(['showing']);

/** The clause around an insertion goes on: ", who said the dam was safe, has left". */
function closesInsertion({ view, insertion }: ContentReading, next: number): boolean {
  if (insertion === null) return false;
  let at = next;
  while (view.chunks[at]?.kind === 'adv') at++;
  return view.chunks[at]?.finite === true || (view.chunks[at]?.kind === 'np' && isClauseAt(view, at));
}

/** "announced, citing Lind, that the port": the clause of the verb before a participle between commas. */
function resumesThat({ view, cue, phrase }: ContentReading, next: number): boolean {
  if (!phrase || view.chunks[next]?.kind !== 'subord' || headWord(view, next) !== 'that') return false;
  return isGerund(view.chunks[cue.chunk]) && isBreak(view, cue.chunk - 1);
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
  // "some said it was late, others said it was early"
  if (headWord(view, next) === 'others') return opensSpeaking(content, next);
  if (view.chunks[next]?.kind !== 'coord') return false;
  return (
    speaking.has(next + 1) ||
    opensSpeaking(content, next + 1) ||
    opensThought(view, next + 1) ||
    revealsToo(content, next + 1)
  );
}

/** "said it was late, and [revealed] that": with a verb of showing in the same tense, whoever speaks goes on. */
const revealsToo = ({ view, cue }: ContentReading, vg: number): boolean =>
  view.chunks[vg]?.kind === 'vg' &&
  view.chunks[vg]!.finite &&
  tenseOf(view, vg) === tenseOf(view, cue.chunk) &&
  cuesBetween(view, vg, vg + 1).some(
    (other) => REVEALING.has(other.verb.lemma) && complementOf(other).shape === 'that',
  );
const REVEALING = new Set(['disclose', 'reveal']);

/** ", and keepers fear that": somebody else's thought, with its clause. */
function opensThought(view: SentenceView, from: number): boolean {
  if (view.chunks[from]?.kind !== 'np' || view.chunks[from]!.pronoun) return false;
  const cue = cuesBetween(view, from, from + LONGEST_SUBJECT).find(({ chunk }) => view.chunks[chunk]!.finite);
  if (cue === undefined || cue.verb.class !== 'thought' || subjectOf(view, cue.chunk)?.first !== from) return false;
  return complementOf(cue).shape === 'that';
}

/** ", a claim that", ", a claim rejected by": the writer's word for what was said. */
function isRemark({ view }: ContentReading, next: number): boolean {
  const verb = view.chunks[next + 1];
  const participle = verb?.kind === 'vg' && (verb.passive || mayBeParticiple(view, next + 1));
  return (
    view.chunks[next]?.kind === 'np' &&
    /^an?$/.test(wordAt(view.doc, view.chunks[next]!.first)) &&
    REMARKS.has(headWord(view, next)) &&
    (participle || view.chunks[next + 1]?.kind === 'subord' || view.chunks[next + 1]?.kind === 'wh')
  );
}

/** ", a swipe at the port", ", a nod to his age": what the writer thinks that it points to. */
function isAllusion({ view }: ContentReading, next: number): boolean {
  return (
    view.chunks[next]?.kind === 'np' &&
    /^an?$/.test(wordAt(view.doc, view.chunks[next]!.first)) &&
    ALLUSIONS.has(headWord(view, next)) &&
    view.chunks[next + 1]?.kind === 'prep'
  );
}
const ALLUSIONS = new Set(['allusion', 'dig', 'hint', 'jab', 'nod', 'rebuke', 'reference', 'shot', 'swipe', 'tribute']);

/** ', which “will help”', ', hitting “their pride”': quoted words that go on with what is said. */
const quotesOn = (view: SentenceView, next: number): boolean =>
  view.chunks[next + 1]?.kind === 'quote' ||
  (view.chunks[next + 1]?.kind === 'vg' && view.chunks[next + 2]?.kind === 'quote');

/** "said it was Venn, not her, who": what follows is the point. */
function isPoint({ view, from }: ContentReading, next: number): boolean {
  const clause = headWord(view, from) === 'that' ? from + 1 : from;
  return (
    headWord(view, clause) === 'it' && beingForms.has(headWord(view, clause + 1)) && next < clause + LONGEST_SUBJECT
  );
}

/** ", which angered the port" */
function opensRelativeClause(content: ContentReading, next: number): boolean {
  const { view } = content;
  return (
    !isPoint(content, next) &&
    view.chunks[next]?.kind === 'wh' &&
    /^wh(?:ich|o)$/.test(headWord(view, next)) &&
    !concludes(view, next) &&
    !quotesOn(view, next) &&
    !opensInsertion(view, next - 1)
  );
}

/** ", which means it will close": in the present, what follows from all that was said. */
const concludes = (view: SentenceView, wh: number): boolean =>
  headWord(view, wh) === 'which' && /^(?:makes|means)$/.test(headWord(view, wh + 1));

/** ", as a storm rose", ", as have others", ", as a joke." */
function asItWent({ view }: ContentReading, next: number): boolean {
  if (headWord(view, next) !== 'as') return false;
  const last = view.chunks[next + 1]?.kind === 'np' && (view.chunks.length === next + 2 || isMark(view, next + 2, '.'));
  return last || view.chunks[next + 1]?.finite === true || isClauseAt(view, next + 1);
}

/** ", but she denied it", ", but in a later letter said", ", but records show that" */
function opposes(content: ContentReading, next: number): boolean {
  const { view } = content;
  if (headWord(view, next) !== 'but' || isNotOnly(content, next)) return false;
  if (showsIn(view, next + 1)) return true;
  if (PERSONAL.has(headWord(view, next + 1)) && isClauseAt(view, next + 1)) return true;
  return (
    view.chunks[next + 1]?.kind === 'prep' && view.chunks[next + 2]?.kind === 'np' && content.speaking.has(next + 3)
  );
}

/** "not only wants to leave, but": the content goes on. */
function isNotOnly({ view: { doc, chunks }, from }: ContentReading, next: number): boolean {
  const { first } = chunks[Math.max(from, next - LOOK_BACK)]!;
  for (let at = first + 1; at < chunks[next]!.first; at++)
    if (wordAt(doc, at) === 'only' && wordAt(doc, at - 1) === 'not') return true;
  return false;
}

/** "records show that": a clause with a cue of showing for its verb. */
const showsIn = (view: SentenceView, from: number): boolean =>
  cuesBetween(view, from + 1, from + MOST_CHUNKS).some(
    ({ chunk, verb }) => verb.class === 'showing' && subjectOf(view, chunk)?.first === from,
  );

/** ", and he rejected", "- and the port is", "- and thinks that" */
function adds({ view }: ContentReading, next: number): boolean {
  if (headWord(view, next) !== 'and') return false;
  if (isLoneDash(view, next - 1)) return isClauseAt(view, next + 1) || view.chunks[next + 1]?.finite === true;
  return (
    isMark(view, next - 1, ',') &&
    headWord(view, next + 1) !== 'it' &&
    PERSONAL.has(headWord(view, next + 1)) &&
    isClauseAt(view, next + 1)
  );
}

/** ", while others said", ", even as the water rose", ", whereas Venn said" */
function contrasts(content: ContentReading, next: number): boolean {
  const { view, cue } = content;
  const word = headWord(view, next);
  if (word === 'while' || word === 'whereas') {
    if (opensSpeaking(content, next + 1)) return true;
    return word === 'while' && cue.verb.class !== 'showing' && !opensInsertion(view, next - 1);
  }
  if (word === 'even')
    return headWord(view, next + 1) === 'as' || (headWord(view, next + 1) === 'though' && isOthersView(view, next + 2));
  if (isMark(view, next - 1, ',') && /^(?:al)?though$/.test(word))
    return isOthersView(view, next + 1) || (PERSONAL.has(headWord(view, next + 1)) && opensSpeaking(content, next + 1));
  return isLoneDash(view, next - 1) && /^(?:al)?though$/.test(word);
}

/** ", without giving a date", ", his voice breaking": how it was said. */
function tellsHow({ view }: ContentReading, next: number): boolean {
  const chunk = view.chunks[next]!;
  const gerund = view.chunks[next + 1];
  if (chunk?.kind === 'prep')
    return headWord(view, next) === 'without' && isGerund(gerund) && TELLING.has(headWord(view, next + 1));
  if (chunk?.kind !== 'np' || !isGerund(gerund)) return false;
  return has(view.doc.tags[chunk.first], Tag.Possessive) && heldWhenSpeaking.has(headWord(view, next));
}

/** ", days after Lind resigned", ", a day before the vote" */
function tellsWhen({ view }: ContentReading, next: number): boolean {
  if (view.chunks[next]?.temporal !== true || !/^(?:after|before)$/.test(headWord(view, next + 1))) return false;
  // 'a letter in which she wrote, a day before the vote, “No.”'
  for (let at = next + 2; at < next + LONGEST_SUBJECT; at++)
    if (isBreak(view, at)) return view.chunks[at + 1]?.kind !== 'quote';
  return true;
}

/** ", in what critics called a betrayal" */
function isCalled({ view, speaking }: ContentReading, next: number): boolean {
  return headWord(view, next) === 'in' && headWord(view, next + 1) === 'what' && speaking.has(next + 3);
}

/** "critics doubt it" after "though": a clause of somebody else's, with a cue for its verb. */
function isOthersView(view: SentenceView, from: number): boolean {
  if (view.chunks[from]?.kind !== 'np' || view.chunks[from]!.pronoun) return false;
  let verb = from + 1;
  while (verb < from + LONGEST_SUBJECT && view.chunks[verb]?.finite === false) verb++;
  return isCue(view, verb);
}

/** "- a former keeper", with no dash that would close an insertion */
function remarksAfterDash({ view }: ContentReading, next: number): boolean {
  return view.chunks[next]?.kind === 'np' && isLoneDash(view, next - 1);
}

/** "the attack, but if he did", "the plan, though he", "him a liar, Lee won", "the delay, despite the storm", "a lie, angering Lee" */
function opensClause(content: ContentReading, first: number): boolean {
  const { view } = content;
  const joined = view.chunks[first]?.kind === 'coord';
  if (headWord(view, first) === 'but' && !isDenied(content, first)) return true;
  let next = joined ? first + 1 : first;
  while (view.chunks[next]?.kind === 'adv' || (joined && view.chunks[next]?.temporal)) next++;
  const chunk = view.chunks[next];
  if (chunk?.kind === 'np') return isClauseAt(view, next);
  if (chunk?.kind === 'subord')
    return headWord(view, next) === 'as' ? asItWent(content, next) : CONJUNCTIONS.has(headWord(view, next));
  if (isGerund(chunk))
    return !quotesOn(view, next) && !isMark(view, next + 1, ',') && !isGerund(view.chunks[first - 2]);
  if (chunk?.kind === 'vg') return next > first && has(view.doc.tags[chunk.first], Tag.Past | Tag.Third | Tag.Modal);
  return chunk?.kind === 'prep' && (headWord(view, next) === 'despite' || isAbsolute(view, next));
}

/** "not the dam, but the lock" */
function isDenied({ view, from }: ContentReading, end: number): boolean {
  for (let at = from - 2; at < end; at++)
    if (headWord(view, at) === 'not' || view.chunks[at]?.negated === true) return true;
  return false;
}

/** ", with Lee (now) pressing for more" */
const isAbsolute = (view: SentenceView, prep: number): boolean =>
  headWord(view, prep) === 'with' && (isGerund(view.chunks[prep + 2]) || isGerund(view.chunks[prep + 3]));

/** "the plan, which nobody liked" */
function opensWhich(content: ContentReading, next: number): boolean {
  return headWord(content.view, next) === 'which' && opensRelativeClause(content, next);
}
