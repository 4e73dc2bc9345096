import { issuedTexts, issuingVerbs } from '../../lexicon/issuing.js';
import { formsOf, thirdPerson } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import { mayBeParticiple, reducedBefore, takesClause } from './modifiers.js';
import { LOOK_BACK, nounPhraseEndingAt, type Phrase, quotedWords } from './noun-phrase.js';
import { phraseFrom } from './phrase-from.js';
import { quotationAround } from './quotations.js';
import { headWord, isBreak, isBreakOrQuoted, isMark, type SentenceView } from './view.js';

const LONGEST_INSERTION = 20;
const LONGEST_FRONTED = 40;
/** From "quoted" over who quotes to "saying". */
const LONGEST_RELAY = 10;
/** How many verb groups may hand a subject on, one to the next. */
const DEEPEST = 5;
/** Pronouns that stand between a subject and its verb: "Lind and Venn both said". */
const FLOATING = new Set(['all', 'both', 'each']);
/** Subjects already found, by verb group and depth. */
const known = new WeakMap<SentenceView, Map<number, Phrase | null>>();
/**
 * The subject of the verb group at `vg`: the noun phrase before it with its titles, prepositional phrases, appositives and bracketed
 * insertions, the relative pronoun of a relative clause, or the subject shared with an earlier verb. Null where there is none.
 */
export function subjectOf(view: SentenceView, vg: number, depth = 0): Phrase | null {
  if (depth >= DEEPEST) return null;
  const ofView = known.get(view) ?? new Map<number, Phrase | null>();
  if (ofView.size === 0) known.set(view, ofView);
  const key = vg * DEEPEST + depth;
  const before = ofView.get(key);
  if (before !== undefined) return before;
  const subject = findSubject(view, vg, depth);
  ofView.set(key, subject);
  return subject;
}

function findSubject(view: SentenceView, vg: number, depth: number): Phrase | null {
  const group = view.chunks[vg]!;
  let j = vg - 1;
  while (j >= Math.max(0, vg - LOOK_BACK) && view.chunks[j]!.kind === 'adv') j--;
  if (!group.finite) return j < 0 ? followingSubject(view, vg, depth) : nonFiniteSubject(view, vg, j, depth);
  const end = j + 1;
  j = overAdverbials(view, j);
  if (j < 0) return null;
  const before = view.chunks[j]!;
  if (isRelativePronoun(view, j)) return { first: j, end: j + 1 };
  // A comma before "and" ends the subordinate clauses.
  if (before.kind === 'coord')
    return sharedSubject(view, j, depth, isBreakOrQuoted(view, j - 1) ? 0 : tenseOf(view, vg));
  // "Lind helped save the port": the verbs share their subject.
  if (before.finite && /^help/.test(headWord(view, j))) return subjectOf(view, j, depth + 1);
  // "Those surveyed said", "people I met this week said"
  if (before.kind === 'vg' && before.first === before.head) {
    const noun = reducedBefore(view, j) ?? (mayBeParticiple(view, j) && isNounPhrase(view, j - 1) ? j - 1 : null);
    const modified = noun === null ? null : nounPhraseEndingAt(view, noun + 1, true);
    return modified && { first: modified.first, end };
  }
  if (before.kind === 'np' || before.kind === 'paren') {
    const floating = FLOATING.has(headWord(view, j)) && isNounPhrase(view, j - 1);
    const phrase = nounPhraseEndingAt(view, floating ? j : j + 1, true);
    if (phrase === null || isCaused(view, phrase)) return null;
    if (view.chunks[phrase.first - 1]?.kind === 'prep') return beforePreposition(view, vg, phrase, depth);
    return holdsTime(view, phrase, end) ? { first: phrase.first, end } : phrase;
  }
  // "Those overall said"
  if (before.kind === 'other' && isNounPhrase(view, j - 1)) {
    const phrase = nounPhraseEndingAt(view, j, true);
    return phrase && { first: phrase.first, end: j + 1 };
  }
  const words = quotedWords(view, j);
  if (words !== null) return { first: isNounPhrase(view, words - 1) ? words - 1 : words, end: j + 1 };
  if (isBreak(view, j))
    return phraseBeforeInsertion(view, j) ?? sharedSubject(view, j, depth) ?? phraseBeforeBreak(view, j);
  if (isBreakOrQuoted(view, j)) return phraseBeforeInsertion(view, j);
  return null;
}

/** "made [them] feel", "heard [Lind] speak": the verb is no finite one. */
const isCaused = (view: SentenceView, { first, end }: Phrase): boolean =>
  view.chunks[first - 1]?.kind === 'vg' &&
  CAUSING.test(headWord(view, first - 1)) &&
  has(view.doc.tags[view.chunks[end]?.first ?? -1], Tag.Base);
