import { beginsCapital } from '../../document/letters.js';
import { overAdverbials } from './adverbials.js';
import { isClauseAt, isGerund } from './clause.js';
import type { VerbCue } from './cues.js';
import { mayBeParticiple } from './modifiers.js';
import { isPossessive, type Phrase } from './noun-phrase.js';
import { headWord, isBreak, isDash, isMark, opensQuotedNoun, type SentenceView, wordAt } from './view.js';

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

/** Chunks of a noun phrase with what hangs on it. */
const LONGEST_PHRASE = 60;
const LONGEST_ADDRESSEE = 16;
const CONTENT_PREPOSITIONS = new Set(['about', 'against', 'at', 'for', 'from', 'in', 'of', 'on', 'over', 'to', 'with']);
/** "published by the Herald, he said", "would say to them, she laughs", "before Lind learned of it, the port closed" */
const NEVER_FRONTED = new Set(['about', 'against', 'by', 'from', 'of', 'to']);
const ACCUSING = new Set(['about', 'for', 'of', 'over', 'with']);
const CLAUSE_OPENERS = new Set([
  'if',
  'because',
  'although',
  'though',
  'unless',
  'once',
  'since',
  'so',
  'while',
  'whereas',
  'as',
  'until',
]);

const TEMPORAL_OPENERS = new Set(['as', 'once', 'since', 'until', 'while']);
const LONGEST_FRONTED = 20;

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
  if (colon !== null && isMark(view, colon, ':') && view.chunks[colon + 1]?.kind === 'quote')
    return { shape: 'quotation', chunk: colon + 1, addressee: null };
  const addressed = governs.includes('a') ? addresseeAt(view, cue.after) : null;
  if (addressed !== null) {
    const complement = shapeAt(cue, overAdverbials(view, addressed.end), addressed);
    // "asked them to go": they are to go; "told them to go" has one spoken to.
    if (complement.shape === 'infinitive' && /o.*a/.test(governs))
      return { shape: 'object-infinitive', chunk: addressed.first, addressee: addressed };
    if (complement.shape !== 'nothing' && complement.shape !== 'phrase' && complement.shape !== 'prepositional')
      return complement;
  }
  if (/t.*q|q.*t/.test(governs) && isAnswer(view, cue.after))
    return { shape: 'answer', chunk: cue.after, addressee: null };
  const that = governs.includes('a') ? thatAfterAddressee(view, cue.after) : null;
  if (that !== null) return { shape: 'that', chunk: that, addressee: { first: cue.after, end: that } };
  const complement = shapeAt(cue, overAdverbials(view, cue.after), null);
  const quote = /^[tq]+/.test(governs) && UNSAID.has(complement.shape) ? sentenceQuoted(view, cue.after) : null;
  return quote === null ? complement : { shape: 'quotation', chunk: quote, addressee: null };
}
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

