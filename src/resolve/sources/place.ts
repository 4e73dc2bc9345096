import type { Chunk } from '../../tagging/chunks.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Entity } from './entity.js';

/** How much a mention weighs by where it stands. */
export const WEIGHT = {
  source: 1.2,
  subject: 0.9,
  innerSubject: 0.7,
  object: 0.5,
  possessor: 0.4,
  prepositional: 0.3,
  inside: 0.2,
} as const;
/** A place in a sentence: which chunk, how much a mention there weighs, and whether it stands in a quotation. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  readonly chunks: readonly Chunk[];
  readonly chunk: number;
  readonly weight: number;
  readonly quoted: boolean;
  readonly scale: number;
}

/** What a mention weighs in its place: "led by Lind" tells who acted, "signed by Lind" who speaks. */
export function weightAsDoer(doc: TaggedDoc, { kind, certain }: Entity, { chunks, chunk, weight }: Place): number {
  const by = chunks[chunk - 1];
  if (weight !== WEIGHT.prepositional || kind !== 'person' || !certain || by?.kind !== 'prep') return weight;
  const verb = chunks[chunk - 2];
  if (doc.tokens[by.first]!.lower !== 'by' || verb === undefined) return weight;
  if (!has(doc.tags[verb.end - 1], Tag.Participle | Tag.Past)) return weight;
  return UTTERED.has(doc.tokens[verb.end - 1]!.lower) ? WEIGHT.source : WEIGHT.innerSubject;
}
const UTTERED = new Set(['issued', 'posted', 'published', 'read', 'released', 'sent', 'signed', 'written']);

/** Somebody without a name who is no subject: "was a senator", "met a farmer". */
export const isInPassing = ({ named, kind }: Entity, { weight }: Place): boolean =>
  !named && (kind === 'unnamed' || kind === 'person') && weight < WEIGHT.subject;

/** "shook her head" */
export const isBodyPart = (doc: TaggedDoc, { first, head }: Chunk): boolean =>
  doc.tokens[head]!.lower === 'head' && has(doc.tags[first], Tag.Possessive);

/** The "pm" of "12.57pm", no prime minister */
export const isHour = ({ tokens }: TaggedDoc, i: number): boolean =>
  tokens[i - 1]?.kind === 'number' && /^p\.?m\.?$/.test(tokens[i]!.lower);

export const fitsRelative = ({ kind, certain }: Entity, personal: boolean): boolean => {
  const person = kind === 'person' || kind === 'group' || kind === 'unnamed';
  return person === personal || (!personal && kind === 'person' && !certain);
};
