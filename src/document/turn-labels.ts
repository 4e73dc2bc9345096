import { lineLabels } from '../lexicon/line-labels.js';
import { nameParticles } from '../lexicon/name-particles.js';
import type { Paragraph, Sentence, Token } from './doc.js';
import { beginsCapital } from './letters.js';

const LONGEST_LABEL = 16;
const LONGEST_NAME = 6;
const NOBODY = new Set(lineLabels);

/** The parts of a Doc that turns are read from. */
export interface Text {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** The head of a paragraph that may be a turn's. Token indexes. */
export interface Label {
  readonly paragraph: number;
  readonly first: number;
  readonly end: number;
  /** The token that ends with the colon, or with the full stop of "Q." */
  readonly colon: number;
  /** The name without what follows it after a comma or in brackets, in lower case. */
  readonly key: string;
  readonly capitals: boolean;
}

/** "LIND:", "Mara Lind, mayor:", "LIND [on tape]:", "**Q:**", "Q."; null for a paragraph that begins with no such label. */
export function labelOf({ tokens, paragraphs, sentences }: Text, paragraph: number): Label | null {
  const { kind, firstSentence } = paragraphs[paragraph]!;
  if (kind === 'caption' || kind === 'callToAction' || kind === 'publication') return null;
  const from = sentences[firstSentence]!.firstToken;
  const first = overEmphasis(tokens, from);
  if (DOTTED.has(tokens[first]!.text)) return dotted(tokens, paragraph, first);
  const limit = Math.min(first + LONGEST_LABEL, sentences[paragraphs[paragraph]!.endSentence - 1]!.endToken);
  let colon = first;
  while (colon < limit && tokens[colon]!.text !== ':') colon++;
  if (colon >= limit || colon === first) return null;
  let end = colon;
  while (end > first && isEmphasis(tokens[end - 1]!)) end--;
  let name = first;
  while (name < end && !/^[,([]$/.test(tokens[name]!.text)) name++;
  if (name === first || name - first > LONGEST_NAME) return null;
  const words = tokens.slice(first, name);
  if (!words.every(isOfName) || !beginsCapital(words[0]!.text) || words.some(({ lower }) => lower === 'we'))
    return null;
  const key = words.map(({ text }) => text.toLowerCase()).join(' ');
  if (NOBODY.has(key) || NOBODY.has(key.replaceAll(' & ', '&'))) return null;
  const capitals = words.every(({ text }) => text === text.toUpperCase());
  return { paragraph, first, end, colon, key, capitals };
}

/** "Q." and "A." */
const DOTTED = new Set(['A.', 'Q.']);
const dotted = (tokens: readonly Token[], paragraph: number, first: number): Label => {
  const { lower } = tokens[first]!;
  return { paragraph, first, end: first + 1, colon: first, key: lower, capitals: false };
};

const isEmphasis = ({ text }: Token): boolean => text === '*' || text === '_';
const isOfName = (token: Token): boolean =>
  beginsCapital(token.text) || token.text === 'of' || nameParticles.has(token.text) || /^[-.&/’']$/.test(token.text);

/** Past asterisks and underscores. */
export function overEmphasis(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && isEmphasis(tokens[at]!)) at++;
  return at;
}
