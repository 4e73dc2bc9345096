import { firstWhere } from '../../document/search.js';
import type { Span } from '../../document/span.js';
import { perWord } from '../../document/words.js';
import { cueAdjectives } from '../../lexicon/cue-adjectives.js';
import { type CueVerb, cueVerbs } from '../../lexicon/cue-verbs.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { quotationAround } from './quotations.js';
import { headWord, type SentenceView, spanOfTokens, wordAt } from './view.js';

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

/** The cues by the forms of their first word. Those of more words are tried first: "point out" before "point". */
const entries = new Map<string, Entry[]>();
const byLength = cueVerbs
  .map((verb) => ({ verb, words: verb.lemma.split(' ') }))
  .sort((a, b) => b.words.length - a.words.length);
for (const { verb, words } of byLength) {
  const entry = { verb, rest: words.slice(1) };
  for (const form of formsOf(words[0]!)) {
    const list = entries.get(form);
    if (list === undefined) entries.set(form, [entry]);
    else list.push(entry);
  }
}

const BEING = new Set([
  "'m",
  "'re",
  "'s",
  'am',
  'are',
  'be',
  'been',
  'feel',
  'feels',
  'felt',
  'is',
  'remain',
  'remained',
  'remains',
  'was',
  'were',
]);
const adjectives = new Map(
  cueAdjectives.map(({ adjective, ...cue }): [string, CueVerb] => [adjective, { lemma: `be ${adjective}`, ...cue }]),
);

/** Every written form of a cue's first word, and every adjective that is one after "be", in lower case; of the cues that are wanted. */
export const cueForms = (isWanted: (verb: CueVerb) => boolean = () => true): string[] => [
  ...[...entries].flatMap(([form, list]) => (list.some(({ verb }) => isWanted(verb)) ? form : [])),
  ...[...adjectives].flatMap(([adjective, verb]) => (isWanted(verb) ? adjective : [])),
];

const entriesOf = perWord((lower) => entries.get(lower) ?? null);

const knownVerbs = new WeakMap<SentenceView, readonly VerbCue[]>();
const knownCues = new WeakMap<SentenceView, readonly VerbCue[]>();

/** The verb cues of a sentence, in text order. Verbs inside quotations are the speaker's own words and cue nothing. */
export function cuesOfView(view: SentenceView): readonly VerbCue[] {
  const before = knownCues.get(view);
  if (before !== undefined) return before;
  const cues = verbsOfView(view).filter(({ span }) => quotationAround(view.doc, span.end - 1) === null);
  knownCues.set(view, cues);
  return cues;
}

/** Its verb cues whose verb group is one of the chunks `from` up to, not including, `end`. */
export function cuesBetween(view: SentenceView, from: number, end: number): readonly VerbCue[] {
  const cues = cuesOfView(view);
  return cues.slice(
    firstWhere(cues, ({ chunk }) => chunk >= from),
    firstWhere(cues, ({ chunk }) => chunk >= end),
  );
}

export const isCue = (view: SentenceView, chunk: number): boolean => cuesBetween(view, chunk, chunk + 1).length > 0;

/** Every verb of a sentence that can be a cue, those inside quotations too. */
export function verbsOfView(view: SentenceView): readonly VerbCue[] {
  const before = knownVerbs.get(view);
  if (before !== undefined) return before;
  const verbs = findVerbs(view);
  knownVerbs.set(view, verbs);
  return verbs;
}

function findVerbs(view: SentenceView): VerbCue[] {
  const { doc, chunks } = view;
  const cues: VerbCue[] = [];
  for (let c = 0; c < chunks.length; c++) {
    const group = chunks[c]!;
    if (group.kind !== 'vg' || isNounAfterAdjective(view, c)) continue;
    const predicate = group.passive
      ? participleCue(view, c)
      : BEING.has(wordAt(doc, group.head))
        ? predicateCue(view, c)
        : null;
    if (predicate !== null) cues.push(predicate);
    const candidates = entriesOf(doc.tokens[group.head]!);
    if (candidates === null) continue;
    for (const { verb, rest } of candidates) {
      const end = restEnd(doc, group.end, rest);
      if (end === null || (verb.lemma.startsWith('call ') && isCalledSo(view, c + 1))) continue;
      let after = c + 1;
      while (after < chunks.length && chunks[after]!.first < end) after++;
      cues.push({ view, chunk: c, after, verb, span: spanOfTokens(doc, group.first, end) });
      break;
    }
  }
  return cues;
}

