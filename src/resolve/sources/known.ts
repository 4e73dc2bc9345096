import { widerOfSomething, widerRoles } from '../../lexicon/wider-roles.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { contradicts, isOfOtherBody } from './contradictions.js';
import {
  type Description,
  describedEntity,
  headKeyIn,
  isDefinite,
  isPlural,
  isPossessed,
  isSingled,
  modifiersOf,
} from './descriptions.js';
import { type Entity, isOfNation, nationOf, type Owner } from './entity.js';
import { afterLocation } from './location.js';
import { canBeCalled, isGenericNoun, isOutletNoun, maybeOrganization } from './organizations.js';
import { isSameOwner, possessiveBefore } from './owners.js';
import { kindOfNoun } from './vocabulary.js';

/** In mentions of anybody. */
const LONGEST_MEMORY = 60;
/** How many entities are looked through for one that a new description may mean. */
const MOST_RECENT = 20;
/** How many that can be called by one noun are: more than an article has. */
const MOST_CALLED = 100;
/** How many sentences ago an organization was mentioned that a generic noun means. */
const FARTHEST = 2;
const FORMER = 'former ';
const OTHERS = new Set(['other', 'parent', 'rival', 'second', 'separate', 'third']);

interface Mentioned {
  readonly order: number;
  readonly sentence: number;
}

/** "the U.N. harbour office": a name says already whose it is. */
function isNamed(doc: TaggedDoc, { first, token }: Description): boolean {
  for (let i = afterLocation(doc, first, token + 1) ?? first; i < token; i++)
    if (has(doc.tags[i], Tag.Organization) || /^(?:\p{Lu}\.?){2,}$/u.test(doc.tokens[i]!.text)) return true;
  return false;
}

/** After a preposition or a verb without a subject: "at the company", "to join the company". */
const isInPassing = ({ tags }: TaggedDoc, { first }: Description): boolean =>
  has(tags[first - 1], Tag.Preposition | Tag.Gerund | Tag.Base);

/** A headline's "Port minister" whom the text calls "the port minister" is somebody known. */
function tellWho(entity: Entity, doc: TaggedDoc, { token }: Description): void {
  if (entity.kind !== 'unnamed' || INDEFINITE.test(entity.name)) return;
  if (kindOfNoun(doc.tokens[token]!) === 'person') entity.kind = 'person';
}
const INDEFINITE = /^(?:an?|another|one|some)\b|\d/i;

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The entities read so far, by what they can be called. */
export class Known {
  readonly #byHead = new Map<string, Entity[]>();
  readonly #byText = new Map<string, Entity>();
  readonly #last = new Map<Entity, Mentioned>();
  /** Those with a name, the last mentioned at the end. */
  readonly #recent = new Set<Entity>();
  /** Those who were the source of something. */
  readonly #spoke = new Set<Entity>();
  /** Those mentioned for the sake of who works there alone. */
  readonly #employers = new Set<Entity>();
  readonly #topic: Entity | null;
  #mentions = 0;
  /** The sentence of the last mention. */
  #sentence = 0;

  /** `topic` is the organization that the whole text is about: "the company", where no other was mentioned just now. */
  constructor(topic: Entity | null) {
    this.#topic = topic;
  }

