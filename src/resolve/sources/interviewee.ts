import type { Doc } from '../../document/doc.js';
import type { Entity } from './entity.js';
import type { Bearers } from './names/name-clusters.js';
import type { Names } from './names/names.js';

/** How many times as often as anybody else. */
const OUTWEIGHED = 2;

/** The person who answers in an interview whose turns are headed "Q" and "A": whom the text before them names, or names above all; else null. */
export function intervieweeOf(doc: Doc, names: Names, { byName }: Bearers): Entity | null {
  const [opening] = doc.turns;
  if (opening === undefined) return null;
  const counts = new Map<Entity, number>();
  for (const [i, entity] of byName.entries()) {
    const { first, title } = names.all[i]!;
    if (doc.tokens[first]!.start >= opening.start) break;
    const isByline = doc.tokens[first - 1]?.lower === 'by';
    const isPerson = entity.kind === 'person' && (entity.name.includes(' ') || title !== null);
    if (isPerson && !isByline) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || (second !== undefined && second[1] * OUTWEIGHED > first[1]) ? null : first[0];
}
