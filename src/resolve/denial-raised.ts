import type { DenialCandidate } from '../extract/denial/candidate.js';
import { raisingNouns, raisingVerbs } from '../lexicon/negation.js';
import { formsOf, thirdPerson as pluralOf } from '../tagging/conjugate.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import { sharedTerms, termsOf } from './denial-terms.js';

/** Pieces of evidence that a negated statement answers something needs. */
export const ENOUGH = 3;
/** Sentences before a negated statement in which an accusation or a question is looked for. */
export const NEAR = 3;
/** Sentences before a statement in which what it answers may stand. */
const FAR = 300;
/** Words from "asked" to "whether": "asked by the Herald whether". */
const FARTHEST_OPENER = 5;

const RAISES = new Set([...raisingNouns.flatMap((noun) => [noun, pluralOf(noun)]), ...raisingVerbs.flatMap(formsOf)]);
const ASKING = new Set(['ask', 'press', 'question'].flatMap(formsOf));
const QUESTIONED = new Set(['about', 'if', 'whether']);
const OPINIONS = new Set(['believe', 'plan', 'think', 'want', 'worry'].flatMap(formsOf));

/** Evidence from an accusation or a question in the same sentence, outside of the statement, or shortly before; more where it is of the same. */
export function raisedNear(
  doc: TaggedDoc,
  sentence: number,
  { content }: DenialCandidate,
  terms: ReadonlySet<string>,
): number {
  let evidence = 0;
  const end = isHeadline(doc, sentence) ? Math.min(doc.sentences.length, sentence + NEAR + 1) : sentence + 1;
  for (let s = Math.max(0, sentence - NEAR); s < end; s++) {
    const { firstToken, endToken } = doc.sentences[s]!;
    for (let i = firstToken; i < endToken; i++) {
      const token = doc.tokens[i]!;
      const inside = content.some((span) => span.start <= token.start && token.end <= span.end);
      if (inside || (token.lower !== '?' && !RAISES.has(token.lower))) continue;
      const shared = s !== sentence ? sharedTerms(terms, termsOf(doc, [doc.sentences[s]!])) : 0;
      const asking = ASKING.has(token.lower);
      const asked = asking && asksWhether(doc, i);
      // "asked them to come" raises nothing.
      if (asking && !asked && shared === 0) continue;
      if (shared >= 2 && shared === terms.size) return ENOUGH;
      const answered = asked && s === sentence;
      evidence = Math.max(evidence, answered || (shared > 0 && shared >= Math.min(2, terms.size)) ? 2 : 1);
    }
  }
  return evidence;
}

/** Does a verb of asking ask whether something is so? */
function asksWhether(doc: TaggedDoc, token: number): boolean {
  for (let i = token + 1; i <= token + FARTHEST_OPENER && i < doc.tokens.length; i++) {
    if (QUESTIONED.has(doc.tokens[i]!.lower)) return !asksForOpinion(doc, i + 1);
    if (doc.tokens[i]!.kind === 'punctuation') return false;
  }
  return false;
}

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