  /**
   * Takes note of a mention: of several that fit a description, the last mentioned is meant. `employs` where it only tells for whom
   * somebody works.
   */
  mention(entity: Entity, sentence: number, isSource: boolean, employs: boolean): void {
    if (employs) {
      if (this.#last.has(entity)) return;
      this.#employers.add(entity);
    } else this.#employers.delete(entity);
    if (isSource) this.#spoke.add(entity);
    if (!this.#last.has(entity)) {
      for (const head of entity.heads) {
        const list = this.#byHead.get(head);
        if (list === undefined) this.#byHead.set(head, [entity]);
        else list.push(entity);
      }
    }
    this.#sentence = sentence;
    this.#last.set(entity, { order: this.#mentions++, sentence });
    if (!entity.named) return;
    this.#recent.delete(entity);
    this.#recent.add(entity);
    if (this.#recent.size > MOST_RECENT) for (const oldest of this.#recent) return void this.#recent.delete(oldest);
  }

  /** The known entity that a definite description refers to ("the mayor", "the report"), or null. */
  find(doc: TaggedDoc, description: Description, sentence: number, owner: Owner | null): Entity | null {
    if (!isDefinite(doc, description)) return null;
    const plural = isPlural(doc, description);
    const key = headKeyIn(doc, description);
    const modifiers = modifiersOf(doc, description);
    const isOther = (entity: Entity): boolean => isOfOtherBody(doc, description, entity);
    const known =
      this.#owned(doc, description, key, plural, owner) ?? this.#called(key, modifiers, plural, owner, isOther);
    if (known !== null) tellWho(known, doc, description);
    if (plural || (known !== null && (known.named || this.#spoke.has(known)))) return known;
    const generic = isGenericNoun(key) && !isPossessed(doc, description) && !isNamed(doc, description);
    const organization = generic
      ? this.#organization(key, modifiers, sentence, known === null, isInPassing(doc, description))
      : null;
    // "The port fought a group. The Harbour Trust said it was late. The group ...": whoever spoke since.
    if (known !== null)
      return organization !== null && this.#spoke.has(organization) && this.#isLater(organization, known)
        ? organization
        : known;
    return this.#only(doc, description, key, modifiers) ?? organization;
  }

  #isLater(one: Entity, other: Entity): boolean {
    return this.#last.get(one)!.order > this.#last.get(other)!.order;
  }

  /** The person last mentioned of whom the text has said all of these words ("Merovian" of the Merovian foreign minister). */
  personOf(modifiers: readonly string[]): Entity | null {
    if (modifiers.length === 0) return null;
    return this.#lastOf(({ kind, words }) => kind === 'person' && modifiers.every((word) => words.has(word)));
  }

  /** The only one of whom the text tells this age. */
  ofAge(age: string): Entity | null {
    const [only, ...others] = [...this.#recent].filter(({ kind, age: own }) => kind === 'person' && own === age);
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** A description as an entity of its own, printed as `text`; bare nouns of one wording are one ("officials", "police"). */
  add(doc: TaggedDoc, description: Description, text: string): Entity {
    const create = (): Entity => describedEntity(doc, description, text);
    return isDefinite(doc, description) || isSingled(doc, description) ? create() : this.same(text, create);
  }

  /** The entity of the same wording, which is made when there is none. */
  same(text: string, create: () => Entity): Entity {
    const key = text.toLowerCase();
    const known = this.#byText.get(key) ?? create();
    this.#byText.set(key, known);
    return known;
  }

  #lastOf(fits: (entity: Entity) => boolean): Entity | null {
    return [...this.#recent].findLast(fits) ?? null;
  }

  /**
   * "the Ohio senator": the only senator named so far, whatever his state or party. A nation says more: "the Merovian president" is
   * a president of whom no nation is known only when he was the last to be named.
   */
  #only(doc: TaggedDoc, description: Description, key: string, modifiers: readonly string[]): Entity | null {
    for (let i = description.first; i < description.token; i++)
      if (!has(doc.tags[i], Tag.Determiner | Tag.Proper) || has(doc.tags[i], Tag.Possessive)) return null;
    const found = (this.#byHead.get(key) ?? []).slice(0, MOST_RECENT);
    const named = found.filter((entity) => entity.named && entity.kind === 'person');
    const nation = nationOf(modifiers);
    if (nation === null) {
      const [only] = found.length === 1 ? named : [];
      return only === undefined || contradicts(doc, description, only) ? null : only;
    }
    const last = this.#lastOf(({ kind }) => kind === 'person');
    if (last === null || !named.includes(last) || nationOf(last.words) !== null) return null;
    last.words.add(nation);
    return last;
  }

  /** "the former governor": one who is called by that office still. */
  holder(doc: TaggedDoc, description: Description): Entity | null {
    const key = headKeyIn(doc, description);
    if (!key.startsWith(FORMER) || !isDefinite(doc, description)) return null;
    const holder = this.#called(key.slice(FORMER.length), modifiersOf(doc, description), false, null, () => false);
    return holder === null || contradicts(doc, description, holder) ? null : holder;
  }

  /** "the port official": the only person with an office there, or null. Of a nation there are too many. */
  official(doc: TaggedDoc, description: Description): Entity | null {
    const modifiers = modifiersOf(doc, description);
    if (headKeyIn(doc, description) !== 'official' || !isDefinite(doc, description) || modifiers.length === 0)
      return null;
    if (nationOf(modifiers) !== null || isPlural(doc, description) || isPossessed(doc, description)) return null;
    const isOfficial = ({ kind, role, words }: Entity): boolean =>
      kind === 'person' && role !== null && modifiers.every((word) => words.has(word));
    const [only, ...others] = [...this.#recent].filter(isOfficial);
    return only === undefined || others.length > 0 || contradicts(doc, description, only) ? null : only;
  }

  /** "the lawyer": the only attorney named so far. */
  wider(doc: TaggedDoc, description: Description): Entity | null {
    const key = headKeyIn(doc, description);
    const narrower = widerRoles.get(key);
    if (narrower === undefined || this.#byHead.has(key) || !isDefinite(doc, description)) return null;
    const modifiers = modifiersOf(doc, description);
    if (isPlural(doc, description) || isPossessed(doc, description)) return null;
    if (widerOfSomething.has(key) && modifiers.length === 0) return null;
    const isNarrower = ({ kind, heads, words }: Entity): boolean =>
      kind === 'person' && [...heads].some((head) => narrower.has(head)) && modifiers.every((word) => words.has(word));
    const [only, ...others] = [...this.#recent].filter(isNarrower);
    return only === undefined || others.length > 0 || contradicts(doc, description, only) ? null : only;
  }

  /** The last mentioned entity whose roles and names hold this head noun and all of its modifiers. */
  #called(
    key: string,
    modifiers: readonly string[],
    plural: boolean,
    owner: Owner | null,
    isOther: (entity: Entity) => boolean,
  ): Entity | null {
    let last: Entity | null = null;
    for (const entity of (this.#byHead.get(key) ?? []).slice(-MOST_CALLED)) {
      if (entity.plural !== plural || (owner !== null && this.#isOfAnother(entity, key, owner))) continue;
      if (!modifiers.every((word) => entity.words.has(word))) continue;
      const { order } = this.#last.get(entity)!;
      // Somebody without a name is soon forgotten.
      if (!entity.named && this.#mentions - order > LONGEST_MEMORY) continue;
      if ((last === null || order > this.#last.get(last)!.order) && !isOther(entity)) last = entity;
    }
    return last;
  }

  /** "her agent": the one last mentioned whom the text has called hers. */
  #owned(doc: TaggedDoc, description: Description, key: string, plural: boolean, owner: Owner | null): Entity | null {
    if (owner === null) return null;
    const possessive = possessiveBefore(doc, description.first, description.token)!;
    const modifiers = modifiersOf(doc, { ...description, first: possessive + 1 });
    const found = (this.#byHead.get(key) ?? []).slice(-MOST_CALLED).filter((entity) => {
      const known = entity.owners.get(key);
      if (known === undefined || entity.plural !== plural || isSameOwner(known, owner) !== true) return false;
      return modifiers.every((word) => entity.words.has(word));
    });
    return found.reduce<Entity | null>((last, one) => (last === null || this.#isLater(one, last) ? one : last), null);
  }

  /** "his campaign" is not Lind's, nor the one without an owner that was mentioned long ago. */
  #isOfAnother(entity: Entity, key: string, owner: Owner): boolean {
    if (entity === owner) return true;
    const known = entity.owners.get(key);
    if (known !== undefined) return isSameOwner(known, owner) === false;
    // "Venn's article" may be "an article written by Venn".
    if (entity.named || ('name' in owner && entity.words.has(lastWordOf(owner.name)))) return false;
    return this.#sentence - this.#last.get(entity)!.sentence > FARTHEST;
  }

  /**
   * "the company", "the rights group": the organization mentioned just now that can be called so, rather than somebody's employer; else
   * the topic; else, where it `guesses`, what may be an organization.
   */
  #organization(
    key: string,
    modifiers: readonly string[],
    sentence: number,
    guesses: boolean,
    inPassing: boolean,
  ): Entity | null {
    if (modifiers.some((word) => OTHERS.has(word))) return null;
    const isNear = (entity: Entity): boolean =>
      sentence - this.#last.get(entity)!.sentence <= FARTHEST && isOfNation(entity, modifiers);
    const isCalled = (entity: Entity): boolean => canBeCalled(entity, key, this.#spoke.has(entity));
    const topic = this.#topic;
    const known =
      this.#lastOf((entity) => !this.#employers.has(entity) && isNear(entity) && isCalled(entity)) ??
      (topic !== null &&
      modifiers.length === 0 &&
      this.#last.has(topic) &&
      canBeCalled(topic, key, this.#spoke.has(topic) || !isOutletNoun(key))
        ? topic
        : null) ??
      this.#lastOf((entity) => isNear(entity) && isCalled(entity));
    if (known !== null || !guesses) return known;
    // "Kaja said Lind would join the company", but not "Kovac accused the bank"
    const isBefore = (entity: Entity): boolean => inPassing || this.#last.get(entity)!.sentence < sentence;
    const found = this.#lastOf(
      (entity) => isNear(entity) && isBefore(entity) && this.#spoke.has(entity) && maybeOrganization(entity),
    );
    if (found !== null) found.kind = 'organization';
    return found;
  }
}
