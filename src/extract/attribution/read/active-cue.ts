import { beginsSmall } from '../../../document/letters.js';
import { doubtNouns } from '../../../lexicon/cue-nouns.js';
import { pointedAt } from '../../../lexicon/cue-verbs.js';
import { platforms } from '../../../lexicon/furniture.js';
import { cancellers } from '../../../lexicon/negation.js';
import { sharesAuxiliary } from '../../../rules/frames/clause.js';
import { type Complement, complementOf } from '../../../rules/frames/complement/complement.js';
import { NEEDED, strengthIn } from '../../../rules/frames/complement/strength.js';
import { clauseContent } from '../../../rules/frames/content/content.js';
import { cuesBetween, isPassive, type VerbCue } from '../../../rules/frames/cues.js';
import { mayBeParticiple, takesClause } from '../../../rules/frames/modifiers.js';
import { type Phrase, phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { maySpeak } from '../../../rules/frames/speaker.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { beingForms, singularAndPlural } from '../../../rules/frames/word-forms.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import type { AttributionCandidate } from '../candidate.js';
import { antecedent, relativePronoun } from '../relative.js';
import { assemble } from './assemble.js';
import { isNobody, isSupposed } from './asserted.js';
import { isSpeakingNoun } from './speaking-nouns.js';
import { tellerBefore } from './telling.js';

/**
 * The letters of `CueVerb.governs` that allow a shape of content, and the strength that the verb needs with it: the less the shape
 * itself says, the more.
 */
const GOVERNED: Readonly<Record<Complement['shape'], { readonly letters: string; readonly needed: number }>> = {
  that: { letters: 't', needed: NEEDED.marked },
  clause: { letters: 't', needed: 0.5 },
  quotation: { letters: 'q', needed: NEEDED.quoting },
  colon: { letters: 'q', needed: NEEDED.quoting },
  answer: { letters: 't', needed: NEEDED.inserted },
  wh: { letters: 'w', needed: 0.6 },
  infinitive: { letters: 'i', needed: 0.6 },
  gerund: { letters: 'g', needed: 0.6 },
  'object-infinitive': { letters: 'on', needed: 0.6 },
  'small-clause': { letters: 's', needed: 0.6 },
  phrase: { letters: 'n', needed: 0.7 },
  prepositional: { letters: 'f', needed: 0.8 },
  nothing: { letters: '', needed: 1 },
};

/** Shapes that a verb of a clause may have too: 'testified: "The dam was safe."' */
const QUOTED = new Set<Complement['shape']>(['quotation', 'colon']);

/** "did not say", "never mentioned". */
const isNegated = ({ view, chunk }: VerbCue): boolean =>
  view.chunks[chunk]!.negated ||
  /^(?:longer|never|nor|not)$/.test(headWord(view, chunk - 1)) ||
  sharesNegation(view, chunk);

/** "did not leave or say" */
function sharesNegation({ doc, chunks }: SentenceView, vg: number): boolean {
  const { first, head } = chunks[vg]!;
  if (chunks[vg - 1]?.kind !== 'coord' || first !== head || !has(doc.tags[head], Tag.Base)) return false;
  if (wordAt(doc, chunks[vg - 1]!.head) !== 'or') return false;
  for (let at = vg - 2; at >= Math.max(0, vg - LONGEST_PHRASE); at--)
    if (chunks[at]!.kind === 'vg') return chunks[at]!.negated && has(doc.tags[chunks[at]!.first], Tag.Auxiliary);
  return false;
}

/** "to say" asserts nothing by itself; "went on to say", "went so far as to say" and "was quick to say" do, "refused to say" does not. */
const isDone = ({ view, chunk, verb }: VerbCue): boolean => {
  if (DONE.has(headWord(view, chunk - 1)) && beingForms.has(headWord(view, chunk - 2))) return true;
  // "go on to say" is a cue of its own.
  const far = headWord(view, chunk - 1) === 'as' && headWord(view, chunk - 2) === 'far';
  const on = headWord(view, chunk - 1) === 'on' && GOING.has(headWord(view, chunk - 2)) && verb.lemma !== 'say';
  const before = far ? chunk - 4 : on ? chunk - 2 : chunk - 1;
  return view.chunks[before]?.kind === 'vg' && !UNDONE.has(headWord(view, before));
};
const GOING = new Set(formsOf('go'));
/** Before "to say", after "was": it was said. */
const DONE = new Set(['careful', 'first', 'happy', 'pleased', 'proud', 'quick', 'sorry', 'swift']);

const OBJECTS = new Set<Complement['shape']>(['clause', 'phrase']);
const REFLEXIVE = /sel(?:f|ves)$/;
/** "is to announce", "has to find", "refused to blame", "tried to defend": not done, or not yet. */
const ATTEMPTS = ['attempt', 'expect', 'fight', 'intend', 'mean', 'need', 'plan', 'seek', 'try', 'want'];
const UNDONE = new Set([...[...cancellers, ...ATTEMPTS].flatMap(formsOf), 'are', 'has', 'have', 'is', 'was', 'were']);
/** "Venn should explain": what somebody ought to say is not said. */
const OBLIGED = new Set(['must', 'ought', 'should']);
/** "Only the port may announce the date": an act that is not done. */
const POSSIBLE = new Set(['can', 'could', 'may', 'might', 'would']);
const PHRASES: ReadonlySet<Complement['shape']> = new Set([
  'answer',
  'phrase',
  'gerund',
  'prepositional',
  'small-clause',
  'infinitive',
  'object-infinitive',
]);
const VOICING = new Set(['express', 'raise', 'voice']);
const THINGS = new Set(pointedAt);
const doubts = singularAndPlural(doubtNouns);
/** Chunks of a clause before the cue. */
const LONGEST_CLAUSE = 24;
/** Chunks of a phrase before its quoted words. */
const LONGEST_PHRASE = 12;

/** The attribution of an active verb whose content of one of these shapes follows it; null when what follows has another shape. */
export function activeAttribution(cue: VerbCue, shapes: readonly Complement['shape'][]): AttributionCandidate | null {
  const group = cue.view.chunks[cue.chunk]!;
  if (isPassive(cue) || (!group.infinitive && OBLIGED.has(wordAt(cue.view.doc, group.first)))) return null;
  const isAim = group.infinitive && !isDone(cue);
  const teller = isAim ? tellerBefore(cue) : null;
  if (isAim && teller === null) return null;
  const complement = complementOf(cue);
  // "would not say", "does not mention": nothing is said. "Did not believe" is a belief, "has not said whether" leaves it open.
  if (isNegated(cue) && cue.verb.class === 'speech' && complement.shape !== 'wh') return null;
  if (!shapes.includes(complement.shape) || !governs(cue, complement)) return null;
  if (QUOTED.has(complement.shape) && (isAnothers(cue, complement.chunk) || isToSpeak(cue, complement.chunk)))
    return null;
  if (isBareSo(cue.view, complement.chunk)) return null;
  const unsaid = PHRASES.has(complement.shape) || (complement.shape === 'wh' && !isNegated(cue));
  if (unsaid && !group.infinitive && isPossible(cue)) return null;
  // "defended themselves", "found himself playing": what one does to oneself is no content.
  // "identify themselves as keepers" is none either, though what one calls oneself is.
  const doneToOneself =
    OBJECTS.has(complement.shape) || (complement.shape === 'small-clause' && cue.verb.strength < NEEDED.namingOneself);
  if (doneToOneself && REFLEXIVE.test(headWord(cue.view, complement.chunk))) return null;
  if (complement.shape === 'prepositional' && platforms.has(headWord(cue.view, complement.chunk + 1))) return null;
  if (PHRASES.has(complement.shape) && namesSpeaker(cue, complement.chunk)) return null;
  if (complement.shape === 'phrase' && isTrade(cue)) return null;
  if (/^(?:phrase|small-clause)$/.test(complement.shape) && namesSource(cue, complement.chunk)) return null;
  const subject = teller ?? subjectOf(cue.view, cue.chunk);
  if (subject === null || isAnybody(cue, subject) || isNobody(cue, subject) || isSupposed(cue, subject)) return null;
  if (cue.verb.class === 'showing' && complement.shape === 'phrase' && isNamed(cue, subject)) return null;
  if (
    cue.verb.lemma === 'point to' &&
    complement.shape === 'phrase' &&
    THINGS.has(headWord(cue.view, complement.chunk))
  )
    return null;
  if (cue.verb.lemma === 'raise' && !raisesDoubts(cue, complement.chunk, subject)) return null;
  if (complement.shape === 'quotation' && namesThing(cue, subject)) return null;
  // "the bank's move reflected “a fall in costs”"
  if (cue.verb.lemma === 'reflect' && !maySpeak(cue.view, subject)) return null;
  // "what Lee called a lie": the pronoun is a part of what is said.
  const named =
    complement.shape === 'small-clause' || (complement.shape === 'quotation' && cue.verb.governs.includes('s'));
  // "a plan he described as “mad”"
  const bare = complement.shape === 'small-clause' && headWord(cue.view, complement.chunk) === 'as';
  const pronoun = named ? (relativePronoun(cue) ?? (bare ? antecedent(cue, subject) : null)) : null;
  const opener = openerOf(cue, complement);
  const from = opener === null ? complement.chunk : opener + 1;
  const act = PHRASES.has(complement.shape);
  const content = [...(pronoun ?? []), ...clauseContent(cue, from, act)];
  const found = assemble(phraseSpan(cue.view, subject), opener === cue.after ? withOpener(cue, opener) : cue, content);
  return found && { act, ...found };
}

/** "said so": nothing of what was said. */
const isBareSo = (view: SentenceView, at: number): boolean =>
  headWord(view, at) === 'so' && (view.chunks[at + 1] === undefined || view.chunks[at + 1]!.kind === 'mark');

/** "jailed for reporting abuse", "held off on reporting the raid": what a newspaper does, and no report. */
const isTrade = ({ view, chunk, verb }: VerbCue): boolean =>
  verb.lemma === 'report' && isGerund(view.chunks[chunk]) && /^(?:for|from|of|on)$/.test(headWord(view, chunk - 1));

/** "may announce", "will be asking" */
const isPossible = ({ view, chunk }: VerbCue): boolean => {
  // "said he would resign and announce a successor"; but keepers who "say the dam could break and warn of a flood" warn
  if (view.chunks[chunk - 1]?.kind === 'coord' && sharesAuxiliary(view, 0, chunk - 1))
    return !view.chunks
      .slice(Math.max(0, chunk - LONGEST_CLAUSE), chunk)
      .some((verb, i) => isPresent(view, verb) && takesClause(view, Math.max(0, chunk - LONGEST_CLAUSE) + i));
  const { first, head } = view.chunks[chunk]!;
  const modal = wordAt(view.doc, first);
  return POSSIBLE.has(modal) || (has(view.doc.tags[first], Tag.Modal) && has(view.doc.tags[head], Tag.Gerund));
};

/** "say", "warn": of several, in the present. */
const isPresent = ({ doc }: SentenceView, { finite, first, head }: SentenceView['chunks'][number]): boolean =>
  finite && first === head && has(doc.tags[head], Tag.Base);

/** 'would speak “when the time was right”', 'spoke “nearly every day”': not the words that are spoken. */
const isToSpeak = ({ view, chunk, verb }: VerbCue, quote: number): boolean =>
  strengthIn(verb, 'q') < NEEDED.inserted &&
  (verb.lemma === 'speak' || has(view.doc.tags[view.chunks[chunk]!.first], Tag.Modal)) &&
  quote === chunk + 1 &&
  beginsSmall(view.doc.tokens[view.chunks[quote]!.end]?.text ?? '');

/** "Asked whether the talks would go on, Lind replied: “...”": a quotation belongs to the nearest subject and its cue. */
const isAnothers = ({ view, chunk }: VerbCue, content: number): boolean =>
  cuesBetween(view, chunk + 1, content).some((other) => {
    // "weighed in, telling the Herald: “...”"
    if (ADDRESSING.has(headWord(view, other.chunk)) && complementOf(other).chunk === content) return true;
    const subject = view.chunks[other.chunk]!.finite ? subjectOf(view, other.chunk) : null;
    return subject !== null && subject.first > chunk && isBreak(view, subject.first - 1);
  });

const ADDRESSING = new Set(['assuring', 'informing', 'saying', 'telling', 'warning']);

/** '"...," the Herald quoted Lind as saying.': nothing but who spoke. */
function namesSpeaker({ view }: VerbCue, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.chunks.length, from + LONGEST_PHRASE); at++) {
    if (headWord(view, at) !== 'as' || !/^(?:saying|telling)$/.test(headWord(view, at + 1))) continue;
    const next = view.chunks[at + 2];
    if (next === undefined || next.temporal || isMark(view, at + 2, '.')) return true;
    // '"...," the Herald quoted Lind as saying on Monday', 'as telling him'
    return view.chunks[0]!.kind === 'quote' && (next.kind === 'prep' || next.pronoun);
  }
  return false;
}

