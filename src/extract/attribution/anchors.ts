import { signOf } from '../../document/words.js';
import { cueNouns } from '../../lexicon/cue-nouns.js';
import { nounAnchors, nounForms, signsIn } from '../../rules/frames/anchors.js';
import { complementOf } from '../../rules/frames/complement/complement.js';
import { LONGEST_PREDICATE, phraseEnd } from '../../rules/frames/complement/predicative.js';
import { cueForms, cuesOfView, isReadable, type VerbCue } from '../../rules/frames/cues.js';
import { quotationAround } from '../../rules/frames/quotations.js';
import { headWord, isBreak, isMark, type SentenceView, spanOfTokens, viewSentence } from '../../rules/frames/view.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor, ColonAnchor, DashAnchor, PhraseAnchor } from './anchor.js';
import { PHRASE, phraseAt } from './read/phrases.js';

const nouns = nounForms(cueNouns, ({ noun }) => noun);

const DASHES = ['-', '–', '—'];

const VERB = signOf(cueForms());
const NOUN = signOf(nouns.keys());
const COLON = signOf([':']);
const DASH = signOf(DASHES);
const ANY = VERB | NOUN | PHRASE | COLON | DASH;

/** The anchors of a document, in text order of their sentences. Denials have an extractor of their own. */
export function* anchorsOf(doc: TaggedDoc): Generator<AttributionAnchor> {
  let turns = 0;
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s]!;
    const turn = doc.turns[turns];
    if (turn?.start === sentence.start) {
      turns++;
      yield { kind: 'turn', turn };
    }
    if (!isReadable(doc, sentence.paragraph)) continue;
    const kind = doc.paragraphs[sentence.paragraph]!.kind;
    const signed = DASHES.includes(doc.tokens[sentence.firstToken]!.text);
    const found = signsIn(doc, sentence) & (kind === 'headline' || signed ? ANY : ANY & ~DASH);
    if (found === 0) continue;
    const view = viewSentence(doc, s);
    if (found & VERB) for (const cue of cuesOfView(view)) if (!isDenial(cue)) yield { kind: 'verb', cue };
    if (found & NOUN) yield* nounAnchors(view, nouns);
    if (found & PHRASE) yield* phraseAnchors(view);
    if (found & COLON) yield* colonAnchors(view);
    if (found & DASH) yield* signed ? [{ kind: 'dash' as const, view, chunk: 0 }] : dashAnchors(view);
  }
}

/**
 * A denial, unless it tells what somebody is, "dismissed Lind as a fool", or quotes what something is called, 'rejected the plan as “mad”'.
 * Where the denial rules find one in such words, the claim is dropped again.
 */
function isDenial(cue: VerbCue): boolean {
  if (cue.verb.class !== 'denial') return false;
  const { view } = cue;
  const { shape, chunk } = complementOf(cue);
  if (shape !== 'small-clause' || view.chunks[chunk]?.kind !== 'np') return true;
  const { pronoun, head } = view.chunks[chunk];
  const as = phraseEnd(view, chunk);
  if (headWord(view, as) !== 'as') return true;
  const somebody = pronoun ? PERSONS.has(headWord(view, chunk)) : has(view.doc.tags[head], Tag.Proper);
  return !somebody && !quotesWithin(view, as + 1);
}

/** '“mad”', 'a “mad” scheme', 'a sign of a scheme in “disarray”' */
function quotesWithin(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.chunks.length, from + LONGEST_PREDICATE); at++) {
    if (view.chunks[at]!.kind === 'quote') return true;
    if (view.chunks[at]!.finite || isBreak(view, at)) return false;
  }
  return false;
}
const PERSONS = new Set(['her', 'him', 'me', 'them', 'us']);

function* phraseAnchors(view: SentenceView): Generator<PhraseAnchor> {
  const { doc, chunks } = view;
  for (let c = 0; c < chunks.length; c++) {
    for (let i = chunks[c]!.first; i < chunks[c]!.end; i++) {
      const found = phraseAt(doc, i);
      if (found === null || quotationAround(doc, doc.tokens[i]!.start) !== null) continue;
      let end = c + 1;
      while (end < chunks.length && chunks[end]!.first < found.end) end++;
      yield { kind: 'phrase', view, phrase: found.phrase, first: c, end, span: spanOfTokens(doc, i, found.end) };
    }
  }
}

function* colonAnchors(view: SentenceView): Generator<ColonAnchor> {
  for (let c = 1; c < view.chunks.length; c++) {
    if (!isMark(view, c, ':')) continue;
    yield { kind: 'colon', view, chunk: c };
    return;
  }
}

function* dashAnchors(view: SentenceView): Generator<DashAnchor> {
  const chunk = view.chunks.findLastIndex((_, at) => isMark(view, at, ...DASHES) && isBreak(view, at));
  if (chunk > 0) yield { kind: 'dash', view, chunk };
}