const CAUSING = /^(?:hear|heard|hearing|helped|helping|helps?|lets?|letting|made|make|makes|making|saw|see|seeing|sees|watch|watched|watching)$/;

/**
 * No subject follows a preposition: "Lind left, but in a letter said", "[who] like many others said", "have in the past said". Other
 * prepositions open a clause ("after [Lind] said").
 */
function beforePreposition(view: SentenceView, vg: number, phrase: Phrase, depth: number): Phrase | null {
  const at = phrase.first - 2;
  const before = view.chunks[at];
  if (before?.kind === 'coord') return sharedSubject(view, at, depth, tenseOf(view, vg));
  if (before?.kind === 'wh') return isRelativePronoun(view, at) ? { first: at, end: at + 1 } : phrase;
  return before?.finite ? subjectOf(view, at, depth + 1) : phrase;
}

/** "[a poll last week] found", "[people who met him on Monday] say", but "[Lind] on Monday said". */
const holdsTime = ({ doc, chunks }: SentenceView, { first, end }: Phrase, verb: number): boolean => {
  if (end === verb) return false;
  if (chunks.slice(first, end).some(({ kind }) => kind === 'vg')) return true;
  const common =
    chunks[first]!.kind === 'np' && !chunks[first]!.pronoun && !has(doc.tags[chunks[first]!.head], Tag.Proper);
  return common && chunks[end]?.temporal === true;
};

const isNounPhrase = ({ chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'paren' || (chunks[at]?.kind === 'np' && !chunks[at].temporal);

/** "The port on Monday said", "Lind this week said": the chunk before times that stand between a subject and its verb. */
function overAdverbials(view: SentenceView, from: number): number {
  const { chunks } = view;
  let at = from;
  while (chunks[at]?.temporal && at > 0) {
    const before = chunks[at - 1]!.kind === 'prep' ? at - 2 : at - 1;
    const kind = chunks[before]?.kind;
    if (kind === 'adv' && before > 0) at = before - 1;
    else if (
      kind === 'np' ||
      kind === 'paren' ||
      kind === 'vg' ||
      kind === 'wh' ||
      kind === 'prep' ||
      isBreak(view, before)
    )
      at = before;
    else break;
  }
  return at;
}

/** "who", "which", or "that" after a noun. */
const isRelativePronoun = (view: SentenceView, at: number): boolean => {
  const { kind } = view.chunks[at]!;
  const word = headWord(view, at);
  if (kind === 'subord') return word === 'that' && view.chunks[at - 1]?.kind === 'np' && !view.chunks[at - 1]!.temporal;
  return kind === 'wh' && (word === 'who' || word === 'which' || word === 'that');
};

/** "to say", "saying": the subject is that of the verb group that governs it. */
function nonFiniteSubject(view: SentenceView, vg: number, j: number, depth: number): Phrase | null {
  const before = view.chunks[j]!;
  const { infinitive } = view.chunks[vg]!;
  if (before.kind === 'vg') {
    const subject = subjectOf(view, j, depth + 1);
    // "It means saying that": nobody's.
    return subject !== null && !infinitive && headWord(view, subject.first) === 'it' ? null : subject;
  }
  const quoting = quotedAs(view, vg);
  if (quoting !== null) return subjectOf(view, quoting, depth + 1);
  if (before.kind === 'subord' || before.kind === 'prep') {
    // "quoted Lee as saying", "responded by saying"
    if (view.chunks[j - 1]?.kind === 'vg') return subjectOf(view, j - 1, depth + 1);
    if (opensSentence(view, j)) return followingSubject(view, vg, depth);
    if (headWord(view, j) === 'as' && view.chunks[j - 1]?.kind === 'np') return nounPhraseEndingAt(view, j);
  }
  if (infinitive && before.kind === 'np' && view.chunks[j - 1]?.kind === 'vg') return subjectOf(view, j - 1, depth + 1);
  // "calls saying that": a participle hangs on the noun phrase right before it.
  if (!infinitive && before.kind === 'np' && !before.temporal)
    return issuerOf(view, j, depth) ?? nounPhraseEndingAt(view, j + 1);
  // "released a statement on Tuesday saying"
  if (!infinitive && before.temporal) {
    const issuer = issuerOf(view, j, depth);
    if (issuer !== null) return issuer;
  }
  // "Lind, citing costs, said"
  return sharedSubject(view, vg, depth);
}

/** "was quoted" before "as saying", "by the Herald as saying", "by the Herald on Monday as saying"; else null. */
export function quotedAs(view: SentenceView, vg: number): number | null {
  if (view.chunks[vg]!.finite || headWord(view, vg - 1) !== 'as') return null;
  for (let at = vg - 2; at >= Math.max(0, vg - LONGEST_RELAY); at--) {
    const { kind, passive } = view.chunks[at]!;
    if (kind === 'vg') return passive && (at === vg - 2 || headWord(view, at + 1) === 'by') ? at : null;
    if (kind !== 'np' && kind !== 'prep') return null;
  }
  return null;
}

const issuing = new Set(issuingVerbs.flatMap(formsOf));
const issued = new Set(issuedTexts.flatMap((text) => [text, thirdPerson(text)]));
/** "spent the summer saying", "took turns saying" */
const SPENDING = new Set(['spend', 'spending', 'spends', 'spent', 'took', 'wasted']);
const MOST_PHRASES = 4;

/**
 * "Lind" of "Lind issued a statement on the port" and "Lind spent the summer", whose words a participle after it brings; null where no
 * such verb governs the noun phrase.
 */
function issuerOf(view: SentenceView, np: number, depth: number): Phrase | null {
  const { chunks } = view;
  let at = np;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const verb = headWord(view, at - 1) === 'out' ? at - 2 : at - 1;
    if (chunks[verb]?.kind === 'vg') {
      const governs = issued.has(headWord(view, at)) ? issuing : SPENDING;
      return !chunks[verb].passive && governs.has(headWord(view, verb)) ? subjectOf(view, verb, depth + 1) : null;
    }
    const before = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1;
    if (chunks[before]?.kind !== 'np') return null;
    at = before;
  }
  return null;
}

/** Nothing but "but" or an adverb stands before this. */
const opensSentence = ({ chunks }: SentenceView, at: number): boolean =>
  at === 0 || (at === 1 && (chunks[0]!.kind === 'coord' || chunks[0]!.kind === 'adv'));

/** "Citing costs, the port said": the subject of the main clause that follows. */
function followingSubject(view: SentenceView, vg: number, depth: number): Phrase | null {
  if (view.chunks[vg]!.infinitive) return null;
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + LONGEST_FRONTED); at++) {
    if (!view.chunks[at]!.finite) continue;
    const subject = subjectOf(view, at, depth + 1);
    if (subject === null || view.chunks[subject.first]!.kind === 'wh') continue;
    if (subject.first > vg + 1 && isBreakOrQuoted(view, subject.first - 1)) return subject;
  }
  return null;
}

