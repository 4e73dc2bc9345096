import { beginsCapital } from '../../../document/letters.js';
import { cueVerbs } from '../../../lexicon/cue-verbs.js';
import { cancellers } from '../../../lexicon/negation.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { isPiece, isSaidAt, overAdverbials } from '../adverbials.js';
import { clauseJoinedTo, isClauseAt, isHedgedClause } from '../clause.js';
import type { VerbCue } from '../cues.js';
import { mayBeParticiple, takesClause } from '../modifiers.js';
import { isPossessive, nounPhraseEndingAt, type Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { subjectOf } from '../subject/subject.js';
import {
  headWord,
  isBreak,
  isBreakOrQuoted,
  isDash,
  isGerund,
  isMark,
  opensQuotedNoun,
  type SentenceView,
  wordAt,
} from '../view.js';
import { statedForms } from '../word-forms.js';
import { addresseeAt, overLoosePhrases, thatAfterAddressee, thatAfterPhrases } from './addressee.js';
import { frontedClauseAt, frontedPhraseAt, subjectGerundAt } from './fronted.js';
import { LONGEST_PHRASE, LONGEST_PREDICATE, phraseEnd, quotesAfter } from './predicative.js';
import { strengthIn } from './strength.js';

/** What follows a cue: the shape of its content, and where it begins. */
export interface Complement {
  /**
   * `that`, `clause` (without "that"), `quotation`, `wh`, `infinitive`, `gerund`, `object-infinitive`, `small-clause` ("called it a lie"),
   * `phrase` (a noun phrase), `answer` ("yes", "the same"), `prepositional` ("of ..."), `colon` (after a colon), `nothing`.
   */
  readonly shape:
    | 'that'
    | 'clause'
    | 'quotation'
    | 'wh'
    | 'infinitive'
    | 'gerund'
    | 'object-infinitive'
    | 'small-clause'
    | 'phrase'
    | 'prepositional'
    | 'colon'
    | 'answer'
    | 'nothing';
  /** Index of the content's first chunk; that of the next chunk when the shape is `nothing`. */
  readonly chunk: number;
  /** The one spoken to: "reporters" in "told reporters that". */
  readonly addressee: Phrase | null;
}

const CONTENT_PREPOSITIONS = new Set(['about', 'against', 'at', 'for', 'from', 'in', 'of', 'on', 'over', 'to', 'with']);
const ACCUSING = new Set(['about', 'for', 'of', 'over', 'with']);

/** Complements already read: rule after rule asks for that of the same cue. */
const known = new WeakMap<VerbCue, Complement>();

/** What stands right of a cue, over addressees and adverbials of time and place. */
export function complementOf(cue: VerbCue): Complement {
  const before = known.get(cue);
  if (before !== undefined) return before;
  const complement = readComplement(cue);
  known.set(cue, complement);
  return complement;
}

function readComplement(cue: VerbCue): Complement {
  const { view } = cue;
  const governs = cue.verb.governs;
  // "the man accused of arson": who is blamed for something stands before it.
  if (cue.verb.class === 'accusation' && governs.includes('n') && headOfPreposition(view, cue.after))
    return { shape: 'nothing', chunk: cue.after, addressee: null };
  // 'added this: "..."', 'told a crowd in Tarrow: "..."'; but a denial denies what stands before the colon.
  const colon = governs.includes('q') && cue.verb.class !== 'denial' ? overLoosePhrases(view, cue.after) : null;
  if (colon !== null && opensWords(view, colon)) return { shape: 'quotation', chunk: colon + 1, addressee: null };
  // "The court was told keeper Lind had left": whoever was told stands before.
  const addressing = governs.includes('a') && !(view.chunks[cue.chunk]!.passive && view.chunks[cue.chunk]!.finite);
  const spokenTo = addressing ? addresseeAt(view, cue.after) : null;
  const told = addressing ? infinitiveAfterRelative(view, spokenTo?.end ?? cue.after + 1) : null;
  // "asked [crews who had lost their boats] to wait"
  const addressed = told === null ? spokenTo : { first: cue.after, end: told };
  // "warned the man who saw it would leave": the clause needs nobody spoken to.
  if (
    addressed !== null &&
    /t.*a/.test(governs) &&
    !hasContent(view, addressed.end) &&
    isClauseAt(view, cue.after, true)
  )
    return { shape: 'clause', chunk: cue.after, addressee: null };
  if (addressed !== null) {
    const complement = shapeAt(cue, overAdverbials(view, addressed.end), addressed);
    const topic = complement.shape === 'that' && governs.includes('f') ? topicBefore(view, complement.chunk) : null;
    if (topic !== null) return { shape: 'prepositional', chunk: topic, addressee: addressed };
    // "warned prices were to rise": nobody is spoken to
    if (complement.shape === 'infinitive' && /t.*a/.test(governs) && !maySpeak(view, addressed))
      return { shape: 'clause', chunk: cue.after, addressee: null };
    // "asked them to go": they are to go; "told them to go" has one spoken to.
    if (complement.shape === 'infinitive' && /o.*a/.test(governs))
      return { shape: 'object-infinitive', chunk: addressed.first, addressee: addressed };
    if (complement.shape !== 'nothing' && complement.shape !== 'phrase' && complement.shape !== 'prepositional')
      return complement;
  }
  if (/t.*q|q.*t/.test(governs) && isAnswer(view, cue.after))
    return { shape: 'answer', chunk: cue.after, addressee: null };
  const that = addressing ? thatAfterAddressee(view, cue.after) : null;
  if (that !== null) return { shape: 'that', chunk: that, addressee: { first: cue.after, end: that } };
  const complement = shapeAt(cue, overAdverbials(view, cue.after), null);
  if (complement.shape === 'that' && isStatedBy(view, cue.after, complement.chunk))
    return { shape: 'nothing', chunk: cue.after, addressee: null };
  const later = governs.startsWith('t') && UNSAID.has(complement.shape) ? thatAfterPhrases(view, cue.after) : null;
  if (later !== null) return { shape: 'that', chunk: later, addressee: null };
  const quote = /^[tq]+/.test(governs) && UNSAID.has(complement.shape) ? sentenceQuoted(view, cue.after) : null;
  return quote === null ? complement : { shape: 'quotation', chunk: quote, addressee: null };
}

/** "insisted on a vote despite claims by aides that": the clause is of the noun, and theirs. */
function isStatedBy(view: SentenceView, from: number, that: number): boolean {
  for (let at = from; at < that; at++) {
    const noun = CONCERNING.has(headWord(view, at)) && view.chunks[at + 1]?.kind === 'np' ? at + 1 : null;
    if (noun !== null && statedForms.has(headWord(view, noun)) && headWord(view, noun + 1) === 'by') return true;
  }
  return false;
}
const CONCERNING = new Set(['about', 'after', 'against', 'amid', 'despite', 'following', 'of', 'on', 'over', 'to']);

/** 'added this: "..."', 'posted two words - "So sad"' */
const opensWords = (view: SentenceView, mark: number): boolean =>
  view.chunks[mark + 1]?.kind === 'quote' &&
  (isMark(view, mark, ':') || (isDash(view, mark) && WORDS.has(headWord(view, mark - 1))));
const WORDS = new Set(['line', 'message', 'sentence', 'this', 'word', 'words']);

/**
 * "about" in "warned keepers [about] a leak in the dam that the port had hidden", where the "that" hangs on a noun; not in "told keepers
 * when asked about the leak that it was old".
 */
function topicBefore(view: SentenceView, that: number): number | null {
  let at = that - 2;
  while (at > 0 && view.chunks[at]!.kind === 'prep' && view.chunks[at + 1]!.kind === 'np') {
    if (headWord(view, at) === 'about') return view.chunks[at - 1]!.kind === 'np' ? at : null;
    at -= 2;
  }
  return null;
}

/** Does content begin here, after one spoken to: "that", a clause, a quotation? */
const hasContent = (view: SentenceView, at: number): boolean =>
  ['np', 'quote', 'mark'].includes(view.chunks[at]?.kind ?? 'mark') ||
  headWord(view, at) === 'that' ||
  infinitiveAt(view, at);
const UNSAID: ReadonlySet<Complement['shape']> = new Set(['nothing', 'prepositional']);

/** 'said on the pier, in a tribute to a former keeper, a friend of hers, "He was brave."': the mark of a quoted sentence after phrases. */
function sentenceQuoted(view: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(view.chunks.length, from + LONGEST_PHRASE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'quote')
      return isMark(view, at - 1, ',', ':') && beginsCapital(view.doc.tokens[view.chunks[at]!.end]?.text ?? '')
        ? at
        : null;
    if (
      (finite && !mayBeParticiple(view, at)) ||
      kind === 'wh' ||
      kind === 'subord' ||
      kind === 'coord' ||
      isDash(view, at) ||
      isMark(view, at, ';', '.', '…', '...')
    )
      return null;
  }
  return null;
}

