import { groupNouns, institutionNouns, personRoles } from '../../lexicon/roles.js';

/** Texts that a headline quotes by their kind alone: "Report: ...", "... - survey". */
const TEXTS = ['data', 'editorial', 'memo', 'poll', 'polls', 'report', 'reports', 'study', 'survey', 'tv'];

const SPEAKING = new Set([...groupNouns, ...institutionNouns, ...personRoles, 'source', ...TEXTS]);

/** May what is said in a headline be laid to this noun without a verb of saying: "police", "minister", "report"? */
export const isSpeakingNoun = (lower: string): boolean => SPEAKING.has(lower);
