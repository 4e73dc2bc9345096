import { beginsSmall } from '../../../document/letters.js';
import { organizations } from '../../../lexicon/organizations.js';
import { agencies, outlets } from '../../../lexicon/outlets.js';
import { groupNouns, institutionNouns, personRoles } from '../../../lexicon/roles.js';
import { type SentenceView, spanOfTokens, wordAt } from '../../../rules/frames/view.js';

/** Texts that a headline quotes by their kind alone: "Report: ...", "... - survey". */
const TEXTS = ['data', 'editorial', 'memo', 'poll', 'polls', 'report', 'reports', 'study', 'survey', 'tv'];

const SPEAKING = new Set([...groupNouns, ...institutionNouns, ...personRoles, 'source', ...TEXTS]);

/** Bodies that everybody knows by name: "Hamas". */
const KNOWN = new Set(organizations);

/** Papers put their own names at the end of headlines. */
const OUTLETS = new Set([...agencies, ...outlets]);

/** May what is said in a headline be laid to this noun without a verb of saying: "police", "minister", "report"? */
export const isSpeakingNoun = (lower: string): boolean => SPEAKING.has(lower);

/** "Opposition leader quits" after "Norland:": what somebody there does. */
export function beginsWithSpeaker({ doc, chunks }: SentenceView, token: number): boolean {
  const subject = chunks.find(({ first }) => first >= token);
  return subject?.kind === 'np' && isSpeakingNoun(wordAt(doc, subject.head));
}

/** "police", "interior ministry", "Kyrrin army", "UN", or "Police" where all words are capitalised, but no paper's name. */
export function speaks(view: SentenceView, np: number): boolean {
  const { doc, chunks } = view;
  const { first, head } = chunks[np]!;
  if (isOutletAt(view, np)) return false;
  const text = textOf(view, np);
  if (/^\p{Lu}{2,}$/u.test(text) || KNOWN.has(text.toLowerCase().replace(/^the /, ''))) return true;
  const plain = beginsSmall(doc.tokens[head]!.text) || (first === head && isCapitalizedBefore(view, np));
  return plain && isSpeakingNoun(wordAt(doc, head));
}

/** "Bridge Will Close in May: [Police]" */
function isCapitalizedBefore({ doc, chunks }: SentenceView, np: number): boolean {
  const words = doc.tokens.slice(chunks[0]!.first, chunks[np]!.first).filter(({ text }) => text.length > LONGEST_SMALL);
  return words.length > 1 && words.every(({ text }) => !beginsSmall(text));
}
/** Longer words are capitalised in such headlines. */
const LONGEST_SMALL = 3;

export const isOutletAt = (view: SentenceView, np: number): boolean => OUTLETS.has(textOf(view, np));

function textOf({ doc, chunks }: SentenceView, np: number): string {
  const { first, end } = chunks[np]!;
  const { start, end: stop } = spanOfTokens(doc, first, end);
  return doc.text.slice(start, stop);
}
