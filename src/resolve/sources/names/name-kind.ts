import type { Token } from '../../../document/doc.js';
import { countries } from '../../../lexicon/countries.js';
import { legalForms, organizationWords, surnames } from '../../../lexicon/organization-words.js';
import { followings } from '../../../lexicon/persons.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { has, Tag } from '../../../tagging/tags.js';
import { isListed, readingsOf } from '../../../tagging/words.js';
import type { SourceKind } from '../../../types.js';
import { isInstitutionNoun, isKnownOrganization, isOutlet, isPartisan, isTitle, kindOfNoun } from '../vocabulary.js';
import { isBrand } from './brands.js';
import { endWithoutLetters, type Name } from './names.js';

const LONGEST_ACRONYM = 6;

const DIRECTIONS = new Set(['east', 'new', 'north', 'northern', 'south', 'southern', 'west', 'western']);

/** "Democrats", "Russians" */
const isPeople = (doc: TaggedDoc, token: number): boolean =>
  kindOfNoun(doc.tokens[token]!) === 'group' || (has(doc.tags[token], Tag.Demonym) && has(doc.tags[token], Tag.Plural));

const isEveryday = (token: Token): boolean =>
  isListed(token) && (readingsOf(token) & (Tag.Proper | Tag.FirstName)) === 0;

/** "Senate Republicans", "Labour MPs" */
function isPoliticians(words: readonly Token[]): boolean {
  const { lower } = words.at(-1)!;
  const one = lower.slice(0, -1);
  if (!lower.endsWith('s')) return false;
  // "Society of Engineers"
  return isPartisan(one) || (isTitle(one) && !words.some((word) => isInstitutionNoun(word.lower)));
}

/** What a name by itself stands for, and whether more than its capitals say so. */
export function kindOfName(doc: TaggedDoc, name: Name): { kind: SourceKind; certain: boolean } {
  const { first, end } = name;
  if (name.title !== null) return { kind: 'person', certain: true };
  const words = doc.tokens.slice(first, end);
  if (UNKNOWN.has(words[0]!.lower)) return { kind: 'unnamed', certain: true };
  const lower = words.map((token) => token.lower).join(' ');
  const alone = words.length === 1 || words.at(-2)?.text === '-';
  if (isFirmOfBrothers(doc, name) || isOfPeople(doc, name)) return { kind: 'organization', certain: true };
  if (alone ? isPeople(doc, end - 1) : isPoliticians(words)) return { kind: 'group', certain: true };
  if (countries.has(lower)) return { kind: 'place', certain: true };
  const bare = lower.replace(/^the /, '');
  if (isOutlet(bare) || isKnownOrganization(bare)) return { kind: 'organization', certain: true };
  if (isSurnamed(doc, name) || endWithoutLetters(doc, name) < end) return { kind: 'person', certain: true };
  const institutional = words.some(({ lower: word, text }, i) => {
    const plain = word.replaceAll('.', '');
    return (
      text === '&' ||
      // "BBC Verify"
      (i === 0 && words.length > 1 && isAcronym(text) && (isKnownOrganization(word) || isOutlet(word))) ||
      (i > 0 && organizationWords.has(plain)) ||
      ((i === words.length - 1 || isFollowedByOf(words, i)) &&
        (isInstitutionNoun(plain) || isBodies(doc, first + i))) ||
      (i > 0 && has(doc.tags[first + i], Tag.Organization))
    );
  });
  // "PAC Forward Norland"
  if (words.length > 1 && words[0]!.text.length <= 3 && isInstitutionNoun(words[0]!.lower))
    return { kind: 'organization', certain: true };
  // "Union KDA"
  if (words.length === 2 && isInstitutionNoun(words[0]!.lower) && isAcronym(words[1]!.text))
    return { kind: 'organization', certain: true };
  // "Blue Gulf Lines, Inc."
  const incorporated = doc.tokens[end]?.text === ',' && LEGAL_FORMS.has(doc.tokens[end + 1]?.lower ?? '');
  if (institutional || incorporated) return { kind: 'organization', certain: true };
  // "Tarrow University Poll"
  if (words.length > 1 && POLLS.has(words.at(-1)!.lower) && !has(doc.tags[first], Tag.FirstName))
    return { kind: 'document', certain: true };
  // "Silverline, which runs the trains, said"
  if (doc.tokens[end]?.text === ',' && doc.tokens[end + 1]?.lower === 'which' && !has(doc.tags[end - 1], Tag.Place))
    return { kind: 'organization', certain: false };
  // "Tarrow Pumps", "Western Pumps"
  if (
    words.length > 1 &&
    isPlural(doc, end - 1) &&
    (has(doc.tags[first], Tag.Place) || DIRECTIONS.has(words[0]!.lower))
  )
    return { kind: 'organization', certain: false };
  // "Radio Orlo", "Merovian KBN"
  const broadcasts =
    words[0]!.lower === 'radio' || (has(doc.tags[first], Tag.Demonym) && isAcronym(words.at(-1)!.text));
  if (words.length === 2 && broadcasts) return { kind: 'organization', certain: true };
  // "Ilka Whitby" may be a place or somebody's name.
  if (has(doc.tags[end - 1], Tag.Place) && !has(doc.tags[first], Tag.FirstName))
    return { kind: 'place', certain: words.length === 1 || has(doc.tags[first], Tag.Place | Tag.Adjective) };
  if (words.length > 1 && has(doc.tags[first], Tag.FirstName)) return { kind: 'person', certain: true };
  if (words.length > 1 && /^\p{L}\.$/u.test(words[0]!.text)) return { kind: 'person', certain: true };
  const only = words.length === 1 ? words[0]! : null;
  if (only !== null && isAcronym(only.text) && doc.tokens[end]?.text !== ':')
    return { kind: 'organization', certain: false };
  if (only !== null && isBrand(only.text)) return { kind: 'organization', certain: false };
  if (only !== null && has(doc.tags[first], Tag.Organization)) return { kind: 'organization', certain: false };
  if (/\.[a-z]{2,}$/.test(lower)) return { kind: 'organization', certain: false };
  if (DIRECTIONS.has(words[0]!.lower) && words.length === 2) return { kind: 'place', certain: false };
  // "Catholic", "Middle Eastern", "Full Text": words of every day in capitals name no person.
  if (words.every(isEveryday)) return { kind: 'organization', certain: false };
  // "Norland's Joint Chiefs of Staff", "Doctors Without Borders"
  const ofSomething = words.some(({ text }) => text === 'of' || text === 'Without' || text === 'Against');
  const article = doc.tokens[name.from - 1]?.lower === 'the' && !FOLLOWINGS.has(doc.tokens[end]?.lower ?? '');
  return { kind: article || ofSomething ? 'organization' : 'person', certain: false };
}