/** "..., citing two aides": who told it, and nothing of what was told. */
function namesSource({ view, verb, chunk }: VerbCue, from: number): boolean {
  if (!NAMING.has(verb.lemma) || view.chunks[from]?.kind !== 'np') return false;
  // "people familiar with the matter"
  if (SOURCES.has(headWord(view, from)) && KNOWING.has(headWord(view, from + 1))) return true;
  // "..., citing Orla Venn, an analyst"
  if (isGerund(view.chunks[chunk]) && isPersonNamed(view, from) && headWord(view, from + 1) !== 'as') return true;
  const role = has(view.doc.tags[view.chunks[from]!.head], Tag.Role) || isSpeakingNoun(headWord(view, from));
  return role && (from + 1 >= view.chunks.length || isBreak(view, from + 1) || isMark(view, from + 1, '.'));
}
/** "Orla Venn", "Mr Venn" */
const isPersonNamed = ({ doc, chunks }: SentenceView, np: number): boolean =>
  has(doc.tags[chunks[np]!.first], Tag.FirstName | Tag.Honorific) && has(doc.tags[chunks[np]!.head], Tag.Proper);
const NAMING = new Set(['cite', 'quote']);
const SOURCES = new Set(['people', 'person', 'persons', 'source', 'sources']);
const KNOWING = new Set(['briefed', 'close', 'familiar', 'with']);

