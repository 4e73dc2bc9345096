import { isCapitalized } from '../../../tagging/capitals.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { FINITE, has, Tag } from '../../../tagging/tags.js';
import { isListed } from '../../../tagging/words.js';
import type { SourceKind } from '../../../types.js';
import { Entity } from '../entity.js';
import { type Gender, genderOfRole, headKeyAfter, isInstitutionNoun, isOutlet } from '../vocabulary.js';
import { isNamedHouse, isShared, kindOfName } from './name-kind.js';
import { type Name, nameText } from './names.js';

/** "Qudra" of "al-Qudra" */
const ARTICLE = /^(?:al|el)-(.+)/;
const SMALL = new Set(['and', 'for', 'of', 'the']);
/** Of one word. More than an article names: it keeps the work linear on a text as long as an archive. */
const MOST_BEARERS = 50;
/** "Ada de Dios Lind Orsa" may be called "Lind Orsa". */
const MOST_FIRST_NAMES = 5;

/** The entities that names belong to, found by any form of their names. Full names have to be entered before short ones. */
export class NameIndex {
  readonly #byKey = new Map<string, Entity>();
  /** Entities by a word or two that can stand for them: surname, first name, head or beginning of an organization's name. */
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byOther = new Map<string, Entity[]>();
  /** Persons by their initials, by which interviews call them. */
  readonly #byInitials = new Map<string, Entity[]>();
  /** The tokens at which an entity is named in full. */
  readonly #namedAt = new Map<Entity, number[]>();
  /** Surnames of two, one of whom is always called "Mrs.". */
  readonly #apart = new Set<string>();
  /** Whom a short name that several bear was last found to mean. */
  readonly #meant = new Map<string, Entity>();

