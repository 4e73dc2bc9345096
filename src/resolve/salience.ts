import type { Span } from '../document/span.js';
import { type Entity, knownGender } from './entity.js';

/** Something mentioned lately, as pronouns see it. */
interface Recent {
  readonly entity: Entity;
  readonly sentence: number;
  /** Where it stands in the text; -1 for a pronoun. */
  readonly start: number;
  /** 0 to 1: a claim's source and a subject weigh more than what stands after a preposition. */
  readonly weight: number;
}

/** Whom a pronoun cannot refer to, or is unlikely to. */
interface Barred {
  /** The speaker of the quotation that it stands in: nobody speaks of himself as "he". */
  readonly speaker: Entity | null;
  readonly quoted: boolean;
  /** What is attributed to it: a source by pronoun was named before its words ("The partner, she said, made millions"). */
  readonly content: readonly Span[];
}

const NOBODY: Barred = { speaker: null, quoted: false, content: [] };

/** Personal pronouns of the third person by what they agree with. */
export type PronounClass = 'female' | 'male' | 'neuter' | 'plural';

const PRONOUNS: Readonly<Record<string, PronounClass>> = {
  he: 'male',
  him: 'male',
  himself: 'male',
  his: 'male',
  her: 'female',
  hers: 'female',
  herself: 'female',
  she: 'female',
  it: 'neuter',
  its: 'neuter',
  itself: 'neuter',
  their: 'plural',
  theirs: 'plural',
  them: 'plural',
  themselves: 'plural',
  they: 'plural',
};

export const pronounClass = (lower: string): PronounClass | null => PRONOUNS[lower] ?? null;

const FARTHEST = 6;
const DECAY = 0.6;
const REPEATED = 0.25;
/** What an antecedent has to weigh at least, and how much more than the next one. */
const LEAST = 0.3;
const MARGIN = 1.25;
const QUOTED_MARGIN = 2;
const ATTRIBUTED = 0.15;
const MOST_RECENT = 60;

/** The mentions lately read, and which of them a pronoun refers to. */
export class Salience {
  #recent: Recent[] = [];

  add(mention: Recent): void {
    this.#recent.push(mention);
    if (this.#recent.length > 2 * MOST_RECENT) this.#recent = this.#recent.slice(-MOST_RECENT);
  }

  /** How present each entity is that a pronoun could refer to, the most present first. */
  ranked(
    pronoun: PronounClass,
    sentence: number,
    { speaker, content }: Barred = NOBODY,
  ): (readonly [Entity, number])[] {
    const scores = new Map<Entity, { best: number; sum: number }>();
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const { entity, sentence: at, weight, start } = this.#recent[i]!;
      if (sentence - at > FARTHEST) break;
      if (entity === speaker) continue;
      const attributed = content.some((span) => span.start <= start && start < span.end);
      const value = weight * DECAY ** (sentence - at) * (attributed ? ATTRIBUTED : 1);
      const score = scores.get(entity);
      if (score === undefined) scores.set(entity, { best: value, sum: value });
      else {
        score.best = Math.max(score.best, value);
        score.sum += value;
      }
    }
    const ranked: (readonly [Entity, number])[] = [];
    for (const [entity, { best, sum }] of scores) {
      const fit = agreement(entity, pronoun);
      if (fit > 0) ranked.push([entity, fit * (best + REPEATED * (Math.min(sum, 3) - best))]);
    }
    return ranked.sort((a, b) => b[1] - a[1]);
  }

  /** The entity that a pronoun refers to; null where none is present enough, or two are alike. */
  resolve(pronoun: PronounClass, sentence: number, barred: Barred = NOBODY): Entity | null {
    const [first, second] = this.ranked(pronoun, sentence, barred);
    if (first === undefined || first[1] < LEAST) return null;
    const margin = barred.quoted ? QUOTED_MARGIN : MARGIN;
    return second !== undefined && first[1] < margin * second[1] ? null : first[0];
  }
}

/** How well an entity agrees with a pronoun, 0 (not at all) to 1.2. A first name's gender only lowers or lifts it. */
export function agreement(entity: Entity, pronoun: PronounClass): number {
  const { kind, certain, plural } = entity;
  if (pronoun === 'plural') return plural ? 1 : kind === 'organization' ? 0.7 : 0;
  if (plural) return 0;
  const personal = kind === 'person' || kind === 'unnamed';
  if (pronoun === 'neuter') {
    if (!personal) return kind === 'place' ? 0.8 : 1;
    return certain || knownGender(entity) !== null || entity.guess !== null ? 0 : 0.5;
  }
  if (!personal && (certain || kind === 'document')) return 0;
  if (!entity.named && !certain) return 0;
  const gender = knownGender(entity);
  if (gender !== null) return gender === pronoun ? 1.2 : 0;
  const likely = certain && kind === 'person' ? 1 : 0.8;
  if (entity.guess === null) return likely;
  return entity.guess === pronoun ? 1.1 : 0.15;
}