const POLLS = new Set(['poll', 'report', 'study']);
const FOLLOWINGS = new Set(followings);

/** "Committees" */
const isBodies = ({ tokens, tags }: TaggedDoc, i: number): boolean =>
  has(tags[i], Tag.Plural) && kindOfNoun(tokens[i]!) === 'organization';

/** "Orsa Brothers", but not "the Orsa Brothers" */
const isFirmOfBrothers = ({ tokens }: TaggedDoc, { first, end, from }: Name): boolean =>
  end - first > 1 && tokens[end - 1]!.text === 'Brothers' && !isArticle(tokens[from - 1]) && !isArticle(tokens[first]);
const isArticle = (token: Token | undefined): boolean => token?.lower === 'the';

/** "Harbour Workers of Norland", "Concerned Veterans for Norland", but not "Democrats of Ohio" */
function isOfPeople({ tokens, tags }: TaggedDoc, { first, end }: Name): boolean {
  for (let i = first + 2; i < end - 1; i++) {
    const one = tokens[i - 1]!.lower.slice(0, -1);
    if (['for', 'of'].includes(tokens[i]!.lower))
      return has(tags[i - 1], Tag.Plural) && !has(tags[i - 1], Tag.Demonym) && !isPartisan(one) && !isTitle(one);
  }
  return false;
}

/** "Pumps", but neither people nor a name that ends like a plural. */
const isPlural = (doc: TaggedDoc, token: number): boolean =>
  has(doc.tags[token], Tag.Plural) && !isPeople(doc, token) && kindOfNoun(doc.tokens[token]!) === null;

/** "Alison Post", "Owen Ford": a first name that is nothing else before a word that names bodies and families alike. */
function isSurnamed(doc: TaggedDoc, { first, end }: Name): boolean {
  const last = doc.tokens[end - 1]!;
  const isFirm = has(doc.tags[end - 1], Tag.Organization) && !isEveryday(last);
  if (end - first !== 2 || !(isFirm || SURNAMES.has(last.lower))) return false;
  const tags = doc.tags[first]!;
  return has(tags, Tag.FirstName) && has(tags, Tag.Male) !== has(tags, Tag.Female) && !has(tags, Tag.Place);
}
const SURNAMES = new Set(surnames);

/** "UNIDENTIFIED MALE:" */
const UNKNOWN = new Set(['unidentified', 'unknown']);

const isFollowedByOf = (words: readonly { lower: string }[], i: number): boolean =>
  ['of', 'for', 'on'].includes(words[i + 1]?.lower ?? '');

const LEGAL_FORMS = new Set(legalForms);

const isAcronym = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST_ACRONYM && text === text.toUpperCase();

/** "White House", "Random House": never called "the House", as the "Ohio House" and the "House of Lords" are. */
export const isNamedHouse = ({ tags }: TaggedDoc, { end }: Name, parts: readonly string[]): boolean =>
  parts.length > 1 && parts.at(-1) === 'house' && !has(tags[end - 2], Tag.Place | Tag.Demonym);

/** The gender that a first name suggests, by the word table; null for a name of both or neither. */
export function genderOfFirstName(doc: TaggedDoc, name: Name): 'female' | 'male' | null {
  const tags = doc.tags[name.first]!;
  if (name.end - name.first < 2 || has(tags, Tag.Male) === has(tags, Tag.Female)) return null;
  return has(tags, Tag.Male) ? 'male' : 'female';
}

/** "Kaja shares fell", "shares in Kaja", but not "Kaja shares a flat". */
export function isShared({ tokens, tags }: TaggedDoc, { from, end }: Name): boolean {
  const before = ['in', 'of'].includes(tokens[from - 1]?.lower ?? '') && SHARES.has(tokens[from - 2]?.lower ?? '');
  const at = /^['’]s?$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  if (!SHARES.has(tokens[at]?.lower ?? '')) return before;
  return before || at > end || !has(tags[at + 1], Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Adjective);
}
const SHARES = new Set(['shareholders', 'shares', 'stock', 'stockholders']);
