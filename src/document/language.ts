import * as words from '../lexicon/function-words.js';
import type { Token } from './doc.js';
import { isOneOf, signOf } from './words.js';

/** Fewer words than these tell nothing: headlines do without function words. */
const FEWEST = 30;
/** Of the words of English news, a tenth at the least are among these; of those of other languages, hardly one. */
const LEAST_SHARE = 0.04;

/** Words that other languages in Latin script have too ("in" is also Dutch, German and Italian). */
const SHARED = new Set(
  'an am as at dat den do en er for had have he her hun i in is it man may me men my no of on or over per plus so than till under us was we will ze'.split(
    ' ',
  ),
);
/** What a list of who said what in few words is full of. */
const REPORTING = ['said', 'says', 'told'];
const ENGLISH = signOf(
  [
    ...words.determiners,
    ...words.possessives,
    ...words.pronouns,
    ...words.prepositions,
    ...words.coordinators,
    ...words.beForms,
    ...words.haveForms,
    ...words.modals,
    ...REPORTING,
  ].filter((word) => word.length > 1 && !SHARED.has(word)),
);

/** Where the letters of other scripts begin. */
const BEYOND_LATIN = 0x370;

/** Whether a text is in English, as far as its scripts and function words tell; a short one in Latin script is. */
export function isInEnglish(tokens: readonly Token[]): boolean {
  let all = 0;
  let english = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    all++;
    if (isOneOf(token, ENGLISH)) english++;
    else if (token.lower.charCodeAt(0) >= BEYOND_LATIN) foreign++;
  }
  return 2 * foreign <= all && (all < FEWEST || english >= LEAST_SHARE * all);
}
