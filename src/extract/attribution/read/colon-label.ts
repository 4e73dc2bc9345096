import { headWord, type SentenceView, wordAt } from '../../../rules/frames/view.js';

/** "The storm: what we know so far": the writer's own list, which begins at a chunk. */
export const isGuide = (view: SentenceView, at: number): boolean =>
  headWord(view, at) === 'what' &&
  view.chunks[at + 1]?.pronoun === true &&
  /^(?:know|need)$/.test(headWord(view, at + 2));

/** "Dear colleagues: ..." */
export const isSalutation = ({ doc, chunks }: SentenceView): boolean => wordAt(doc, chunks[0]!.first) === 'dear';

/** "Lind: I was late" */
export function speaksOfItself({ doc, index }: SentenceView, from: number): boolean {
  for (let i = from; i < doc.sentences[index]!.endToken; i++) if (SELF.has(doc.tokens[i]!.lower)) return true;
  return false;
}
const SELF = new Set(['i', 'me', 'my', 'our', 'us', 'we']);
