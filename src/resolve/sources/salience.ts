import type { Span } from '../../document/span.js';
import { type Entity, knownGender } from './entity.js';
import { WEIGHT } from './place.js';
import type { PronounClass } from './pronouns.js';

/** Something mentioned lately, as pronouns see it. */
interface Recent {
  readonly entity: Entity;
  readonly sentence: number;
  readonly paragraph: number;
  /** Where it stands in the text; -1 for a pronoun. */
  readonly start: number;
  /** A subject weighs more than what stands after a preposition, the source of a claim or a denial still more. */
  readonly weight: number;
  readonly isSource: boolean;
  /** Did it tell something, and in nobody else's words? */
  readonly tells: boolean;
}

/** The sentence, by the reading's own count, and the paragraph of a mention. */
type Where = Pick<Recent, 'paragraph' | 'sentence'>;

/** How a pronoun stands, which makes some antecedents likelier than others. */
interface Circumstances {
  /** Who speaks the words that it stands in, and to whom: nobody speaks of himself as "he". */
  readonly speakers: ReadonlySet<Entity>;
  readonly quoted: boolean;
  /** Is the pronoun itself a source? Then who spoke last most likely goes on speaking. */
  readonly speaks: boolean;
  /** Does it stand beside a quotation? Then it is rather who spoke just before, even one without a name. */
  readonly direct: boolean;
  /**
   * What is attributed to it: a source by pronoun was named before its words ("The partner, she said, made millions"), except for an
   * organization that is their subject ("Blue Gulf Lines expects a loss, it said").
   */
  readonly content: readonly Span[];
}

const PLAIN: Circumstances = { speakers: new Set(), quoted: false, speaks: false, direct: false, content: [] };

const FARTHEST = 6;
/** How much a mention still weighs, by the sentences since. */
const DECAY = Array.from({ length: FARTHEST + 1 }, (_, sentences) => 0.6 ** sentences);
const REPEATED = 0.25;
/** A new paragraph often turns to somebody else: a name, or an institution, that is subject in the pronoun's own is likelier. */
const SAME_PARAGRAPH = 1.5;
/** What an antecedent has to weigh at least, and how much more than the next one. */
const LEAST = 0.3;
const LEAST_ALONE = 0.15;
const MARGIN = 1.25;
const QUOTED_MARGIN = 2;
const ATTRIBUTED = 0.15;
const GOES_ON = 1.4;
const NAMELESS_GOES_ON = 3;
/** How present the topic always is: less than a subject two sentences before. */
const TOPIC = 0.2;
/** A pronoun of the other gender could have meant nobody else. */
const UNLIKELY = 0.3;
/** How well one person without a name or gender goes with "they". */
const SINGULAR_THEY = 0.35;
const MOST_RECENT = 60;
/** How well somebody agrees with a pronoun that may be he. */
const LEAST_FIT = 0.5;

/** The mentions lately read, and which of them a pronoun refers to. */
export class Salience {
  #recent: Recent[] = [];
  readonly #topic: Entity | null;

  /** `topic` is the person whom the whole text is about, who is in mind even when not mentioned lately. */
  constructor(topic: Entity | null) {
    this.#topic = topic;
  }

