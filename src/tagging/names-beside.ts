import type { Sentence, Token } from '../document/doc.js';
import { isCapitalized, opensClause } from './capitals.js';
import { isSpeakersEnding } from './organizations.js';
import { FINITE, ORGANIZATION, Tag } from './tags.js';
import { isClosedClass, isListed, readingsOf } from './words.js';

/**
 * The tags of a word that is a name, or a part of one, by what stands beside it, whatever else it can be: "the AGO said", "He Wenbo",
 * "Theresa May"; 0 where nothing there says so. `names` are the words that the text has as names elsewhere.
 */
export function readingBeside(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  titled: boolean,
  names: ReadonlySet<string>,
): number {
  const { text } = tokens[i]!;
  if (text === 'US' && !titled) return Tag.Noun | Tag.Proper | Tag.Place;
  const initials = isInitialsBeforeAnd(tokens, i) || INITIALS.has(text) || isInitialsThere(tokens, i);
  if ((initials && hasSmallBeside(tokens, i)) || isSpeakersEnding(tokens, i)) return ORGANIZATION;
  if (isSurname(tokens, i, titled)) return Tag.Noun | Tag.Proper;
  if (text === 'Downing' && tokens[i + 1]?.text === 'Street') return Tag.Noun | Tag.Proper | Tag.Place;
  if (text === 'First' && isBeforeCapital(tokens, i, sentence))
    return isAfterName(tokens, i, sentence) ? Tag.Noun | Tag.Proper : Tag.Adjective;
  const namesake = NAMESAKES.get(text);
  return namesake !== undefined && isNamesake(tokens, i, sentence, titled, names) ? namesake : 0;
}

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

/** "[May]" of "Theresa May": a function word that is a surname. */
export const isSurnameAfter = (before: Token, token: Token): boolean =>
  NAMESAKES.has(token.text) && opensPersonsName(before);
