import type { TaggedDoc } from '../tagging/tagged-doc.js';
import { type Description, describedEntity, isDefinite, isPlural, modifiersOf } from './descriptions.js';
import type { Entity } from './entity.js';
import { headKey, isEither, isInstitutionNoun, isOutlet } from './vocabulary.js';

/** Nouns for any organization: they refer to the one last mentioned. */
const ANY_ORGANIZATION = new Set(['agency', 'company', 'group', 'organization']);

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

  /** "the mayor", "officials", "a report": a known entity of that description, or a new one, printed as `text`. */
  described(doc: TaggedDoc, description: Description, text: string): Entity {
    const plural = isPlural(doc, description);
    if (!isDefinite(doc, description)) {
      const create = () => describedEntity(doc, description, text);
      return plural ? this.same(text, create) : create();
    }
    const key = headKey(doc.tokens[description.token]!.lower);
    const modifiers = modifiersOf(doc, description);
    const known = this.#called(key, modifiers, plural);
    if (known !== null) return known;
    if (!plural && modifiers.length === 0 && ANY_ORGANIZATION.has(key) && this.#organization !== null)
      return this.#organization;
    return describedEntity(doc, description, text);
  }

  /** The entity of the same wording, which is made when there is none. */
  same(text: string, create: () => Entity): Entity {
    const key = text.toLowerCase();
    const known = this.#byText.get(key) ?? create();
    this.#byText.set(key, known);
    return known;
  }

  /** The last mentioned entity whose roles and names hold this head noun and all of its modifiers. */
  #called(key: string, modifiers: readonly string[], plural: boolean): Entity | null {
    let last: Entity | null = null;
    for (const entity of this.#byHead.get(key) ?? []) {
      if (entity.plural !== plural || !modifiers.every((word) => entity.words.has(word))) continue;
      if (last === null || this.#lastMention.get(entity)! > this.#lastMention.get(last)!) last = entity;
    }
    return last;
  }
}
