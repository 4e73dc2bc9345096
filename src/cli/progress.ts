import { clearLine, cursorTo } from 'node:readline';
import type { Writable } from 'node:stream';

const EVERY_MS = 100;

/** One line on a terminal that says how far a long run is. */
export class Progress {
  #visible = false;
  #drawn = 0;
  #count = 0;

  /** @param terminal null: nothing is ever written */
  constructor(private readonly terminal: Writable | null) {}

  /** Passes values on, counting them from the second: one article is no long run. */
  async *count<T>(values: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const value of values) {
      this.#count++;
      if (this.terminal !== null && this.#count > 1) this.#draw(this.terminal);
      yield value;
    }
  }

  /** Takes the line away, before something else is written there. */
  clear(): void {
    if (!this.#visible || this.terminal === null) return;
    cursorTo(this.terminal, 0);
    clearLine(this.terminal, 1);
    this.#visible = false;
  }

  #draw(terminal: Writable): void {
    const now = performance.now();
    if (now - this.#drawn < EVERY_MS) return;
    this.#drawn = now;
    this.clear();
    terminal.write(`${this.#count} articles`);
    this.#visible = true;
  }
}
