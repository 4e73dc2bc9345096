import { signOf } from '../../document/words.js';
import type { CueVerb } from '../../lexicon/cue-verbs.js';
import { denialNouns, falsityAdverbs, needsAccusation, sayings } from '../../lexicon/denial.js';
import { exonerating, negators, refusals } from '../../lexicon/negation.js';
import { nounAnchors, nounForms, signsIn, type VerbAnchor } from '../../rules/frames/anchors.js';
import { cueForms, isReadable, verbsOfView } from '../../rules/frames/cues.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, type SentenceView, spanOfTokens, viewSentence, wordAt } from '../../rules/frames/view.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { AnswerAnchor, DenialAnchor, FalselyAnchor, NegationAnchor } from './anchor.js';
import { untruthAnchors, untruthOpeners } from './read/untruth.js';

const NOUNS = nounForms(denialNouns, (noun) => noun);
const NEEDS_ACCUSATION = new Set(needsAccusation);
const NEGATORS = new Set(negators);
const FALSITIES = new Set(falsityAdverbs);
const SAYINGS = new Set(sayings.flatMap(formsOf));
const REFUSALS = new Set(refusals);
const LONGEST_REFUSAL = 5;
const EXONERATING = new Set(exonerating);

const isDenying = (verb: CueVerb): boolean => verb.class === 'denial' || NEEDS_ACCUSATION.has(verb.lemma);

const VERB = signOf(cueForms(isDenying));
const NOUN = signOf(NOUNS.keys());
const UNTRUTH = signOf(untruthOpeners);
const NEGATION = signOf([...NEGATORS, ...EXONERATING]);
const FALSITY = signOf(FALSITIES);
const ANY = VERB | NOUN | UNTRUTH | NEGATION | FALSITY;

/** The anchors of a document, in text order of their sentences. */
export function* anchorsOf(doc: TaggedDoc): Generator<DenialAnchor> {
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s]!;
    if (!isReadable(doc, sentence.paragraph)) continue;
    const found = signsIn(doc, sentence) & ANY;
    if (found === 0) continue;
    const view = viewSentence(doc, s);
    if (found & VERB) yield* verbAnchors(view);
    if (found & NOUN) yield* nounAnchors(view, NOUNS);
    if (found & UNTRUTH) yield* untruthAnchors(view);
    if (found & FALSITY) yield* falselyAnchors(view);
    if (found & NEGATION) {
      yield* answerAnchors(view);
      yield* negationAnchors(view);
    }
  }
}

function* verbAnchors(view: SentenceView): Generator<VerbAnchor> {
  for (const cue of verbsOfView(view)) if (isDenying(cue.verb)) yield { kind: 'verb', cue };
}

/** Finite verb groups that are negated themselves, or whose subject or object is ("nobody", "no deal"). */
function* negationAnchors(view: SentenceView): Generator<NegationAnchor> {
  for (let c = 0; c < view.chunks.length; c++) {
    const chunk = view.chunks[c]!;
    if (chunk.kind !== 'vg' || !chunk.finite) continue;
    const token =
      negatorIn(view, c) ??
      negatorOfObject(view, c) ??
      negatorBefore(view, c) ??
      negatorOfSubject(view, c) ??
      exoneratedBy(view, c);
    if (token !== null) yield { kind: 'negation', view, chunk: c, span: spanOfTokens(view.doc, token, token + 1) };
  }
}

/** "saw [no] cranes", "carried out [no] raids" */
function negatorOfObject(view: SentenceView, vg: number): number | null {
  const particle = PARTICLES.has(headWord(view, vg + 1)) ? 1 : 0;
  return negatorIn(view, vg + 1 + particle);
}
const PARTICLES = new Set(['away', 'down', 'off', 'out', 'over', 'up']);

/** The noun phrase or one of the adverbs before the verb group: "never actually met". */
function negatorBefore(view: SentenceView, vg: number): number | null {
  let at = vg - 1;
  let token = negatorIn(view, at);
  while (token === null && view.chunks[at]?.kind === 'adv') token = negatorIn(view, --at);
  return token;
}

/** "none of them", "no one" */
function negatorOfSubject(view: SentenceView, vg: number): number | null {
  const subject = subjectOf(view, vg);
  if (subject === null || subject.first > vg) return null;
  const { first } = view.chunks[subject.first]!;
  if (wordAt(view.doc, first) === 'one' && wordAt(view.doc, first - 1) === 'no') return first - 1;
  return NEGATORS.has(wordAt(view.doc, first)) ? first : null;
}

/** "was [unaware] of it", "is [innocent]" */
function exoneratedBy(view: SentenceView, vg: number): number | null {
  let at = vg + 1;
  while (view.chunks[at]?.kind === 'adv') at++;
  const predicate = view.chunks[at];
  const alone = predicate !== undefined && predicate.end === predicate.first + 1;
  return alone && EXONERATING.has(headWord(view, at)) ? predicate.first : null;
}

/** Index of the negating token in a verb group, an adverb or a noun phrase. */
function negatorIn(view: SentenceView, chunk: number): number | null {
  const at = view.chunks[chunk];
  if (at === undefined || !['vg', 'adv', 'np'].includes(at.kind)) return null;
  // "said no" negates nothing.
  if (at.kind === 'np' && at.end === at.first + 1 && wordAt(view.doc, at.first) === 'no') return null;
  for (let i = at.first; i < at.end; i++) if (NEGATORS.has(wordAt(view.doc, i))) return i;
  return null;
}

/** Verb groups of saying that hold such an adverb, or stand next to one: "falsely claimed", "claimed falsely". */
function* falselyAnchors(view: SentenceView): Generator<FalselyAnchor> {
  const { doc, chunks } = view;
  for (let c = 0; c < chunks.length; c++) {
    if (chunks[c]!.kind !== 'vg' || !SAYINGS.has(headWord(view, c))) continue;
    for (let i = chunks[c]!.first - 1; i <= chunks[c]!.end; i++)
      if (FALSITIES.has(wordAt(doc, i))) yield { kind: 'falsely', view, chunk: c, span: spanOfTokens(doc, i, i + 1) };
  }
}

/** Quotations of a word or two that say no. */
function* answerAnchors(view: SentenceView): Generator<AnswerAnchor> {
  const { doc, chunks } = view;
  for (const chunk of chunks) {
    if (chunk.kind !== 'quote') continue;
    const first = chunk.end;
    let end = first;
    while (end - first < LONGEST_REFUSAL && doc.tokens[end]?.kind === 'word') end++;
    const words = doc.tokens.slice(first, end).map(({ lower }) => lower);
    const closes = [',', '.', '!'].includes(wordAt(doc, end)) || doc.tokens[end]?.kind === 'quote';
    if (closes && REFUSALS.has(words.join(' '))) yield { kind: 'answer', view, span: spanOfTokens(doc, first, end) };
  }
}
