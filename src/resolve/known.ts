import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { has, Tag } from '../tagging/tags.js';
import { type Description, describedEntity, isDefinite, isPlural, isSingled, modifiersOf } from './descriptions.js';
import type { Entity } from './entity.js';
import { headKey, isEither, isInstitutionNoun, isOutlet } from './vocabulary.js';

/** Nouns for any organization: they refer to the one last mentioned. */
const ANY_ORGANIZATION = new Set(['agency', 'company', 'group', 'organization']);

/** In mentions of anybody. */
const LONGEST_MEMORY = 60;

/** Newspapers, ministries and parties are called that, and not "the company". */
const isOfOneKind = (entity: Entity): boolean =>
  isOutlet(entity.name.toLowerCase().replace(/^the /, '')) ||
  [...entity.heads].some((head) => isInstitutionNoun(head) && !isEither(head) && !ANY_ORGANIZATION.has(head));

/** The entities read so far, by what they can be called. */
export class Known {
  readonly #byHead = new Map<string, Entity[]>();
  readonly #byText = new Map<string, Entity>();
  readonly #lastMention = new Map<Entity, number>();
  #organization: Entity | null = null;
  #mentions = 0;

  /** Takes note of a mention: of several that fit a description, the last mentioned is meant. */
  mention(entity: Entity): void {
    if (!this.#lastMention.has(entity)) {
      for (const head of entity.heads) {
        const list = this.#byHead.get(head);
        if (list === undefined) this.#byHead.set(head, [entity]);
        else list.push(entity);
      }
    }
    this.#lastMention.set(entity, this.#mentions++);
    if (entity.named && entity.kind === 'organization' && !isOfOneKind(entity)) this.#organization = entity;
  }

  /** The known entity that a definite description refers to ("the mayor", "the report"), or null. */
  find(doc: TaggedDoc, description: Description): Entity | null {
    if (!isDefinite(doc, description)) return null;
    const plural = isPlural(doc, description);
    const key = headKey(doc.tokens[description.token]!.lower);
    const modifiers = modifiersOf(doc, description);
    const known = this.#called(key, modifiers, plural) ?? this.#only(doc, description, key, plural);
    if (known !== null) return known;
    return !plural && modifiers.length === 0 && ANY_ORGANIZATION.has(key) ? this.#organization : null;
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

  /** "the Ohio senator": the only senator named so far, whatever his state or party. */
  #only(doc: TaggedDoc, description: Description, key: string, plural: boolean): Entity | null {
    const [only, ...others] = this.#byHead.get(key) ?? [];
    if (only === undefined || others.length > 0 || !only.named || only.kind !== 'person' || plural) return null;
    for (let i = description.first; i < description.token; i++)
      if (!has(doc.tags[i], Tag.Determiner | Tag.Proper) || has(doc.tags[i], Tag.Possessive)) return null;
    return only;
  }

  /** The last mentioned entity whose roles and names hold this head noun and all of its modifiers. */
  #called(key: string, modifiers: readonly string[], plural: boolean): Entity | null {
    let last: Entity | null = null;
    for (const entity of this.#byHead.get(key) ?? []) {
      if (entity.plural !== plural) continue;
      if (!modifiers.every((word) => entity.words.has(word))) continue;
      // Somebody without a name is soon forgotten.
      if (!entity.named && this.#mentions - this.#lastMention.get(entity)! > LONGEST_MEMORY) continue;
      if (last === null || this.#lastMention.get(entity)! > this.#lastMention.get(last)!) last = entity;
    }
    return last;
  }
}
