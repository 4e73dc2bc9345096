import type { Doc, Sentence, Token } from '../document/doc.js';
import { settle } from './context/settle.js';
import { isSpeakersEnding, organizationAt } from './organizations.js';
import type { TaggedDoc } from './tagged-doc.js';
import { FINITE, Tag } from './tags.js';
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

const ORGANIZATION = Tag.Noun | Tag.Proper | Tag.Organization;
/** Bodies whose initials are a word of every day. */
const INITIALS = new Set(['IT', 'WHO']);

/** "the AGO said": whatever else the letters spell. */
function isInitialsThere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i - 1]?.lower !== 'the' || !IN_CAPITALS.test(tokens[i]!.text)) return false;
  if (next?.kind !== 'word' || isCapitalized(next)) return false;
  const after = readingsOf(next);
  return (after & FINITE) !== 0 && (after & (Tag.Noun | Tag.Base)) === 0;
}
const IN_CAPITALS = /^\p{Lu}{2,6}$/u;

/** "AT&T" */
const isInitialsBeforeAnd = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '&' && !tokens[i + 1]!.spaced && IN_CAPITALS.test(tokens[i]!.text);

/** "He Wenbo, a grocer", "You Jing said": a surname before a word that is none. */
function isSurname(tokens: readonly Token[], i: number, titled: boolean): boolean {
  const [name, given, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (titled || !SURNAMES.has(name.text) || given?.kind !== 'word' || after === undefined) return false;
  const isWord = isListed(given) && (isClosedClass(given) || (readingsOf(given) & Tag.FirstName) === 0);
  if (!/^\p{Lu}\p{Ll}+$/u.test(given.text) || isWord) return false;
  return after.text === ',' || (after.kind === 'word' && (readingsOf(after) & FINITE) !== 0 && !isCapitalized(after));
}
const SURNAMES = new Set(['He', 'She', 'You']);

/** Not in a sentence all in capitals. */
const hasSmallBeside = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1], tokens[i + 1], tokens[i + 2], tokens[i + 3]].some(
    (token) => token?.kind === 'word' && /\p{Ll}/u.test(token.text),
  );

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
  if (token.text === 'US' && !titled) return Tag.Noun | Tag.Proper | Tag.Place;
  const initials = isInitialsBeforeAnd(tokens, i) || INITIALS.has(token.text) || isInitialsThere(tokens, i);
  if ((initials && hasSmallBeside(tokens, i)) || isSpeakersEnding(tokens, i)) return ORGANIZATION;
  if (isSurname(tokens, i, titled)) return Tag.Noun | Tag.Proper;
  if (token.text === 'Downing' && tokens[i + 1]?.text === 'Street') return Tag.Noun | Tag.Proper | Tag.Place;
  const known = readingsOf(token);
  if (!isCapitalized(token)) {
    const common = known & Tag.Proper && known & OPEN_CLASS & ~Tag.Noun ? known & ~(Tag.Proper | NAME_FEATURES) : known;
    // "banks", "parks": names where they are capitalised
    return isPluralInSmall(token) ? Tag.Noun | Tag.Plural : common || Tag.Noun;
  }
  if (token.text === 'First' && isBeforeCapital(tokens, i, sentence))
    return isAfterName(tokens, i, sentence) ? Tag.Noun | Tag.Proper : Tag.Adjective;
  const namesake = NAMESAKES.get(token.text);
  if (namesake !== undefined && isNamesake(tokens, i, sentence, titled, names)) return namesake;
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

const isBeforeCapital = (tokens: readonly Token[], i: number, { endToken }: Sentence): boolean =>
  i + 1 < endToken && tokens[i + 1]!.kind === 'word' && isCapitalized(tokens[i + 1]!);

/** "Pell [First] Bank"; not "The [First] Lady", "on Monday [First] Lady Ada Lind". */
function isAfterName(tokens: readonly Token[], i: number, { firstToken }: Sentence): boolean {
  const before = tokens[i - 1];
  if (i === firstToken || before?.kind !== 'word' || !isCapitalized(before) || isClosedClass(before)) return false;
  return !before.lower.endsWith('day');
}

/** Names that are function words as well. */
const NAMESAKES: ReadonlyMap<string, number> = new Map([
  ['May', Tag.Noun | Tag.Proper | Tag.FirstName | Tag.Female],
  ['Per', Tag.Noun | Tag.Proper | Tag.FirstName | Tag.Male],
  ['Will', Tag.Noun | Tag.Proper | Tag.FirstName | Tag.Male],
]);

/** "Theresa", "Mrs", "Minister" */
const opensPersonsName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  isCapitalized(token) &&
  (readingsOf(token) & (Tag.FirstName | Tag.Honorific | Tag.Role)) !== 0;

/**
 * "Theresa [May]", "Mrs [May]", "said [Will] Orrin", "[Will] Orrin said"; and by itself, where the text has the whole name: "[May] said",
 * but not "in May".
 */
function isNamesake(
  tokens: readonly Token[],
  i: number,
  { firstToken, endToken }: Sentence,
  titled: boolean,
  names: ReadonlySet<string>,
): boolean {
  const { text } = tokens[i]!;
  const before = i > firstToken ? tokens[i - 1] : undefined;
  const next = i + 1 < endToken ? tokens[i + 1] : undefined;
  if (opensPersonsName(before)) return true;
  if (titled) return false;
  const free = before === undefined || opensClause(before, tokens[i]!);
  const capital = next?.kind === 'word' && isCapitalized(next);
  if (capital && text !== 'May') return !free || isPastOrThird(tokens[i + 2]);
  if (!names.has(text) || next?.kind === 'number') return false;
  return free ? isPastOrThird(next) : (readingsOf(before) & BEFORE_MONTHS) === 0;
}
const BEFORE_MONTHS = Tag.Preposition | Tag.Determiner | Tag.Adjective | Tag.Adverb | Tag.Number;

/** No question asks for it: "Will Orrin said", not "Will Orrin say". */
const isPastOrThird = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (readingsOf(token) & (Tag.Past | Tag.Third)) !== 0 && (readingsOf(token) & Tag.Base) === 0;

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
        (!isClosedClass(token) || (NAMESAKES.has(token.text) && opensPersonsName(before)))
      )
        names.add(token.text);
    }
  }
  return names;
}

/** After an opening quotation mark, a colon or a dash, a capital says nothing of a name. */
const opensClause = (before: Token | undefined, token: Token): boolean =>
  before !== undefined &&
  ((before.kind === 'quote' && !token.spaced) || before.text === ':' || before.text === '…' || before.text === '(');

const isInitialOfName = (token: Token): boolean => token.text.length > 1 && token.text.endsWith('.');

export function isCapitalized(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const letter = token.text[0]!;
  return letter !== letter.toLowerCase();
}

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
