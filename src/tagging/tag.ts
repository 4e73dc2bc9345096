import type { Doc, Sentence, Token } from '../document/doc.js';
import { isCapitalized, opensClause } from './capitals.js';
import { settle } from './context/settle.js';
import { isSurnameAfter, readingBeside } from './names-beside.js';
import { organizationAt } from './organizations.js';
import type { TaggedDoc } from './tagged-doc.js';
import { ORGANIZATION, Tag } from './tags.js';
import { isClosedClass, isListed, isPluralInSmall, readingsOf } from './words.js';

const OPEN_CLASS = Tag.Noun | Tag.Verb | Tag.Adjective | Tag.Adverb | Tag.Number;
/** Forms that no sentence begins with by the look of an ending alone. */
const GUESSED_VERB = Tag.Past | Tag.Participle;
const NAME_FEATURES =
  Tag.FirstName | Tag.Male | Tag.Female | Tag.Place | Tag.Organization | Tag.Honorific | Tag.Role | Tag.Plural;

/**
 * Gives every token its tags. Each word has its possible readings from the word table, capitals and position narrow them, and the
 * context rules settle what is left. A sentence is tagged by itself, so the cost is linear in the text.
 */
export function tag(doc: Doc): TaggedDoc {
  const tags = new Uint32Array(doc.tokens.length);
  const titleCase = doc.sentences.map((sentence) => isTitleCase(doc, sentence));
  const names = namesOf(doc, titleCase);
  const marks = quotationMarks(doc);
  for (const [s, sentence] of doc.sentences.entries()) {
    const titled = titleCase[s]!;
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const known = organizationAt(doc.tokens, i, sentence.endToken);
      if (known === 0) {
        tags[i] = isApostrophe(doc, i, marks) ? Tag.Possessive : readings(doc.tokens, i, sentence, titled, names);
        i++;
      } else for (const next = i + known; i < next; i++) tags[i] = ORGANIZATION;
    }
    settle(doc.tokens, tags, sentence.firstToken, sentence.endToken);
  }
  return { tags, ...doc };
}

/** Offsets of the marks that open and close quotations. */
const quotationMarks = (doc: Doc): ReadonlySet<number> =>
  new Set(doc.quotations.flatMap(({ start, inner, closed }) => (closed ? [start, inner.end] : [start])));

/** "the players' union": a mark that belongs to no quotation, right after a word. */
function isApostrophe({ tokens }: Doc, i: number, marks: ReadonlySet<number>): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'quote' || token.spaced || marks.has(token.start) || !/^['’]$/.test(token.text)) return false;
  return tokens[i - 1]?.kind === 'word' && tokens[i - 1]!.lower.endsWith('s');
}

/** The tags that a token can have by itself: its word, its capitals, its place in the sentence. */
function readings(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  titled: boolean,
  names: ReadonlySet<string>,
): number {
  const token = tokens[i]!;
  if (token.kind === 'number') return Tag.Number;
  if (token.kind === 'link') return Tag.Noun | Tag.Proper;
  if (token.kind !== 'word') return 0;
  const beside = readingBeside(tokens, i, sentence, titled, names);
  if (beside !== 0) return beside;
  const known = readingsOf(token);
  if (!isCapitalized(token)) {
    const common = known & Tag.Proper && known & OPEN_CLASS & ~Tag.Noun ? known & ~(Tag.Proper | NAME_FEATURES) : known;
    // "banks", "parks": names where they are capitalised
    return isPluralInSmall(token) ? Tag.Noun | Tag.Plural : common || Tag.Noun;
  }
  if (isClosedClass(token) && !isInitialOfName(token)) return known;
  if (!titled && names.has(token.text) && !(known & Tag.Demonym))
    return Tag.Noun | Tag.Proper | (known & NAME_FEATURES);
  const free = titled || i === sentence.firstToken || opensClause(tokens[i - 1], token);
  if (free && known !== 0 && !(known & Tag.Proper) && (titled || isListed(token) || !(known & GUESSED_VERB)))
    return known;
  if (known & Tag.Demonym) return known & ~Tag.Verb;
  // No clause begins with a past tense: "Rose said".
  if (free && known & Tag.Proper && known & (Tag.Verb | Tag.Adverb) && !(known & Tag.Past)) {
    const next = tokens[i + 1];
    if (next?.kind !== 'word' || !isCapitalized(next)) return known;
  }
  return Tag.Noun | Tag.Proper | (known & NAME_FEATURES);
}

/** Words that are capitalized in the middle of a sentence somewhere: at the head of another one they are the same name. */
function namesOf(doc: Doc, titleCase: readonly boolean[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [s, sentence] of doc.sentences.entries()) {
    if (titleCase[s]) continue;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const token = doc.tokens[i]!;
      const before = doc.tokens[i - 1]!;
      if (
        token.kind === 'word' &&
        token.text.length > 2 &&
        isCapitalized(token) &&
        before.kind === 'word' &&
        (!isClosedClass(token) || isSurnameAfter(before, token))
      )
        names.add(token.text);
    }
  }
  return names;
}

const isInitialOfName = (token: Token): boolean => token.text.length > 1 && token.text.endsWith('.');

/** Headlines in title case, and lines in capitals: nearly all long words are capitalized there. */
function isTitleCase(doc: Doc, sentence: Sentence): boolean {
  let long = 0;
  let capitalized = 0;
  const end = Math.min(sentence.endToken, sentence.firstToken + 40);
  for (let i = sentence.firstToken + 1; i < end; i++) {
    const token = doc.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (isCapitalized(token)) capitalized++;
  }
  return long >= 3 && capitalized / long > 0.75;
}
