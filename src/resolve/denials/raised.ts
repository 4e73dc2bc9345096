import { contains, type Span } from '../../document/span.js';
import { accusers } from '../../lexicon/denial.js';
import { raisingNouns, raisingVerbs } from '../../lexicon/negation.js';
import { misdeedForms, singularAndPlural } from '../../rules/frames/word-forms.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Claim } from '../../types.js';
import { firstTokenAt, sentenceAt, sharedTerms, termsOf, tokensIn } from './terms.js';

/** Pieces of evidence that a negated statement answers something needs. */
export const ENOUGH = 3;
/** Sentences before a negated statement in which an accusation or a question is looked for. */
export const NEAR = 3;
/** Sentences before a statement in which what it answers may stand. */
const FAR = 300;
/** Words from "asked" to "whether": "asked by the Herald whether". */
const FARTHEST_OPENER = 5;

const RAISING_NOUNS = singularAndPlural(raisingNouns.filter((noun) => noun !== 'question'));
const RAISES = new Set(['contrary', 'question', 'questions', ...RAISING_NOUNS, ...raisingVerbs.flatMap(formsOf)]);
const REPORTING = new Set(['allege', 'claim', 'report', 'speculate', 'suggest']);
const ACCUSERS = singularAndPlural(accusers);
const ASKING = new Set(['ask', 'press', 'question'].flatMap(formsOf));
const QUESTIONED = new Set(['about', 'if', 'whether']);
const REPORTS = new Set(['report', 'reports', 'stories', 'story']);
const SAYING_WHAT = new Set(['alleging', 'by', 'claiming', 'from', 'in', 'of', 'saying', 'suggesting', 'that']);
/** Before an accusation in the sentence of the statement: "despite claims", "contrary to reports". */
const ANSWERING = new Set(['despite', 'to']);
const JOINING = new Set(['and', 'but']);
const OPINIONS = new Set(['believe', 'plan', 'think', 'want', 'worry'].flatMap(formsOf));

/** A negated statement with what is known of its speaker: who he is, and what he accuses others of. */
export interface Statement {
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly charges: readonly Claim[];
  readonly terms: ReadonlySet<string>;
}

/**
 * Evidence from an accusation or a question in the same sentence, outside of the statement, or shortly before; more where it is of the
 * same, or of the speaker.
 */
export function raisedNear(doc: TaggedDoc, sentence: number, statement: Statement): number {
  let evidence = 0;
  let ofSpeaker = 0;
  const end = isHeadline(doc, sentence) ? Math.min(doc.sentences.length, sentence + NEAR + 1) : sentence + 1;
  for (let s = Math.max(0, sentence - NEAR); s < end; s++) {
    const { firstToken, endToken } = doc.sentences[s]!;
    const here = s === sentence;
    const shared = here ? 0 : sharedTerms(statement.terms, termsOf(doc, [doc.sentences[s]!]));
    const isOfSame = shared > 0 && shared >= Math.min(2, statement.terms.size);
    for (let i = firstToken; i < endToken; i++) {
      if (!raises(doc, i, statement, here)) continue;
      const { lower } = doc.tokens[i]!;
      if (here && lower === 'contrary') return ENOUGH;
      const asking = ASKING.has(lower);
      const asked = asking && asksWhether(doc, i);
      // "asked them to come" raises nothing.
      if (asking && !asked && shared === 0) continue;
      if (shared >= 2 && shared === statement.terms.size) return ENOUGH;
      if (here && asked && asksAboutCharge(doc, i)) return ENOUGH;
      if (!asking && !isAgainstOther(doc, i) && namesSpeaker(doc, statement.source, s, sentence, doc.tokens[i]!))
        ofSpeaker = 1;
      const answered =
        here && (asked || ANSWERING.has(doc.tokens[i - 1]?.lower ?? '') || follows(doc, i, statement) || isPut(doc, i));
      evidence = Math.max(evidence, answered || isOfSame ? 2 : 1);
    }
  }
  return evidence + ofSpeaker;
}

/** Does a word raise something against the statement: outside of it, and not as the speaker's own charge? */
function raises(doc: TaggedDoc, i: number, { content, charges }: Statement, here: boolean): boolean {
  const token = doc.tokens[i]!;
  if (token.lower !== '?' && !RAISES.has(token.lower) && !isReported(doc, i) && !isPut(doc, i)) return false;
  if (content.some((span) => contains(span, token))) return false;
  // "says they were not paid, and accuses the port"
  if (here && token.start > content[0]!.end && JOINING.has(doc.tokens[i - 1]!.lower)) return false;
  return !charges.some(({ cue }) => cue !== null && contains(cue, token));
}