/** "told [a cheering crowd in Tarrow, Ostland,] that it would": one spoken to whom more is told of, before a clause; else null. */
function thatAfterAddressee(view: SentenceView, from: number): number | null {
  const first = view.chunks[from];
  if (first?.kind !== 'np' && !(isGerund(first) && view.chunks[from + 1]?.kind === 'np')) return null;
  for (let at = from + 1; at < Math.min(view.chunks.length, from + LONGEST_ADDRESSEE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'subord' && headWord(view, at) === 'that') return view.chunks[at + 1]?.finite ? null : at;
    if (finite || kind === 'wh' || kind === 'subord' || kind === 'quote' || isMark(view, at, '.', ':', ';'))
      return null;
  }
  return null;
}

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
  if (at.kind === 'subord' && headWord(view, chunk) === 'that') return of('that');
  if (at.kind === 'subord' && headWord(view, chunk) === 'whether') return of('wh');
  if (at.kind === 'subord' && headWord(view, chunk) === 'if' && cue.verb.governs.includes('w')) return of('wh');
  if (at.kind === 'subord' && headWord(view, chunk) === 'as' && cue.verb.governs.includes('s'))
    return of(hasObject(cue, chunk) ? 'small-clause' : 'nothing');
  if (at.kind === 'subord' && CLAUSE_OPENERS.has(headWord(view, chunk)))
    return of(cue.verb.governs.includes('t') && opensFronted(view, chunk) ? 'clause' : 'nothing');
  if (at.kind === 'wh') return of('wh');
  if (at.kind === 'vg' && at.infinitive)
    return of('infinitive', chunk > cue.after && headWord(view, chunk - 1) === 'not' ? chunk - 1 : chunk);
  // 'described winning the vote as "a long road"'
  if (at.kind === 'vg' && !at.finite && cue.verb.governs.includes('s') && quotesAfter(view, chunk + 1, true))
    return of('small-clause');
  if (at.kind === 'vg' && !at.finite)
    return of(cue.verb.governs.includes('t') && subjectGerund(view, chunk) ? 'clause' : 'gerund');
  if (isReducedBefore(cue, chunk)) return of('nothing');
  if (/[ta]/.test(cue.verb.governs) && isClauseAt(view, chunk, !/[oa]/.test(cue.verb.governs)))
    return of(isVerbOfMainClause(cue, chunk) ? 'nothing' : 'clause');
  if (at.kind === 'prep' && cue.verb.governs.includes('t') && fronted(view, chunk)) return of('clause');
  if (at.kind === 'prep' && quotesInfinitive(view, chunk)) return of('infinitive');
  if (at.kind === 'np') return of(objectShape(cue, chunk));
  if (at.kind === 'prep' && CONTENT_PREPOSITIONS.has(headWord(view, chunk))) return of('prepositional');
  return of('nothing');
}

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
  let last = as + 1;
  if (view.chunks[last]?.kind === 'quote')
    for (last++; last < as + LONGEST_FRONTED && view.chunks[last]?.kind !== 'quote'; ) last++;
  return view.chunks[last + 1]?.kind === 'np';
}
const LONGEST_SUBJECT = 8;

/** "The report published [Tuesday] showed": a participle and its time, before the verb of the clause. */
const isReducedBefore = ({ view, chunk }: VerbCue, at: number): boolean =>
  view.chunks[at]!.temporal && view.chunks[at + 1]?.finite === true && mayBeParticiple(view, chunk);

/** "said if it rained, the port would close", "said because it rained"; not "has ruled since 1994", "protested until they left". */
function opensFronted(view: SentenceView, subord: number): boolean {
  if (!TEMPORAL_OPENERS.has(headWord(view, subord))) return true;
  for (let at = subord + 1; at < Math.min(view.chunks.length, subord + LONGEST_FRONTED); at++)
    if (isBreak(view, at)) return isClauseAt(view, at + 1);
  return false;
}

/** 'vowed to "rebuild the pier"' */
const quotesInfinitive = (view: SentenceView, prep: number): boolean =>
  headWord(view, prep) === 'to' && view.chunks[prep + 1]?.kind === 'quote' && view.chunks[prep + 2]?.kind === 'vg';

/** "said legalizing it could help": the gerund phrase is the subject of a finite verb. */
function subjectGerund(view: SentenceView, vg: number): boolean {
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + 7); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'vg' && finite) return true;
    if (kind !== 'np' && kind !== 'prep' && kind !== 'adv') return false;
  }
  return false;
}

/** "said despite all that, Lee was": a phrase, a comma, and the clause. */
function fronted(view: SentenceView, prep: number): boolean {
  if (NEVER_FRONTED.has(headWord(view, prep))) return false;
  for (let at = prep + 1; at < Math.min(view.chunks.length, prep + 7); at++) {
    if (isMark(view, at, ',')) return isClauseAt(view, at + 1);
    const { kind } = view.chunks[at]!;
    if (kind !== 'np' && kind !== 'prep' && kind !== 'coord') return false;
  }
  return false;
}

/** "accused the firm of dumping waste" */
const headOfPreposition = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'prep' && ACCUSING.has(headWord(view, chunk));

