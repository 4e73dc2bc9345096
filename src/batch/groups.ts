import type { Article } from '../document/doc.js';

const MOST_ARTICLES = 16;
/** Characters from which a group takes no further article: about as many as 16 news articles have. */
const ENOUGH_CHARACTERS = 80_000;
/** Milliseconds that a group waits for its next article. */
const PATIENCE = 5;

/**
 * Articles in groups, in order, each to be worked on as one. A group is never larger than a `share`-th of what went before it, so
 * that first results come at once and no thread has long to wait for the one with the last group; and it is not held back for an
 * article that is slow to come.
 */
export async function* groupsOf(articles: AsyncIterable<Article>, share: number): AsyncGenerator<readonly Article[]> {
  const iterator = articles[Symbol.asyncIterator]();
  let group: Article[] = [];
  let characters = 0;
  let grouped = 0;
  try {
    for (;;) {
      const next = iterator.next();
      const most = Math.min(MOST_ARTICLES, Math.max(1, Math.floor(grouped / share)));
      const full = group.length >= most || characters >= ENOUGH_CHARACTERS;
      if (group.length > 0 && (full || (await isLate(next)))) {
        grouped += group.length;
        yield group;
        group = [];
        characters = 0;
      }
      const read = await next;
      if (read.done === true) break;
      group.push(read.value);
      characters += read.value.text.length;
    }
    if (group.length > 0) yield group;
  } finally {
    // Not waited for: an article may be under way that never comes.
    void iterator.return?.();
  }
}

/** Whether an article is slow to come, or none comes because reading failed: what came before it is then not lost. */
async function isLate(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, true);
  });
  const came = next.then(
    () => false,
    () => true,
  );
  const late = await Promise.race([came, waited]);
  clearTimeout(timer);
  return late;
}
