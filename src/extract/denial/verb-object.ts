import { needsAccusation } from '../../lexicon/denial.js';
import { complementOf } from '../../rules/frames/complement.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { headWord, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import { isAsserted } from './asserted.js';
import type { DenialCandidate } from './candidate.js';
import { chunkSpan, deniedPhrase, isAccusation, isGrantable } from './denied.js';
import { denierOf, isAdjudicator } from './denier.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);
const BACK_REFERENCES = new Set(['it', 'that', 'them', 'these', 'this', 'those']);
const NO_MATTER = new Set([
  'him',
  'me',
  'myself',
  'himself',
  'herself',
  'itself',
  'themselves',
  'ourselves',
  'nothing',
  'us',
  'you',
  'her',
  'anyone',
  'everyone',
]);

export const verbObject: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-object',
  summary: 'Denier, a verb of denying or rejecting, and the accusation, claim or misdeed as its object.',
  finds: [
    { text: '[Orla Venn] <has denied> {any wrongdoing}.', gives: { form: 'verb', 'cue.lemma': 'deny' } },
    { text: '[The port] <rejected> {the claim that a shipment had left}, citing its books.' },
    { text: '[Venn] <dismissed> {reports of a quarrel} on Monday.' },
    { text: '[The ministry] <brushed {the allegations} aside>.' },
    { text: '[The union] <pushed back> against {suggestions by the mayor that it was broke}.' },
  ],
  ignores: [
    'The port rejected an offer of 20 million crowns.',
    'Orla Venn was denied entry on Monday.',
    'The judge denied a motion to dismiss the charges.',
    'The court rejected the claim that a shipment had left.',
    'The bank denied him a loan.',
    'Venn has denied nothing so far.',
    'She resisted arrest.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    if (view.chunks[cue.chunk]!.passive || isAdjudicator(view, cue.chunk)) return null;
    const object = objectOf(cue);
    if (object === null || !isDeniable(view, object, cue)) return null;
    const source = denierOf(cue);
    if (source === null) return null;
    const content = chunkSpan(view, deniedPhrase(view, object));
    return assemble('verb', source, { ...cue.span, lemma: cue.verb.lemma }, [content]);
  },
};

/** Index of the object's noun phrase: after the verb, between its parts, after "as ...", or after its preposition. */
function objectOf(cue: VerbCue): number | null {
  const { view } = cue;
  for (let at = cue.chunk + 1; at < cue.after; at++) if (view.chunks[at]!.kind === 'np') return at;
  const { shape, chunk } = complementOf(cue);
  if (shape === 'prepositional') return view.chunks[chunk + 1]?.kind === 'np' ? chunk + 1 : null;
  if (shape === 'small-clause' && headWord(view, chunk) === 'as') return accusationAfter(view, chunk + 1);
  if (view.chunks[chunk]?.kind === 'np') return chunk;
  // 'rejected "baseless" claims'
  if (shape === 'quotation') return accusationAfter(view, chunk + 1);
  return null;
}

function accusationAfter(view: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(view.chunks.length, from + 6); at++) if (isAccusation(view, at)) return at;
  return null;
}

function isDeniable(view: SentenceView, np: number, { verb }: VerbCue): boolean {
  if (isAccusation(view, np)) return true;
  const word = headWord(view, np);
  const back = BACK_REFERENCES.has(word) && view.chunks[np]!.end === view.chunks[np]!.first + 1;
  if (NEEDS_ACCUSATION.has(verb.lemma)) return back && verb.lemma === 'dispute';
  if (verb.governs.includes('f') && !verb.governs.includes('n')) return false;
  const next = view.chunks[np + 1];
  const twoObjects = next?.kind === 'np' && !next.temporal && !back;
  return !isGrantable(view, np) && !NO_MATTER.has(word) && !twoObjects && !view.chunks[np]!.temporal;
}
