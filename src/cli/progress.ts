import { clearLine, cursorTo } from 'node:readline';

const EVERY_MS = 100;

/** One line on standard error that says how far a long run is. */
export class Progress {
  #shown = false;
  #drawn = 0;
  #count = 0;

  /** @param shown false: nothing is ever written */
  constructor(private readonly shown: boolean) {}

  /** Passes values on, counting them from the second: one article is no long run. */
  async *count<T>(values: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const value of values) {
      this.#count++;
      if (this.shown && this.#count > 1) this.#draw();
      yield value;
    }
  }

  /** Takes the line away, before something else is written there. */
  clear(): void {
    if (!this.#shown) return;
    clearLine(process.stderr, 0);
    cursorTo(process.stderr, 0);
    this.#shown = false;
  }

  #draw(): void {
    const now = performance.now();
    if (now - this.#drawn < EVERY_MS) return;
    this.#drawn = now;
    this.clear();
    process.stderr.write(`${this.#count} articles`);
    this.#shown = true;
  }
}