/** "said yes", "says the same of Venn", not "said no ship had left" or "said the same clerk". */
const isAnswer = (view: SentenceView, at: number): boolean =>
  ['no', 'same', 'yes'].includes(headWord(view, at)) && view.chunks[at + 1]?.kind !== 'np' && !isClauseAt(view, at);

function shapeAt(cue: VerbCue, chunk: number, addressee: Phrase | null): Complement {
  const { view } = cue;
  const at = view.chunks[chunk];
  const of = (shape: Complement['shape'], from = chunk): Complement => ({ shape, chunk: from, addressee });
  if (at === undefined || (isMark(view, chunk, ':') && view.chunks[chunk + 1] === undefined)) return of('nothing');
  // 'spoke on the Herald's "Morning Call"': a title.
  if (at.kind === 'quote') return of(isPossessive(view, chunk - 1) ? 'nothing' : 'quotation');
  if (isMark(view, chunk, ':'))
    return view.chunks[chunk + 1]?.kind === 'quote' ? of('quotation', chunk + 1) : of('colon', chunk + 1);
  if (isMark(view, chunk, ','))
    return view.chunks[chunk + 1]?.kind === 'quote' ? of('quotation', chunk + 1) : of('nothing');
  if (at.kind === 'subord' && headWord(view, chunk) === 'that') {
    if (opensThat(view, chunk)) return of('that');
    return view.chunks[chunk + 1]?.kind === 'np' ? of(objectShape(cue, chunk + 1), chunk + 1) : of('nothing');
  }
  // After one spoken to, a clause needs no verb that takes one: "told the paper if it rained, the port would close".
  const clausal = cue.verb.governs.includes('t') || addressee !== null;
  // "said about 20 keepers had left"
  if (/[ta]/.test(cue.verb.governs) && isHedgedClause(view, chunk)) return of('clause');
  if (at.kind === 'subord' && headWord(view, chunk) === 'whether') return of('wh');
  if (at.kind === 'subord' && headWord(view, chunk) === 'if' && cue.verb.governs.includes('w')) return of('wh');
  if (at.kind === 'subord' && headWord(view, chunk) === 'as' && cue.verb.governs.includes('s'))
    return of(hasObject(cue, chunk) ? 'small-clause' : 'nothing');
  if (clausal && (at.kind !== 'wh' || !cue.verb.governs.includes('w')) && frontedClauseAt(view, chunk))
    return of('clause');
  if (at.kind === 'subord') return of('nothing');
  if (at.kind === 'wh' && tellsWhen(cue, chunk)) {
    const that = thatAfterAsked(view, chunk);
    return that === null ? of('nothing') : of('that', that);
  }
  if (at.kind === 'wh') return of(opensRelativeOf(cue, chunk) ? 'nothing' : 'wh');
  // "was asked to leave", "vowed to win, the port said"
  const asInfinitive = at.infinitive && (/[io].*t/.test(cue.verb.governs) || view.chunks[cue.chunk]!.passive);
  // "said on Friday, the port would close": the comma is too many, unless it closes an insertion
  const saidAt = isSaidAt(view, chunk) && (headWord(view, chunk) === 'on' || isPiece(view, chunk + 1));
  if (clausal && saidAt && isMark(view, chunk + 2, ','))
    return isClauseAt(view, chunk + 3) && opensSentence(cue) ? of('clause', chunk + 3) : of('nothing');
  if (clausal && !asInfinitive && frontedPhraseAt(view, chunk))
    return of(isObjectBefore(cue) || isFronted(cue) ? 'nothing' : 'clause');
  if (at.kind === 'vg' && at.infinitive)
    return of('infinitive', chunk > cue.after && headWord(view, chunk - 1) === 'not' ? chunk - 1 : chunk);
  // 'described winning the vote as "a long road"'
  if (at.kind === 'vg' && !at.finite && cue.verb.governs.includes('s') && quotesAfter(view, chunk + 1, true))
    return of('small-clause');
  if (at.kind === 'vg' && !at.finite) return of(clausal && subjectGerundAt(view, chunk) ? 'clause' : 'gerund');
  if (isReducedBefore(cue, chunk)) return of('nothing');
  // "confirmed the attack and troops were sent in"
  const takesObject = strengthIn(cue.verb, 'n') >= NEEDED_OF_OBJECT;
  if (takesObject && clauseJoinedTo(view, chunk, true) !== null) return of('phrase');
  if (isBeforeMainVerb(cue, chunk)) return of(takesObject ? 'phrase' : 'nothing');
  if (/[ta]/.test(cue.verb.governs) && isClauseAt(view, chunk, !/[oa]/.test(cue.verb.governs)))
    return of(isVerbOfMainClause(cue, chunk) ? 'nothing' : 'clause');
  if (at.kind === 'prep' && quotesInfinitive(cue, chunk)) return of('infinitive');
  if (at.kind === 'other' && cue.verb.governs.includes('s') && isObjectBefore(cue)) return of('small-clause');
  if (at.kind === 'np') return of(objectShape(cue, chunk));
  // "announced on Monday the launch of a ferry"
  if (at.kind === 'prep' && cue.verb.governs.includes('n') && view.chunks[chunk + 1]?.temporal) {
    const object = view.chunks[chunk + 2];
    if (object?.kind === 'np' && !object.temporal) return of(objectShape(cue, chunk + 2), chunk + 2);
  }
  // "the council that Lind rails against."
  const governed = view.chunks[chunk + 1];
  if (at.kind === 'prep' && CONTENT_PREPOSITIONS.has(headWord(view, chunk)) && governed?.kind !== 'mark') {
    const topic = VENUE_PREPOSITIONS.has(headWord(view, chunk)) ? topicAfter(view, chunk) : chunk;
    return topic === null ? of('nothing') : of('prepositional', topic);
  }
  return of('nothing');
}