/** After a noun phrase: "urged them to go", "described her as brave", "called it a lie", or nothing more. */
function objectShape({ view, verb }: VerbCue, np: number): Complement['shape'] {
  let end = phraseEnd(view, np);
  if (view.chunks[end]?.temporal) end++;
  const next = view.chunks[end];
  const predicate = next?.kind === 'np' || next?.kind === 'quote' || next?.kind === 'other';
  const as = next?.kind === 'subord' && headWord(view, end) === 'as';
  if ((predicate || as || quotesAfter(view, end)) && verb.governs.includes('s')) return 'small-clause';
  if (opensQuotedNoun(view, end - 1)) return 'phrase';
  if (verb.governs.includes('f') && headOfPreposition(view, np + 1)) return 'prepositional';
  // "the texts showed Lind urging them"
  if (verb.class === 'showing' && /t.*n/.test(verb.governs) && isGerund(next)) return 'clause';
  return next?.kind === 'vg' && next.infinitive ? 'object-infinitive' : 'phrase';
}

/**
 * 'called the plan to widen the pier "a dead letter"', 'called Venn, his rival, an old "fraud"'; and with "as", which may be all that
 * counts: 'hailed the vote to leave as "a fine day"', 'portrayed the crew, in particular, as "thieves"'.
 */
function quotesAfter(view: SentenceView, from: number, onlyAs = false): boolean {
  for (let at = from; at < Math.min(view.chunks.length, from + LONGEST_FRONTED); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'quote') return !onlyAs && view.chunks[at - 1]!.kind === 'np';
    if (headWord(view, at) === 'as' && opensPredicate(view, at + 1)) return true;
    if (finite || kind === 'coord' || kind === 'subord' || kind === 'wh') return false;
  }
  return false;
}

/** '"a fine day"' and 'a "fine" day' after "as". */
const opensPredicate = (view: SentenceView, at: number): boolean =>
  view.chunks[at]?.kind === 'quote' || (view.chunks[at]?.kind === 'np' && view.chunks[at + 1]?.kind === 'quote');

/** Index of the first chunk after a noun phrase and the prepositional phrases that hang on it. */
function phraseEnd(view: SentenceView, np: number): number {
  let end = np + 1;
  while (end < np + LONGEST_PHRASE) {
    const kind = view.chunks[end]?.kind;
    if (kind === 'paren') end++;
    else if (kind === 'np' && isPossessive(view, end - 1)) end++;
    else if (
      (kind === 'prep' || kind === 'coord') &&
      view.chunks[end + 1]?.kind === 'np' &&
      !view.chunks[end + 2]?.finite
    )
      end += 2;
    else break;
  }
  return end;
}

/** What comes after the phrases that hang loosely on a verb: "that" in "told [a crowd in Tarrow, Ostland,] that", the colon in "added [this]:". */
function overLoosePhrases(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + LONGEST_FRONTED && (LOOSE.has(view.chunks[at]?.kind ?? '') || isMark(view, at, ','))) at++;
  return at;
}
const LOOSE: ReadonlySet<string> = new Set(['adv', 'np', 'other', 'paren', 'prep']);

/** "reporters" before "that", a clause, a quotation, "to" or "whether". */
function addresseeAt(view: SentenceView, chunk: number): Phrase | null {
  const at = view.chunks[chunk];
  if (at?.kind !== 'np' || at.temporal) return null;
  let end = chunk + 1;
  while (end < chunk + LONGEST_PHRASE) {
    const kind = view.chunks[end]?.kind;
    if (kind === 'prep' && view.chunks[end + 1]?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (kind === 'coord' && view.chunks[end + 1]?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (kind === 'paren' || (kind === 'np' && isPossessive(view, end - 1))) end++;
    else break;
  }
  const next = view.chunks[end];
  const that = overLoosePhrases(view, end);
  if (headWord(view, that) === 'that') return { first: chunk, end: that };
  // "told a rally the plan was dead" has a clause after the addressee; "told Lee was coming" has none.
  return next === undefined || next.finite ? null : { first: chunk, end };
}
