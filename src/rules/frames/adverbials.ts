import { platforms } from '../../lexicon/furniture.js';
import { has, Tag } from '../../tagging/tags.js';
import { isClauseAt, isHedgedClause, isTime } from './clause.js';
import { frontedClauseAt, frontedPhraseAt, opensWholeClause } from './complement/fronted.js';
import { isPossessive } from './noun-phrase.js';
import { headWord, isBreak, isGerund, isMark, opensQuotedNoun, type SentenceView, wordAt } from './view.js';
import { pieces, statedForms } from './word-forms.js';

/** Chunks of adverbials between a cue and its content. */
const LONGEST = 60;
const MOST_PHRASES = 6;
const LONGEST_INSERTION = 12;
const WHERE_AND_WHEN = new Set([
  'about',
  'after',
  'alongside',
  'amid',
  'at',
  'before',
  'behind',
  'beside',
  'by',
  'during',
  'following',
  'for',
  'from',
  'in',
  'inside',
  'near',
  'of',
  'on',
  'outside',
  'over',
  'through',
  'throughout',
  'to',
  'under',
  'upon',
  'via',
  'with',
  'within',
]);

const TOPICS = new Set(['about', 'of', 'on', 'over']);
const VENUES = new Set(['at', 'during', 'in']);

/** 'in an interview as "a gift"' */
const quotesAs = (view: SentenceView, at: number): boolean =>
  headWord(view, at) === 'as' && view.chunks[at + 1]?.kind === 'quote';

/** Skips adverbs, brackets, times and prepositional phrases of place, as long as content follows them. */
export function overAdverbials(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + LONGEST) {
    const chunk = view.chunks[at];
    if (isAsEarlyAs(view, at)) {
      at += 4;
      continue;
    }
    if (chunk === undefined || isHedgedClause(view, at)) return at;
    // "instead of helping, the government waits", "even if it rained, the port would", "in order to survive, shops must"
    if (opensFronted(view, at)) return at;
    const that = isBreak(view, at) ? insertionBeforeThat(view, at) : null;
    if (
      chunk.kind === 'adv' &&
      (!isClauseAt(view, at) || opensContent(view, at + 1) || MANNERS.has(headWord(view, at)))
    )
      at++;
    else if (isLate(view, at)) at++;
    else if (chunk.kind === 'paren') at++;
    else if ((isTime(view, at) && !isRemembered(view, at, from)) || isRepeated(view, at)) at++;
    else if (isBreak(view, at) && at > from && opensContent(view, at + 1)) at++;
    else if (that !== null) at = that;
    else if (chunk.kind === 'prep' && WHERE_AND_WHEN.has(headWord(view, at)) && opensObject(view, at + 1)) {
      const end = adverbialEnd(view, at);
      if (
        answersStatement(view, at, end) ||
        !(
          isFollowed(view, at, end, MOST_PHRASES) ||
          ((VENUES.has(headWord(view, at)) || view.chunks[at + 1]!.temporal) && quotesAs(view, end))
        ) ||
        (TOPICS.has(headWord(view, at)) &&
          !view.chunks[at + 1]!.temporal &&
          !isChannel(view, at) &&
          view.chunks[end]?.kind === 'np' &&
          isClauseAt(view, end))
      )
        return at;
      at = end;
    } else return at;
  }
  return at;
}

/** "warned as early as 2019 that", "said as recently as May" */
const isAsEarlyAs = (view: SentenceView, at: number): boolean =>
  headWord(view, at) === 'as' &&
  headWord(view, at + 2) === 'as' &&
  /^(?:early|late|recently)$/.test(headWord(view, at + 1)) &&
  view.chunks[at + 3]?.kind === 'np' &&
  opensContent(view, at + 4);

/** "commented on claims that", "responded to reports that": the clause is of the noun, and another's. */
export const answersStatement = (view: SentenceView, prep: number, that: number): boolean =>
  ANSWERED.has(headWord(view, prep)) &&
  headWord(view, that) === 'that' &&
  view.chunks[that - 1]?.kind === 'np' &&
  statedForms.has(headWord(view, that - 1));
const ANSWERED = new Set([...TOPICS, 'to']);

/** "said on local radio the dam was old", "stated on its website": where it was said. */
const isChannel = (view: SentenceView, prep: number): boolean =>
  headWord(view, prep) === 'on' && (CHANNELS.has(headWord(view, prep + 1)) || platforms.has(headWord(view, prep + 1)));
const CHANNELS = new Set([
  'air',
  'blog',
  'page',
  'podcast',
  'programme',
  'radio',
  'show',
  'television',
  'tv',
  'website',
]);

/** A phrase or a clause at the head of content; "on Friday" and "in a statement" tell when and how something was said. */
const opensFronted = (view: SentenceView, at: number): boolean => {
  const { kind, temporal } = view.chunks[at]!;
  if (kind === 'prep') return !isSaidAt(view, at) && frontedPhraseAt(view, at);
  return (kind === 'adv' || temporal) && (frontedPhraseAt(view, at) || frontedClauseAt(view, at));
};

/** "told me privately he was tired": how it was said. */
const MANNERS = new Set([
  'angrily',
  'bluntly',
  'flatly',
  'openly',
  'previously',
  'privately',
  'publicly',
  'quietly',
  'repeatedly',
]);

/** "many times", "three times" */
const isRepeated = ({ doc, chunks }: SentenceView, at: number): boolean => {
  const { kind, first, head } = chunks[at]!;
  return (
    kind === 'np' &&
    head === first + 1 &&
    wordAt(doc, head) === 'times' &&
    !has(doc.tags[first], Tag.Proper | Tag.Possessive) &&
    wordAt(doc, first) !== 'the'
  );
};

