import type { Sentence } from '../../document/doc.js';
import { thirdPerson as pluralOf } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { VerbCue } from './cues.js';
import { quotationAround } from './quotations.js';
import { headWord, type SentenceView } from './view.js';

/** A verb that may be a cue: "said", "denied". */
export interface VerbAnchor {
  readonly kind: 'verb';
  readonly cue: VerbCue;
}

/** A noun phrase whose head may be a cue: "his claim", "his denial". */
export interface NounAnchor<Noun> {
  readonly kind: 'noun';
  readonly view: SentenceView;
  /** Index of the noun phrase in `view.chunks`. */
  readonly chunk: number;
  readonly noun: Noun;
}

/** The signs of anchors that a sentence holds: one look at each word, so that most sentences are not chunked. */
export function signsIn(doc: TaggedDoc, { firstToken, endToken }: Sentence): number {
  let found = 0;
  for (let i = firstToken; i < endToken; i++) found |= doc.tokens[i]!.signs;
  return found;
}

/** Cue nouns by their written forms: `[form in lower case, noun]`, singular and plural. */
export const nounForms = <Noun>(nouns: readonly Noun[], singular: (noun: Noun) => string): Map<string, Noun> =>
  new Map(nouns.flatMap((noun) => [singular(noun), pluralOf(singular(noun))].map((form) => [form, noun] as const)));

/** The noun phrases of a sentence that one of the nouns heads. Those inside quotations are the speaker's own words. */
export function* nounAnchors<Noun>(view: SentenceView, nouns: ReadonlyMap<string, Noun>): Generator<NounAnchor<Noun>> {
  for (let c = 0; c < view.chunks.length; c++) {
    const chunk = view.chunks[c]!;
    const noun = chunk.kind === 'np' ? nouns.get(headWord(view, c)) : undefined;
    if (noun !== undefined && quotationAround(view.doc, view.doc.tokens[chunk.head]!.start) === null)
      yield { kind: 'noun', view, chunk: c, noun };
  }
}