/** The chunk before the content that is a part of the cue: "to" in "pointed to the letter", "concern" in "voiced concern that". */
function openerOf({ view, verb }: VerbCue, { shape, chunk }: Complement): number | null {
  const next = view.chunks[chunk + 1];
  if (shape === 'prepositional') return view.chunks[chunk]!.kind === 'prep' && next !== undefined ? chunk : null;
  const feeling = shape === 'phrase' && VOICING.has(verb.lemma) && headWord(view, chunk + 1) === 'that';
  return feeling && next?.kind === 'subord' ? chunk : null;
}

/** The cue with its opener. */
const withOpener = (cue: VerbCue, opener: number): VerbCue => ({
  ...cue,
  span: { start: cue.span.start, end: cue.view.doc.tokens[cue.view.chunks[opener]!.end - 1]!.end },
});

/** "Venn showed courage", "he found a letter": only what holds a record tells by showing. */
const isNamed = ({ view }: VerbCue, { first }: Phrase): boolean =>
  view.chunks[first]!.pronoun ||
  headWord(view, first) === 'who' ||
  has(view.doc.tags[view.chunks[first]!.head], Tag.Proper);

/** "raised [concerns] about the dam", by somebody; not "raised prices", "the letter raised questions", "left, raising questions" */
const raisesDoubts = ({ view, chunk }: VerbCue, np: number, subject: Phrase): boolean =>
  doubts.has(headWord(view, np)) && maySpeak(view, subject) && !isGerund(view.chunks[chunk]);