/**
 * The subject of the nearest finite verb before that has one of its own; what stands inside other quotation marks is passed over, and so
 * is a subordinate clause, unless "and" joins a verb in the `tense` of its own to it ("when Lind met the crew and said").
 */
function sharedSubject(view: SentenceView, from: number, depth: number, tense = 0): Phrase | null {
  let fallback: Phrase | null = null;
  const quotation = quotationOf(view, from);
  for (let k = from - 1; k >= Math.max(0, from - LOOK_BACK); k--) {
    const chunk = view.chunks[k]!;
    if (chunk.kind !== 'vg' || !chunk.finite || quotationOf(view, k) !== quotation) continue;
    const subject = invertedSubject(view, k) ?? subjectOf(view, k, depth + 1);
    if (subject === null) continue;
    const joined = tense !== 0 && tense === tenseOf(view, k) && isAdverbialClause(view, subject);
    if (joined || !isSubordinate(view, subject)) return subject;
    fallback ??= subject;
  }
  return fallback;
}

const TENSES = Tag.Past | Tag.Third | Tag.Base;

const tenseOf = ({ doc, chunks }: SentenceView, vg: number): number => doc.tags[chunks[vg]!.first]! & TENSES;

/** "when [Lind] met", "as [they] left", "[who] met", not "said that [Lind] met". */
const isAdverbialClause = (view: SentenceView, { first }: Phrase): boolean => {
  const kind = view.chunks[first - 1]?.kind;
  const relative = view.chunks[first]!.kind === 'wh';
  return (
    relative || kind === 'wh' || kind === 'prep' || (kind === 'subord' && !COMPLEMENT.has(headWord(view, first - 1)))
  );
};
const COMPLEMENT = new Set(['if', 'that', 'whether']);

const quotationOf = ({ doc, chunks }: SentenceView, at: number): number | null =>
  quotationAround(doc, doc.tokens[chunks[at]!.first]!.start);

/** The subject after its verb, where a quotation with its mark stands before: '"...," said Lee', '"...?" asked Lee'. */
const invertedSubject = (view: SentenceView, vg: number): Phrase | null => {
  const outside = isBreak(view, vg - 1);
  const quote = outside ? vg - 2 : vg - 1;
  const quoted = view.chunks[quote]?.kind === 'quote' && (outside || isMark(view, quote - 1, ',', '.', '!', '?', '…'));
  return quoted ? phraseFrom(view, vg + 1) : null;
};

