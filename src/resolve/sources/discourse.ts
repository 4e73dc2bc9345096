import { firstWhere } from '../../document/search.js';
import type { Span } from '../../document/span.js';
import { nationWords } from '../../lexicon/nation-words.js';
import { quotationAround } from '../../rules/frames/quotations.js';
import { wholeSentence } from '../../rules/frames/view.js';
import type { Chunk } from '../../tagging/chunks.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { contradicts } from './contradictions.js';
import { type Description, headKeyIn, isAge, isNameless, isPossessed, modifiersOf } from './descriptions.js';
import { Entity, isOfNation, type Owner } from './entity.js';
import { isEpithet } from './epithets.js';
import { announcedIn } from './headline-roles.js';
import { Known } from './known.js';
import { headToken, type Mention, plainText } from './mention.js';
import type { Bearers } from './names/name-clusters.js';
import type { Name, Names } from './names/names.js';
import { nameEndingAt } from './noun-phrases.js';
import { ownerAt, possessiveBefore } from './owners.js';
import { fitsRelative, isBodyPart, isHour, isInPassing, type Place, WEIGHT, weightAsDoer } from './place.js';
import { type PronounClass, pronounClass } from './pronouns.js';
import { Salience } from './salience.js';
import { organizationTopicOf, personTopicOf } from './topic.js';
import { genderOfRole, kindOfNoun } from './vocabulary.js';

/** What a reading of the document starts from. */
export interface Reading {
  readonly doc: TaggedDoc;
  readonly names: Names;
  readonly bearers: Bearers;
  readonly mentions: readonly Mention[];
  /** Who answers where turns are headed "Q" and "A". */
  readonly interviewee: Entity | null;
  /** Who speaks the direct speech around a span, as far as known by name; in a transcript, all who take turns. */
  readonly speakersAround: (span: Span) => ReadonlySet<Entity>;
  /** Does a source stand in what another one says? */
  readonly isRelayed: (span: Span) => boolean;
}

const QUOTED = 0.3;
const HEADLINE = 0.5;
/** How present an entity has to be for a pronoun to tell its gender, and how many times as present as any other. */
const LEAST_VOTED = 0.4;
const OUTWEIGHED = 3;
/** How much more present than anybody else the bearer of an epithet has to be. */
const MARGIN = 1.5;
/** The same for a pronoun in what somebody else is quoted as saying. */
const RELAYED_MARGIN = 2;
const FARTHEST_ANTECEDENT = 8;
/** How many tokens after a source its words begin at most, where a pronoun in them may mean it. */
const FARTHEST_CONTENT = 6;
const DETERMINING = Tag.Determiner | Tag.Possessive | Tag.Number;
/** Nouns that are somebody without a determiner. */
const ALONE = Tag.Proper | Tag.Plural | Tag.Pronoun | Tag.Determiner | Tag.Role;
const EMPLOYING = new Set(['at', 'of']);
const OF_PRONOUN = /^(?:her|his|its|my|our|their|your) /;
/** "Lind's mother[, who was tired]" */
const RELATIVE_CLAUSE = /, (?:who|whose|which) .*$/;
const UNKNOWN = new Set(['any', 'each', 'either', 'every', 'neither', 'no']);
const PERSON_WORDS = new Set(['who', 'whom', 'whose']);

/**
 * Reads a document from its beginning, keeping in mind who was mentioned, and gives every mention its entity; a mention that could
 * be several or nobody gets none. With `vote`, pronouns that can refer to one entity alone tell its gender instead.
 */
export class Discourse {
  readonly #salience: Salience;
  readonly #known: Known;
  /** Entities by the token of their mention's head, for relative pronouns. */
  readonly #at = new Map<number, Entity>();
  readonly #sources = new Map<number, Mention>();
  /** 1 for the tokens at which somebody is mentioned by name, or beside a name, or as a source. */
  readonly #marked: Uint8Array;
  readonly #reading: Reading;
  readonly #vote: boolean;
  /** Sentences read so far, a long quotation counted once. */
  #clock = 0;
  #paragraph = 0;
  readonly resolved = new Map<Mention, Entity>();

