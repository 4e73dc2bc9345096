import { firstWhere } from '../../document/search.js';
import type { Span } from '../../document/span.js';
import { contains } from '../../document/span.js';

/** What resolution needs to know of an attribution or a denial. */
export interface Utterance {
  readonly source: Span | null;
  readonly cue: (Span & { readonly lemma: string }) | null;
  readonly content: readonly Span[];
}

/**
 * For every span, the index of the smallest utterance whose content holds all of it, or null. `spans[i]` is never held by
 * `utterances[own(i)]`. Sorted sweep: linear in the number of both but for how deeply contents nest.
 */
export class Enclosing {
  readonly #stretches: { readonly span: Span; readonly utterance: number }[];
  readonly #utterances: readonly Utterance[];
  /** For every stretch, the farthest end of it and of those before it: where the search backwards may stop. */
  readonly #reach: number[] = [];

  constructor(utterances: readonly Utterance[]) {
    this.#utterances = utterances;
    this.#stretches = utterances
      .flatMap(({ content }, utterance) => content.map((span) => ({ span, utterance })))
      .sort((a, b) => a.span.start - b.span.start);
    let reach = 0;
    for (const { span } of this.#stretches) {
      reach = Math.max(reach, span.end);
      this.#reach.push(reach);
    }
  }

  /** The utterances around a span that `accepts` lets through, the smallest first. */
  around(span: Span, accepts: (utterance: number) => boolean): number | null {
    let best: number | null = null;
    for (let i = this.#lastFrom(span.start); i >= 0 && this.#reach[i]! >= span.end; i--) {
      const { span: outer, utterance } = this.#stretches[i]!;
      if (!contains(outer, span) || !accepts(utterance)) continue;
      if (best === null || this.#size(utterance) < this.#size(best)) best = utterance;
    }
    return best;
  }

  #size(utterance: number): number {
    return this.#utterances[utterance]!.content.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /** The last stretch that begins at or before an offset, or -1. */
  #lastFrom(offset: number): number {
    return firstWhere(this.#stretches, ({ span }) => span.start > offset) - 1;
  }
}
