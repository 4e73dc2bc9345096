import type { Span } from '../../../document/span.js';
import { cueNouns } from '../../../lexicon/cue-nouns.js';
import { persons } from '../../../lexicon/persons.js';
import { verbsOfView } from '../../../rules/frames/cues.js';
import { nounPhraseEndingAt, type Phrase, phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../../rules/frames/phrase-from.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isBreak, isDash, isMark, type SentenceView } from '../../../rules/frames/view.js';
import { has, Tag } from '../../../tagging/tags.js';
import { possessor } from './noun-source.js';
import { isSpeakingNoun } from './speaking-nouns.js';

/** What one issues before a colon: "released a statement:". */
const nouns = new Set([...cueNouns.map(({ noun }) => noun), 'account', 'answer', 'verdict', 'words']);

/** "The port" in "The port released the following statement:", "The port gave this account in the hall:" */
export function issuerBefore(view: SentenceView, colon: number): Span | null {
  let verb = colon - 1;
  while (verb > 0 && !view.chunks[verb]!.finite) verb--;
  // "denied the charge, telling the court:": another verb says it.
  if (verbsOfView(view).some(({ chunk }) => verb < chunk && chunk < colon)) return null;
  return nouns.has(headWord(view, verb + 1)) && !view.chunks[verb]!.passive
    ? spanOf(view, subjectOf(view, verb))
    : null;
}

/** "Lind:", "Lind on Venn:", "From the report:", or the subject of the sentence's verb. */
export function sourceBefore(view: SentenceView, colon: number): Span | null {
  const topic = headWord(view, colon - 2) === 'on' ? colon - 2 : colon;
  // "The pollsters agree - Orla Venn: “...”"
  const signed = nounPhraseEndingAt(view, colon);
  if (signed !== null && isDash(view, signed.first - 1) && isNamed(view, signed)) return phraseSpan(view, signed);
  for (let at = colon - 1; at > 0; at--) {
    if (!view.chunks[at]!.finite) continue;
    const subject = subjectOf(view, at);
    if (subject === null || view.chunks[subject.first]!.kind === 'wh') continue;
    const giver = giverOf(view, subject);
    // "The result surprised Orla Venn: “...”"
    const named = giver === null && signed?.first === at + 1 && isPerson(view, signed);
    return named ? phraseSpan(view, signed) : giver;
  }
  if (headWord(view, 0) === 'from') return spanOf(view, phraseFrom(view, 1));
  if (nouns.has(headWord(view, 0))) return giverOf(view, { first: 0, end: 1 });
  // "Lind (laughing):", "Lind (on the storm):"
  if (isMark(view, colon, ':') && view.chunks[colon - 1]?.kind === 'paren' && !isBracketedName(view, colon - 1)) {
    const named = nounPhraseEndingAt(view, colon - 1);
    return named?.first === 0 && isNamed(view, named) ? phraseSpan(view, named) : null;
  }
  const whole = phraseFrom(view, 0);
  // "Lind, the mayor:"
  const phrase = whole?.end === topic ? whole : nounPhraseEndingAt(view, topic);
  return phrase !== null && isNamed(view, phrase) ? phraseSpan(view, phrase) : null;
}

/** "(D)", "(Tarrow)" */
const isBracketedName = ({ doc, chunks }: SentenceView, paren: number): boolean =>
  has(doc.tags[chunks[paren]!.first + 1], Tag.Proper | Tag.Number);

const isPerson = (view: SentenceView, { end }: Phrase): boolean =>
  isNamed(view, { first: end - 1, end }) && !has(view.doc.tags[view.chunks[end - 1]!.head], Tag.Place);

const isNamed = (view: SentenceView, { end }: Phrase): boolean =>
  has(view.doc.tags[view.chunks[end - 1]!.head], Tag.Proper | Tag.Role);

/** Whose answer, message or advice it is: "Lind's message to the council is simple:", "For Lind, the answer is simple:"; else the phrase itself. */
function giverOf(view: SentenceView, phrase: Phrase): Span | null {
  const noun = headWord(view, phrase.first);
  if (!nouns.has(noun)) return maySpeak(view, phrase) ? phraseSpan(view, phrase) : null;
  if (headWord(view, 0) === 'for' && isBreak(view, phrase.first - 1))
    return phraseSpan(view, { first: 1, end: phrase.first - 1 });
  const given = possessor({ view, chunk: phrase.first });
  return given === null && TEXTS.has(noun) ? phraseSpan(view, phrase) : given;
}
/** "The timing was odd: “...”" is nobody's, and least of all the timing's. */
const maySpeak = (view: SentenceView, { first }: Phrase): boolean =>
  PERSONS.has(headWord(view, first)) ||
  has(view.doc.tags[view.chunks[first]!.head], Tag.Proper | Tag.Role) ||
  isSpeakingNoun(headWord(view, first)) ||
  persons.has(headWord(view, first)) ||
  OTHERS.has(headWord(view, first));
const PERSONS = new Set([
  'both',
  'everybody',
  'everyone',
  'he',
  'i',
  'one',
  'others',
  'she',
  'somebody',
  'someone',
  'they',
  'we',
  'you',
]);
const OTHERS = new Set(['banner', 'friend', 'friends', 'men', 'people', 'sign', 'song', 'voice', 'voices', 'women']);

const TEXTS = new Set(['message', 'note', 'report', 'ruling', 'statement', 'story', 'tweet']);

const spanOf = (view: SentenceView, phrase: Phrase | null): Span | null => phrase && phraseSpan(view, phrase);
