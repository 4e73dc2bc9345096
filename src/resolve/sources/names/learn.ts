import { bearersOfNames } from '../../../lexicon/organization-words.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import { describe, type Entity } from '../entity.js';
import { genderOfRole, headKey, isEither, isMostlyFirm } from '../vocabulary.js';
import { genderOfFirstName, isNamedHouse } from './name-kind.js';
import { type Name, type Names, nameText } from './names.js';
import type { Role } from './role.js';
import { rolesBeside } from './roles.js';

/** Takes over what a mention by name says of its bearer; the descriptions beside it are returned. */
export function learn(doc: TaggedDoc, names: Names, index: number, entity: Entity, parts: readonly string[]): Role[] {
  const name = names.all[index]!;
  const text = nameText(doc, name);
  if (text !== entity.name && isFuller(text, entity.name) && (parts.length > 1 || !entity.name.includes(' ')))
    entity.name = text;
  entity.addWords(parts.join(' '));
  entity.guess ??= genderOfFirstName(doc, name);
  entity.age ??= ageBeside(doc, name);
  if (name.title !== null) {
    if (!name.title.endsWith('man')) entity.gender ??= genderOfRole(name.title);
    if (!entity.certain) [entity.kind, entity.certain] = ['person', true];
    const kept = genderOfRole(name.title) !== null || name.title === 'dr';
    if (kept && entity.kind === 'person' && !entity.name.includes(' '))
      entity.name = doc.text
        .slice(doc.tokens[name.first - name.title.split(' ').length]!.start, doc.tokens[name.end - 1]!.end)
        .replaceAll(/\s+/g, ' ');
  }
  if (entity.kind === 'organization' || entity.kind === 'document') {
    const head = headOf(parts);
    if (!isNamedHouse(doc, name, parts)) entity.heads.add(headKey(head));
    const bearer = bearersOfNames.get(head);
    if (bearer !== undefined) entity.heads.add(bearer);
  }
  const roles = rolesBeside(doc, names, index).filter(
    ({ kind, head }) => isEither(head) || !entity.certain || (kind === 'person') === (entity.kind === 'person'),
  );
  for (const role of roles) {
    if (!entity.certain && isMostlyFirm(role.head)) entity.kind = 'organization';
    else if (!entity.certain && !isEither(role.head)) [entity.kind, entity.certain] = [role.kind, true];
    describe(entity, role);
    const gender = genderOfRole(role.head);
    // "Spokesman" and "chairman" are said of women, too.
    if (gender !== null && /m[ae]n$/.test(role.head)) entity.votes[gender]++;
    else entity.gender ??= gender;
  }
  return roles;
}

/** "Ada Lind, 45,", "Ada Lind (45)", "the 45-year-old Ada Lind" */
function ageBeside({ tokens }: TaggedDoc, { from, end }: Name): string | null {
  const [opening, number, closing] = tokens.slice(end, end + 3);
  if (number?.kind === 'number' && [',', '('].includes(opening!.text) && [',', ')', '.'].includes(closing?.text ?? ''))
    return AGE.test(number.text) ? number.text : null;
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ text }) => text);
  return /^\d{1,2},-,year,-,old$/.test(before.join()) ? before[0]! : null;
}
const AGE = /^\d{1,3}$/;

/** "commission" of the "Ports Commission of Ostland", "council" of the "Council on Ports" */
const headOf = (parts: readonly string[]): string => {
  const link = parts.findIndex((part, i) => i > 0 && LINKS.has(part));
  return parts.at(link < 0 ? -1 : link - 1)!;
};
const LINKS = new Set(['for', 'of', 'on']);

/** More words, or a first name for its initial. */
const isFuller = (text: string, than: string): boolean => {
  const [words, before] = [text.split(' '), than.split(' ')];
  return (
    words.length > before.length ||
    (words.length === before.length && before[0]!.length === 2 && before[0]!.endsWith('.'))
  );
};
