import { cuesBetween } from '../cues.js';
import { mayBeParticiple, relativeBefore } from '../modifiers.js';
import { nounPhraseEndingAt, type Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { headWord, type SentenceView } from '../view.js';
import { documentForms } from '../word-forms.js';

/** In chunks. */
const LONGEST = 12;
const OPENERS = new Set(['after', 'before', 'once', 'since', 'until', 'when', 'while']);
const INSIDE: ReadonlySet<string> = new Set(['adv', 'np', 'other', 'paren', 'prep', 'vg']);

/**
 * "[Residents who fled after the blast] said", "[Passengers who slept when it sank] said", "[Workers trapped before the storm] said": whoever
 * the relative clause or the participle tells of, with the time inside it, which has its own verb or can say nothing. Null where whoever
 * stands in that time may speak ("Nobody who stayed was hurt after [the mayor] said").
 */
export function subjectBeforeTimeClause(view: SentenceView, vg: number): Phrase | null {
  const opener = openerBefore(view, vg);
  if (opener === null || !cuesBetween(view, vg, vg + 1).some(({ verb }) => SPOKEN.has(verb.class))) return null;
  const noun = isEnded(view, opener + 1, vg) ? (strandedBefore(view, opener) ?? relativeBefore(view, opener)) : null;
  if (noun === null) return null;
  const isSomebody = maySpeak(view, { first: noun }) || headWord(view, noun + 1) === 'who';
  const phrase = isSomebody ? nounPhraseEndingAt(view, noun + 1, true) : null;
  return phrase && { first: phrase.first, end: overAdverbs(view, vg) };
}
/** A thing may show or hold what persons say. */
const SPOKEN: ReadonlySet<string> = new Set(['accusation', 'denial', 'speech', 'writing']);

/** The chunk of "after", "when" and the like before a verb, with no break between. */
function openerBefore(view: SentenceView, vg: number): number | null {
  for (let at = vg - 1; at > Math.max(0, vg - LONGEST); at--) {
    if (OPENERS.has(headWord(view, at)) && view.chunks[at]!.kind !== 'np') return at;
    if (!INSIDE.has(view.chunks[at]!.kind)) return null;
  }
  return null;
}

/** "the blast", "the lamp went out", "the mayor left", not "the mayor", "reports", "keepers trapped inside". */
function isEnded(view: SentenceView, from: number, end: number): boolean {
  const subject = view.chunks[from]!;
  if (subject.kind !== 'np' || subject.temporal) return false;
  let verb = from + 1;
  while (verb < end && !view.chunks[verb]!.finite) verb++;
  const thing = !subject.pronoun && !maySpeak(view, { first: from }) && !documentForms.has(headWord(view, from));
  if (verb === end) return thing;
  return thing || subject.pronoun || !mayBeParticiple(view, verb);
}

/** "[workers] trapped since", "[a man] whose house burned after" */
function strandedBefore(view: SentenceView, opener: number): number | null {
  const noun = opener - 2;
  if (view.chunks[opener - 1]?.kind !== 'vg' || view.chunks[noun]?.kind !== 'np' || !mayBeParticiple(view, opener - 1))
    return null;
  return headWord(view, noun - 1) === 'whose' && view.chunks[noun - 2]?.kind === 'np' ? noun - 2 : noun;
}

/** Where the adverbs before a verb begin: "later said". */
function overAdverbs({ chunks }: SentenceView, vg: number): number {
  let at = vg;
  while (chunks[at - 1]?.kind === 'adv') at--;
  return at;
}