/** "said when asked", "..., Lind told reporters when he left": when something was said, not what. */
function tellsWhen(cue: VerbCue, when: number): boolean {
  const { view, chunk } = cue;
  if (headWord(view, when) !== 'when') return false;
  const participle = view.chunks[when + 1];
  if (participle?.kind === 'vg' && !participle.infinitive && !isGerund(participle)) return true;
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first > chunk || !isBreakOrQuoted(view, subject.first - 1)) return false;
  return view.chunks[0]!.kind === 'np' && view.chunks.slice(0, subject.first - 1).some(({ finite }) => finite);
}

/** "told reporters when asked about the plan [that] it was off": right after the phrases of what was asked; else null. */
function thatAfterAsked(view: SentenceView, when: number): number | null {
  const that = overLoosePhrases(view, when + 2);
  // "when asked about the claim that it was off"
  if (statedForms.has(headWord(view, that - 1))) return null;
  return view.chunks[that]?.kind === 'subord' && headWord(view, that) === 'that' && opensThat(view, that) ? that : null;
}

/** "Lind who confirmed [the attack] on the port said": a thing between the verb of a relative clause and that of the clause around it. */
function isBeforeMainVerb({ view, chunk }: VerbCue, np: number): boolean {
  const { kind, pronoun } = view.chunks[np]!;
  if (headWord(view, chunk - 1) !== 'who' || kind !== 'np' || pronoun || maySpeak(view, { first: np })) return false;
  let at = np + 1;
  while (at < np + LONGEST_PHRASE && view.chunks[at]?.kind === 'prep' && view.chunks[at + 1]?.kind === 'np') at += 2;
  return view.chunks[at]?.finite === true && takesClause(view, at) && (subjectOf(view, at)?.first ?? chunk) < chunk;
}

