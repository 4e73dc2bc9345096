import type { Token } from '../../document/doc.js';
import { beginsCapital } from '../../document/letters.js';
import type { Span } from '../../document/span.js';
import type { MoneyCandidate } from '../../extract/money/candidate.js';
import { readCurrency } from '../../extract/money/read/currency.js';
import { families, replacedByEuro } from '../../lexicon/currency-families.js';
import { currencyPlaces } from '../../lexicon/currency-places.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';

/** What an article says of the currencies that it may mean. */
export interface CurrencyEvidence {
  /** The places of a currency that it names, each with how often. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The currency of the dateline's place. */
  readonly dateline: string | null;
  /** The currency that the article says its figures are in. */
  readonly declared: string | null;
  /** Codes that figures of the article state. */
  readonly stated: ReadonlySet<string>;
  /** Codes that letters beside a sign state ("US$"). */
  readonly lettered: ReadonlySet<string>;
  /** "family code": the code stands beside an open figure of the family as the same sum, so the family's sign is not that currency's. */
  readonly excluded: ReadonlySet<string>;
}

/** A place's weight: no more mentions than this count, so that one theme does not drown the rest. */
const MAX_MENTIONS = 4;
const DATELINE = 5;
const STATED = 2;
/** What the usual reading of a sign has over the others before anything is known. */
const DEFAULT = 1;
/** Families whose usual reading is known the world over, so that one name of another place is not enough. */
const WORLDWIDE = new Set(['grand', 'penny', 'pound', 'rupee']);
/** The bare dollar sign is American far more often than the bare name of any other family is its default's. */
const DEFAULT_DOLLAR = 2;

const MAX_PLACE = 3;
const longest = new Map<string, number>();
for (const place of currencyPlaces.keys()) {
  const words = place.split(' ');
  longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
}

/** Reads the article's evidence once. `pairs` are figures that convert one another. */
export function readEvidence(
  doc: TaggedDoc,
  found: readonly MoneyCandidate[],
  pairs: readonly (readonly [number, number])[],
): CurrencyEvidence {
  const places = new Map<string, Map<string, number>>();
  let dateline: string | null = null;
  for (const [code, place, span] of placesIn(doc)) {
    const named = places.get(code) ?? new Map<string, number>();
    places.set(code, named.set(place, (named.get(place) ?? 0) + 1));
    const at = doc.dateline?.place;
    const inDateline = at != null && at.start <= span.start && span.end <= at.end;
    if (dateline === null && (inDateline || isHeading(doc, span))) dateline = code;
  }
  const stated = new Set<string>();
  const lettered = new Set<string>();
  for (const { currency, doubt, start, end } of found) {
    if (currency === null || doubt !== null) continue;
    stated.add(currency);
    if (doc.text.slice(start, end).includes('$')) lettered.add(currency);
  }
  const excluded = new Set<string>();
  for (const pair of pairs) {
    const [a, b] = [found[pair[0]]!, found[pair[1]]!];
    if (a.currency !== null && b.family !== null) excluded.add(`${b.family} ${a.currency}`);
    if (b.currency !== null && a.family !== null) excluded.add(`${a.family} ${b.currency}`);
  }
  return { places, dateline, declared: declaredIn(doc.tokens), stated, lettered, excluded };
}

/** The currency of a family that the article speaks for, and whether anything but custom says so. */
export function settle(family: string, evidence: CurrencyEvidence): { code: string; from: 'article' | 'default' } {
  const among = families.get(family) ?? [];
  const usual = among[0]!;
  if (among.includes(evidence.declared ?? '')) return { code: evidence.declared!, from: 'article' };
  // Who writes "US$" means another dollar by "$"; who writes "C$" as well tells both from the usual one.
  const usualIsLettered = family === 'dollar' && evidence.lettered.has(usual);
  if (usualIsLettered && among.some((code) => code !== usual && evidence.stated.has(code))) {
    return { code: usual, from: 'article' };
  }
  // American papers count in their dollars wherever they report from: one name said often is not enough for another one.
  const isDollar = family === 'dollar' || family === 'cent';
  const weigh = isDollar ? distinctPlaces : mentions;
  const prior = usualIsLettered ? 0 : isDollar ? DEFAULT_DOLLAR : WORLDWIDE.has(family) ? DEFAULT : 0;
  let best = usual;
  let most = prior + weigh(usual, evidence);
  for (const code of among) {
    const weight = weigh(code, evidence) + (evidence.stated.has(code) ? STATED : 0);
    if (code !== usual && weight > most && !evidence.excluded.has(`${family} ${code}`)) {
      best = code;
      most = weight;
    }
  }
  const known = best !== usual || mentions(usual, evidence) > 0 || evidence.stated.has(usual);
  return { code: best, from: known ? 'article' : 'default' };
}

