import { beginsCapital } from '../../../document/letters.js';
import { firstEndingAfter, firstStartingFrom, type Span } from '../../../document/span.js';
import { quotedTitleAt } from '../../../tagging/quoted-titles.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { cuesOfView } from '../cues.js';
import { quotationFrom, quotationsBetween, runningFrom } from '../quotations.js';
import { viewSentence } from '../view.js';

const BREAKS = /[\s,;:.—–-]/;
/** Of a quotation that is more than a phrase, in characters. */
const LONG = 50;
const ENDS_SENTENCE = /[.!?…]["”’»'`]*$/;

/**
 * Quotations in which content goes on after its cue's clause: the rest of a split one in the same sentence ("We will," Lee said,
 * "and soon."), and the quoted sentences and paragraphs that follow without a cue of their own.
 */
export function continuations(doc: TaggedDoc, sentence: number, clauseEnd: number): Span[] {
  const spans: Span[] = [];
  const { end } = doc.sentences[sentence]!;
  let at = clauseEnd;
  for (;;) {
    const next = nextQuotation(doc, at, end) ?? answerAfter(doc, at, sentence);
    if (next === null) return spans;
    const quotation = doc.quotations[next]!;
    const running = runningFrom(doc, next);
    const last = running.at(-1)!;
    if (quotation.start >= end && !isWhole(doc, last) && !isUnclaimed(doc, last)) return spans;
    spans.push(...running);
    at = last.end;
  }
}

/** '"The tide takes the whole lower quay every spring" in Tarrow.': a long quotation, in a sentence without a cue that could claim it. */
function isUnclaimed(doc: TaggedDoc, { start, end }: Span): boolean {
  if (end - start < LONG) return false;
  return cuesOfView(viewSentence(doc, firstEndingAfter(doc.sentences, end - 1))).length === 0;
}

/** Does the quotation end its sentence, so that no cue of its own follows? */
function isWhole(doc: TaggedDoc, quotation: Span): boolean {
  if (!ENDS_SENTENCE.test(doc.text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end))) return false;
  const rest = doc.text.slice(quotation.end, quotation.end + 3);
  if (/^\s*\n|^\s*$/.test(rest)) return true;
  const asks = /[!?]["”’»'`]*$/.test(doc.text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end));
  return !asks && !/^\s*[,a-z]/.test(rest);
}

/** The quotation before which nothing but white space and punctuation stands, or within the sentence "and" or "but". */
function nextQuotation(doc: TaggedDoc, from: number, sentenceEnd: number): number | null {
  const joined = /^, (?:and|but) /.exec(doc.text.slice(from, from + 6));
  const start = joined !== null && from < sentenceEnd ? from + joined[0].length : from;
  for (let i = start; i < doc.text.length; i++) {
    const index = quotationFrom(doc, i);
    if (index !== null) {
      if (!isTitle(doc, i)) return index;
      i = doc.quotations[index]!.end - 1;
    } else if (!BREAKS.test(doc.text[i]!)) return null;
  }
  return null;
}

/** '"I wept," she says. Was it hard? "Never."': the quotation that answers a question of the writer's after words quoted in a sentence, or null. */
function answerAfter(doc: TaggedDoc, at: number, sentence: number): number | null {
  const asked = firstEndingAfter(doc.sentences, at);
  const question = doc.sentences[asked];
  const answer = doc.sentences[asked + 1];
  if (question === undefined || answer?.paragraph !== question.paragraph || question.start < at) return null;
  const { paragraph, start, end } = doc.sentences[sentence]!;
  if (question.paragraph !== paragraph || quotationsBetween(doc, start, end).length === 0) return null;
  const words = doc.tokens.slice(question.firstToken, question.endToken);
  const names = words.some(({ text, kind }, i) => kind === 'quote' || (i > 0 && beginsCapital(text)));
  return words.at(-1)!.text === '?' && words.length <= LONGEST_QUESTION && !names
    ? quotationFrom(doc, answer.start)
    : null;
}
/** In tokens. */
const LONGEST_QUESTION = 16;

/** 'in her memoir, "The Quiet Hour."' */
const isTitle = (doc: TaggedDoc, start: number): boolean =>
  quotedTitleAt(doc, firstStartingFrom(doc.tokens, start)) !== null;