/** Does the clause of this subject hang on a "that", "if", "after" or "who" before it? */
const isSubordinate = (view: SentenceView, subject: Phrase): boolean => {
  const kind = view.chunks[subject.first - 1]?.kind;
  return (
    kind === 'subord' ||
    kind === 'prep' ||
    kind === 'vg' ||
    kind === 'wh' ||
    view.chunks[subject.first]!.kind === 'wh' ||
    view.chunks[subject.first]!.kind === 'subord'
  );
};

/** Does a clause of its own begin here, rather than an appositive or a relative clause? */
const holdsClause = (view: SentenceView, from: number, end: number): boolean => {
  const first = view.chunks[from]?.kind;
  if (first !== 'np') return false;
  for (let at = from + 1; at < end; at++) {
    if (view.chunks[at]!.kind === 'wh') return false;
    if (view.chunks[at]!.finite && (view.chunks[at - 1]!.pronoun || !mayBeParticiple(view, at))) return true;
  }
  return false;
};

/**
 * "Dorrane, a spokesman for the council, said": from the noun phrase before the insertion to the insertion's end; over a chain of them
 * ("Dorrane, 58, of Tarrow, a former spokesman, said") from the first.
 */
function phraseBeforeInsertion(view: SentenceView, close: number): Phrase | null {
  let found: Phrase | null = null;
  const quoted = view.chunks[close]!.kind === 'quote';
  const dashed = isDash(view, close);
  const inside = close - (quoted ? 2 : 1);
  let end = quoted ? close + 1 : close;
  let quotes = quoted ? 1 : 0;
  for (let open = inside; open > 0 && close - open <= LONGEST_INSERTION; open--) {
    if (view.chunks[open]!.kind === 'quote') quotes++;
    if (!isBreak(view, open) || quotes % 2 === 1 || (dashed && !isDash(view, open))) continue;
    const before = view.chunks[open - 1]!;
    if (before.kind !== 'np' && before.kind !== 'paren') {
      if (before.kind === 'wh') return found ?? { first: open - 1, end: open };
      if (before.kind === 'coord' || before.kind === 'subord') return found;
      continue;
    }
    // "keepers met this week, including Lind, said"
    const last = before.temporal && view.chunks[open - 2]?.kind === 'np' ? open - 1 : open;
    if (view.chunks[last - 1]!.temporal || holdsClause(view, open + 1, close)) continue;
    const phrase = nounPhraseEndingAt(view, last, true);
    if (phrase === null) return found;
    // "retired in Tarrow, Ostland, said": a noun phrase after a preposition is no subject.
    if (isGoverned(view, phrase.first)) continue;
    const adverbial = isAdverbial(view, open + 1);
    if (adverbial && found === null) end = open;
    found = adverbial ? phrase : { first: phrase.first, end };
    if (dashed || !isBreak(view, phrase.first - 1)) return found;
  }
  return found;
}

/** "As a part of [the plan]", "met [the mayor]", but not "said [the mayor] knew". */
const isGoverned = (view: SentenceView, first: number): boolean => {
  const kind = view.chunks[first - 1]?.kind;
  return kind === 'prep' || headWord(view, first - 1) === 'as' || (kind === 'vg' && !takesClause(view, first - 1));
};

const isDash = (view: SentenceView, at: number): boolean => isBreak(view, at) && !isMark(view, at, ',', ';');

/** Prepositions that tell who else belongs to a source: "officials, including Lee, said". */
const ADDING = new Set(['along', 'alongside', 'from', 'including', 'like', 'of']);

/** An adverbial between commas is no part of the source: "Lee, however, said", "Lee, citing costs, said". */
function isAdverbial(view: SentenceView, from: number): boolean {
  const first = view.chunks[from]!;
  if (first.kind === 'adv') return view.chunks[from + 1]?.kind !== 'np';
  if (first.kind === 'prep') return !ADDING.has(headWord(view, from));
  if (first.kind === 'wh') return /^(?:how|when|why)$/.test(headWord(view, from));
  // "claims, according to which the firm knew," is a relative clause.
  if (first.kind === 'vg') return has(view.doc.tags[first.head], Tag.Gerund) && view.chunks[from + 2]?.kind !== 'wh';
  return first.kind === 'subord' || (first.kind === 'np' && first.temporal);
}

/** "Rep. Lee (D), said": a stray comma between the sentence's first noun phrase and its verb. */
const phraseBeforeBreak = (view: SentenceView, close: number): Phrase | null => {
  const phrase = nounPhraseEndingAt(view, close);
  return phrase?.first === 0 ? phrase : null;
};
