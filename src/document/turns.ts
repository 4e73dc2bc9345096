import type { Doc, Token, Turn } from './doc.js';
import { beginsCapital } from './letters.js';
import { firstStartingFrom, type Span } from './span.js';
import { type Label, labelOf, overEmphasis, type Text } from './turn-labels.js';

const FIRST_PERSON = new Set(['i', 'me', 'mine', 'my', 'our', 'us', 'we']);
const ADDRESSING = new Set([...FIRST_PERSON, '?', 'you', 'your']);

/**
 * The turns of a transcript or an interview whose speakers are written before a colon ("Q." and "A." before a full stop), in text order; none in other texts. A text is
 * a transcript when its speakers alternate and speak to one another; common nouns ("The hospital: ...") and labels such as "UPDATE:"
 * name no speaker.
 */
export function findTurns(text: Text): Turn[] {
  const labels = text.paragraphs.flatMap((_, paragraph) => labelOf(text, paragraph) ?? []);
  if (!isTranscript(text, labels)) return [];
  const turns = labels.map((label, i): Turn => {
    const speech = speechOf(text, label.paragraph, label.colon + 1);
    const next = text.paragraphs[label.paragraph]!.kind === 'headline' ? undefined : labels[i + 1];
    for (let p = label.paragraph + 1; p < (next?.paragraph ?? 0); p++) {
      if (isDirection(text, p)) continue;
      if (!goesOn(text, p, label.capitals) || tellsOf(text, p, label)) break;
      speech.push(...speechOf(text, p, 0));
    }
    const { tokens } = text;
    const span = { start: text.paragraphs[label.paragraph]!.start, end: speech.at(-1)?.end ?? 0 };
    const mark = tokens[label.colon]!.end - 1;
    const name = { start: tokens[label.first]!.start, end: Math.min(tokens[label.end - 1]!.end, mark) };
    return { label: name, colon: { start: mark, end: mark + 1 }, speech, ...span };
  });
  return turns.filter(({ speech }) => speech.length > 0);
}

/** The turn in whose label or speech an offset lies, or null. */
export function turnAt({ turns }: Pick<Doc, 'turns'>, offset: number): Turn | null {
  const turn = turns[firstStartingFrom(turns, offset + 1) - 1];
  return turn !== undefined && offset < turn.end ? turn : null;
}

/** Does the "Q" or "A" of a turn, which is nobody's name, begin at an offset? */
export function isLetterLabel({ text, turns }: Pick<Doc, 'text' | 'turns'>, start: number): boolean {
  const turn = turns.length === 0 ? null : turnAt({ turns }, start);
  return turn?.label.start === start && LETTERS.test(text.slice(start, turn.label.end));
}
const LETTERS = /^(?:a|answer|q|question)$/i;

/** Somebody speaks twice and somebody else between, or two in capitals follow one another; and a good part is said to a listener. */
function isTranscript(text: Text, labels: readonly Label[]): boolean {
  const keys = new Set(labels.map(({ key }) => key));
  if (keys.size < 2) return false;
  const returns = labels.some(({ key }, i) => labels.slice(0, i).some((other) => other.key === key));
  const exchange = labels.some((label, i) => {
    const before = labels[i - 1];
    return before?.capitals && label.capitals && before.paragraph + 1 === label.paragraph && before.key !== label.key;
  });
  if (!exchange && !(returns && labels.length > 2)) return false;
  const addressing = labels.filter(({ paragraph, colon }) => holds(text, paragraph, colon + 1, ADDRESSING));
  return addressing.length * 3 >= labels.length;
}

function holds(
  { tokens, paragraphs, sentences }: Text,
  paragraph: number,
  from: number,
  words: ReadonlySet<string>,
): boolean {
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  const end = sentences[endSentence - 1]!.endToken;
  for (let i = Math.max(from, sentences[firstSentence]!.firstToken); i < end; i++)
    if (words.has(tokens[i]!.lower)) return true;
  return false;
}

/** Does a paragraph without a label belong to the turn before it? In edited interviews, only one that says "I" or "we". */
function goesOn(text: Text, paragraph: number, capitals: boolean): boolean {
  const { kind } = text.paragraphs[paragraph]!;
  return (kind === 'body' || kind === 'list') && (capitals || holds(text, paragraph, 0, FIRST_PERSON));
}

/** "Lind has sold the boat." after "LIND: I am tired.": a paragraph of the writer's, who names the speaker. */
function tellsOf({ tokens, paragraphs, sentences }: Text, paragraph: number, { key, capitals }: Label): boolean {
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  const surname = key.slice(key.lastIndexOf(' ') + 1);
  const said = tokens.slice(sentences[firstSentence]!.firstToken, sentences[endSentence - 1]!.endToken);
  const names = said.some(
    ({ lower, text }) =>
      lower === surname && beginsCapital(text) && (!capitals || (text.length > 1 && text !== text.toUpperCase())),
  );
  return names && !/^(?:i|we)$/.test(said[0]!.lower) && !said.some(({ lower }) => lower === 'i');
}

/** "[The telephone rings.]" */
const isDirection = ({ tokens, paragraphs, sentences }: Text, paragraph: number): boolean => {
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  return isBracketed(tokens, sentences[firstSentence]!.firstToken, sentences[endSentence - 1]!.endToken);
};

const isBracketed = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^[([]$/.test(tokens[first]!.text) && /^[)\]]$/.test(tokens[end - 1]!.text);

/** What is spoken in a paragraph from a token on: its sentences without those in brackets, as few spans as possible. */
function speechOf({ tokens, paragraphs, sentences }: Text, paragraph: number, from: number): Span[] {
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  const spans: Span[] = [];
  let open = false;
  for (const { firstToken, endToken } of sentences.slice(firstSentence, endSentence)) {
    const first = overEmphasis(tokens, Math.max(from, firstToken));
    const spoken = first < endToken && !isBracketed(tokens, first, endToken);
    if (spoken) {
      const start = open ? spans.pop()!.start : tokens[first]!.start;
      spans.push({ start, end: tokens[endToken - 1]!.end });
    }
    open = spoken;
  }
  return spans;
}