/** "called [it a blow] on the port": what something is called, not "called again on the port". */
const isCalledSo = ({ chunks }: SentenceView, np: number): boolean =>
  chunks[np]?.kind === 'np' && chunks[np].pronoun && chunks[np + 1]?.kind === 'np';

/** "a strong showing", "his personal blog": after a determiner and an adjective a word is a noun, though it can be a verb. */
function isNounAfterAdjective({ doc, chunks }: SentenceView, vg: number): boolean {
  const before = chunks[vg - 1];
  const { first, head } = chunks[vg]!;
  if (before?.kind !== 'np' || before.end < before.first + 2 || first !== head) return false;
  const last = doc.tags[before.end - 1];
  if (!has(last, Tag.Adjective) || has(last, Tag.Noun | Tag.Number)) return false;
  return has(doc.tags[before.first], Tag.Possessive) || /^an?$/.test(wordAt(doc, before.first));
}

/** "is not sure": the adjective after a form of "be", adverbs between them left out. */
function predicateCue(view: SentenceView, vg: number): VerbCue | null {
  const { doc, chunks } = view;
  let at = vg + 1;
  while (chunks[at]?.kind === 'adv') at++;
  const chunk = chunks[at];
  const single =
    chunk !== undefined && (chunk.kind === 'other' || chunk.kind === 'np') && chunk.end === chunk.first + 1;
  const verb = single ? adjectives.get(wordAt(doc, chunk.head)) : undefined;
  if (verb === undefined || chunk === undefined || !opensComplement(view, at + 1)) return null;
  return { view, chunk: vg, after: at + 1, verb, span: spanOfTokens(doc, chunks[vg]!.first, chunk.end) };
}

/** "was concerned that": an adjective that reads as a participle. */
function participleCue(view: SentenceView, vg: number): VerbCue | null {
  const { first, end, head } = view.chunks[vg]!;
  const verb = adjectives.get(wordAt(view.doc, head));
  if (verb === undefined || headWord(view, vg + 1) !== 'that') return null;
  return { view, chunk: vg, after: vg + 1, verb, span: spanOfTokens(view.doc, first, end) };
}

/** Is what the verb says done to its subject? "Was told" is, "was concerned that" is not. */
export const isPassive = ({ view, chunk, verb }: VerbCue): boolean =>
  view.chunks[chunk]!.passive && !verb.lemma.startsWith('be ');

/** "sure that", "sure (he) ...", "not sure whether", "glad to"; nothing like "unhappy there" or "angry because". */
function opensComplement(view: SentenceView, at: number): boolean {
  const { kind, infinitive } = view.chunks[at] ?? {};
  if (kind === 'subord') return ['that', 'whether', 'if'].includes(headWord(view, at));
  return kind === 'np' || kind === 'wh' || infinitive === true;
}

/** Where the cue's further words end, or null when they do not follow; in 'called “on both to wait”' they are another's. */
function restEnd(doc: TaggedDoc, from: number, rest: readonly string[]): number | null {
  let at = from;
  for (const word of rest) {
    // "spoke highly of", not "spoke on the condition of"
    const limit = at + (word === 'of' ? 1 : MOST_WORDS_BETWEEN);
    while (at <= limit && wordAt(doc, at) !== word && doc.tokens[at]?.kind !== 'quote') at++;
    if (at > limit || wordAt(doc, at) !== word) return null;
    at++;
  }
  return at;
}

export const isReadable = (doc: TaggedDoc, paragraph: number): boolean => {
  const kind = doc.paragraphs[paragraph]!.kind;
  return kind !== 'caption' && kind !== 'callToAction';
};
