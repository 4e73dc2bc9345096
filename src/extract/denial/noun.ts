import type { Span } from '../../document/span.js';
import type { NounAnchor } from '../../rules/frames/anchors.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, type SentenceView, spanOfTokens, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { has, Tag } from '../../tagging/tags.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { deniedPhrase, objectOf } from './read/denied.js';
import { isAccusation, isGrantable, isMatter } from './read/matters.js';
import { agentAfter, issuerOf, possessorOf } from './read/noun-denier.js';

/** Nouns that also name what is no denial ("the dismissal of a minister"): they need an accusation after "of". */
const NEEDS_ACCUSATION = new Set(['dismissal', 'rejection', 'repudiation']);
/** Nouns that name an answer whatever stands before them. */
const ALWAYS_ANSWERS = new Set(['rebuttal', 'refutation']);
const CONTENT_PREPOSITIONS = new Set(['about', 'of', 'to']);

export const noun: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/noun',
  summary: 'A noun of denying with its denier: a possessor, "by" or "from" after it, or who issued it.',
  finds: [
    { text: 'Despite [her] repeated <denials>, she was charged.', gives: { form: 'noun' } },
    { text: '[The port] issued a <denial> on Monday.' },
    { text: "[Venn]'s <rejection> of {the claims} convinced nobody." },
    { text: 'In a <rebuttal> on Monday, [the port] named its buyers.' },
    { text: 'A <denial> came within hours from [the port].' },
  ],
  ignores: [
    'The port issued no denial.',
    'Many here are in denial.',
    'The denial of a visa to the singer made news.',
    'The rejection of the treaty by parliament surprised nobody.',
  ],
  match(anchor) {
    if (anchor.kind !== 'noun') return null;
    const { view, chunk } = anchor;
    const { head } = view.chunks[chunk]!;
    if (isCompound(anchor)) return null;
    const matter = CONTENT_PREPOSITIONS.has(headWord(view, chunk + 1)) ? objectOf(view, chunk + 1) : null;
    if (matter !== null && isGrantable(view, matter)) return null;
    if (NEEDS_ACCUSATION.has(anchor.noun) && (matter === null || !isAccusation(view, matter))) return null;
    const possessor = possessorOf(view, chunk);
    // "has not repeated her denial" leaves a denial, "has issued no denial" none.
    if (possessor === null && isNegated(view, chunk)) return null;
    const source = possessor ?? agentAfter(view, chunk) ?? issuerOf(view, chunk);
    // "Denials of wrongdoing followed."
    if (source === null && (anchor.noun !== 'denial' || matter === null || !isMatter(view, matter))) return null;
    const cue = { lemma: anchor.noun, ...spanOfTokens(view.doc, head, head + 1) };
    return assemble('noun', source, cue, contentOf(view, chunk, matter));
  },
};

/** "denial that ...", "denial of wrongdoing". */
function contentOf(view: SentenceView, chunk: number, matter: number | null): Span[] {
  if (matter !== null) return [phraseSpan(view, { first: chunk + 2, end: deniedPhrase(view, matter).end })];
  if (view.chunks[chunk + 1]?.kind !== 'subord' || headWord(view, chunk + 1) !== 'that') return [];
  const { end } = deniedPhrase(view, chunk);
  return end > chunk + 1 ? [phraseSpan(view, { first: chunk + 1, end })] : [];
}

/** "no denial", "without a denial", "did not issue a denial". */
function isNegated(view: SentenceView, chunk: number): boolean {
  const { first, head } = view.chunks[chunk]!;
  for (let i = first; i < head; i++) if (wordAt(view.doc, i) === 'no' || wordAt(view.doc, i) === 'any') return true;
  const before = view.chunks[chunk - 1];
  if (headWord(view, chunk - 1) === 'without') return true;
  return before?.kind === 'vg' && !isAsserted(view, chunk - 1);
}

/** "visa denial", "in denial"; not "a point-by-point rebuttal". */
function isCompound({ view, chunk, noun: word }: NounAnchor<string>): boolean {
  const { head, first } = view.chunks[chunk]!;
  const before = view.doc.tags[head - 1];
  if (ALWAYS_ANSWERS.has(word)) return false;
  if (head > first && has(before, Tag.Noun) && !has(before, Tag.Possessive | Tag.Adjective)) return true;
  return head === first && headWord(view, chunk - 1) === 'in' && headWord(view, chunk + 1) !== 'of';
}
