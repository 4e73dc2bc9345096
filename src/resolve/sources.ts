import type { Span } from '../document/span.js';
import { quotationAround } from '../rules/frames/quotations.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Source, SourceKind, SourceMention } from '../types.js';
import { authorOf } from './sources/author.js';
import { isNameless } from './sources/descriptions.js';
import { Discourse } from './sources/discourse.js';
import type { Entity } from './sources/entity.js';
import { intervieweeOf } from './sources/interviewee.js';
import type { Mention } from './sources/mention.js';
import { clusterNames } from './sources/names/name-clusters.js';
import { type Names, namesIn } from './sources/names/names.js';
import { headOf } from './sources/noun-phrases.js';
import { pronounClass } from './sources/pronouns.js';
import { Enclosing, type Utterance } from './sources/speakers.js';

/** The sources of a document, and which of them each mention is. Offsets in UTF-16. */
export interface ResolvedSources {
  readonly sources: Source[];
  /** The published mention for a source's span; its `id` is null where it could not be resolved. */
  readonly mention: (span: Span) => SourceMention;
}

const SPEAKERS = new Set(['i', 'me', 'my', 'our', 'ours', 'us', 'we']);

/**
 * Who is who: the mentions that are sources of claims or denials, each tied to the source that it refers to. Names that occur in
 * the text without being a source help to tell ("President Ada Lorne met ... Lorne said"), but are no mentions of the output.
 */
export function resolveSources(doc: TaggedDoc, utterances: readonly Utterance[]): ResolvedSources {
  const names = namesIn(doc);
  const bearers = clusterNames(doc, names);
  const mentions = mentionsIn(doc, names, utterances);
  const bySpan = new Map(mentions.map((mention) => [keyOf(mention.span), mention]));
  const enclosing = new Enclosing(utterances);
  /** The utterance whose content a source stands in, that source's own apart. */
  const around = (span: Span): Utterance | null => {
    const isOther = ({ source }: Utterance): boolean => source === null || keyOf(source) !== keyOf(span);
    const index = enclosing.around(span, (i) => isOther(utterances[i]!));
    return index === null ? null : utterances[index]!;
  };
  const mentionOf = (utterance: Utterance | null): Mention | undefined =>
    utterance?.source ? bySpan.get(keyOf(utterance.source)) : undefined;
  const interviewee = intervieweeOf(doc, names, bearers);
  const named = (mention: Mention | undefined): Entity[] => {
    if (mention?.head.kind === 'letter' && interviewee !== null) return [interviewee];
    return mention?.head.kind === 'name' ? [bearers.byName[mention.head.name]!] : [];
  };
  const turnTakers = new Set(utterances.filter(isTurn).flatMap((turn) => named(mentionOf(turn))));
  const speakersAround = (span: Span): ReadonlySet<Entity> => {
    const utterance = around(span);
    if (utterance === null) return new Set();
    if (isTurn(utterance)) return turnTakers;
    return new Set(quotationAround(doc, span.start) === null ? [] : named(mentionOf(utterance)));
  };
  const isRelayed = (span: Span): boolean => around(span) !== null;
  const reading = { doc, names, bearers, mentions, interviewee, speakersAround, isRelayed };
  // Genders matter only where a "he" or "she" has to be resolved.
  const gendered = mentions.some(({ first, head }) => head.kind === 'pronoun' && isGendered(doc.tokens[first]!.lower));
  if (gendered) new Discourse(reading, true).read();
  const { resolved } = new Discourse(reading, false).read();

  const author = authorOf(doc, names, bearers);
  /** "I" outside of what anybody says. */
  const isWriter = ({ span, head }: Mention): boolean =>
    head.kind === 'pronoun' &&
    doc.tokens[head.token]!.lower === 'i' &&
    around(span) === null &&
    quotationAround(doc, span.start) === null;

  /** "I" and "we" are whoever speaks; a speaker who says "I" himself is looked up in turn. */
  const entityOf = (mention: Mention, depth = 0): Entity | undefined => {
    const { head } = mention;
    if (head.kind !== 'pronoun' || !SPEAKERS.has(doc.tokens[head.token]!.lower)) return resolved.get(mention);
    const speaker = mentionOf(around(mention.span));
    if (speaker === undefined && isWriter(mention)) return author ?? undefined;
    return speaker === undefined || depth > mentions.length ? undefined : entityOf(speaker, depth + 1);
  };
  return publish(doc, mentions, (mention) => entityOf(mention) ?? null);
}

/** A transcript's turn is direct speech without quotation marks. */
const isTurn = ({ cue }: Utterance): boolean => cue?.lemma === ':';

const isGendered = (lower: string): boolean => ['female', 'male'].includes(pronounClass(lower) ?? '');

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/** Every source span once, in text order. */
function mentionsIn(doc: TaggedDoc, names: Names, utterances: readonly Utterance[]): Mention[] {
  const found = new Map<string, Span & { asks: boolean; content: Span[] }>();
  for (const { source, cue, content } of utterances) {
    if (source === null) continue;
    const asks = cue?.lemma === 'ask';
    const known = found.get(keyOf(source));
    if (known === undefined)
      found.set(keyOf(source), { start: source.start, end: source.end, asks, content: [...content] });
    else known.content.push(...content);
  }
  const ordered = [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: Mention[] = [];
  let token = 0;
  for (const { start, end, asks, content } of ordered) {
    while (token < doc.tokens.length && doc.tokens[token]!.end <= start) token++;
    let last = token;
    while (last < doc.tokens.length && doc.tokens[last]!.start < end) last++;
    if (last === token) continue;
    const head = headOf(doc, names, token, last);
    mentions.push({ span: { start, end }, first: token, end: last, head, asks, content });
  }
  return mentions;
}

function publish(
  doc: TaggedDoc,
  mentions: readonly Mention[],
  entityOf: (mention: Mention) => Entity | null,
): ResolvedSources {
  const sources = new Map<Entity, Source>();
  const ids = new Map<string, string>();
  for (const mention of mentions) {
    const entity = entityOf(mention);
    if (entity === null) continue;
    let source = sources.get(entity);
    if (source === undefined) {
      const id = `s${sources.size + 1}`;
      source = { id, name: entity.name, kind: kindOf(entity), role: entity.role?.text ?? null, mentions: [] };
      sources.set(entity, source);
    }
    source.mentions.push({ start: mention.span.start, end: mention.span.end });
    ids.set(keyOf(mention.span), source.id);
  }
  return {
    sources: [...sources.values()],
    mention: ({ start, end }) => ({
      start,
      end,
      text: doc.text.slice(start, end),
      id: ids.get(keyOf({ start, end })) ?? null,
    }),
  };
}

const kindOf = ({ kind, named, name }: Entity): SourceKind =>
  !named && (kind === 'person' || kind === 'group') && isNameless(name) ? 'unnamed' : kind;
