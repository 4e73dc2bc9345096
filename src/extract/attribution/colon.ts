import type { Span } from '../../document/span.js';
import { countries } from '../../lexicon/countries.js';
import { lineLabels } from '../../lexicon/line-labels.js';
import { type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { Chunk } from '../../tagging/chunks.js';
import { has, Tag } from '../../tagging/tags.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { isGuide, isSalutation, speaksOfItself } from './read/colon-label.js';
import { beginsWithSpeaker, isSpeakingNoun } from './read/speaking-nouns.js';

/** In tokens: a text may hold many articles, each with its headline. */
const LONGEST_ARTICLE = 5000;
const TITLES = new Set(['headline', 'heading']);

/** "The Latest: ...", "BYLINE: ..." */
const NOBODY = new Set(lineLabels);

export const colon: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/colon',
  summary: 'A name or one who speaks by role, and a colon at the head of a headline.',
  finds: [
    { text: '[Lind]<:> {The Harbour Cannot Wait Another Year}\n\nMara Lind spoke for an hour on Monday.' },
    { text: '[UN]<:> {Ferries must stop}\n\nThe ferry sank on Monday. Nobody was hurt.' },
    { text: '[Police]<:> {Keeper fired from ferry for smoking}\n\nThe keeper left on Monday. Nobody saw him.' },
    { text: '[Report]<:> {Harbour to close}\n\nThe mayor spoke for an hour on Monday.' },
    { text: '[Lind]<:> {I never took a coin}\n\nThe cranes stand still. Nobody knows why.' },
  ],
  ignores: [
    'Harbour: the third-worst summer since 1911\n\nThe cranes stand still. Nobody knows why.',
    'Gulls 2-1 Otters: Lind rues late goal\n\nThe Otters lost on Monday. Nobody knows why.',
    'Tarrow Moot: Uproar as keepers leave\n\nKeepers left in the Tarrow Moot on Monday. Nobody laughed.',
    'Obituary: Mara Lind kept the lamp lit\n\nMara Lind died on Monday. Nobody knew.',
    'Tarrow: Crane falls on ferry\n\nA crane fell in Tarrow on Monday. Nobody was hurt.',
    'Chad: Opposition leader quits race\n\nThe leader of the opposition in Chad quit on Monday. Nobody knew.',
    'The Latest: Harbour Closes\n\nThe mayor spoke for an hour on Monday.',
    'Note: the harbour opens at noon.',
    'Three things were missing: the keys, the map and the lamp.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'colon') return null;
    const { view, chunk } = anchor;
    const paragraph = doc.paragraphs[doc.sentences[view.index]!.paragraph]!;
    const name = paragraph.firstSentence === view.index ? nameBefore(view, chunk) : null;
    if (name === null || !view.chunks.slice(chunk).some(({ kind }) => kind === 'vg')) return null;
    const colonToken = view.chunks[chunk]!.first;
    if (!TITLES.has(paragraph.kind)) return null;
    const last = doc.sentences[view.index]!.endToken;
    if (colonToken + 1 >= last) return null;
    const content = spanOfTokens(doc, colonToken + 1, last);
    const cue = { lemma: ':', class: 'speech' as const, ...spanOfTokens(doc, colonToken, colonToken + 1) };
    return assembleWith(name, cue, [content]);
  },
};

/** The words before the colon, when they are one name or one noun phrase of somebody who speaks. */
function nameBefore(view: SentenceView, chunk: number): Span | null {
  const { doc } = view;
  const name = view.chunks[0]!;
  if (chunk !== 1 || name.kind !== 'np' || isGuide(view, chunk + 1) || isSalutation(view)) return null;
  const label = spanOfTokens(doc, name.first, name.end);
  // "Gulls 2-1 Otters: ..."
  if (doc.tokens.slice(name.first, name.end).some(({ kind }) => kind === 'number')) return null;
  if (isSpeakingNoun(wordAt(doc, name.head))) return label;
  if (!has(doc.tags[name.head], Tag.Proper)) return null;
  const words = doc.text.slice(label.start, label.end).toLowerCase();
  const verb = view.chunks.slice(chunk).some(({ finite }) => finite);
  if (countries.has(words) && (!verb || beginsWithSpeaker(view, name.end + 1))) return null;
  if (NOBODY.has(words) || NOBODY.has(wordAt(doc, name.head))) return null;
  return isInitials(doc.tokens[name.head]!.text) || speaksOfItself(view, name.end) || isNamedBelow(view, name)
    ? label
    : null;
}

const isInitials = (text: string): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(text);

/** Does the text name whom the headline names? A section ("Football: ...") is no name there, and a place one is "in". */
function isNamedBelow({ doc, index }: SentenceView, { first, head }: Chunk): boolean {
  const { lower } = doc.tokens[head]!;
  const { paragraph } = doc.sentences[index]!;
  let named = false;
  const from = doc.sentences[doc.paragraphs[paragraph]!.endSentence - 1]!.endToken;
  for (let i = from; i < Math.min(doc.tokens.length, from + LONGEST_ARTICLE); i++) {
    if (doc.tokens[i]!.lower !== lower || !has(doc.tags[i], Tag.Proper)) continue;
    const before = i - 1 - (head - first);
    const governor = doc.tokens[before]?.lower === 'the' ? before - 1 : before;
    if (doc.tokens[governor]?.lower === 'in' && !countries.has(lower)) return false;
    named = true;
  }
  return named;
}
