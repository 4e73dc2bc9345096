import type { Entity } from './entity.js';
import type { Bearers } from './names/name-clusters.js';

const LEAST_OF_PERSON = 4;
const LEAST_OF_ORGANIZATION = 2;
/** How many times as often as anybody else. */
const OUTWEIGHED = 3;

/** The person whom names mention most, when it is often and nobody else comes near. */
export function personTopicOf(bearers: Bearers): Entity | null {
  const [first, second] = mostNamed(bearers, 'person');
  if (first === undefined || first[1] < LEAST_OF_PERSON || (second !== undefined && second[1] * OUTWEIGHED > first[1]))
    return null;
  return first[0];
}

/** The organization that is named most, of several the first. */
export function organizationTopicOf(bearers: Bearers): Entity | null {
  const [first] = mostNamed(bearers, 'organization');
  return first !== undefined && first[1] >= LEAST_OF_ORGANIZATION ? first[0] : null;
}

/** Those of a kind with how often they are named, the most first. */
function mostNamed({ byName }: Bearers, kind: Entity['kind']): (readonly [Entity, number])[] {
  const counts = new Map<Entity, number>();
  for (const bearer of byName) if (bearer.kind === kind) counts.set(bearer, (counts.get(bearer) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
