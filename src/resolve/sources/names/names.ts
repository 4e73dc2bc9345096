import type { Token } from '../../../document/doc.js';
import { beginsSmall } from '../../../document/letters.js';
import { nameParticles } from '../../../lexicon/name-particles.js';
import { legalForms, organizationWords } from '../../../lexicon/organization-words.js';
import { bareTemporalNouns, temporalNouns } from '../../../lexicon/temporal-nouns.js';
import { isCapitalized } from '../../../tagging/capitals.js';
import { organizationAt } from '../../../tagging/organizations.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { FINITE, has, Tag } from '../../../tagging/tags.js';
import { isClosedClass, isListed } from '../../../tagging/words.js';
import { isInstitutionNoun, isKnownOrganization, isOutlet, kindOfNoun } from '../vocabulary.js';
import { isBrand } from './brands.js';
import { isCourteous, isLetters, LONGEST_TITLE, splitRun, titleAt } from './titles.js';

/** A name in the text, by token indexes; `title` is in lower case without full stops ("mr", "prime minister"). */
export interface Name {
  /** The name itself: `tokens[first]` up to, not including, `tokens[end]`. */
  readonly first: number;
  readonly end: number;
  /** Where its run of capitals begins, with a title and what stands before that: at most `first`. */
  readonly from: number;
  readonly title: string | null;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
}

export interface Names {
  /** In text order. */
  readonly all: readonly Name[];
  /** For every token, the index of the name that it belongs to (its title included), or -1. */
  readonly at: Int32Array;
}

const LONGEST_RUN = 16;
const TEMPORAL = new Set([...temporalNouns, ...bareTemporalNouns]);
const WITHIN_NAMES = new Set(['Against', 'Without']);
const OF = new Set(['for', 'of']);

/** The names in a document's text, headlines and lists included, captions and calls to action left out. */
export function namesIn(doc: TaggedDoc): Names {
  const all: Name[] = [];
  /** Words that may be names or plurals at a sentence's head, or an office and a nation: "Barclays", "King", "German". */
  const doubtful: Name[] = [];
  const labels = new Set(doc.turns.map(({ label }) => label.start));
  doc.sentences.forEach((sentence, s) => {
    const { kind } = doc.paragraphs[sentence.paragraph]!;
    if (kind === 'caption' || kind === 'callToAction') return;
    const plain = kind === 'body' || kind === 'list';
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      if (!startsName(doc, i, sentence.endToken, plain) && !labels.has(doc.tokens[i]!.start)) {
        if (plain && isCapital(doc, i) && !isClosedClass(doc.tokens[i]!)) doubtful.push(aloneAt(i, s));
        i++;
        continue;
      }
      const end = isSided(doc, i) ? i + 1 : endOfRun(doc, i, sentence.endToken, plain);
      const parts = splitRun(doc, i, end);
      for (const part of parts) {
        const first = isOfAll(doc, part.first, part.end) ? part.first - 1 : part.first;
        all.push({ sentence: s, ...part, first, from: Math.min(first, part.from) });
      }
      if (plain && parts.length === 0 && end === i + 1) doubtful.push(aloneAt(i, s));
      i = end;
    }
  });
  return indexed(doc, doubtful.length === 0 ? all : withBorne(doc, all, doubtful));
}

/** "an anti-[Lind] PAC" */
const isSided = ({ tokens }: TaggedDoc, i: number): boolean =>
  tokens[i - 1]?.text === '-' && SIDES.has(tokens[i - 2]?.lower ?? '');
const SIDES = new Set(['anti', 'pro']);

const aloneAt = (i: number, sentence: number): Name => ({ from: i, first: i, end: i + 1, title: null, sentence });

/**
 * With those of the doubtful names that stand in another name ("Barclays Capital"), are somebody's surname ("Joe King") or a body's
 * short name, in text order.
 */
function withBorne(doc: TaggedDoc, names: readonly Name[], doubtful: readonly Name[]): readonly Name[] {
  const words = new Set(names.flatMap(({ first, end }) => doc.tokens.slice(first, end).map(({ text }) => text)));
  const surnames = new Set(
    names
      .filter((name) => isFullName(doc, name) || isCourteous(name.title ?? ''))
      .map((name) => doc.tokens[endWithoutLetters(doc, name) - 1]!.text),
  );
  const openers = openersOf(doc, names);
  const borne = doubtful.filter(({ first }) => {
    const token = doc.tokens[first]!;
    if (isPluralLike(token) && words.has(token.text)) return true;
    return (surnames.has(token.text) || openers.has(token.text)) && standsAsName(doc, first);
  });
  return borne.length === 0 ? names : [...names, ...borne].sort((a, b) => a.first - b.first);
}