/** "remembers [the day] she left", right after the verb: its object, on which the clause hangs. */
const isRemembered = (view: SentenceView, at: number, from: number): boolean =>
  at === from &&
  wordAt(view.doc, view.chunks[at]!.first) === 'the' &&
  view.chunks[at + 1]?.pronoun === true &&
  view.chunks[at + 2]?.finite === true;

/** "late" in "said late on Tuesday" */
export const isLate = (view: SentenceView, at: number): boolean =>
  ['early', 'late'].includes(headWord(view, at)) &&
  (view.chunks[at + 1]?.temporal || (view.chunks[at + 1]?.kind === 'prep' && view.chunks[at + 2]?.temporal)) === true;

/**
 * "said, among other things, that", "said - as it happens - that", "said, without a name because he was ill, that": index of the "that"
 * after a short insertion, or null.
 */
function insertionBeforeThat(view: SentenceView, open: number): number | null {
  const dashed = !isMark(view, open, ',');
  let subordinate = dashed;
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++) {
    subordinate ||= headWord(view, at) === 'because' || headWord(view, at) === 'who';
    if ((view.chunks[at]!.finite && !subordinate) || view.chunks[at]!.kind === 'quote') return null;
    if (isBreak(view, at) && isMark(view, at, ',') !== dashed) return opensContent(view, at + 1) ? at + 1 : null;
  }
  return null;
}

/** "in a statement released by the port", "in posing the question", "in court and in private", "in Tarrow, Ostland, (that)" */
function adverbialEnd(view: SentenceView, prep: number): number {
  let end = prep + 2;
  while (end < prep + LONGEST) {
    const at = view.chunks[end];
    const next = view.chunks[end + 1];
    if (isSaidAt(view, prep) && frontedPhraseAt(view, end)) break;
    if (at?.kind === 'prep' && next?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (at?.kind === 'prep' && isGerund(next)) end += 2;
    else if (at?.kind === 'coord' && next?.kind === 'prep' && opensObject(view, end + 2)) end += 3;
    else if (
      at?.kind === 'np' &&
      isGerund(view.chunks[end - 1]) &&
      !isClauseAt(view, end) &&
      !opensQuotedNoun(view, end)
    )
      end++;
    else if (at?.kind === 'np' && (isPossessive(view, end - 1) || isTitle(view, end))) end++;
    else if (isParticiple(view, end) && next?.kind === 'prep') end++;
    else if (isMark(view, end, ',') && next?.kind === 'np' && isMark(view, end + 2, ',') && opensContent(view, end + 3))
      return end + 3;
    else break;
  }
  return end;
}

/** '"Low Water"' in 'said on the Tarrow show "Low Water" that' */
const isTitle = ({ doc, chunks }: SentenceView, np: number): boolean => doc.tokens[chunks[np]!.first]!.kind === 'quote';

/** "carried" in "a statement carried by the agency", "issued" in "a statement issued on Monday" */
const isParticiple = (view: SentenceView, vg: number): boolean => {
  const { kind, passive, finite, first, head } = view.chunks[vg] ?? {};
  if (kind !== 'vg') return false;
  if (passive && !finite) return true;
  const reduced = headWord(view, vg + 1) === 'by' || isPiece(view, vg - 1);
  return first === head && has(view.doc.tags[head!], Tag.Past) && reduced;
};

/** A piece of writing or talk that is issued, published or aired. */
export const isPiece = (view: SentenceView, np: number): boolean => pieces.has(headWord(view, np));

/** Also "private" of "in private" and "now" of "for now". */
const opensObject = (view: SentenceView, at: number): boolean => {
  const kind = view.chunks[at]?.kind;
  return (
    kind === 'other' ||
    headWord(view, at) === 'now' ||
    (kind === 'np' && !opensQuotedNoun(view, at)) ||
    isGerund(view.chunks[at])
  );
};

const opensContent = (view: SentenceView, chunk: number): boolean => {
  const at = view.chunks[chunk];
  return at?.kind === 'quote' || (at?.kind === 'subord' && /^(?:that|whether)$/.test(headWord(view, chunk)));
};

/** Does content follow the phrase of a preposition, which ends at `end`? */
const isFollowed = (view: SentenceView, prep: number, end: number, left: number): boolean =>
  contentFollows(view, end, left) || (isSaidAt(view, prep) && opensWholeClause(view, end));

/** "on Friday", "in a statement": they tell when and how something was said, whatever it begins with. */
export const isSaidAt = (view: SentenceView, prep: number): boolean =>
  VENUES_AND_DAYS.has(headWord(view, prep)) && (view.chunks[prep + 1]?.temporal === true || isPiece(view, prep + 1));
const VENUES_AND_DAYS = new Set(['at', 'during', 'in', 'on']);

/** `left` is how many more phrases may stand between. */
function contentFollows(view: SentenceView, chunk: number, left = MOST_PHRASES): boolean {
  let at = chunk;
  while (view.chunks[at]?.kind === 'adv' || view.chunks[at]?.kind === 'paren' || view.chunks[at]?.temporal) at++;
  if (isMark(view, at, ',', ':'))
    return (
      view.chunks[at + 1]?.kind === 'quote' ||
      opensContent(view, at + 1) ||
      isMark(view, at, ':') ||
      insertionBeforeThat(view, at) !== null
    );
  const kind = view.chunks[at]?.kind;
  if (isHedgedClause(view, at)) return true;
  if (kind === 'prep')
    return left > 0 && opensObject(view, at + 1) && isFollowed(view, at, adverbialEnd(view, at), left - 1);
  return (
    opensContent(view, at) ||
    kind === 'wh' ||
    (kind === 'np' && isClauseAt(view, at)) ||
    (kind === 'vg' && view.chunks[at]!.infinitive)
  );
}
