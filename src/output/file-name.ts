/** What files of articles end in. */
const EXTENSIONS = /(?:\.(?:html?|jsonl|md|ndjson|txt|tml|xml))?(?:\.gz)?$/i;

/** The name of an article's file without folder and extension, with nothing in it that a file's name cannot hold. */
export const fileStem = (path: string | null): string =>
  (path ?? 'standard-input')
    .replace(/[\\/]+$/, '')
    .replace(/^.*[\\/]/s, '')
    .replace(EXTENSIONS, '')
    .replace(/[\p{Cc}\p{Cs}"*:<>?|]/gu, '_');