  constructor(reading: Reading, vote: boolean) {
    this.#reading = reading;
    this.#vote = vote;
    this.#salience = new Salience(personTopicOf(reading.bearers));
    this.#known = new Known(organizationTopicOf(reading.bearers));
    for (const mention of reading.mentions) this.#sources.set(headToken(reading.names, mention), mention);
    this.#marked = new Uint8Array(reading.doc.tokens.length);
    for (const { first } of reading.names.all) this.#marked[first] = 1;
    for (const tokens of [this.#sources, reading.bearers.byRole]) for (const i of tokens.keys()) this.#marked[i] = 1;
  }

  read(): this {
    const { doc } = this.#reading;
    for (let s = 0; s < doc.sentences.length; s++) {
      this.#paragraph = doc.sentences[s]!.paragraph;
      const { kind } = doc.paragraphs[this.#paragraph]!;
      if (kind === 'caption' || kind === 'callToAction') continue;
      if (!this.#isQuoted(s)) this.#clock++;
      this.#sentence(s, kind === 'headline' ? HEADLINE : 1);
    }
    // Spans of one head, "Keepers" and "Keepers citing the port", are one.
    for (const mention of this.#reading.mentions) {
      const twin = this.resolved.has(mention) ? undefined : this.#sources.get(headToken(this.#reading.names, mention));
      const entity = twin?.span.start === mention.span.start ? this.resolved.get(twin) : undefined;
      if (entity !== undefined) this.resolved.set(mention, entity);
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
    const chunks = wholeSentence(doc, s);
    let subject = true;
    const isQuoted = ({ first }: Chunk): boolean => quotationAround(doc, doc.tokens[first]!.start) !== null;
    for (let c = 0; c < chunks.length; c++) {
      const chunk = chunks[c]!;
      if (chunk.kind !== 'np' && chunk.kind !== 'vg' && chunk.kind !== 'paren' && !this.#isSource(chunk.first))
        continue;
      if (subject && chunk.kind === 'vg' && chunk.finite && !isQuoted(chunk)) subject = false;
      let place: Place | null = null;
      for (let i = chunk.first; i < chunk.end; i++) {
        if (!this.#mayMention(i, chunk)) continue;
        place ??= this.#placeOf(chunks, c, subject, isQuoted(chunk), scale);
        this.#token(i, place);
      }
    }
  }

  #isSource(i: number): boolean {
    return this.#marked[i] === 1 && this.#sources.has(i);
  }

  /** Most tokens mention nobody. */
  #mayMention(i: number, { kind, head }: Chunk): boolean {
    const { doc } = this.#reading;
    return this.#marked[i] === 1 || (kind === 'np' && i === head) || has(doc.tags[i], Tag.Pronoun | Tag.Possessive);
  }

  #placeOf(chunks: readonly Chunk[], c: number, subject: boolean, quoted: boolean, scale: number): Place {
    const next = chunks[c + 1]?.kind === 'adv' ? chunks[c + 2] : chunks[c + 1];
    // "When the port closed, Lind left": a main clause's
    const main = chunks[c - 1]?.kind === 'mark' && this.#reading.doc.tokens[chunks[c - 1]!.first]!.text === ',';
    const inner = next?.finite === true ? (main ? WEIGHT.subject : WEIGHT.innerSubject) : WEIGHT.object;
    // "the jury of four women and three men"
    const joined = chunks[c - 1]?.kind === 'coord' && chunks[c - 2]?.kind === 'np';
    const { lower } = this.#reading.doc.tokens[chunks[c - 3]?.head ?? -1] ?? { lower: '' };
    const governed = chunks[c - 1]?.kind === 'prep' || (joined && lower === 'of');
    const plain = governed ? WEIGHT.prepositional : subject ? WEIGHT.subject : inner;
    const weight = this.#isTold(chunks, c) ? Math.max(plain, WEIGHT.subject) : plain;
    return {
      sentence: this.#clock,
      paragraph: this.#paragraph,
      chunks,
      chunk: c,
      weight,
      quoted,
      scale: scale * (quoted ? QUOTED : 1),
    };
  }

  /**
   * "As for Lind, she left": the sentence is about her. "No consolation for Ada Lind, who fell at the start": the clause is, of "Lind and
   * Venn, who" about neither alone.
   */
  #isTold(chunks: readonly Chunk[], c: number): boolean {
    const { doc } = this.#reading;
    if (chunks[c + 1]?.kind !== 'mark') return false;
    const { first } = chunks[c]!;
    if (doc.tokens[first - 1]?.lower === 'for' && doc.tokens[first - 2]?.lower === 'as') return true;
    if (chunks[c + 2]?.kind !== 'wh' || chunks[c - 1]?.kind === 'coord') return false;
    // "Coach Lind was full of praise for Venn, who won"
    const opening = chunks.slice(0, Math.min(c, FARTHEST_ANTECEDENT)).find(({ kind }) => kind === 'np');
    if (opening !== undefined && this.#isPerson(opening)) return false;
    return doc.tokens[chunks[c + 2]!.first]!.lower === 'who';
  }

  /** Does a noun phrase name a person? */
  #isPerson({ head }: Chunk): boolean {
    const { names, bearers } = this.#reading;
    const name = names.at[head]!;
    return name >= 0 && bearers.byName[name]!.kind === 'person';
  }

  #token(i: number, place: Place): void {
    const { doc, names } = this.#reading;
    const source = this.#sources.get(i);
    const entity = this.#entityAt(i, source, place);
    if (entity === null) return;
    if (source !== undefined) this.resolved.set(source, entity);
    if (source !== undefined && this.#speaksOfIt(source)) entity.speaksOfIt = true;
    this.#at.set(i, entity);
    this.#own(i, entity, place);
    this.#known.mention(entity, place.sentence, source !== undefined, this.#isEmployer(place));
    const end = names.at[i]! >= 0 ? names.all[names.at[i]!]!.end : i + 1;
    const { head } = place.chunks[place.chunk]!;
    const possessor = has(doc.tags[i], Tag.Possessive) || /^['’]s?$/.test(doc.tokens[end]?.text ?? '');
    const weight = isInPassing(entity, place)
      ? WEIGHT.inside
      : possessor
        ? WEIGHT.possessor
        : i <= head && head < end
          ? weightAsDoer(doc, entity, place)
          : WEIGHT.inside;
    this.#salience.add({
      entity,
      sentence: place.sentence,
      paragraph: place.paragraph,
      start: pronounClass(doc.tokens[i]!.lower) === null ? doc.tokens[i]!.start : -1,
      weight: (source === undefined ? weight : WEIGHT.source) * place.scale,
      isSource: source !== undefined && !place.quoted,
      tells: source !== undefined && !source.asks && !this.#reading.isRelayed(source.span),
    });
  }

  /** "Malvern Lind said [it] would close" */
  #speaksOfIt({ end, content, head }: Mention): boolean {
    if (head.kind !== 'name' || content.length === 0) return false;
    const { tokens } = this.#reading.doc;
    const { start } = content[0]!;
    for (let i = end; i < tokens.length && tokens[i]!.start <= start && i - end <= FARTHEST_CONTENT; i++)
      if (tokens[i]!.start === start) return /^its?$/.test(tokens[i]!.lower);
    return false;
  }

  /** "a manager at Blue Gulf Lines", "Lind of Blue Gulf Lines": beside them "the company" is another one. */
  #isEmployer({ chunks, chunk }: Place): boolean {
    const { doc, names } = this.#reading;
    const preposition = doc.tokens[chunks[chunk - 1]?.head ?? -1]?.lower ?? '';
    const before = chunks[chunk - 2];
    if (before?.kind !== 'np' || !EMPLOYING.has(preposition)) return false;
    const kind = kindOfNoun(doc.tokens[before.head]!);
    return names.at[before.head]! >= 0 || (preposition === 'at' && (kind === 'person' || kind === 'group'));
  }

