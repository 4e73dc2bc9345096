import type { Span } from '../../document/span.js';
import { type CueVerb, cueVerbs } from '../../lexicon/cue-verbs.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { quotationAround } from './quotations.js';
import { type SentenceView, spanOfTokens, viewSentence, wordAt } from './view.js';

/** A verb group of a sentence whose main verb may signal an attribution. */
export interface VerbCue {
  readonly view: SentenceView;
  /** Index of the verb group in `view.chunks`. */
  readonly chunk: number;
  /** Index of the first chunk after the cue's words. */
  readonly after: number;
  readonly verb: CueVerb;
  /** From the group's first word to the last of the cue's. */
  readonly span: Span;
}

interface Entry {
  readonly verb: CueVerb;
  /** The words after the first: "out" of "point out". */
  readonly rest: readonly string[];
}

const MOST_WORDS_BETWEEN = 3;

const entries = new Map<string, Entry[]>();
for (const verb of cueVerbs) {
  const [base = '', ...rest] = verb.lemma.split(' ');
  for (const form of formsOf(base)) {
    const list = entries.get(form) ?? [];
    list.push({ verb, rest });
    // Entries of more words are tried first: "point out" before "point".
    list.sort((a, b) => b.rest.length - a.rest.length);
    entries.set(form, list);
  }
}

/** Every written form of a cue's first word, in lower case. */
export const cueForms: ReadonlySet<string> = new Set(entries.keys());

/** The verb cues of a document, in text order. Verbs inside long quotations are the speaker's own words and cue nothing. */
export function* verbCues(doc: TaggedDoc): Generator<VerbCue> {
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s]!;
    if (!isReadable(doc, sentence.paragraph) || !mayHoldCue(doc, sentence.firstToken, sentence.endToken)) continue;
    yield* cuesOfView(viewSentence(doc, s));
  }
}

/** The verb cues of a sentence; those inside quotations, too, where they are asked for. */
export function* cuesOfView(view: SentenceView, quoted = false): Generator<VerbCue> {
  const { doc } = view;
  for (let c = 0; c < view.chunks.length; c++) {
    const chunk = view.chunks[c]!;
    if (chunk.kind !== 'vg') continue;
    if (!quoted && quotationAround(doc, doc.tokens[chunk.head]!.start) !== null) continue;
    for (const { verb, rest } of entries.get(wordAt(doc, chunk.head)) ?? []) {
      const end = restEnd(doc, chunk.end, rest);
      if (end === null) continue;
      let after = c + 1;
      while (after < view.chunks.length && view.chunks[after]!.first < end) after++;
      yield { view, chunk: c, after, verb, span: spanOfTokens(doc, chunk.first, end) };
      break;
    }
  }
}

/** Where the cue's further words end, or null when they do not follow. */
function restEnd(doc: TaggedDoc, from: number, rest: readonly string[]): number | null {
  let at = from;
  for (const word of rest) {
    const limit = at + MOST_WORDS_BETWEEN;
    while (at <= limit && wordAt(doc, at) !== word) at++;
    if (at > limit) return null;
    at++;
  }
  return at;
}

export const isReadable = (doc: TaggedDoc, paragraph: number): boolean => {
  const kind = doc.paragraphs[paragraph]!.kind;
  return kind !== 'caption' && kind !== 'callToAction';
};

function mayHoldCue(doc: TaggedDoc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (entries.has(wordAt(doc, i))) return true;
  return false;
}