/** "Amnesty" of the body "Amnesty International" */
function openersOf(doc: TaggedDoc, names: readonly Name[]): ReadonlySet<string> {
  const bodies = names.filter(
    ({ first, end }) => end - first === 2 && organizationWords.has(doc.tokens[end - 1]!.lower),
  );
  return new Set(bodies.map(({ first }) => doc.tokens[first]!.text));
}

/** "Joe King", "Sen. Joe King" */
const isFullName = (doc: TaggedDoc, { first, end }: Name): boolean =>
  end - first > 1 && has(doc.tags[first], Tag.FirstName);

/** "King said", but not "the King", "German officials". */
function standsAsName(doc: TaggedDoc, i: number): boolean {
  if (has(doc.tags[i - 1], Tag.Determiner | Tag.Possessive) || isCapital(doc, i + 1)) return false;
  const after = doc.tags[i + 1];
  return !has(after, Tag.Noun | Tag.Adjective) || has(after, FINITE);
}

function indexed(doc: TaggedDoc, all: readonly Name[]): Names {
  const at = new Int32Array(doc.tokens.length).fill(-1);
  for (const [index, { from, end }] of all.entries()) at.fill(index, from, end);
  return { all, at };
}

const isCapital = (doc: TaggedDoc, i: number): boolean => {
  const token = doc.tokens[i];
  return token?.kind === 'word' && isCapitalized(token);
};

/** A capitalized word that can be a part of a name. In a headline capitals say little, so only words tagged as names count. */
function isNameWord(doc: TaggedDoc, i: number, plain: boolean): boolean {
  if (!isCapital(doc, i)) return false;
  const tags = doc.tags[i]!;
  const { lower, text } = doc.tokens[i]!;
  if (has(tags, Tag.Proper))
    return (
      !TEMPORAL.has(lower) ||
      has(tags, Tag.Organization) ||
      (lower === 'may' && has(tags, Tag.FirstName)) ||
      has(doc.tags[i - 1], Tag.FirstName)
    );
  if (TEMPORAL.has(lower) || isClosedClass(doc.tokens[i]!) || lower === 'no.') return false;
  return plain || has(tags, Tag.Role) || (text.length > 1 && text.endsWith('.'));
}

/**
 * "Bank of", "Joint Chiefs of", and titles, which are peeled off later ("Mayor of Tarrow Ada Lind"). A title and a name are whole:
 * in "Mayor Ada Lind of Tarrow" the place is no part of it.
 */
function takesOf(doc: TaggedDoc, first: number, end: number): boolean {
  // "Group Manager Ada Lind of Tarrow Fire"
  const initialled = end - first > 3 && /^\p{Lu}\.$/u.test(doc.tokens[end - 2]!.text);
  const given = initialled ? end - 3 : end - 2;
  if (end - first > 2 && has(doc.tags[given], Tag.FirstName) && !isInstitutionNoun(doc.tokens[end - 1]!.lower))
    return false;
  for (let i = first; i < end; i++) if (isInstitutionNoun(doc.tokens[i]!.lower)) return true;
  for (let i = Math.max(first, end - LONGEST_TITLE); i < end; i++) if (titleAt(doc, i, end) === end - i) return true;
  return end - first > 1 && kindOfNoun(doc.tokens[end - 1]!) === 'group';
}

/** At a sentence's head only a word tagged as a name begins one, or a noun or adjective before another capital. */
function startsName(doc: TaggedDoc, i: number, end: number, plain: boolean): boolean {
  const tags = doc.tags[i]!;
  if (!isNameWord(doc, i, plain))
    // "North Korea" in a headline
    return isCapital(doc, i) && has(tags, Tag.Adjective) && has(doc.tags[i + 1], Tag.Place) && i + 1 < end;
  if (has(tags, Tag.Proper)) return !has(tags, Tag.Demonym) || nextInRun(doc, i, i + 1, end, plain) > 0;
  const before = doc.tokens[i - 1];
  const opens = before === undefined || before.kind === 'quote' || ['.', '!', '?', ':', '…'].includes(before.text);
  if (!opens && !isSentenceStart(doc, i)) return true;
  if (has(tags, Tag.Noun) && standsAlone(doc.tokens[i]!) && (!isListed(doc.tokens[i]!) || standsAsName(doc, i)))
    return true;
  // "Concerned Veterans for Norland"
  const ofPeople = has(tags, Tag.Participle | Tag.Past) && has(doc.tags[i + 1], Tag.Plural) && isCapital(doc, i + 1);
  return (has(tags, Tag.Noun | Tag.Adjective) || ofPeople) && nextInRun(doc, i, i + 1, end, plain) > 0;
}