/** Of a verb that a noun phrase follows as often as a clause. */
const NEEDED_OF_OBJECT = 0.7;

/** No break stands before the cue. */
function opensSentence({ view, chunk }: VerbCue): boolean {
  for (let at = 0; at < Math.min(chunk, LONGEST_OPENING); at++) if (isBreak(view, at)) return false;
  return chunk < LONGEST_OPENING;
}
const LONGEST_OPENING = 24;

/** "the plan announced Thursday [that would] help", not "reported on Tuesday that should talks fail" */
function opensRelativeOf({ view, chunk }: VerbCue, that: number): boolean {
  const verb = view.chunks[that + 1];
  return (
    headWord(view, that) === 'that' && mayBeParticiple(view, chunk) && verb?.finite === true && verb.first < verb.head
  );
}

/** "said that it rains", "said that “never again”"; not "said that.", "disputes that view." */
export function opensThat(view: SentenceView, that: number): boolean {
  const end = Math.min(view.chunks.length, that + LONGEST_PHRASE);
  if (end < view.chunks.length || view.chunks.slice(that, end).some(({ kind }) => kind === 'vg' || kind === 'quote'))
    return true;
  // "that in May, exports of coal", "that Venn man the ferry at dawn": a verb may go unrecognized.
  if (view.chunks[that + 1]?.kind === 'prep')
    return view.chunks.slice(that, end).some((_, i) => isBreak(view, that + i));
  const phrase = view.chunks.slice(that + 1, end).findIndex(({ kind }) => kind === 'mark');
  return phrase >= SHORTEST_CLAUSE;
}
/** Chunks of a clause whose verb goes unrecognized. */
const SHORTEST_CLAUSE = 3;

