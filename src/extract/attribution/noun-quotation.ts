import type { Span } from '../../document/span.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { quotationFrom, runningFrom } from '../../rules/frames/quotations.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isMark, type SentenceView, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { issuerOf, possessor } from './read/noun-source.js';

const BEING = new Set(['are', 'is', 'was', 'were']);
const JOINING = new Set(['broke', 'burst', 'erupted', 'joined']);
const SLOGANS = new Set(['catchphrase', 'mantra', 'motto', 'slogan', 'words']);
/** What a crowd lets hear: nobody need be named. */
const CRIES = new Set(['calls', 'chant', 'chants', 'cries', 'cry', 'shout', 'shouts']);

export const nounQuotation: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/noun-quotation',
  summary: 'A noun of saying and the words quoted after it: "her slogan is “...”", "broke into chants of “...”".',
  finds: [
    { text: '[Her] <slogan> was {“Safe in port.”}', gives: { kind: 'direct' } },
    { text: '[The crowd] broke into <chants> of {“Save the pier!”}' },
    { text: 'There were <shouts> of {“Shame!”} from [the gallery].' },
    { text: '[Lind]’s <motto>, {“Never late,”} hung in the hall.' },
    { text: '[The port] released the following <statement>: {“We will pay.”}' },
    { text: '[The port] issued a <statement>, {“Nobody drowned.”}', gives: { kind: 'direct' } },
  ],
  ignores: [
    'She read the slogan “Safe in port” aloud.',
    'Her comment came late. “Nobody drowned.”',
    'Lind’s tweet was “a joke”.',
  ],
  match(anchor, doc) {
    if (anchor.kind !== 'noun' || !anchor.noun.governs.includes('q')) return null;
    const { view, chunk, noun } = anchor;
    const cries = CRIES.has(headWord(view, chunk));
    const mark = quoteAfter(view, chunk, cries);
    const quotation = mark === null ? null : quotationFrom(doc, doc.tokens[view.chunks[mark]!.first]!.start);
    if (quotation === null) return null;
    const content = [...runningFrom(doc, quotation), ...joinedQuotations(doc, doc.quotations[quotation]!.end)];
    const source = possessor(anchor) ?? (cries ? crowdOf(view, chunk, content.at(-1)!.end) : issuerOf(view, chunk));
    if (source === null && !cries) return null;
    const { head } = view.chunks[chunk]!;
    return assembleWith(source, { lemma: noun.noun, class: noun.class, ...spanOfTokens(doc, head, head + 1) }, content);
  },
};

/** The mark after "of" for cries, after a comma or a colon for remarks, after "is" for slogans. */
function quoteAfter(view: SentenceView, noun: number, cries: boolean): number | null {
  const link = headWord(view, noun + 1);
  const slogan = SLOGANS.has(headWord(view, noun)) && BEING.has(link);
  const linked = cries ? link === 'of' : slogan || isMark(view, noun + 1, ',', ':');
  return linked && view.chunks[noun + 2]?.kind === 'quote' ? noun + 2 : null;
}

/** '“Stop it” and “Go home”' */
function joinedQuotations(doc: TaggedDoc, from: number): Span[] {
  const joined: Span[] = [];
  for (let end = from; ; end = joined.at(-1)!.end) {
    const link = /^,? (?:and|or) |^, /.exec(doc.text.slice(end, end + LONGEST_LINK));
    const next = link === null ? null : quotationFrom(doc, end + link[0].length);
    if (next === null) return joined;
    joined.push(...runningFrom(doc, next));
  }
}
const LONGEST_LINK = 6;
/** In chunks. */
const LONGEST_QUOTED = 60;

/** "The crowd" that broke into chants, "the gallery" from which shouts came; null where none is named. */
function crowdOf(view: SentenceView, noun: number, end: number): Span | null {
  const verb = view.chunks[noun - 1]?.kind === 'prep' ? noun - 2 : noun - 1;
  if (JOINING.has(headWord(view, verb))) {
    const subject = subjectOf(view, verb);
    return subject && phraseSpan(view, subject);
  }
  let after = noun + 1;
  while (after < noun + LONGEST_QUOTED && (view.doc.tokens[view.chunks[after]?.first ?? -1]?.start ?? end) < end)
    after++;
  const from = headWord(view, after) === 'from' ? phraseFrom(view, after + 1) : null;
  return from && phraseSpan(view, from);
}