/** Evidence from a claim next to a statement that accuses, by its source or by what it says of the speaker; more where it comes first. */
export function accusedNear(doc: TaggedDoc, sentence: number, others: readonly Claim[], source: Span | null): number {
  let evidence = 0;
  for (const claim of others) {
    const distance = sentence - sentenceAt(doc, claim.content.spans[0]!.start);
    if (Math.abs(distance) > 1 || !(isByAccuser(doc, claim) || tellsOf(doc, claim, source))) continue;
    evidence = Math.max(evidence, distance === 1 ? 2 : 1);
  }
  return evidence;
}

/** Is a claim made by those who accuse: "prosecutors say", "his critics claim"? */
export const isByAccuser = (doc: TaggedDoc, { source }: Claim): boolean =>
  source !== null && tokensIn(doc, source).some((i) => ACCUSERS.has(doc.tokens[i]!.lower));

/** "Fell says the officer robbed her", "the Herald reported that the port would close": a misdeed or a report, and the speaker. */
function tellsOf(doc: TaggedDoc, { content, cue }: Claim, source: Span | null): boolean {
  if (source === null || sharedTerms(termsOf(doc, [source]), termsOf(doc, content.spans)) === 0) return false;
  if (REPORTING.has(cue?.lemma ?? '')) return true;
  return content.spans.some((span) => tokensIn(doc, span).some((i) => misdeedForms.has(doc.tokens[i]!.lower)));
}

/** "was not behind it, as police had claimed": a verb after the statement raises it. */
const follows = (doc: TaggedDoc, token: number, { content }: Statement): boolean =>
  doc.tokens[token]!.start > content.at(-1)!.end &&
  has(doc.tags[token], Tag.Verb) &&
  !ASKING.has(doc.tokens[token]!.lower);

/** "when it was put to him that" */
const isPut = (doc: TaggedDoc, token: number): boolean =>
  doc.tokens[token]!.lower === 'put' &&
  doc.tokens[token + 1]?.lower === 'to' &&
  doc.tokens[token + 3]?.lower === 'that';

/** "a report that", "speculation", "reports of": said without a source that could be accused of it. */
const isReported = (doc: TaggedDoc, token: number): boolean =>
  REPORTS.has(doc.tokens[token]!.lower) && SAYING_WHAT.has(doc.tokens[token + 1]?.lower ?? '');

/** "defended her against accusations": not the speaker's. */
const isAgainstOther = (doc: TaggedDoc, token: number): boolean =>
  doc.tokens[token - 1]?.lower === 'against' && !(doc.tokens[token - 2]?.lower ?? '').endsWith('self');

/** Is the speaker in the sentence of an accusation: by a word of his name, or as who "he" and "his lawyer" can only point to? */
function namesSpeaker(doc: TaggedDoc, source: Span | null, s: number, sentence: number, raising: Span): boolean {
  if (source === null) return false;
  if (s === sentence) return contains(source, raising);
  if (sentence - s === 1 && has(doc.tags[firstTokenAt(doc, source.start)], Tag.Pronoun | Tag.Possessive)) return true;
  return sharedTerms(termsOf(doc, [source]), termsOf(doc, [doc.sentences[s]!])) > 0;
}

/** Does a verb of asking ask whether something is so? */
function asksWhether(doc: TaggedDoc, token: number): boolean {
  for (let i = token + 1; i <= token + FARTHEST_OPENER && i < doc.tokens.length; i++) {
    if (QUESTIONED.has(doc.tokens[i]!.lower)) return !asksForOpinion(doc, i + 1);
    if (doc.tokens[i]!.kind === 'punctuation') return false;
  }
  return false;
}

/** "asked about the charges" */
const asksAboutCharge = (doc: TaggedDoc, token: number): boolean =>
  doc.tokens.slice(token + 1, token + 1 + FARTHEST_OPENER).some(({ lower }) => RAISING_NOUNS.has(lower));

/** "whether he would run", "if he thought so" */
const asksForOpinion = (doc: TaggedDoc, from: number): boolean =>
  doc.tokens
    .slice(from, from + FARTHEST_OPENER)
    .some(({ lower }, k) => OPINIONS.has(lower) || has(doc.tags[from + k], Tag.Modal));

/** Two of the statement's words in one sentence before it; a headline's, in one below. */
export function isReportedElsewhere(doc: TaggedDoc, sentence: number, terms: ReadonlySet<string>): boolean {
  if (terms.size === 0) return false;
  const headline = isHeadline(doc, sentence);
  const first = headline ? sentence + 1 : Math.max(0, sentence - FAR);
  const end = headline ? Math.min(doc.sentences.length, sentence + FAR) : sentence;
  for (let s = first; s < end; s++)
    if (sharedTerms(terms, termsOf(doc, [doc.sentences[s]!])) >= Math.min(2, terms.size)) return true;
  return false;
}

const isHeadline = (doc: TaggedDoc, sentence: number): boolean =>
  doc.paragraphs[doc.sentences[sentence]!.paragraph]!.kind === 'headline';
