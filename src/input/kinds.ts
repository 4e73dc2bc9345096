import { extname } from 'node:path';

/** How an input is read. Markdown is read as text: its marks are part of it. */
export type InputKind = 'txt' | 'html' | 'jsonl';

/** What `--input-format` takes. */
export const inputFormats = ['auto', 'txt', 'html', 'jsonl'] as const;
export type InputFormat = (typeof inputFormats)[number];

const KINDS: Readonly<Record<string, InputKind>> = {
  '.htm': 'html',
  '.html': 'html',
  '.jsonl': 'jsonl',
  '.md': 'txt',
  '.ndjson': 'jsonl',
  '.txt': 'txt',
};

const PACKED = /\.gz$/i;

/** Whether a file is packed by gzip. */
export const isPacked = (path: string): boolean => PACKED.test(path);

/** The kind that a file's extension says, the one before `.gz` where it is packed; or null. */
export const kindOf = (path: string): InputKind | null =>
  KINDS[extname(path.replace(PACKED, '')).toLowerCase()] ?? null;

/** The extensions by which articles are known in folders and globs, for messages. */
export const knownExtensions = Object.keys(KINDS).join(', ');
