import { lettersAfterNames } from '../../../lexicon/honorifics.js';
import type { TaggedDoc } from '../../../tagging/tagged-doc.js';
import type { Entity } from '../entity.js';
import { learn } from './learn.js';
import { NameIndex } from './name-index.js';
import { isShared } from './name-kind.js';
import type { Name, Names } from './names.js';

/** What follows a name and is none of its parts: generations, honours, degrees. */
const SUFFIXES = new Set([...lettersAfterNames, 'esq', 'ii', 'iii', 'iv', 'jr', 'sr']);

/** Who bears the names of a document. */
export interface Bearers {
  /** By index into `names.all`; names of one bearer share an entity. */
  readonly byName: readonly Entity[];
  /** Who is described beside his name, by the token of the description's head: "the mayor, Ada Lind". */
  readonly byRole: ReadonlyMap<number, Entity>;
}

/** The entity of every name and of the descriptions beside it. */
export function clusterNames(doc: TaggedDoc, names: Names): Bearers {
  const parts = names.all.map((name) => partsOf(doc, name));
  const clusters = new NameIndex();
  const entities = new Array<Entity | undefined>(names.all.length);
  // The longest first, so that "van Dorn" finds Mara van Dorn, whom the text may name in full only later.
  const longest = names.all.map((_, i) => i).sort((a, b) => parts[b]!.length - parts[a]!.length || a - b);
  names.all.forEach((_, i) => {
    if (parts[i]!.length < 2 || !isShortForm(doc, names, i) || parts[i - 1]!.length < 2) return;
    const whole = clusters.full(doc, names.all[i - 1]!, parts[i - 1]!);
    if (whole.kind === 'organization') clusters.alias(parts[i]!.join(' '), whole);
  });
  for (const i of longest) if (parts[i]!.length > 1) entities[i] = clusters.full(doc, names.all[i]!, parts[i]!);
  names.all.forEach((_, i) => {
    if (parts[i]!.length === 1 && isShortForm(doc, names, i)) clusters.alias(parts[i]![0]!, entities[i - 1]);
  });
  for (const part of husbandsAndWives(doc, names, parts)) clusters.keepApart(part);
  const byRole = new Map<number, Entity>();
  const labels = new Set(doc.turns.map(({ label }) => label.start));
  const demonyms = new Set(parts.flatMap((part) => (part.length === 1 ? part : [])));
  const byName = names.all.map((name, i) => {
    const initials = labels.has(doc.tokens[name.from]!.start) ? clusters.initials(parts[i]![0]!) : null;
    const entity = entities[i] ?? initials ?? clusters.short(doc, name, parts[i]![0]!);
    for (const { token } of learn(doc, names, i, entity, parts[i]!)) byRole.set(token, entity);
    return entity;
  });
  names.all.forEach((name, i) => {
    if (isShared(doc, name)) settle(byName[i]!, 'organization');
    else if (isPlace(doc, name, parts[i]!, demonyms)) settle(byName[i]!, 'place');
  });
  return { byName, byRole };
}

/** Surnames of which the text has a Mrs. and a Mr., or that it gives without a title before it comes to a Mrs. */
function husbandsAndWives(doc: TaggedDoc, { all }: Names, parts: readonly string[][]): Set<string> {
  const others = new Set<string>();
  const wives = new Set<string>();
  const found = new Set<string>();
  all.forEach(({ title, sentence }, i) => {
    const [part, another] = parts[i]!;
    if (part === undefined || another !== undefined || !IN_BODY.has(paragraphKind(doc, sentence))) return;
    if (title === 'mrs') {
      wives.add(part);
      if (others.has(part)) found.add(part);
    } else if (title === 'mr') {
      others.add(part);
      if (wives.has(part)) found.add(part);
    } else if (title === null && !wives.has(part)) others.add(part);
  });
  return found;
}
const IN_BODY = new Set(['body', 'list']);
const paragraphKind = ({ paragraphs, sentences }: TaggedDoc, sentence: number): string =>
  paragraphs[sentences[sentence]!.paragraph]!.kind;

/** Brackets after a name hold its short form: "National Safety Council (NSC)". */
function isShortForm(doc: TaggedDoc, { all }: Names, index: number): boolean {
  const { from, end } = all[index]!;
  const bracketed = doc.tokens[from - 1]?.text === '(' && doc.tokens[end]?.text === ')';
  return bracketed && all[index - 1]?.end === from - 1;
}

/** "in Merovia", or "Merovia" in a text that also says "Merovian". */
const isPlace = (doc: TaggedDoc, { from, end }: Name, parts: readonly string[], words: ReadonlySet<string>): boolean =>
  (doc.tokens[from - 1]?.lower === 'in' && !/^['’]/.test(doc.tokens[end]?.text ?? '')) ||
  (parts.length === 1 && parts[0]!.endsWith('a') && words.has(`${parts[0]}n`));

function settle(entity: Entity, kind: 'organization' | 'place'): void {
  if (!entity.certain && entity.kind === 'person' && entity.role === null) entity.kind = kind;
}

/** The "&" and what follows it in "M&S". */
function isInitialsWithAnd({ tokens }: TaggedDoc, i: number): boolean {
  const and = tokens[i]!.text === '&' ? i : i - 1;
  return tokens[and]!.text === '&' && tokens[and - 1]?.text.length === 1 && tokens[and + 1]?.text.length === 1;
}

/** The parts of a name in lower case: hyphenated words as one, "Jr." and full stops left out. */
function partsOf(doc: TaggedDoc, { first, end }: Name): string[] {
  const parts: string[] = [];
  for (let i = first; i < end; i++) {
    const lower = doc.tokens[i]!.lower.replaceAll('.', '');
    if (lower === '-' || (i > first && (doc.tokens[i - 1]!.text === '-' || isInitialsWithAnd(doc, i))))
      parts.push(`${parts.pop() ?? ''}${lower}`);
    else if (!SUFFIXES.has(lower) && !/^['’]s?$/.test(lower) && !(i === first && lower === 'the')) parts.push(lower);
  }
  return parts.length > 0 ? parts : [doc.tokens[first]!.lower];
}
