import type { Entity } from './entity.js';
import type { Bearers } from './name-clusters.js';

const LEAST_OF_TOPIC = 4;
/** How many times as often as anybody else. */
const OUTWEIGHED = 3;

/** The person whom names mention most, when it is often and nobody else comes near. */
export function topicOf({ byName }: Bearers): Entity | null {
  const counts = new Map<Entity, number>();
  for (const bearer of byName) if (bearer.kind === 'person') counts.set(bearer, (counts.get(bearer) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_OF_TOPIC || (second !== undefined && second[1] * OUTWEIGHED > first[1]))
    return null;
  return first[0];
}
