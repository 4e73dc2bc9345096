import { has, Tag } from '../../../tagging/tags.js';
import { opensRelative } from '../clause.js';
import { isReporting, mayBeParticiple, takesClause } from '../modifiers.js';
import { BEFORE_CLAUSES, nounPhraseEndingAt, type Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { headWord, isBreak, isDash, isGerund, isMark, isName, type SentenceView, wordAt } from '../view.js';
import { heldWhenSpeaking } from '../word-forms.js';

const LONGEST_INSERTION = 20;
/** Prepositions that tell who else belongs to a source: "officials, including Lee, said". */
const ADDING = new Set(['along', 'alongside', 'from', 'including', 'like', 'of']);

/** Does a clause of its own begin here, rather than an appositive or a relative clause? */
const holdsClause = (view: SentenceView, from: number, end: number): boolean => {
  const first = view.chunks[from];
  // "The minister, Dorrane, was ill, said Lee"
  if (first?.finite) return !mayBeParticiple(view, from);
  if (first?.kind !== 'np') return false;
  for (let at = from + 1; at < end; at++) {
    if (view.chunks[at]!.kind === 'wh' || (isNoun(view, at - 1) && opensRelative(view, at))) return false;
    if (view.chunks[at]!.finite && (view.chunks[at - 1]!.pronoun || !mayBeParticiple(view, at))) return true;
  }
  return false;
};

const isNoun = ({ chunks }: SentenceView, at: number): boolean => chunks[at]!.kind === 'np' && !chunks[at]!.pronoun;

/** "The clerk, Lind recalled, asked": a noun phrase and a verb of saying alone. */
const isReport = (view: SentenceView, from: number, last: number): boolean =>
  last > from &&
  view.chunks[from]!.kind === 'np' &&
  view.chunks[last]!.finite &&
  takesClause(view, last) &&
  view.chunks.slice(from, last).every(({ kind }) => kind === 'np' || kind === 'adv');

/**
 * "Dorrane, a spokesman for the council, said": from the noun phrase before the insertion to the insertion's end; over a chain of them
 * ("Dorrane, 58, of Tarrow, a former spokesman, said") from the first.
 */
export function phraseBeforeInsertion(view: SentenceView, close: number): Phrase | null {
  let found: Phrase | null = null;
  const quoted = view.chunks[close]!.kind === 'quote';
  const dashed = isDash(view, close);
  const inside = close - (quoted ? 2 : 1);
  let end = quoted ? close + 1 : close;
  let quotes = quoted ? 1 : 0;
  for (let open = inside; open > 0 && close - open <= LONGEST_INSERTION; open--) {
    if (view.chunks[open]!.kind === 'quote') quotes++;
    // "Venn accused the port of lying; his deputy, Orla Lind, said"
    if (found !== null && quotes % 2 === 0 && isMark(view, open, ';')) return found;
    if (!isBreak(view, open) || quotes % 2 === 1 || (dashed && !isDash(view, open))) continue;
    // "Lind, who saw it, however, said"
    if (found === null && (isAside(view, open, close) || tellsManner(view, open + 1))) end = open;
    const before = view.chunks[open - 1]!;
    // "Lind, who knew the port, however, said"
    if (open === inside - 1 && view.chunks[inside]!.kind === 'adv') end = open;
    // "polls from the Tarrow primary, which Lind won, show"
    const described = before.kind === 'other' && view.chunks[open - 2]?.kind === 'np';
    if (before.kind !== 'np' && before.kind !== 'paren' && !described) {
      if (before.kind === 'wh') return found ?? { first: open - 1, end: open };
      if (before.kind === 'coord' || before.kind === 'subord') return found;
      continue;
    }
    // "keepers met this week, including Lind, said"
    const last = described || (before.temporal && view.chunks[open - 2]?.kind === 'np') ? open - 1 : open;
    const reports = isReport(view, open + 1, inside);
    if (view.chunks[last - 1]!.temporal || (!reports && holdsClause(view, open + 1, close))) continue;
    const phrase = nounPhraseEndingAt(view, last, true);
    if (phrase === null) return found;
    // "retired in Tarrow, Ostland, said": a noun phrase after a preposition is no subject.
    if (isGoverned(view, phrase.first)) {
      const holder = found === null ? holderOf(view, phrase.first, open, close) : null;
      if (holder !== null) return { first: holder, end };
      continue;
    }
    // "After the hearing, Lind, a keeper, said": the hearing is not Lind.
    if (found !== null && isOccasion(view, phrase)) return found;
    const adverbial = reports || isAdverbial(view, open + 1) || tellsOfKnown(view, phrase.first, open);
    if (adverbial && found === null) end = open;
    found = adverbial ? phrase : { first: phrase.first, end };
    if (dashed || !isBreak(view, phrase.first - 1)) return found;
  }
  return found;
}

/** ", however," right before the verb: an adverb alone. */
const isAside = ({ chunks }: SentenceView, open: number, close: number): boolean =>
  close === open + 2 && chunks[open + 1]!.kind === 'adv';

/** "her voice shaking", "his eyes red": how somebody speaks. */
function tellsManner({ doc, chunks }: SentenceView, np: number): boolean {
  const { kind, first, head } = chunks[np]!;
  return kind === 'np' && has(doc.tags[first], Tag.Possessive) && heldWhenSpeaking.has(wordAt(doc, head));
}

/** "[A clerk on duty], Orla Lind, said": somebody at the head of a clause, where the phrase that hangs on him comes before his name. */
function holderOf(view: SentenceView, np: number, open: number, close: number): number | null {
  const { chunks } = view;
  const holder = np - 2;
  if (chunks[np - 1]!.kind !== 'prep' || chunks[holder]?.kind !== 'np' || chunks[holder].pronoun) return null;
  if (holder > 0 && !isBreak(view, holder - 1)) return null;
  return close === open + 2 && isName(view, open + 1) && !isName(view, holder) && maySpeak(view, { first: holder })
    ? holder
    : null;
}

/** "After [the hearing]", "Speaking after [the vote]" at the head of a clause; not "after [the mayor]", whom the insertion may tell of. */
function isOccasion(view: SentenceView, phrase: Phrase): boolean {
  const preposition = phrase.first - 1;
  if (view.chunks[preposition]?.kind !== 'prep' || maySpeak(view, phrase)) return false;
  const opening = isGerund(view.chunks[preposition - 1]) ? preposition - 1 : preposition;
  return opening === 0 || isBreak(view, opening - 1) || view.chunks[opening - 1]!.kind === 'coord';
}

/** "As a part of [the plan]", "met [the mayor]", but not "said [the mayor] knew" or "after [the mayor], 58, said". */
const isGoverned = (view: SentenceView, first: number): boolean => {
  const kind = view.chunks[first - 1]?.kind;
  if (kind === 'prep') return !BEFORE_CLAUSES.has(headWord(view, first - 1));
  // "As Lind, a keeper, put it": a clause; "As mayor, ...": a phrase.
  if (headWord(view, first - 1) === 'as') return !has(view.doc.tags[view.chunks[first]!.head], Tag.Proper);
  return kind === 'vg' && !takesClause(view, first - 1);
};

/** "Lind, who had been away, said": what is told of somebody named by surname alone, who is known already, is no part of the source. */
function tellsOfKnown(view: SentenceView, np: number, comma: number): boolean {
  const { doc, chunks } = view;
  if (chunks[comma + 1]?.kind !== 'wh' || comma !== np + 1) return false;
  if (isBreak(view, np - 1) && !isFrontedTo(view, np - 1)) return false;
  const { first, end, kind, head } = chunks[np]!;
  const name = has(doc.tags[first], Tag.Honorific) ? first + 1 : first;
  return kind === 'np' && end === name + 1 && has(doc.tags[head], Tag.Proper) && !has(doc.tags[head], Tag.Place);
}

/** "On the pier, Lind": nothing but an adverbial stands before the comma. */
const isFrontedTo = (view: SentenceView, comma: number): boolean =>
  comma <= LONGEST_INSERTION &&
  (view.chunks[0]!.kind !== 'np' || view.chunks[0]!.temporal) &&
  !view.chunks.slice(0, comma).some((_, at) => isBreak(view, at));

/** An adverbial between commas is no part of the source: "Lee, however, said", "Lee, citing costs, said". */
function isAdverbial(view: SentenceView, from: number): boolean {
  const first = view.chunks[from]!;
  if (first.kind === 'adv') return view.chunks[from + 1]?.kind !== 'np';
  if (first.kind === 'prep') return !ADDING.has(headWord(view, from));
  if (first.kind === 'wh') return /^(?:how|when|why)$/.test(headWord(view, from)) || isReporting(view, from);
  // "claims, according to which the firm knew," is a relative clause.
  if (first.kind === 'vg') return has(view.doc.tags[first.head], Tag.Gerund) && view.chunks[from + 2]?.kind !== 'wh';
  return first.kind === 'subord' || (first.kind === 'np' && (first.temporal || isAbsolute(view, from)));
}

/** "Lind, [her voice shaking], said" */
const isAbsolute = ({ doc, chunks }: SentenceView, from: number): boolean =>
  /^(?:her|his|their)$/.test(doc.tokens[chunks[from]!.first]!.lower) &&
  isGerund(chunks[from + 1]) &&
  chunks[from + 2]?.kind === 'mark';
