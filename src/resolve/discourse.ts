import type { Span } from '../document/span.js';
import { quotationAround } from '../rules/frames/quotations.js';
import { viewSentence } from '../rules/frames/view.js';
import type { Chunk } from '../tagging/chunks.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import { type Description, isDefinite } from './descriptions.js';
import { type Entity, newEntity } from './entity.js';
import { Known } from './known.js';
import type { Bearers } from './name-clusters.js';
import type { Names } from './names.js';
import type { Head } from './noun-phrases.js';
import { type PronounClass, pronounClass, Salience } from './salience.js';
import { genderOfRole, kindOfNoun } from './vocabulary.js';

/** A mention to resolve: its tokens and its head. */
export interface Mention {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  readonly head: Head;
  /** Everything that is attributed to it. */
  readonly content: readonly Span[];
}

/** What a reading of the document starts from. */
export interface Reading {
  readonly doc: TaggedDoc;
  readonly names: Names;
  readonly bearers: Bearers;
  readonly mentions: readonly Mention[];
  /** The speaker of the words around an offset, where it is known by name; null elsewhere. */
  readonly speakerAround: (span: Span) => Entity | null;
}

const WEIGHT = {
  source: 1.2,
  subject: 0.9,
  innerSubject: 0.7,
  object: 0.5,
  possessor: 0.4,
  prepositional: 0.3,
  inside: 0.2,
} as const;
const QUOTED = 0.3;
const HEADLINE = 0.5;
/** How present an entity has to be for a pronoun to tell its gender, and how many times as present as any other. */
const LEAST_VOTED = 0.4;
const OUTWEIGHED = 3;
const FARTHEST_ANTECEDENT = 8;
/** Names of a kind that newspapers give a person just mentioned, to vary. */
const EPITHETS = new Set([
  'billionaire',
  'businessman',
  'businesswoman',
  'candidate',
  'congressman',
  'congresswoman',
  'contender',
  'frontrunner',
  'hopeful',
  'lawmaker',
  'leader',
  'mogul',
  'nominee',
  'politician',
  'senator',
  'tycoon',
]);
const LEAST_OF_TOPIC = 4;
const PERSON_WORDS = new Set(['who', 'whom', 'whose']);

/** Where a mention's head stands: the token at which the reading comes to it. */
function headToken({ names }: Reading, { head, first }: Mention): number {
  if (head.kind === 'name') return names.all[head.name]!.first;
  return head.kind === 'several' ? first : head.token;
}

/** A place in a sentence: which chunk, how much a mention there weighs, and whether it stands in a quotation. */
interface Place {
  readonly sentence: number;
  readonly chunks: readonly Chunk[];
  readonly chunk: number;
  readonly weight: number;
  readonly quoted: boolean;
  readonly scale: number;
}

/**
 * Reads a document from its beginning, keeping in mind who was mentioned, and gives every mention its entity; a mention that could
 * be several or nobody gets none. With `vote`, pronouns that can refer to one entity alone tell its gender instead.
 */
export class Discourse {
  readonly #salience: Salience;
  readonly #known = new Known();
  /** Entities by the token of their mention's head, for relative pronouns. */
  readonly #at = new Map<number, Entity>();
  readonly #sources = new Map<number, Mention>();
  readonly #reading: Reading;
  readonly #vote: boolean;
  /** Sentences read so far, a long quotation counted once. */
  #clock = 0;
  readonly resolved = new Map<Mention, Entity>();

  constructor(reading: Reading, vote: boolean) {
    this.#reading = reading;
    this.#vote = vote;
    this.#salience = new Salience(topicOf(reading.bearers));
    for (const mention of reading.mentions) this.#sources.set(headToken(reading, mention), mention);
  }

  read(): this {
    const { doc } = this.#reading;
    for (let s = 0; s < doc.sentences.length; s++) {
      const { kind } = doc.paragraphs[doc.sentences[s]!.paragraph]!;
      if (kind === 'caption' || kind === 'callToAction') continue;
      if (!this.#isQuoted(s)) this.#clock++;
      this.#sentence(s, kind === 'headline' ? HEADLINE : 1);
    }
    return this;
  }

  /** Does the sentence begin inside a quotation that has begun before? However long somebody speaks, who spoke stays near. */
  #isQuoted(s: number): boolean {
    const { doc } = this.#reading;
    const around = quotationAround(doc, doc.sentences[s]!.start);
    if (around === null) return false;
    const { start, continues } = doc.quotations[around]!;
    return start < doc.sentences[s]!.start || continues !== null;
  }