/** 'a website called “Harbour Lights”': nobody's words. */
const namesThing = ({ view, chunk, verb }: VerbCue, subject: Phrase): boolean =>
  verb.governs.includes('s') &&
  subject.end === chunk &&
  /^an?$/.test(wordAt(view.doc, view.chunks[chunk - 1]!.first)) &&
  mayBeParticiple(view, chunk) &&
  !maySpeak(view, { first: chunk - 1 });

/** "One might say that ...", "You can say that ...": only in the past is "you" somebody who said something. */
const isAnybody = ({ view, chunk }: VerbCue, { first }: Phrase): boolean =>
  (headWord(view, first) === 'one' && isModal(view, chunk)) ||
  (headWord(view, first) === 'you' && !has(view.doc.tags[view.chunks[chunk]!.head], Tag.Past | Tag.Participle));

const isModal = ({ doc, chunks }: SentenceView, vg: number): boolean => has(doc.tags[chunks[vg]!.first], Tag.Modal);

/** Does the verb take this shape, and is it an attribution then often enough? */
function governs(cue: VerbCue, complement: Complement): boolean {
  const { verb } = cue;
  const { shape, addressee } = complement;
  if (addressee !== null) return strengthIn(verb, 'a') >= NEEDED.marked;
  const { letters, needed } = GOVERNED[shape];
  const strength = strengthIn(verb, letters);
  if (strength >= needed) return true;
  if (QUOTED.has(shape) && strengthIn(verb, GOVERNED.clause.letters) >= GOVERNED.clause.needed) return true;
  // "whom he dubbed “the little keeper”"
  if (shape === 'quotation' && strengthIn(verb, 's') >= NEEDED.marked && relativePronoun(cue) !== null) return true;
  const partly = shape === 'quotation' ? strengthIn(verb, 'n') : strength;
  if (verb.class === 'thought') return false;
  const quote = quoteIn(cue, complement);
  const words = quote === null || quote === complement.chunk ? 1 : wordsQuoted(cue.view, quote);
  const needs = words > 1 && !isToldOf(cue) ? NEEDED.quotingWords : NEEDED.partlyQuoting;
  return quote !== null && partly >= needs;
}

/** "told them that [Lind had discussed it “at length”]": the quoted words are the teller's. */
function isToldOf({ view, chunk }: VerbCue): boolean {
  const subject = subjectOf(view, chunk);
  return subject !== null && headWord(view, subject.first - 1) === 'that';
}

/** The mark of words quoted in a phrase, which say by themselves that somebody said them: "referred to the port as a “graveyard”". */
function quoteIn({ view }: VerbCue, { shape, chunk }: Complement): number | null {
  if (shape === 'quotation') return chunk;
  if (shape !== 'phrase' && shape !== 'prepositional') return null;
  for (let at = chunk; at < Math.min(view.chunks.length, chunk + LONGEST_PHRASE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'quote') return at;
    if (finite || kind === 'mark' || kind === 'wh') return null;
  }
  return null;
}

/** How many tokens stand in the marks. */
const wordsQuoted = ({ chunks }: SentenceView, quote: number): number =>
  (chunks.slice(quote + 1, quote + LONGEST_PHRASE).find(({ kind }) => kind === 'quote')?.first ?? 0) -
  chunks[quote]!.end;
