import { FINITE, has, Tag } from '../tags.js';
import {
  AFTER_TO_IS_NOUN,
  type Context,
  LOOK_AROUND,
  OPENS_NOUN_PHRASE,
  SUBJECT_PRONOUNS,
  TAKES_CLAUSE,
} from './context.js';

const LONGEST_PHRASE = 6;
const CAUSATIVES = new Set([
  'let',
  'make',
  'makes',
  'made',
  'help',
  'helped',
  'helps',
  'see',
  'saw',
  'watch',
  'hear',
  'heard',
  "let's",
]);

/** A base or third-person form that could be a noun: is it where a verb stands? */
export function isVerbPlace(asVerb: number, c: Context): boolean {
  if (c.beforeWord === 'to' || quotedInfinitive(c))
    return has(asVerb, Tag.Base) && !AFTER_TO_IS_NOUN.has(c.tokens[c.i - 2]?.lower ?? '');
  if (has(c.before, Tag.Modal)) return has(asVerb, Tag.Base);
  if (
    has(c.before, OPENS_NOUN_PHRASE | Tag.Preposition | Tag.Adjective | Tag.Number) &&
    !has(c.before, Tag.Pronoun | Tag.Subordinator)
  )
    return false;
  if (SUBJECT_PRONOUNS.has(c.beforeWord)) return true;
  if (CAUSATIVES.has(c.tokens[c.i - 2]?.lower ?? '') && has(asVerb, Tag.Base)) return true;
  if (has(c.before, Tag.Auxiliary)) return ['do', 'does', 'did'].includes(c.beforeWord) && has(asVerb, Tag.Base);
  const objectFollows =
    has(c.after, Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Wh | Tag.Subordinator) ||
    (has(c.after, Tag.Preposition) && c.afterWord === 'that');
  if (has(c.before, Tag.Wh | Tag.Subordinator)) return objectFollows || c.beforeWord === 'which';
  if (has(c.before, Tag.Noun)) {
    const plural = has(c.before, Tag.Plural);
    // "Ostland Motors plans": a name may look like a plural.
    const agrees = has(asVerb, Tag.Third) ? !plural || has(c.before, Tag.Proper) : plural;
    if (!agrees || endsObject(c)) return false;
    // "Lind needs to"
    if (has(asVerb, Tag.Third) && has(c.before, Tag.Proper) && has(c.after, Tag.To)) return true;
    return objectFollows || !clauseHasVerb(c);
  }
  if (has(c.before, Tag.Coordinator)) return objectFollows && !has(c.after, Tag.Wh);
  if (c.before === 0) return (has(asVerb, Tag.Base) && objectFollows && c.i > 0) || endsReport(c);
  return false;
}

/** "His wife, he says, plans to leave": after a reporting clause between commas its own goes on with the verb. */
const endsReport = (c: Context): boolean =>
  c.i - 4 >= c.first &&
  c.tokens[c.i - 1]!.text === ',' &&
  TAKES_CLAUSE.has(c.tokens[c.i - 2]!.lower) &&
  (c.tokens[c.i - 4]!.text === ',' || c.tokens[c.i - 5]?.text === ',');

/** "commander of the ground forces,": the last word of a noun phrase after a preposition. */
function endsObject(c: Context): boolean {
  if (c.after !== 0 || !has(c.tags[c.i]!, Tag.Plural) || TAKES_CLAUSE.has(c.tokens[c.i]!.lower)) return false;
  let j = c.i - 1;
  while (j > Math.max(c.first, c.i - LONGEST_PHRASE) && has(c.tags[j], Tag.Noun | Tag.Adjective | OPENS_NOUN_PHRASE))
    j--;
  return has(c.tags[j], Tag.Preposition) && !has(c.tags[j], Tag.Subordinator);
}

/** 'vowed to "end" it' */
const quotedInfinitive = (c: Context): boolean =>
  c.tokens[c.i - 1]?.kind === 'quote' && c.i - 2 >= c.first && has(c.tags[c.i - 2], Tag.To);

/** Does another word of this clause have to be its finite verb? */
export function clauseHasVerb(c: Context): boolean {
  for (const step of [-1, 1]) {
    for (
      let j = c.i + step;
      j >= Math.max(c.first, c.i - LOOK_AROUND) && j < Math.min(c.end, c.i + LOOK_AROUND);
      j += step
    ) {
      const tags = c.tags[j]!;
      const token = c.tokens[j]!;
      if (
        token.kind === 'punctuation'
          ? token.text !== '-'
          : token.kind === 'quote' || has(tags, Tag.Subordinator | Tag.Wh)
      )
        break;
      if (step === -1 && TAKES_CLAUSE.has(token.lower)) break;
      if (
        has(tags, Tag.Verb) &&
        has(tags, FINITE) &&
        !has(tags, Tag.Noun | Tag.Adjective) &&
        c.tokens[j - 1]?.lower !== 'to'
      )
        return true;
    }
  }
  return false;
}