/**
 * "Those who said the economy tended to vote", "Keepers who advocate free passage agree": the only verb after a relative clause on the
 * sentence's first noun is that of the sentence.
 */
function isVerbOfMainClause({ view, chunk }: VerbCue, from: number): boolean {
  const pronoun = view.chunks[chunk - 1]?.kind === 'adv' ? chunk - 2 : chunk - 1;
  if (headWord(view, pronoun) !== 'who' || view.chunks[pronoun - 1]?.kind !== 'np') return false;
  const verbs = (first: number, end: number): number =>
    view.chunks.slice(first, end).filter(({ finite }) => finite).length;
  return (
    verbs(Math.max(0, pronoun - LONGEST_PHRASE), pronoun) === 0 &&
    verbs(from, Math.min(view.chunks.length, from + LONGEST_PHRASE)) === 1
  );
}

/**
 * 'described as "baseless" [the reports]', '[what] he described as a lie'; but "The woman, described as frail, left" tells nobody's view.
 */
function hasObject({ view, chunk }: VerbCue, as: number): boolean {
  const before = view.chunks.slice(Math.max(0, chunk - LONGEST_SUBJECT), chunk);
  if (before.some(({ kind, first }) => kind === 'wh' || (kind === 'subord' && wordAt(view.doc, first) === 'that')))
    return true;
  // "a plan he described as “mad”"
  if (before.at(-1)?.pronoun && before.at(-2)?.kind === 'np' && !before.at(-2)!.temporal) return true;
  let last = as + 1;
  if (view.chunks[last]?.kind === 'quote')
    for (last++; last < as + LONGEST_PREDICATE && view.chunks[last]?.kind !== 'quote'; ) last++;
  return view.chunks[last + 1]?.kind === 'np';
}
const LONGEST_SUBJECT = 8;

/** "that" in "a demand that the port has called [unacceptable]": right before the subject, whose object it is. */
function isObjectBefore({ view, chunk }: VerbCue): boolean {
  const first = view.chunks[chunk - 1]?.kind === 'np' ? (nounPhraseEndingAt(view, chunk)?.first ?? 0) : 0;
  return OBJECTS.has(headWord(view, first - 1)) && view.chunks[first - 2]?.kind !== 'vg';
}
const OBJECTS = new Set(['that', 'which', 'whom']);

/** "Writing in the Herald, Lind says", "According to a poll published on Monday, most": the comma ends the phrase that the cue stands in. */
function isFronted({ view, chunk }: VerbCue): boolean {
  if (chunk === 0) return isGerund(view.chunks[0]);
  // "in a film to show on Tuesday, the port asks"
  if (view.chunks[chunk]!.infinitive) return true;
  const noun = mayBeParticiple(view, chunk) ? nounPhraseEndingAt(view, chunk) : null;
  return noun !== null && view.chunks[noun.first - 1]?.kind === 'prep';
}

/** "The report published [Tuesday] showed": a participle and its time, before the verb of the clause. */
const isReducedBefore = ({ view, chunk }: VerbCue, at: number): boolean =>
  view.chunks[at]!.temporal && view.chunks[at + 1]?.finite === true && mayBeParticiple(view, chunk);

/** 'vowed to "rebuild the pier"', 'vowed to "shore up the pier"', where the verb takes no phrase with "to" */
const quotesInfinitive = ({ view, verb }: VerbCue, prep: number): boolean =>
  headWord(view, prep) === 'to' &&
  view.chunks[prep + 1]?.kind === 'quote' &&
  (view.chunks[prep + 2]?.kind === 'vg' || /^[^f]*i[^f]*$/.test(verb.governs));

/** "of" in "warned in a report last month of a gap"; the preposition itself where it opens no such phrase, null where "in a report" is all. */
function topicAfter(view: SentenceView, prep: number): number | null {
  if (!isPiece(view, prep + 1)) return prep;
  let at = prep + 2;
  while (view.chunks[at]?.temporal || view.chunks[at]?.kind === 'adv') at++;
  return view.chunks[at]?.kind === 'prep' && ACCUSING.has(headWord(view, at)) ? at : null;
}
const VENUE_PREPOSITIONS = new Set(['at', 'in', 'on']);