  #sentence(s: number, scale: number): void {
    const { doc } = this.#reading;
    const { chunks } = viewSentence(doc, s);
    const sentence = this.#clock;
    let subject = true;
    chunks.forEach((chunk, c) => {
      if (chunk.kind !== 'np' && chunk.kind !== 'vg' && chunk.kind !== 'paren' && !this.#sources.has(chunk.first))
        return;
      const quoted = quotationAround(doc, doc.tokens[chunk.first]!.start) !== null;
      if (chunk.kind === 'vg' && chunk.finite && !quoted) subject = false;
      const inner = chunks[c + 1]?.finite === true ? WEIGHT.innerSubject : WEIGHT.object;
      const weight = chunks[c - 1]?.kind === 'prep' ? WEIGHT.prepositional : subject ? WEIGHT.subject : inner;
      const place = { sentence, chunks, chunk: c, weight, quoted, scale: scale * (quoted ? QUOTED : 1) };
      for (let i = chunk.first; i < chunk.end; i++) this.#token(i, place);
    });
  }

  #token(i: number, place: Place): void {
    const { doc, names } = this.#reading;
    const source = this.#sources.get(i);
    const entity = this.#entityAt(i, source, place);
    if (entity === null) return;
    if (source !== undefined) this.resolved.set(source, entity);
    this.#at.set(i, entity);
    this.#known.mention(entity);
    const end = names.at[i]! >= 0 ? names.all[names.at[i]!]!.end : i + 1;
    const { head } = place.chunks[place.chunk]!;
    const possessor = has(doc.tags[i], Tag.Possessive) || /^['’]s?$/.test(doc.tokens[end]?.text ?? '');
    const weight = isInPassing(entity, place)
      ? WEIGHT.inside
      : possessor
        ? WEIGHT.possessor
        : i <= head && head < end
          ? place.weight
          : WEIGHT.inside;
    this.#salience.add({
      entity,
      sentence: place.sentence,
      start: pronounClass(doc.tokens[i]!.lower) === null ? doc.tokens[i]!.start : -1,
      weight: (source === undefined ? weight : WEIGHT.source) * place.scale,
      isSource: source !== undefined && !place.quoted,
    });
  }

  #entityAt(i: number, source: Mention | undefined, place: Place): Entity | null {
    const { doc, names, bearers } = this.#reading;
    const { lower } = doc.tokens[i]!;
    const name = names.at[i]!;
    const chunk = place.chunks[place.chunk]!;
    if (source?.head.kind === 'several') return this.#several(source);
    if (name >= 0) return names.all[name]!.first === i ? bearers.byName[name]! : null;
    if (source?.head.kind === 'relative') return this.#antecedent(place, lower);
    const pronoun = has(doc.tags[i], Tag.Pronoun | Tag.Possessive) ? pronounClass(lower) : null;
    if (pronoun !== null) return this.#vote ? this.#voted(pronoun, place) : this.#pronoun(pronoun, source, place);
    const apposed = bearers.byRole.get(i);
    if (apposed !== undefined && source === undefined) return apposed;
    if (source?.head.kind === 'common') return this.#described(source.head, place, source);
    if (chunk.kind !== 'np' || chunk.head !== i || kindOfNoun(lower) === null || isBodyPart(doc, chunk)) return null;
    if (chunk.first === i && !has(doc.tags[i], Tag.Plural) && kindOfNoun(lower) === 'person') return null;
    return this.#described({ first: chunk.first, token: i, base: i + 1 }, place);
  }

  #several({ span }: Mention): Entity {
    const text = plainText(this.#reading.doc, span);
    return this.#known.same(text, () => newEntity(text, true, 'group'));
  }

  #pronoun(pronoun: PronounClass, source: Mention | undefined, { sentence, quoted }: Place): Entity | null {
    if (source === undefined) return quoted ? null : this.#salience.resolve(pronoun, sentence);
    const speaker = quoted ? this.#reading.speakerAround(source.span) : null;
    return this.#salience.resolve(pronoun, sentence, { speaker, quoted, speaks: true, content: source.content });
  }

  /** The one entity that a pronoun can refer to; others may have been mentioned only in passing. */
  #voted(pronoun: PronounClass, { sentence, quoted }: Place): Entity | null {
    if (quoted || (pronoun !== 'female' && pronoun !== 'male')) return null;
    const [only, other] = this.#salience.ranked(pronoun, sentence);
    if (only === undefined || only[1] < LEAST_VOTED || (other !== undefined && other[1] * OUTWEIGHED > only[1]))
      return null;
    only[0].votes[pronoun]++;
    return only[0];
  }

  /** "who", "which", "that": the noun phrase before it that it agrees with. */
  #antecedent(place: Place, word: string): Entity | null {
    const { chunks, chunk: relative } = place;
    const personal = PERSON_WORDS.has(word);
    for (let c = relative - 1; c >= 0 && relative - c <= FARTHEST_ANTECEDENT; c--) {
      const { kind, first, head, end } = chunks[c]!;
      if (kind === 'np') {
        const { names, bearers } = this.#reading;
        const name = names.at[head]!;
        const entity =
          name >= 0
            ? bearers.byName[name]!
            : (this.#at.get(head) ?? this.#described({ first, token: head, base: end }, place));
        if (fitsRelative(entity, personal)) return entity;
      } else if (kind !== 'prep' && kind !== 'paren' && kind !== 'mark') return null;
    }
    return null;
  }

  /** "the mayor", "officials", "a report": a known entity of that description, or a new one. */
  #described(description: Description, place: Place, source?: Mention): Entity {
    const { doc } = this.#reading;
    const { first, base } = description;
    const known = this.#known.find(doc, description) ?? (source && this.#epithet(description, place, source));
    if (known) return known;
    const text = plainText(doc, source?.span ?? { start: doc.tokens[first]!.start, end: doc.tokens[base - 1]!.end });
    return this.#known.add(doc, description, text);
  }

  /** "the candidate", of whom the text need not have said that he is one: whoever is present above all others. */
  #epithet(description: Description, { sentence, quoted }: Place, { content }: Mention): Entity | null {
    const { doc } = this.#reading;
    const word = doc.tokens[description.token]!.lower;
    if (quoted || !EPITHETS.has(word) || !isDefinite(doc, description)) return null;
    const wanted = genderOfRole(word) ?? 'person';
    const entity = this.#salience.resolve(wanted, sentence, { speaker: null, quoted: true, speaks: false, content });
    return entity?.named ? entity : null;
  }
}

