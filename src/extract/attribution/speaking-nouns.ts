import { beginsSmall } from '../../document/letters.js';
import { agencies, outlets } from '../../lexicon/outlets.js';
import { groupNouns, institutionNouns, personRoles } from '../../lexicon/roles.js';
import { type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';

/** Texts that a headline quotes by their kind alone: "Report: ...", "... - survey". */
const TEXTS = ['data', 'editorial', 'memo', 'poll', 'polls', 'report', 'reports', 'study', 'survey', 'tv'];

const SPEAKING = new Set([...groupNouns, ...institutionNouns, ...personRoles, 'source', ...TEXTS]);

/** Papers put their own names at the end of headlines. */
const OUTLETS = new Set([...agencies, ...outlets]);

/** May what is said in a headline be laid to this noun without a verb of saying: "police", "minister", "report"? */
export const isSpeakingNoun = (lower: string): boolean => SPEAKING.has(lower);

/** "police", "interior ministry", "Kyrrin army", "UN", but no paper's name. */
export function speaks({ doc, chunks }: SentenceView, np: number): boolean {
  const { first, end, head } = chunks[np]!;
  const { start, end: stop } = spanOfTokens(doc, first, end);
  const name = doc.text.slice(start, stop);
  if (OUTLETS.has(name)) return false;
  return /^\p{Lu}{2,}$/u.test(name) || (beginsSmall(doc.tokens[head]!.text) && isSpeakingNoun(wordAt(doc, head)));
}
