import { actsInSpeech, investigatorNouns, listenerNouns } from '../../../lexicon/retelling.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import { cuesBetween } from '../cues.js';
import { takesClause } from '../modifiers.js';
import { LOOK_BACK, type Phrase } from '../noun-phrase.js';
import { quotationOf } from '../quotations.js';
import { maySpeak } from '../speaker.js';
import { headWord, isBreak, isMark, type SentenceView } from '../view.js';
import { beingForms, documentForms } from '../word-forms.js';
import { tenseOf } from './subject-clause.js';

const listeners = new Set(listenerNouns);
const investigators = new Set(investigatorNouns);
const acts = new Set(actsInSpeech.flatMap(formsOf));
/** They may stand for whoever gives the account. */
const AMBIGUOUS = new Set(['i', 'it', 'they', 'we']);
const PERSONS = new Set(['he', 'she']);

/** A participle after a break, and whose account the sentence before it is. */
interface Aftermath {
  readonly view: SentenceView;
  readonly participle: number;
  readonly teller: Phrase;
}

/**
 * "[Pike]" in "The court heard that Pike phoned his mother, saying he was sorry", "The Herald reported that Pike fled, promising to return":
 * who acts in the account of another that only passes on what others did. Null where the participle belongs to the account.
 */
export function doerInComplement(
  { view, participle, teller }: Aftermath,
  subjectAt: (vg: number) => Phrase | null,
): Phrase | null {
  if (!isBreak(view, participle - 1)) return null;
  for (let at = participle - 1; at >= Math.max(teller.end, participle - LOOK_BACK); at--) {
    if (!view.chunks[at]!.finite || quotationOf(view, at) !== quotationOf(view, participle)) continue;
    const doer = subjectAt(at);
    const verb = doer === null || doer.first < teller.end ? null : verbOfAccount(view, doer, teller, subjectAt);
    if (verb === null) continue;
    return maySpeak(view, doer!) && passesOn({ view, participle, teller }, verb, doer!) ? doer : null;
  }
  return null;
}

/**
 * "[the men]" in "Witnesses said the men broke the door, told the baker to lie down and took the till": whose deed the verb is that stands in
 * a row of such in the account of another. Null where the row is not ended by "and", or may be the teller's ("Venn said he was tired, told").
 */
export function listedInAccount(
  view: SentenceView,
  vg: number,
  subjectAt: (vg: number) => Phrase | null,
): Phrase | null {
  const tense = tenseOf(view, vg);
  if (!endsRow(view, vg, tense)) return null;
  let before = vg - 1;
  while (before > Math.max(0, vg - LONGEST_ROW) && !view.chunks[before]!.finite) before--;
  if (!view.chunks[before]!.finite || quotationOf(view, before) !== quotationOf(view, vg)) return null;
  if (tenseOf(view, before) !== tense || beingForms.has(headWord(view, before))) return null;
  const doer = subjectAt(before);
  if (doer === null || doer.end > before) return null;
  const that = headWord(view, doer.first - 1) === 'that';
  const verb = that ? doer.first - 2 : doer.first - 1;
  if (view.chunks[verb]?.finite !== true || !takesClause(view, verb)) return null;
  const teller = subjectAt(verb);
  if (teller === null || !maySpeak(view, doer)) return null;
  return view.chunks[doer.first]!.pronoun && mayBeTeller(view, doer, teller, that) ? null : doer;
}
/** In chunks. */
const LONGEST_ROW = 16;

/** "[ordered] the driver out and shot him": does "and" and a verb of the same tense end the row? */
function endsRow(view: SentenceView, vg: number, tense: number): boolean {
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + LONGEST_ROW); at++) {
    if (view.chunks[at]!.kind === 'quote' || isMark(view, at, ';', ':', '.')) return false;
    if (headWord(view, at) === 'and' && view.chunks[at + 1]?.finite && tenseOf(view, at + 1) === tense) return true;
  }
  return false;
}

/** Of police one is "he", and what a port reports "that it" did may as well be told of another. */
const mayBeTeller = (view: SentenceView, doer: Phrase, teller: Phrase, that: boolean): boolean =>
  PERSONS.has(headWord(view, doer.first))
    ? !(PERSONS.has(headWord(view, teller.first)) && headWord(view, teller.first) !== headWord(view, doer.first)) &&
      !investigators.has(headWord(view, teller.first)) &&
      !has(view.doc.tags[view.chunks[teller.first]!.head], Tag.Plural)
    : !(that && headWord(view, doer.first) === 'it');

/** "heard" in "The court heard that [Pike]", "said" in "Police said [Pike]": the teller's verb right before the clause. */
function verbOfAccount(
  view: SentenceView,
  { first }: Phrase,
  teller: Phrase,
  subjectAt: (vg: number) => Phrase | null,
): number | null {
  const { kind } = view.chunks[first - 1]!;
  const opened =
    kind === 'subord' ? headWord(view, first - 1) === 'that' : kind === 'wh' && headWord(view, first - 1) === 'how';
  const verb = opened ? first - 2 : first - 1;
  return view.chunks[verb]?.kind === 'vg' && subjectAt(verb)?.first === teller.first ? verb : null;
}

/** Are such words the doer's? After what a court heard all are; a newspaper, a study or police do not promise and threaten. */
function passesOn({ view, participle, teller }: Aftermath, verb: number, doer: Phrase): boolean {
  const told = headWord(view, teller.first);
  if (listeners.has(told)) return LISTENING.has(headWord(view, verb));
  if (AMBIGUOUS.has(headWord(view, doer.first))) return false;
  const publishes = cuesBetween(view, verb, verb + 1).some((cue) => cue.verb.class === 'publication');
  if (!publishes && !investigators.has(told) && !documentForms.has(told)) return false;
  const word = headWord(view, participle);
  const ofHimself = PERSONS.has(headWord(view, participle + 1)) && !investigators.has(told);
  return (
    acts.has(word) ||
    (word === 'claiming' && view.chunks[participle + 1]?.infinitive === true) ||
    (word === 'saying' && ofHimself)
  );
}
const LISTENING = new Set(['heard', 'hears', 'told']);