/** Whether the article is about the place of a currency at all. */
export const speaksFor = (code: string, evidence: CurrencyEvidence): boolean =>
  evidence.stated.has(code) || mentions(code, evidence) > 0;

/** Whether it is more about the United States than about the place of a currency. */
export const speaksAgainst = (code: string, evidence: CurrencyEvidence): boolean =>
  !evidence.stated.has(code) && mentions('USD', evidence) > mentions(code, evidence);

function mentions(code: string, { places, dateline }: CurrencyEvidence): number {
  let count = 0;
  for (const times of places.get(code)?.values() ?? []) count += times;
  return Math.min(MAX_MENTIONS, count) + (dateline === code ? DATELINE : 0);
}

const distinctPlaces = (code: string, evidence: CurrencyEvidence): number =>
  Math.min(MAX_MENTIONS, evidence.places.get(code)?.size ?? 0) + (isAt(code, evidence) ? DATELINE : 0);

/** The article is written from the place of a currency; a place of the euro is listed with what the euro replaced. */
const isAt = (code: string, { dateline, stated }: CurrencyEvidence): boolean =>
  dateline === code || (code === 'EUR' && stated.has('EUR') && replacedByEuro.has(dateline ?? ''));

/** A place in capitals that heads a paragraph before a colon, the dateline of Asia's papers: "TARROW: The port ...", "TARROW, Venn: ...". */
function isHeading({ text, paragraphs, sentences, tokens }: TaggedDoc, { start, end }: Span): boolean {
  if (
    !/^(?:, \p{Lu}[\p{L} ]{1,30})?: /u.test(text.slice(end, end + MAX_HEADING)) ||
    /\p{Ll}/u.test(text.slice(start, end))
  ) {
    return false;
  }
  return paragraphs
    .slice(0, HEAD_PARAGRAPHS)
    .some(({ firstSentence }) => tokens[sentences[firstSentence]?.firstToken ?? -1]?.start === start);
}

const MAX_HEADING = 40;
const HEAD_PARAGRAPHS = 8;

const COUNTED = new Set(['amounts', 'currency', 'fees', 'figures', 'prices', 'sums', 'values']);
const MAX_DECLARATION = 5;

/** "All figures are in Canadian dollars", "prices quoted in AUD". */
function declaredIn(tokens: readonly Token[]): string | null {
  for (let i = 0; i < tokens.length; i++) {
    if (!COUNTED.has(tokens[i]!.lower)) continue;
    for (let at = i + 1; at < Math.min(tokens.length, i + MAX_DECLARATION) && tokens[at]!.kind === 'word'; at++) {
      if (tokens[at]!.lower !== 'in') continue;
      const code = readCurrency(tokens, at + 1)?.code ?? null;
      if (code !== null) return code;
    }
  }
  return null;
}

/** The places that the text names, with a capital. */
function* placesIn(doc: TaggedDoc): Generator<[string, string, Span]> {
  const { tokens } = doc;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const length = longest.get(token.lower);
    if (length === undefined || !beginsCapital(token.text)) continue;
    // The "US" of "US$5" names a currency, no place.
    if (tokens[i + 1]?.kind === 'symbol' && !tokens[i + 1]!.spaced) continue;
    for (let words = Math.min(length, MAX_PLACE, tokens.length - i); words > 0; words--) {
      const key = tokens
        .slice(i, i + words)
        .map(({ lower }) => lower)
        .join(' ');
      const code = currencyPlaces.get(key);
      if (code === undefined) continue;
      yield [code, key, { start: token.start, end: tokens[i + words - 1]!.end }];
      i += words - 1;
      break;
    }
  }
}
