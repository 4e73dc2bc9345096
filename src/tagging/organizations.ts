import type { Token } from '../document/doc.js';
import { beginsCapital } from '../document/letters.js';
import { organizations } from '../lexicon/organizations.js';
import { FINITE, Tag } from './tags.js';
import { isClosedClass, readingsOf } from './words.js';

/** The known names of several words, each as the words after its first one; by the first one, the longest first. */
const byFirst = new Map<string, string[][]>();
for (const name of organizations) {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) continue;
  const known = byFirst.get(first);
  if (known === undefined) byFirst.set(first, [rest]);
  else known.push(rest);
}
for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);

/** How many tokens the known name of several words has that begins at one: "General Motors", "Marks & Spencer"; 0 where none does. */
export function organizationAt(tokens: readonly Token[], at: number, end: number): number {
  const names = beginsCapital(tokens[at]!.text) ? byFirst.get(tokens[at]!.lower) : undefined;
  const rest = names?.find(
    (words) => at + words.length < end && words.every((word, i) => isWord(tokens, at + 1 + i, word)),
  );
  if (rest === undefined) return 0;
  const last = at + rest.length;
  return tokens[last]!.lower === POSSESSIVE && !endsName(tokens, last) ? 0 : rest.length + 1;
}

/** Written as a name is: its words in capitals, "of" and "the" apart. */
const isWord = (tokens: readonly Token[], at: number, word: string): boolean =>
  tokens[at]!.lower === word && (tokens[at]!.kind !== 'word' || beginsCapital(tokens[at]!.text) || SMALL.has(word));

const POSSESSIVE = "'s";
const SMALL = new Set([POSSESSIVE, 'for', 'from', 'it', 'of', 'the']);

/** The "'s" of "McDonald's said", not of "McDonald's sales", "McDonald's own figures". */
const endsName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.kind === 'word' && (readingsOf(next) & FINITE) !== 0 && (readingsOf(next) & OF_PHRASE) === 0;
};
const OF_PHRASE = Tag.Noun | Tag.Adjective | Tag.Number;

/** The "'s" of a shop or a firm that nothing else is known of, "Lind's says": of "Lind's said" it may be that of "has". */
export const isSpeakersEnding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === POSSESSIVE &&
  tokens[at + 1]?.lower === 'says' &&
  beginsCapital(tokens[at - 1]?.text ?? '') &&
  !isClosedClass(tokens[at - 1]!);
