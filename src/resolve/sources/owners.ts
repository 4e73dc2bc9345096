import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { type Entity, knownGender, type Owner } from './entity.js';
import type { Names } from './names/names.js';
import { type PronounClass, pronounClass } from './pronouns.js';
import { headKeyOf, kindOfNoun } from './vocabulary.js';

/** The token of the possessive nearest before a head: "her", the "'s" of "the harbour's"; null where there is none. */
export function possessiveBefore(doc: TaggedDoc, first: number, token: number): number | null {
  for (let i = token - 1; i >= first; i--) if (has(doc.tags[i], Tag.Possessive)) return i;
  return null;
}

/**
 * The owner that a possessive tells of somebody called by the head noun `key`, who is not himself its owner: "his lawyer" is not the
 * lawyer's. `at` and `byName` give the entities of tokens and of names read before.
 */
export function ownerAt(
  doc: TaggedDoc,
  names: Names,
  possessive: number,
  key: string,
  at: ReadonlyMap<number, Entity>,
  byName: readonly Entity[],
): Owner | null {
  const pronoun = pronounClass(doc.tokens[possessive]!.lower);
  const meant = at.get(possessive);
  if (pronoun !== null) return meant === undefined || meant.heads.has(key) ? { pronoun } : meant;
  const noun = possessive - 1;
  if (noun < 0 || !/^['’]/.test(doc.tokens[possessive]!.text)) return null;
  const name = names.at[noun]!;
  if (name >= 0) return byName[name]!;
  const isThing = !['group', 'person'].includes(kindOfNoun(doc.tokens[noun]!) ?? '');
  return at.get(noun) ?? { noun: headKeyOf(doc.tokens[noun]!), isThing };
}

/** Are two owners the same one, or two? Null where nothing tells. */
export function isSameOwner(one: Owner, other: Owner): boolean | null {
  if (one === other) return true;
  if ('noun' in one) return 'noun' in other ? one.noun === other.noun || null : isSameOwner(other, one);
  if ('pronoun' in one) {
    if ('pronoun' in other) return areOpposed(one.pronoun, other.pronoun) ? false : null;
    if ('noun' in other) return isPersonal(one.pronoun) && other.isThing ? false : null;
    return isSameOwner(other, one);
  }
  if ('noun' in other) return one.kind === 'person' && other.isThing ? false : null;
  if ('pronoun' in other) return agrees(one, other.pronoun) ? null : false;
  return one.named && other.named ? false : null;
}

const isPersonal = (pronoun: PronounClass): boolean => pronoun === 'female' || pronoun === 'male';

const areOpposed = (one: PronounClass, other: PronounClass): boolean =>
  one !== other && (isPersonal(one) || isPersonal(other)) && one !== 'plural' && other !== 'plural';

function agrees(entity: Entity, pronoun: PronounClass): boolean {
  if (pronoun === 'neuter') return entity.kind !== 'person' || !entity.certain;
  if (!isPersonal(pronoun)) return true;
  const gender = knownGender(entity) ?? entity.guess;
  return (entity.kind === 'person' || !entity.certain) && (gender === null || gender === pronoun);
}
