import type { VerbCue } from '../../../rules/frames/cues.js';
import type { Phrase } from '../../../rules/frames/noun-phrase.js';
import { headWord, wordAt } from '../../../rules/frames/view.js';

/** "nobody said", "neither Lind nor Venn said", "no official said". */
export const isNobody = ({ view }: VerbCue, { first }: Phrase): boolean =>
  NOBODY.has(wordAt(view.doc, view.chunks[first]!.first)) || NOBODY.has(headWord(view, first - 1));
const NOBODY = new Set(['neither', 'no', 'nobody', 'none']);

/** "If Lind said so", "Did Lind say so?": supposed or asked, not said. */
export const isSupposed = ({ view }: VerbCue, { first }: Phrase): boolean =>
  SUPPOSING.has(headWord(view, first - 1)) && view.chunks[first - 1]!.kind !== 'np';
const SUPPOSING = new Set(['did', 'do', 'does', 'if', 'unless']);

/** "if many think that", "until I knew that": a thought that the clause only supposes. */
export const isConditional = ({ view }: VerbCue, { first }: Phrase): boolean =>
  CONDITIONS.has(headWord(view, first - 1));
const CONDITIONS = new Set(['before', 'if', 'unless', 'until', 'whether']);
