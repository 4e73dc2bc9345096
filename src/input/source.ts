import type { Readable } from 'node:stream';
import type { Article } from '../document/doc.js';
import type { InputKind } from './kinds.js';

/** One file, or standard input, before it is read. */
export interface InputSource {
  /** As it was named, or as it was found below a folder that was; null for standard input. */
  readonly path: string | null;
  readonly kind: InputKind;
  /** What it contains, unpacked where it is packed. */
  readonly open: () => Readable | Promise<Readable>;
  /** The same, all of it. */
  readonly read: () => Uint8Array | Promise<Uint8Array>;
}

/** Takes note of what could not be read, by name; the rest goes on. A string is a reason in words. */
export type Report = (name: string, problem: unknown) => void;

export interface Reports {
  readonly error: Report;
  readonly warn: Report;
}

/** Reads the articles of one source, in order. */
export type Reader = (source: InputSource, reports: Reports) => AsyncIterable<Article>;

/** How messages call a source. */
export const nameOf = (source: InputSource): string => source.path ?? 'standard input';