  /** A name of several parts: the entity of the same first and last part, or a new one. */
  full(doc: TaggedDoc, name: Name, parts: readonly string[]): Entity {
    const { kind, certain } = kindOfName(doc, name);
    const key = kind === 'person' ? `${parts[0]} ${parts.at(-1)}` : parts.join(' ');
    let entity =
      this.#byKey.get(key) ?? this.#byInitial(parts, kind === 'person') ?? this.#byPart(parts, kind, certain);
    if (entity === undefined) {
      entity = new Entity(nameText(doc, name), true, kind);
      if (kind === 'person') {
        add(this.#bySurname, parts.at(-1)!, entity);
        const bare = ARTICLE.exec(parts.at(-1)!)?.[1];
        if (bare !== undefined) add(this.#bySurname, bare, entity);
        add(this.#byOther, parts[0]!, entity);
        for (let n = 1; n < parts.length - 1 && n < MOST_FIRST_NAMES; n++)
          if (n === 1 || !isWholeName(doc, name, n)) add(this.#byOther, parts.slice(n).join(' '), entity);
        add(this.#byInitials, parts.map((part) => part[0]!).join(''), entity);
      } else {
        for (let n = 1; n < parts.length; n++) {
          const own = n < 3 || n === parts.length - 1;
          if (own && !(n === parts.length - 1 && isNamedHouse(doc, name, parts)))
            add(this.#byOther, parts.slice(n).join(' '), entity);
          if (certain && kind === 'organization' && !isInstitutionNoun(parts[0]!) && (n > 1 || !PARENTS.has(parts[0]!)))
            add(this.#byOther, parts.slice(0, n).join(' '), entity);
          // "Hurst" of the "Hurst Report"
          else if (kind === 'document' && parts.length === 2) add(this.#byOther, parts[0]!, entity);
        }
        const initials = parts.filter((part) => !SMALL.has(part)).map((part) => part[0]!);
        if (initials.length > 1) add(this.#byOther, initials.join(''), entity);
      }
    }
    this.#byKey.set(key, entity);
    // "The Society for Tide Rescue (Tide Aid)": the society stays one
    if (certain && !(entity.certain && entity.kind === 'organization')) [entity.kind, entity.certain] = [kind, true];
    const at = this.#namedAt.get(entity);
    if (at === undefined) this.#namedAt.set(entity, [name.first]);
    else at.push(name.first);
    return entity;
  }

  /** "ML" before a colon for "Mara Lind": the one person of these initials, or null. */
  initials(part: string): Entity | null {
    const found = this.#byInitials.get(part) ?? [];
    return found.length === 1 ? found[0]! : null;
  }

  alias(word: string, entity: Entity | undefined): void {
    if (entity !== undefined) this.#byKey.set(word, entity);
  }

  /** A name of one part: the bearer of that surname, first name, head or acronym; else an entity of its own. */
  short(doc: TaggedDoc, name: Name, part: string): Entity {
    const age = doc.tokens[name.from - 1]?.lower ?? '';
    if (OF_TWO.has(age) && this.#isSurname(part)) return this.#oneOfTwo(doc, name, age, part);
    const alone = kindOfName(doc, name);
    const isBorne =
      this.#isSurname(part) &&
      (alone.kind === 'place' ||
        (alone.kind === 'organization' &&
          (!alone.certain || isInstitutionNoun(part) || this.#isNoFirm(part, name.first))));
    const isKnown = alone.certain || isListed(doc.tokens[name.first]!);
    const isNobody = isBorne && isKnown && isOtherwise(doc, name, alone.certain);
    const { kind, certain } = isBorne && !isNobody ? UNCERTAIN_PERSON : alone;
    const gender = name.title === null ? null : genderOfRole(name.title);
    const isOther = isNobody || (certain && kind === 'organization' && this.#byKey.has(`the ${part}`));
    const key = this.#keyOfShort(isOther ? `the ${part}` : part, gender);
    const own = this.#byKey.get(key);
    if (own !== undefined && (own.kind === kind || !certain || !own.certain)) {
      own.certain ||= certain;
      if (certain) own.kind = kind;
      return own;
    }
    const known =
      isNobody || (certain && kind === 'place') ? [] : fitting(this.#bySurname.get(part), kind, certain, gender);
    const entity =
      holder(known, name.title) ??
      this.#one(known, part, name.first) ??
      (kind === 'place' ? null : this.#one(fitting(this.#byOther.get(part), kind, certain, gender), part, name.first));
    if (entity !== null) return entity;
    const fresh = new Entity(nameText(doc, name), true, kind);
    fresh.certain = certain;
    this.#byKey.set(key, fresh);
    return fresh;
  }

  /** "the elder Lind": of a parent and a child the one; else nothing tells which of the Linds, if any, he is. */
  #oneOfTwo(doc: TaggedDoc, name: Name, age: string, part: string): Entity {
    const found = (this.#bySurname.get(part) ?? []).filter(({ kind }) => kind === 'person');
    const [child, ...children] = found.filter(({ heads }) => CHILDREN.some((head) => heads.has(head)));
    const [parent, ...parents] = found.filter(({ heads }) => PARENTS_OF.some((head) => heads.has(head)));
    const young = child ?? found.find((entity) => entity !== parent);
    const old = parent ?? found.find((entity) => entity !== child);
    const told = found.length === 2 && (child ?? parent) !== undefined && children.length + parents.length === 0;
    const meant = age === 'younger' ? young : old;
    if (told && meant !== undefined && young !== old) return meant;
    const key = `${age} ${part}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const entity = new Entity(`${doc.tokens[name.from - 1]!.text} ${nameText(doc, name)}`, true, 'person');
    entity.certain = true;
    this.#byKey.set(key, entity);
    return entity;
  }

  /** Mrs. Lind is nobody who is called Lind besides, like her husband. */
  keepApart(part: string): void {
    this.#apart.add(part);
  }

  /** Mr. Lind and Mrs. Lind are two. */
  #keyOfShort(part: string, gender: Gender | null): string {
    const isOther =
      gender === 'female' && (this.#apart.has(part) || this.#isSurname(part)) && !this.#isSurnameOf(part, gender);
    if (isOther) return `${gender} ${part}`;
    const known = this.#byKey.get(part)?.gender ?? gender;
    return gender === null || known === gender ? part : `${gender} ${part}`;
  }

  #isSurname(part: string): boolean {
    return this.#apart.has(part) || (this.#bySurname.get(part) ?? []).some(({ kind }) => kind === 'person');
  }

  #isSurnameOf(part: string, gender: Gender): boolean {
    return (this.#bySurname.get(part) ?? []).some(({ gender: own, guess }) => (own ?? guess ?? gender) === gender);
  }

  /** "Jane Kellogg lives here. Kellogg said": the firm of that name has not been mentioned before her, and is not in the text by a longer one. */
  #isNoFirm(part: string, token: number): boolean {
    const longer = (this.#byOther.get(part) ?? []).some(({ kind }) => kind === 'organization');
    if (
      longer ||
      isOutlet(part) ||
      this.#byKey.has(`the ${part}`) ||
      (this.#byKey.get(part)?.kind ?? 'person') !== 'person'
    )
      return false;
    return (this.#bySurname.get(part) ?? []).some((entity) => this.#namedAt.get(entity)!.some((at) => at < token));
  }

  /**
   * Of several bearers of a short name the one who was meant by it before; at first the one last named in full before it, else the
   * first to be named later.
   */
  #one(found: readonly Entity[], part: string, token: number): Entity | null {
    if (found.length < 2) return found[0] ?? null;
    const meant = this.#meant.get(part);
    if (meant !== undefined && found.includes(meant)) return meant;
    const before = (entity: Entity): number =>
      this.#namedAt.get(entity)!.reduce((last, at) => (at < token ? Math.max(last, at) : last), -1);
    const first = (entity: Entity): number => Math.min(...this.#namedAt.get(entity)!);
    const [last] = [...found].sort((a, b) => before(b) - before(a) || first(a) - first(b));
    if (last === undefined) return null;
    this.#meant.set(part, last);
    return last;
  }

  /** "van Dorn" for "Mara van Dorn": a part of several words of one name only. */
  #byPart(parts: readonly string[], kind: SourceKind, certain: boolean): Entity | undefined {
    const found = fitting(this.#byOther.get(parts.join(' ')), kind, certain, null);
    return found.length === 1 ? found[0] : undefined;
  }

  /** "J. Lind" for "Jane Lind", and the other way round. */
  #byInitial(parts: readonly string[], person: boolean): Entity | undefined {
    if (!person) return undefined;
    const first = parts[0]!;
    const bearers = this.#bySurname.get(parts.at(-1)!) ?? [];
    return bearers.find(({ name }) => {
      const other = name.toLowerCase();
      return first.length === 1
        ? other.startsWith(first)
        : other.startsWith(`${first[0]}.`) && other.indexOf(' ') === 2;
    });
  }
}

const CHILDREN = ['daughter', 'son'];
const PARENTS_OF = ['father', 'mother'];
/** Of several bearers of a surname the only one whom the text has called by the title: "Secretary Lind". */
function holder(found: readonly Entity[], title: string | null): Entity | null {
  if (title === null || found.length < 2) return null;
  const words = title.split(' of ')[0]!.split(' ');
  const key = headKeyAfter(words.slice(0, -1), words.at(-1)!);
  const [only, ...others] = found.filter(({ heads }) => heads.has(key) || heads.has(`former ${key}`));
  return others.length === 0 ? (only ?? null) : null;
}
const OF_TWO = new Set(['elder', 'older', 'younger']);
const UNCERTAIN_PERSON = { kind: 'person', certain: false } as const;

/** "Durham said" and "Bank said" mean Owen Durham and Ole Bank, where the text has them, but not "in Durham", "the Bank", "Bank workers". */
function isOtherwise(doc: TaggedDoc, name: Name, certain: boolean): boolean {
  const { tokens, tags } = doc;
  const { from, end } = name;
  if (certain && isShared(doc, name)) return true;
  if (LOCATING.has(tokens[from - 1]?.lower ?? '')) return true;
  const next = tokens[end];
  if (!certain || next?.kind !== 'word') return false;
  return isCapitalized(next) || (has(tags[end], Tag.Noun) && !has(tags[end], FINITE));
}
const LOCATING = new Set(['across', 'at', 'from', 'in', 'near', 'outside', 'the', 'to']);

/** Bodies that agencies of their own are named after: the "UN Harbour Agency" is not the UN. */
const PARENTS = new Set(['asean', 'au', 'ecowas', 'eu', 'nato', 'opec', 'un']);

/** "Mara Lind" of a headline's "Port Backs Mara Lind", "South Tarrow": no family names. */
const isWholeName = ({ tags }: TaggedDoc, { first, end }: Name, skipped: number): boolean =>
  tags.subarray(first + skipped, end).some((tag) => has(tag, Tag.FirstName | Tag.Place));

const fitting = (found: Entity[] | undefined, kind: string, certain: boolean, gender: Gender | null): Entity[] =>
  (found ?? []).filter(
    (entity) =>
      (!certain || entity.kind === kind || !entity.certain) &&
      (gender === null || (entity.gender ?? entity.guess ?? gender) === gender),
  );

function add(into: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [entity]);
  else if (list.length < MOST_BEARERS && !list.includes(entity)) list.push(entity);
}