  add(mention: Recent): void {
    this.#recent.push(mention);
    if (this.#recent.length > 2 * MOST_RECENT) this.#recent = this.#recent.slice(-MOST_RECENT);
  }

  /**
   * "..., said Lind. The mayor was blunt. “...,” he said": who alone is the subject of the sentence before, where the speaker by all
   * else, `speaker`, is not so much as mentioned; else null.
   */
  #between(
    pronoun: PronounClass,
    { sentence }: Where,
    { speakers, content, direct }: Circumstances,
    speaker: Entity,
  ): Entity | null {
    let found: Entity | null = null;
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const { entity, sentence: at, weight, start } = this.#recent[i]!;
      if (at < sentence - 1) break;
      if (entity === speaker) return null;
      if (speakers.has(entity) || isIn(content, start) || agreement(entity, pronoun) < LEAST_FIT) continue;
      // "The Ohio Republican" may be the speaker himself.
      if (!entity.named && !direct) continue;
      if (weight < WEIGHT.subject) continue;
      if (found !== null && found !== entity) return null;
      found = entity;
    }
    return found;
  }

  /** How present each entity is that a pronoun could refer to, the most present first. */
  ranked(
    pronoun: PronounClass,
    { sentence, paragraph }: Where,
    { speakers, speaks, direct, content }: Circumstances = PLAIN,
  ): (readonly [Entity, number])[] {
    const last = speaks ? this.#recent.findLast(({ isSource }) => isSource) : undefined;
    const scores = new Map<Entity, { best: number; sum: number }>();
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const { entity, sentence: at, paragraph: paragraphOf, weight, start } = this.#recent[i]!;
      if (sentence - at > FARTHEST) break;
      if (speakers.has(entity)) continue;
      const attributed =
        !(pronoun === 'neuter' && entity.kind === 'organization' && weight >= WEIGHT.subject) && isIn(content, start);
      const turnedTo =
        (entity.named || (pronoun === 'neuter' && entity.kind === 'organization')) &&
        paragraphOf === paragraph &&
        weight >= WEIGHT.subject;
      const value = weight * DECAY[sentence - at]! * (turnedTo ? SAME_PARAGRAPH : 1) * (attributed ? ATTRIBUTED : 1);
      const score = scores.get(entity);
      if (score === undefined) scores.set(entity, { best: value, sum: value });
      else {
        score.best = Math.max(score.best, value);
        score.sum += value;
      }
    }
    if (this.#topic !== null && !speakers.has(this.#topic) && !scores.has(this.#topic))
      scores.set(this.#topic, { best: 0, sum: 0 });
    // "The ministry summoned the envoy over what it called a plot": a new subject speaks, not who spoke before.
    const newSubject =
      last !== undefined &&
      this.#recent.some(
        ({ entity, sentence: at, weight }) =>
          at === sentence && weight >= WEIGHT.subject && entity !== last.entity && agreement(entity, pronoun) > 0,
      );
    const ranked: (readonly [Entity, number])[] = [];
    for (const [entity, { best, sum }] of scores) {
      const fit = agreement(entity, pronoun);
      const presence = best + REPEATED * (Math.min(sum, 3) - best) + (entity === this.#topic ? TOPIC : 0);
      const isLast = !newSubject && entity === last?.entity && sentence - last.sentence <= 1;
      const goesOn = isLast ? (direct && last?.tells === true && !entity.named ? NAMELESS_GOES_ON : GOES_ON) : 1;
      if (fit > 0) ranked.push([entity, fit * presence * goesOn]);
    }
    return ranked.sort((a, b) => b[1] - a[1]);
  }

  /** The entity that a pronoun refers to; null where none is present enough, or two are alike. */
  resolve(
    pronoun: PronounClass,
    where: Where,
    circumstances: Circumstances = PLAIN,
    margin = circumstances.quoted ? QUOTED_MARGIN : MARGIN,
  ): Entity | null {
    const [first, second] = this.ranked(pronoun, where, circumstances);
    if (first === undefined) return null;
    // "a warning from Captain Lind. She said": nobody else is there.
    const least = second === undefined && first[0].named && first[0].certain ? LEAST_ALONE : LEAST;
    if (first[1] < least) return null;
    if (circumstances.speaks && !circumstances.quoted && (pronoun === 'female' || pronoun === 'male')) {
      const between = this.#between(pronoun, where, circumstances, first[0]);
      if (between !== null) return between;
    }
    return second !== undefined && first[1] < margin * second[1] ? null : first[0];
  }
}

function isIn(spans: readonly Span[], offset: number): boolean {
  for (const { start, end } of spans) if (start <= offset && offset < end) return true;
  return false;
}

/** How well an entity agrees with a pronoun, 0 (not at all) to 1.2. A first name's gender only lowers or lifts it. */
function agreement(entity: Entity, pronoun: PronounClass): number {
  const { kind, certain, plural } = entity;
  const personal = kind === 'person' || kind === 'unnamed';
  if (pronoun === 'plural') {
    if (plural) return kind === 'document' ? 0.3 : 1;
    // "The resident said they were tired."
    if (kind === 'organization') return 0.5;
    return personal && !entity.named && knownGender(entity) === null ? SINGULAR_THEY : 0;
  }
  if (plural) return 0;
  if (pronoun === 'neuter') {
    if (!personal) return kind === 'place' ? 0.8 : 1;
    return certain || knownGender(entity) !== null || entity.guess !== null ? 0 : 0.5;
  }
  if (!personal && (certain || kind === 'document')) return 0;
  if (!entity.named && !certain) return 0;
  if (pronoun === 'person') return entity.named ? 1 : 0.5;
  const gender = knownGender(entity);
  if (gender !== null) return gender === pronoun ? 1.2 : 0;
  const { female, male } = entity.votes;
  const against = pronoun === 'female' ? male > female : female > male;
  const likely = against
    ? UNLIKELY
    : certain
      ? entity.named
        ? 1
        : kind === 'person'
          ? 0.85
          : 0.6
      : kind === 'person'
        ? 0.7
        : 0.1;
  if (entity.guess === null) return likely;
  return entity.guess === pronoun ? 1.5 : 0.15;
}