/** "accused the firm of dumping waste" */
const headOfPreposition = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'prep' && ACCUSING.has(headWord(view, chunk));

/** After a noun phrase: "urged them to go", "described her as brave", "called it a lie", or nothing more. */
function objectShape({ view, verb, chunk }: VerbCue, np: number): Complement['shape'] {
  // "in what Lind called a mistake": what is called so stands before.
  if (verb.governs.includes('s') && headWord(view, chunk - 2) === 'what' && view.chunks[chunk - 1]!.kind === 'np')
    return 'small-clause';
  let end = phraseEnd(view, np);
  if (view.chunks[end]?.temporal) end++;
  // "called the plan simply a lie"
  if (view.chunks[end]?.kind === 'adv' && view.chunks[end + 1]?.kind === 'np') end++;
  const next = view.chunks[end];
  const predicate = next?.kind === 'np' || next?.kind === 'quote' || next?.kind === 'other';
  const as = next?.kind === 'subord' && headWord(view, end) === 'as';
  if ((predicate || as || quotesAfter(view, end)) && verb.governs.includes('s')) return 'small-clause';
  if (opensQuotedNoun(view, end - 1)) return 'phrase';
  if (verb.governs.includes('f') && headOfPreposition(view, np + 1)) return 'prepositional';
  // "the texts showed Lind urging them"
  if (verb.class === 'showing' && /t.*n/.test(verb.governs) && isGerund(next)) return 'clause';
  const wanted = infinitiveAt(view, end) || infinitiveAt(view, overApposition(view, end));
  return wanted || (verb.governs.includes('o') && infinitiveAfterRelative(view, end) !== null)
    ? 'object-infinitive'
    : 'phrase';
}

/** The "to" after a clause or a participle that hangs on somebody: "called on crews who had fled [to return]", "on men hit by the storm [to wait]". */
function infinitiveAfterRelative(view: SentenceView, from: number): number | null {
  const { chunks } = view;
  if (chunks[from - 1]?.kind !== 'np' || chunks[from - 1]!.pronoun) return null;
  if (headWord(view, from) !== 'who' && !opensReduced(view, from)) return null;
  for (let at = from + 1; at < Math.min(chunks.length, from + LONGEST_PREDICATE); at++) {
    const { kind, infinitive } = chunks[at]!;
    if (infinitive) return wantsInfinitive(view, at - 1) ? null : at;
    if (!RELATIVE_PARTS.has(kind)) return null;
  }
  return null;
}
/** "hit by the storm", "hurt in May" */
const opensReduced = (view: SentenceView, vg: number): boolean => {
  const { kind, passive, finite } = view.chunks[vg] ?? {};
  if (kind !== 'vg' || !['np', 'prep'].includes(view.chunks[vg + 1]?.kind ?? '')) return false;
  return (passive === true && !finite) || (mayBeParticiple(view, vg) && view.chunks[vg + 1]!.kind === 'prep');
};
const RELATIVE_PARTS: ReadonlySet<string> = new Set(['adv', 'np', 'other', 'prep', 'vg']);

/** "wanted [to leave]", "are ready [to leave]" */
const wantsInfinitive = (view: SentenceView, at: number): boolean =>
  view.chunks[at]!.kind === 'other' || infinitiveVerbs.has(headWord(view, at));
const infinitiveVerbs = new Set(
  [
    ...cueVerbs.filter(({ governs }) => governs.includes('i')).map(({ lemma }) => lemma),
    ...cancellers,
    'begin',
    'have',
    'need',
    'plan',
    'seek',
    'try',
    'use',
    'want',
    'wish',
  ].flatMap(formsOf),
);

/** "to go", '"to go at once"', "not to go" */
const infinitiveAt = (view: SentenceView, at: number): boolean => {
  const kind = view.chunks[at]?.kind;
  const skipped = kind === 'quote' || (kind === 'adv' && headWord(view, at) === 'not');
  return view.chunks[skipped ? at + 1 : at]?.infinitive === true;
};

/** "called on the keepers, Lind and Venn, [to go]": after names between commas. */
function overApposition(view: SentenceView, comma: number): number {
  let at = comma + 1;
  while (view.chunks[at]?.kind === 'np' || view.chunks[at]?.kind === 'coord') at++;
  return isMark(view, comma, ',') && at > comma + 1 && at < comma + LONGEST_NAMES && isMark(view, at, ',')
    ? at + 1
    : comma;
}
const LONGEST_NAMES = 6;