/** The person whom names mention most, when it is often and nobody else comes near. */
function topicOf({ byName }: Bearers): Entity | null {
  const counts = new Map<Entity, number>();
  for (const bearer of byName) if (bearer.kind === 'person') counts.set(bearer, (counts.get(bearer) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_OF_TOPIC || (second !== undefined && second[1] * OUTWEIGHED > first[1]))
    return null;
  return first[0];
}

/** Somebody without a name who is no subject: "was a senator", "met a farmer". */
const isInPassing = ({ named, kind }: Entity, { weight }: Place): boolean =>
  !named && (kind === 'unnamed' || kind === 'person') && weight < WEIGHT.subject;

/** "shook her head" */
const isBodyPart = (doc: TaggedDoc, { first, head }: Chunk): boolean =>
  doc.tokens[head]!.lower === 'head' && has(doc.tags[first], Tag.Possessive);

const fitsRelative = ({ kind, certain }: Entity, personal: boolean): boolean => {
  const person = kind === 'person' || kind === 'group' || kind === 'unnamed';
  return person === personal || (!personal && kind === 'person' && !certain);
};

/** The words of a span in one line; an article that begins a sentence in lower case, a comma after it left out. */
function plainText(doc: TaggedDoc, { start, end }: Span): string {
  const text = doc.text.slice(start, end).replaceAll(/\s+/g, ' ').replace(/,$/, '');
  return text.replace(/^(?:An?|The|Two|Three|Some|Many|His|Her|Its|Their|One|Several) /, (word) => word.toLowerCase());
}
