import { firstStartingFrom, type Span } from '../../document/span.js';
import { perWord } from '../../document/words.js';
import { irregularVerbs } from '../../lexicon/verb-forms.js';
import { accusationForms } from '../../rules/frames/word-forms.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';

const FUNCTION =
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Wh |
  Tag.Possessive |
  Tag.To |
  Tag.Modal |
  Tag.Auxiliary |
  Tag.Negation;

const IRREGULAR = new Map(
  irregularVerbs.flatMap(({ lemma, past, participle }) => [
    [past, lemma],
    [participle, lemma],
  ]),
);
/** Terms already cut, by their one span or by their list of spans: denials are held against the same claims and sentences over and over. */
const known = new WeakMap<object, ReadonlySet<string>>();

/** The words of spans that carry their matter, cut to stems, by which two wordings of one thing meet: "sold" and "selling". */
export function termsOf(doc: TaggedDoc, spans: readonly Span[]): ReadonlySet<string> {
  const key = spans.length === 1 ? spans[0]! : spans;
  let terms = known.get(key);
  if (terms === undefined) {
    terms = cutTerms(doc, spans);
    known.set(key, terms);
  }
  return terms;
}

function cutTerms(doc: TaggedDoc, spans: readonly Span[]): Set<string> {
  const terms = new Set<string>();
  for (const { start, end } of spans) {
    for (const i of tokensIn(doc, { start, end })) {
      const token = doc.tokens[i]!;
      if (token.kind === 'number') terms.add(token.lower);
      if (token.kind !== 'word' || has(doc.tags[i], FUNCTION)) continue;
      if (has(doc.tags[i], Tag.Adverb) && !has(doc.tags[i], Tag.Noun | Tag.Adjective)) continue;
      const term = termOf(token);
      if (term !== null) terms.add(term);
    }
  }
  return terms;
}

export const NO_TERMS: ReadonlySet<string> = new Set();

/** The terms of what is denied or stated, without those of its speaker's name. */
export function matterOf(
  doc: TaggedDoc,
  { content, source }: { readonly content: readonly Span[]; readonly source: Span | null },
): ReadonlySet<string> {
  const own = source === null ? NO_TERMS : termsOf(doc, [source]);
  return new Set([...termsOf(doc, content)].filter((term) => !own.has(term)));
}

/** Null for a word that carries no matter. An accusation's noun says that something was claimed, not what. */
const termOf = perWord((lower) =>
  accusationForms.has(lower) || lower.length < 3 || lower === 'such' ? null : stemOf(lower),
);

/** The word without the commonest endings; irregular verbs in their base form. */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  const stem = base
    .replace(/ies$/, 'y')
    .replace(/(?:ings?|ed|es|s)$/, '')
    // "ordered" and "order" meet
    .replace(/(?:ment|er|or)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
  return stem.length < 3 ? base : stem;
}

export const sharedTerms = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared;
};

/** Index of the first token that begins at an offset or after it. */
export const firstTokenAt = (doc: TaggedDoc, offset: number): number => firstStartingFrom(doc.tokens, offset);

/** Index of the sentence that an offset stands in. */
export const sentenceAt = (doc: TaggedDoc, offset: number): number =>
  Math.max(0, firstStartingFrom(doc.sentences, offset + 1) - 1);

export const paragraphAt = (doc: TaggedDoc, offset: number): number =>
  doc.sentences[sentenceAt(doc, offset)]!.paragraph;

/** Indexes of the tokens of a span. */
export function tokensIn(doc: TaggedDoc, { start, end }: Span): number[] {
  const list: number[] = [];
  for (let i = firstTokenAt(doc, start); i < doc.tokens.length && doc.tokens[i]!.end <= end; i++) list.push(i);
  return list;
}
