import type { Span } from '../document/span.js';
import type { AttributionCandidate } from '../extract/attribution/candidate.js';
import type { DenialCandidate } from '../extract/denial/candidate.js';
import { quotationsBetween } from '../rules/frames/quotations.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { isPronoun } from './denials/parties.js';
import { Enclosing } from './sources/speakers.js';

/** What a text or a poll shows is no statement that anybody relays. */
const RELAYED = new Set(['accusation', 'denial', 'publication', 'speech', 'thought', 'writing']);

/**
 * The attributions without those inside another one's content that relay nobody's words: what somebody says of his own ("Lind said she
 * hoped to stay", "said he had never asked") and what he says others did in speaking ("said the port had urged them to go"). Those that
 * are left inside are what "Reuters reported that police said" has. Within a turn everything is the speaker's, and stays.
 */
export function withoutEchoes<Found extends AttributionCandidate>(doc: TaggedDoc, found: readonly Found[]): Found[] {
  const enclosing = new Enclosing(found);
  return found.filter((inner) => {
    const { cue, source } = inner;
    if (cue === null || source === null) return true;
    const outer = enclosing.around(cue, (index) => found[index] !== inner && found[index]!.verbatim !== true);
    if (outer === null) return true;
    const words =
      inner.act !== true || inner.content.some(({ start, end }) => quotationsBetween(doc, start, end).length > 0);
    return words && RELAYED.has(cue.class) && !isSpeaker(doc, source, found[outer]!);
  });
}

/** A pronoun is the one who speaks, unless a paper reports it or quotes "him as saying", or "she" speaks of "him". */
function isSpeaker(doc: TaggedDoc, source: Span, outer: AttributionCandidate): boolean {
  if (!isPronoun(doc, source) || outer.cue?.class === 'publication') return false;
  const wordOf = ({ start, end }: Span): string => doc.text.slice(start, end).toLowerCase();
  const inner = wordOf(source);
  return !OBJECTS.has(inner) && (outer.source === null || !isOther(inner, wordOf(outer.source)));
}
const OBJECTS = new Set(['her', 'him', 'them']);

const isOther = (inner: string, outer: string): boolean => inner !== outer && SINGULAR.has(outer) && OTHERS.has(inner);
const SINGULAR = new Set(['he', 'she']);
const OTHERS = new Set(['he', 'she', 'they']);

/** The attributions without the verbs of denying that are denials: 'rejected the plan as “mad”' is a claim, of an accusation a denial. */
export const withoutDenials = <Found extends AttributionCandidate>(
  found: readonly Found[],
  denials: readonly DenialCandidate[],
): Found[] => {
  const cues = new Set(denials.map(({ cue }) => cue.start));
  return found.filter(({ cue }) => cue?.class !== 'denial' || !cues.has(cue.start));
};

/**
 * The attributions without those of the same source whose quoted words another one has too: of "She laughed, saying: “No.”" that of "saying"
 * stays, of '“No,” she said, shaking her head, “we will not”' that with more words. A colon alone is the least of cues.
 */
export function withoutDoubles<Found extends AttributionCandidate>(doc: TaggedDoc, found: readonly Found[]): Found[] {
  const holders = new Map<string, Found[]>();
  for (const one of found)
    for (const span of one.content) {
      const key = keyOf(one, span);
      if (key === null) continue;
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [one]);
      else list.push(one);
    }
  return found.filter((one) => {
    const key = isQuoted(doc, one) ? keyOf(one, one.content[0]!) : null;
    return key === null || !holders.get(key)!.some((other) => other !== one && replaces(other, one));
  });
}

const keyOf = ({ source }: AttributionCandidate, { start, end }: Span): string | null =>
  source && `${source.start} ${start} ${end}`;

const isQuoted = (doc: TaggedDoc, { content }: AttributionCandidate): boolean =>
  content.every(({ start, end }) => quotationsBetween(doc, start, end)[0]?.start === start);

function replaces(other: AttributionCandidate, { cue, content }: AttributionCandidate): boolean {
  if (other.content.length !== content.length) return other.content.length > content.length;
  if (cue === null || other.cue === null) return cue === null;
  if ((cue.lemma === ':') !== (other.cue.lemma === ':')) return cue.lemma === ':';
  return other.cue.start > cue.start;
}