  #entityAt(i: number, source: Mention | undefined, place: Place): Entity | null {
    const { doc, names, bearers } = this.#reading;
    const { lower } = doc.tokens[i]!;
    const name = names.at[i]!;
    const chunk = place.chunks[place.chunk]!;
    if (source?.head.kind === 'several') return this.#several(source);
    if (source?.head.kind === 'letter') return lower.startsWith('a') ? this.#reading.interviewee : null;
    if (name >= 0) return names.all[name]!.first === i ? bearers.byName[name]! : null;
    if (source?.head.kind === 'relative') return this.#antecedent(place, lower);
    const pronoun = has(doc.tags[i], Tag.Pronoun | Tag.Possessive) ? pronounClass(lower) : null;
    const himself = pronoun === null || !lower.endsWith('self') ? null : nameEndingAt(names, i);
    if (himself !== null) {
      const entity = this.#itself(bearers.byName[himself]!, lower);
      return source === undefined ? null : entity;
    }
    if (pronoun !== null) return this.#vote ? this.#voted(pronoun, place) : this.#pronoun(pronoun, source, place);
    const apposed = bearers.byRole.get(i);
    if (apposed !== undefined && (source === undefined || source.head.kind === 'common')) return apposed;
    if (source?.head.kind === 'common') return this.#described(source.head, place, source);
    if (chunk.kind !== 'np' || chunk.temporal || chunk.head !== i || isBodyPart(doc, chunk) || isHour(doc, i))
      return null;
    const kind = kindOfNoun(doc.tokens[i]!);
    if (kind === null) return null;
    // "any minister": nobody
    if (UNKNOWN.has(doc.tokens[chunk.first]!.lower)) return null;
    // "the post of Prime Minister"
    if (kind === 'person' && !has(doc.tags[chunk.first], DETERMINING) && !has(doc.tags[i], Tag.Plural)) return null;
    // "As an officer, she": nobody new
    const before = place.chunks[place.chunk - 1];
    if (before !== undefined && doc.tokens[before.head]!.lower === 'as' && /^an?$/.test(doc.tokens[chunk.first]!.lower))
      return null;
    const both = doc.tokens[chunk.first]!.lower === 'both' && has(doc.tags[chunk.first + 1], Tag.Determiner);
    return this.#described({ first: both ? chunk.first + 1 : chunk.first, token: i, base: i + 1 }, place);
  }

  /** "Kaja itself" is no person. */
  #itself(entity: Entity, reflexive: string): Entity {
    if (reflexive === 'itself' && entity.kind === 'person' && !entity.certain) entity.kind = 'organization';
    return entity;
  }

  /** Takes note of whose a described entity is: "Lind's agent, Ole Venn". */
  #own(i: number, entity: Entity, place: Place): void {
    const { doc, names } = this.#reading;
    const { kind, first } = place.chunks[place.chunk]!;
    if (this.#vote || kind !== 'np' || names.at[i]! >= 0) return;
    const description = { first, token: i, base: i + 1 };
    const owner = this.#ownerOf(description);
    if (owner !== null && owner !== entity) entity.owners.set(headKeyIn(doc, description), owner);
  }

  #ownerOf(description: Description): Owner | null {
    const { doc, names, bearers } = this.#reading;
    const possessive = possessiveBefore(doc, description.first, description.token);
    if (possessive === null) return null;
    return ownerAt(doc, names, possessive, headKeyIn(doc, description), this.#at, bearers.byName);
  }

  #several({ span, first }: Mention): Entity {
    const text = plainText(this.#reading.doc, span, first);
    return this.#known.same(text, () => new Entity(text, true, 'group'));
  }

  #pronoun(pronoun: PronounClass, source: Mention | undefined, place: Place): Entity | null {
    const { doc } = this.#reading;
    const { quoted } = place;
    if (source === undefined) return quoted ? null : this.#salience.resolve(pronoun, place);
    const speakers = new Set([...this.#reading.speakersAround(source.span), ...this.#namedFirst(source)]);
    const direct = source.content.some(({ start }) => quotationAround(doc, start + 1) !== null);
    const circumstances = { speakers, quoted, speaks: true, direct, content: source.content };
    // "She said he had told her": whom somebody else speaks of is told less surely.
    const relayed = !quoted && this.#reading.isRelayed(source.span);
    const entity = this.#salience.resolve(pronoun, place, circumstances, relayed ? RELAYED_MARGIN : undefined);
    // "Malvern Lind said sales rose. It said": no person
    if (pronoun === 'neuter' && entity?.kind === 'person' && !entity.certain) entity.kind = 'organization';
    return entity;
  }

  /** "He said [Lind] was ill": nobody begins what he says with his own name. */
  *#namedFirst({ span, first, content }: Mention): Generator<Entity> {
    const { doc, names, bearers } = this.#reading;
    const before = doc.tokens[first - 1]?.text === ',' ? nameEndingAt(names, first - 1) : null;
    // "But [Lind], he said, was ill"
    if (before !== null && opensSentence(doc, names.all[before]!) && bearers.byName[before]!.kind === 'person')
      yield bearers.byName[before]!;
    for (const { start } of content) {
      if (start < span.start || quotationAround(doc, start + 1) !== null) continue;
      const index = firstWhere(names.all, (name) => doc.tokens[name.first]!.start >= start);
      const name = names.all[index];
      if (name === undefined || bearers.byName[index]!.kind !== 'person') continue;
      const between = doc.text.slice(start, doc.tokens[name.from]!.start).trim();
      const whole = !has(doc.tags[name.end], Tag.Noun) && !/^['’-]/.test(doc.tokens[name.end]?.text ?? '');
      if (whole && (between === '' || between === 'that')) yield bearers.byName[index]!;
    }
  }

  /** The one entity that a pronoun can refer to; others may have been mentioned only in passing. */
  #voted(pronoun: PronounClass, place: Place): Entity | null {
    if (place.quoted || (pronoun !== 'female' && pronoun !== 'male')) return null;
    const [only, other] = this.#salience.ranked(pronoun, place);
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
      // "the Ethiopian, 38, who"
      if (kind === 'np' && first === head && this.#reading.doc.tokens[head]!.kind === 'number') continue;
      // "said to Venn on camera, who": nobody
      if (kind === 'np' && first === head && personal && !has(this.#reading.doc.tags[head], ALONE)) continue;
      if (kind === 'np') {
        const { names, bearers } = this.#reading;
        const name = names.at[head]!;
        const entity =
          name >= 0
            ? bearers.byName[name]!
            : (this.#at.get(head) ?? this.#described({ first, token: head, base: end }, place));
        if (fitsRelative(entity, personal)) {
          // "Northgrid, which"
          if (word === 'which' && entity.kind === 'person') entity.kind = 'organization';
          return entity;
        }
      } else if (kind !== 'prep' && kind !== 'paren' && kind !== 'mark') return null;
    }
    return null;
  }

  /** "the mayor", "officials", "a report": a known entity of that description, or a new one. */
  #described(description: Description, place: Place, source?: Mention): Entity {
    const { doc } = this.#reading;
    const { first, base } = description;
    const inHeadline = doc.paragraphs[this.#paragraph]!.kind === 'headline';
    const known =
      (source && inHeadline && !place.quoted ? announcedIn(doc, description, this.#reading.bearers) : null) ??
      this.#known.find(doc, description, place.sentence, this.#ownerOf(description)) ??
      (source && this.#epithet(description, place, source)) ??
      this.#known.holder(doc, description) ??
      this.#known.official(doc, description) ??
      this.#known.wider(doc, description);
    const span = source?.span ?? { start: doc.tokens[first]!.start, end: doc.tokens[base - 1]!.end };
    const text = (): string => {
      const whole = plainText(doc, span, source?.first ?? first);
      return isNameless(whole) ? whole : whole.replace(RELATIVE_CLAUSE, '');
    };
    if (!known) return this.#known.add(doc, description, text());
    // "her mother", "Lind's mother": what tells whose
    if (!known.named && OF_PRONOUN.test(known.name) && isPossessed(doc, description)) {
      const name = text();
      if (!OF_PRONOUN.test(name)) known.name = name;
    }
    return known;
  }

  /** "the candidate", of whom the text need not have said that he is one: whoever is present above all others. */
  #epithet(description: Description, place: Place, { content }: Mention): Entity | null {
    const { doc } = this.#reading;
    if (place.quoted || !isEpithet(doc, description)) return null;
    const nation = nationWords.get(doc.tokens[description.token]!.lower);
    const modifiers = [...modifiersOf(doc, description), ...(nation === undefined ? [] : [nation])];
    const { first } = description;
    const said = isAge(doc, description)
      ? this.#known.ofAge(doc.tokens[first + 1]!.text)
      : this.#known.personOf(modifiers);
    if (said !== null && !contradicts(doc, description, said)) return said;
    const wanted = genderOfRole(doc.tokens[description.token]!.lower) ?? 'person';
    const circumstances = { speakers: new Set<Entity>(), quoted: false, speaks: true, direct: false, content };
    const entity = this.#salience.resolve(wanted, place, circumstances, MARGIN);
    return entity?.named && isOfNation(entity, modifiers) && !contradicts(doc, description, entity) ? entity : null;
  }
}

const opensSentence = ({ sentences, tags }: TaggedDoc, { from, sentence }: Name): boolean => {
  const { firstToken } = sentences[sentence]!;
  return from === firstToken || (from === firstToken + 1 && has(tags[firstToken], Tag.Coordinator));
};
