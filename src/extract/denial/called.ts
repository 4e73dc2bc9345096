import { characterisingVerbs } from '../../lexicon/denial.js';
import { headWord, isMark, type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import { isAsserted } from './asserted.js';
import type { DenialCandidate } from './candidate.js';
import { chunkSpan, deniedPhrase, isAccusation } from './denied.js';
import { denierOf } from './denier.js';

const CALLING = new Set(characterisingVerbs.flatMap(formsOf));
const FARTHEST = 14;
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
    if (verb === null || !isAsserted(view, verb) || view.chunks[verb]!.passive) return null;
    // "called that story a fairy tale": a "that" read as opening a clause
    const object =
      headWord(view, verb + 1) === 'that' &&
      view.chunks[verb + 2]?.kind === 'np' &&
      view.chunks[verb + 1]!.kind === 'subord'
        ? verb + 2
        : verb + 1;
    if (!isCallable(view, object, strict)) return null;
    const phrase = deniedPhrase(view, object);
    const end = Math.min(phrase.end, lastBefore(view, first));
    if (end <= object) return null;
    const source = denierOf({ view, chunk: verb });
    if (source === null) return null;
    const group = view.chunks[verb]!;
    const carrier = spanOfTokens(view.doc, group.first, group.end);
    return assemble('characterised', source, { ...span, lemma }, [chunkSpan(view, { first: object, end })], carrier);
  },
};

/** Index of the calling verb whose small clause ends in the words at `first`. */
function callingVerb(view: SentenceView, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'vg' && CALLING.has(headWord(view, at))) return at;
    if ((kind === 'vg' && finite && !hasClauseBetween(view, at, first)) || isMark(view, at, '.', ';', ':')) return null;
  }
  return null;
}

/** A finite verb belongs to a clause that hangs on the object: "called the idea that he lied absurd". */
const hasClauseBetween = (view: SentenceView, vg: number, first: number): boolean => {
  for (let at = vg - 1; at >= Math.max(0, vg - 6) && at < first; at--)
    if (view.chunks[at]!.kind === 'subord' || view.chunks[at]!.kind === 'wh') return true;
  return false;
};

/** The object ends before "as", the opening quotation mark and adverbs that lead into the words. */
function lastBefore(view: SentenceView, first: number): number {
  let end = first;
  while (end > 0) {
    const { kind } = view.chunks[end - 1]!;
    if (kind === 'np' && has(view.doc.tags[view.chunks[end - 1]!.head], Tag.Determiner)) end--;
    else if (kind === 'quote' || kind === 'adv' || (kind === 'subord' && headWord(view, end - 1) === 'as')) end--;
    else if (kind === 'prep' && headWord(view, end - 1) === 'as') end--;
    else break;
  }
  return end;
}

/** A claim can be called untrue; a person called "fake" is only insulted. */
function isCallable(view: SentenceView, np: number, strict: boolean): boolean {
  const chunk = view.chunks[np];
  if (chunk?.kind !== 'np') return false;
  if (isAccusation(view, np) || BACK_REFERENCES.has(headWord(view, np))) return true;
  return strict && !chunk.pronoun && !has(view.doc.tags[chunk.head], Tag.Proper | Tag.Role);
}