/** A single word that is a name even where a sentence begins: one known for it, or one that is no word at all. */
const standsAlone = (token: Token): boolean =>
  isOutlet(token.lower) ||
  isKnownOrganization(token.lower) ||
  isBrand(token.text) ||
  (!isListed(token) && !token.lower.endsWith('s') && kindOfNoun(token) === null);

/** A word that is not known, with the ending of a plural. */
const isPluralLike = (token: Token): boolean =>
  token.lower.endsWith('s') && !isListed(token) && kindOfNoun(token) === null;

const isSentenceStart = (doc: TaggedDoc, i: number): boolean =>
  i === 0 || doc.text.slice(doc.tokens[i - 1]!.end, doc.tokens[i]!.start).includes('\n');

function endOfRun(doc: TaggedDoc, first: number, end: number, plain: boolean): number {
  let last = first + Math.max(1, organizationAt(doc.tokens, first, end));
  while (last < end && last - first < LONGEST_RUN) {
    const step = nextInRun(doc, first, last, end, plain);
    if (step === 0) break;
    last += step;
  }
  return last;
}

/** How many tokens the run goes on by: 1 for a name's word, more with a hyphen, a particle, "&", "and" or "of" before it; 0 at its end. */
function nextInRun(doc: TaggedDoc, first: number, i: number, end: number, plain: boolean): number {
  if (i >= end) return 0;
  const token = doc.tokens[i]!;
  if (isNameWord(doc, i, plain)) return 1;
  // "McDonald's said"
  if (/^['’]s$/.test(token.lower) && has(doc.tags[i], Tag.Proper)) return 1;
  const next = doc.tokens[i + 1];
  if (next === undefined || i + 1 >= end) return 0;
  // "Lind-Venn", "Seo-in", but not "Pilot-turned-mayor", "Tarrow-based"
  if (token.text === '-' && !token.spaced && !next.spaced && next.kind === 'word')
    return beginsSmall(next.text) && /(?:ed|born|held|run)$/.test(next.lower) ? 0 : 2;
  if (token.text === '&' && isNameWord(doc, i + 1, plain) && !isAnother(doc, i + 1, end)) return 2;
  if (token.text === 'and' && isJoinedBody(doc, first, i, plain)) return 2;
  if (isOfMembers(doc, i, end) || isOwnFirm(doc, i, end)) return 2;
  // "Doctors Without Borders"
  if (plain && WITHIN_NAMES.has(token.text) && isNameWord(doc, i + 1, plain)) return 2;
  if (nameParticles.has(token.lower) && token.text === token.lower) {
    const step = nextInRun(doc, first, i + 1, end, plain);
    return step === 0 ? 0 : step + 1;
  }
  if (!OF.has(token.lower) || !takesOf(doc, first, i)) return 0;
  const after = next.lower === 'the' ? 2 : 1;
  return isNameWord(doc, i + after, plain) && i + after < end ? after + 1 : 0;
}

/** "Ada Lind & [Sen. Ole] Venn" */
function isAnother(doc: TaggedDoc, i: number, end: number): boolean {
  const length = titleAt(doc, i, end);
  return length > 0 && has(doc.tags[i + length], Tag.FirstName);
}

/**
 * "Ports and Tides Authority", "Ministry of Ports and Tides": what one institution is for on both sides of the "and". Two institutions
 * ("Ministry of Ports and Tides Authority") are two names.
 */
function isJoinedBody(doc: TaggedDoc, first: number, and: number, plain: boolean): boolean {
  if (!isMatter(doc, and - 1) || !isNameWord(doc, and + 1, plain) || has(doc.tags[and + 1], OWN_NAME)) return false;
  let last = and + 1;
  while (last - and < LONGEST_RUN && isNameWord(doc, last + 1, plain)) last++;
  let matter = and - 1;
  while (matter > first && isMatter(doc, matter - 1)) matter--;
  // "Ole W. Lind and Congress"
  if (matter > first && doc.tokens[matter - 1]!.kind === 'word' && /^\p{Lu}\.?$/u.test(doc.tokens[matter - 1]!.text))
    return false;
  const ofBody = matter - 2 >= first && OF.has(doc.tokens[matter - 1]!.lower) && takesOf(doc, first, matter - 1);
  const { lower } = doc.tokens[last]!;
  return ofBody !== (isInstitutionNoun(lower) && !BRANCHES.has(lower));
}
const OWN_NAME = Tag.Place | Tag.FirstName | Tag.Organization;
/** Nouns for many bodies at once, after which none is called: a ministry may be for industry. */
const BRANCHES = new Set(['industry']);

/** A single word in capitals that names no person, place or institution: "Ports". */
function isMatter(doc: TaggedDoc, i: number): boolean {
  const token = doc.tokens[i]!;
  if (!isCapital(doc, i) || has(doc.tags[i], OWN_NAME) || token.text === token.text.toUpperCase()) return false;
  const named = isOutlet(token.lower) || isBrand(token.text) || isInstitutionNoun(token.lower);
  return !named && kindOfNoun(token) !== 'group';
}

const SAINTS = new Set(['Saint', 'St', 'St.']);

/** "Harbour Workers' | Union", "Women's | Institute", "St Mary's | Hospital": a body of those, or under the name, before the possessive. */
function isOfMembers(doc: TaggedDoc, i: number, end: number): boolean {
  if (!has(doc.tags[i], Tag.Possessive) || !/^['’]/.test(doc.tokens[i]!.text)) return false;
  const members = doc.tokens[i - 1]!;
  const saint = SAINTS.has(doc.tokens[i - 2]?.text ?? '');
  // "Seamen" is no word that every list has.
  if (!saint && !/men$/.test(members.lower) && !isOfPeople(doc, i - 1)) return false;
  let last = i;
  while (last + 1 < end && last - i < LONGEST_RUN && isCapital(doc, last + 1)) last++;
  // "Children's Homes Scotland"
  const branch = last > i + 1 && has(doc.tags[last], Tag.Place) && has(doc.tags[last - 1], Tag.Plural);
  return last > i && (branch || isInstitutionNoun(doc.tokens[last]!.lower));
}

/** "Hudson | 's Bay Co.", "Orrin | 's Inc.": after the possessive a word at most, and what firms end in. */
function isOwnFirm({ tokens, tags }: TaggedDoc, i: number, end: number): boolean {
  if (!has(tags[i], Tag.Possessive) || !/^['’]/.test(tokens[i]!.text)) return false;
  const word = LEGAL_FORMS.has(tokens[i + 1]?.lower ?? '') ? i : i + 1;
  if (word + 1 >= end || !LEGAL_FORMS.has(tokens[word + 1]!.lower)) return false;
  return word === i || (isCapitalized(tokens[word]!) && !isKnownOrganization(tokens[word]!.lower));
}
const LEGAL_FORMS = new Set([...legalForms, 'co.']);

/** "Women", "Growers": a plural that is a word, or is made like one for people. */
const isOfPeople = ({ tokens, tags }: TaggedDoc, i: number): boolean =>
  has(tags[i], Tag.Plural) && (isListed(tokens[i]!) || /[eo]rs$/.test(tokens[i]!.lower));

/** "All | Peoples Congress": a body of one, of which "all" is no part otherwise. */
const isOfAll = ({ tokens, tags }: TaggedDoc, first: number, end: number): boolean =>
  tokens[first - 1]?.text === 'All' && has(tags[first], Tag.Plural) && isInstitutionNoun(tokens[end - 1]!.lower);

/** Where a name ends but for the letters after it: "Mara Lind | KC". */
export function endWithoutLetters({ tokens }: TaggedDoc, { first, end }: Pick<Name, 'first' | 'end'>): number {
  let last = end;
  while (last - 1 > first && isLetters(tokens[last - 1]!)) last--;
  return last;
}

/** A name as it is printed: with "The" where it stands capitalized inside a sentence. */
export function nameText(doc: TaggedDoc, name: Name): string {
  const { first, sentence } = name;
  const end = endWithoutLetters(doc, name);
  const article = doc.tokens[first - 1];
  const own = article?.text === 'The' && first - 1 > doc.sentences[sentence]!.firstToken;
  return doc.text
    .slice(own ? article.start : doc.tokens[first]!.start, doc.tokens[end - 1]!.end)
    .replaceAll(/\s+/g, ' ');
}
