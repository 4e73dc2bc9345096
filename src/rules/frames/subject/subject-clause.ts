import { formsOf } from '../../../tagging/conjugate.js';
import { Tag } from '../../../tagging/tags.js';
import { overAdverbials } from '../adverbials.js';
import { opensRelative } from '../clause.js';
import { addresseeAt } from '../complement/addressee.js';
import { mayBeParticiple, takesClause } from '../modifiers.js';
import { BEFORE_CLAUSES, nounPhraseEndingAt, type Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { headWord, isBreakOrQuoted, type SentenceView, wordAt } from '../view.js';

/** "backs [any step] that": nobody who could go on to say something. */
export const tellsOfThing = (view: SentenceView, { first }: Phrase): boolean =>
  opensRelative(view, first) &&
  headWord(view, first) !== 'who' &&
  view.chunks[first - 1]?.kind === 'np' &&
  !maySpeak(view, { first: first - 1 });

/** "told", "assured": one spoken to stands between them and a clause. */
const ADDRESSING = new Set(['assure', 'inform', 'remind', 'tell', 'warn'].flatMap(formsOf));

const TENSES = Tag.Past | Tag.Third | Tag.Base;

/** The tense of a verb group: `Tag.Past`, `Tag.Third` or `Tag.Base`; 0 where it has none. */
export const tenseOf = ({ doc, chunks }: SentenceView, vg: number): number => {
  const { first } = chunks[vg]!;
  return TENSES_OF_AUXILIARIES.get(wordAt(doc, first)) ?? doc.tags[first]! & TENSES;
};
const TENSES_OF_AUXILIARIES = new Map(
  [
    { words: ['did', 'had', 'was', 'were'], tense: Tag.Past },
    { words: ['does', 'has', 'is'], tense: Tag.Third },
    { words: ['am', 'are', 'do', 'have'], tense: Tag.Base },
  ].flatMap(({ words, tense }) => words.map((word): [string, number] => [word, tense])),
);

/** "when [Lind] met", "as [they] left", "[who] met", not "said that [Lind] met". */
export const isAdverbialClause = (view: SentenceView, { first }: Phrase): boolean => {
  const kind = view.chunks[first - 1]?.kind;
  const relative = view.chunks[first]!.kind === 'wh';
  return (
    relative || kind === 'wh' || kind === 'prep' || (kind === 'subord' && !COMPLEMENT.has(headWord(view, first - 1)))
  );
};
const COMPLEMENT = new Set(['if', 'that', 'whether']);

/** Does the clause of this subject hang on a "that", "if", "after" or "who" before it? */
export const isSubordinate = (view: SentenceView, subject: Phrase): boolean => {
  // "said that even [she] found"
  const kind =
    view.chunks[view.chunks[subject.first - 1]?.kind === 'adv' ? subject.first - 2 : subject.first - 1]?.kind;
  return (
    isToldOf(view, subject) ||
    opensBareRelative(view, subject) ||
    kind === 'subord' ||
    kind === 'prep' ||
    kind === 'wh' ||
    view.chunks[subject.first]!.kind === 'wh' ||
    view.chunks[subject.first]!.kind === 'subord'
  );
};

/** "said [the port] would close", "said last week [the port]", "told the council on Monday [the port]": right after a verb and its adverbials. */
function isToldOf(view: SentenceView, { first }: Phrase): boolean {
  let verb = first - 1;
  while (verb > first - FARTHEST_VERB && view.chunks[verb] !== undefined && view.chunks[verb]!.kind !== 'vg') {
    if (isBreakOrQuoted(view, verb)) return false;
    verb--;
  }
  if (view.chunks[verb]?.kind !== 'vg') return false;
  if (verb === first - 1) return !endsFronted(view, verb);
  // "In a letter published on Sunday [it] said"
  const noun = mayBeParticiple(view, verb) ? nounPhraseEndingAt(view, verb) : null;
  const preposition = noun === null ? null : headWord(view, noun.first - 1);
  if (preposition !== null && view.chunks[noun!.first - 1]?.kind === 'prep' && !BEFORE_CLAUSES.has(preposition))
    return false;
  const addressed = ADDRESSING.has(headWord(view, verb)) ? addresseeAt(view, verb + 1) : null;
  if (addressed === null && !takesClause(view, verb)) return false;
  return overAdverbials(view, addressed === null ? verb + 1 : addressed.end) === first;
}
/** In chunks. */
const FARTHEST_VERB = 12;

/** "When the lamp was lit [Lind] wept": the verb of a clause at the head of another, which no comma ends. */
function endsFronted(view: SentenceView, verb: number): boolean {
  if (!view.chunks[verb]!.finite || (takesClause(view, verb) && !view.chunks[verb]!.passive)) return false;
  let at = verb - 1;
  while (at > verb - FARTHEST_VERB && CLAUSE_PARTS.has(view.chunks[at]?.kind ?? '')) at--;
  if (!isOpener(view, at)) return false;
  const before = view.chunks[at - 1];
  return (
    before === undefined ||
    before.kind === 'coord' ||
    headWord(view, at - 1) === 'that' ||
    isBreakOrQuoted(view, at - 1)
  );
}
const CLAUSE_PARTS: ReadonlySet<string> = new Set(['adv', 'np', 'paren', 'prep']);
const isOpener = (view: SentenceView, at: number): boolean =>
  OPENERS.has(headWord(view, at)) && ['prep', 'subord', 'wh'].includes(view.chunks[at]!.kind);
const OPENERS = new Set(['after', 'as', 'before', 'once', 'when', 'while']);

/** "the videos [he] calls": a pronoun right after a noun, which no preposition ("on the pier [he] said") brings to the head of a clause. */
export function opensBareRelative(view: SentenceView, { first }: Phrase): boolean {
  const before = view.chunks[first - 1];
  if (before?.kind !== 'np' || before.temporal || !view.chunks[first]!.pronoun) return false;
  // "whose side [she] is on"
  if (view.chunks[first - 2]?.kind === 'wh') return true;
  const prep = view.chunks[first - 2]?.kind === 'prep' ? first - 3 : first - 2;
  return prep >= 0 && ['np', 'vg'].includes(view.chunks[prep]!.kind);
}
