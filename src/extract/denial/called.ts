import { berating, characterisingVerbs } from '../../lexicon/denial.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, isMark, type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import { isAsserted } from './asserted.js';
import type { DenialCandidate } from './candidate.js';
import { deniedPhrase } from './denied.js';
import { denierOf } from './denier.js';
import { isAccusation } from './matters.js';

const CALLING = new Set(characterisingVerbs.flatMap(formsOf));
const NEEDS_AS = new Set(berating.flatMap(formsOf));
const FARTHEST = 24;
const BACK_REFERENCES = new Set(['it', 'that', 'them', 'these', 'this', 'those']);

export const called: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/called',
  summary: 'Denier, a verb of calling or describing, what is denied, and words that say it is untrue.',
  finds: [
    { text: '[Orla Venn] called {the report} a <complete fabrication>.', gives: { form: 'characterised' } },
    { text: '[The port] has described {the allegations} as “<groundless>”.' },
    { text: 'Venn sued the paper, calling {its story} “<nonsense>”.' },
  ],
  ignores: [
    'Venn called the mayor a liar.',
    'Nobody called the report false.',
    'She did not call the claim a hoax.',
    'Lind called the report on the false alarm thorough.',
  ],
  match(anchor) {
    if (anchor.kind !== 'untruth') return null;
    const { view, first, span, lemma, strict } = anchor;
    const verb = callingVerb(view, first);
    if (verb === null || (NEEDS_AS.has(headWord(view, verb)) && headWord(view, lastBefore(view, first)) !== 'as'))
      return null;
    if (!isAsserted(view, verb) || view.chunks[verb]!.passive) return null;
    const object = objectAfter(view, verb);
    if (!isCallable(view, object, strict)) return null;
    const phrase = deniedPhrase(view, object);
    const end = Math.min(phrase.end, lastBefore(view, first));
    if (end <= object) return null;
    const source = denierOf({ view, chunk: verb });
    if (source === null) return null;
    const group = view.chunks[verb]!;
    const carrier = spanOfTokens(view.doc, group.first, group.end);
    return assemble('characterised', source, { ...span, lemma }, [phraseSpan(view, { first: object, end })], carrier);
  },
};

/** Index of the calling verb whose small clause ends in the words at `first`; only an accusation has clauses of its own between. */
function callingVerb(view: SentenceView, first: number): number | null {
  let finite = 0;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    const chunk = view.chunks[at]!;
    if (chunk.kind === 'vg' && CALLING.has(headWord(view, at)))
      return finite === 0 || isAccusation(view, objectAfter(view, at)) ? at : null;
    if (chunk.finite) finite++;
    if (isMark(view, at, '.', ';', ':')) return null;
  }
  return null;
}

/** Index of the object, over a "that" read as opening a clause ("called that story"). */
function objectAfter(view: SentenceView, verb: number): number {
  const next = view.chunks[verb + 1];
  const skips = next?.kind === 'subord' && headWord(view, verb + 1) === 'that' && view.chunks[verb + 2]?.kind === 'np';
  return skips ? verb + 2 : verb + 1;
}

/** The object ends before "as", the opening quotation mark and adverbs that lead into the words. */
function lastBefore(view: SentenceView, first: number): number {
  let end = first;
  while (end > 0) {
    const { kind } = view.chunks[end - 1]!;
    if (kind === 'np' && has(view.doc.tags[view.chunks[end - 1]!.head], Tag.Determiner)) end--;
    else if (kind === 'quote' || kind === 'adv' || (kind === 'subord' && headWord(view, end - 1) === 'as')) end--;
    else if (kind === 'prep' && ['as', 'beyond'].includes(headWord(view, end - 1))) end--;
    else break;
  }
  return end;
}

/** A claim can be called untrue; a person called "fake" is only insulted. */
function isCallable(view: SentenceView, np: number, strict: boolean): boolean {
  const chunk = view.chunks[np];
  if (chunk?.kind !== 'np') return false;
  if (isAccusation(view, np) || BACK_REFERENCES.has(headWord(view, np))) return true;
  const bare = has(view.doc.tags[chunk.head], Tag.Determiner);
  return strict && !chunk.pronoun && !bare && !has(view.doc.tags[chunk.head], Tag.Proper | Tag.Role);
}
