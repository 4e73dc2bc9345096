import type { Extraction, OffsetUnit, RecordKind } from '../types.js';

/** An extraction as it is to be published, with the text that it came from. */
export interface Result {
  readonly extraction: Extraction;
  readonly text: string;
}

/** Where the output goes, for those formats that people read. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

/** Turns extractions into text, piece by piece: what is ready can be written before the next article is read. */
export type Formatter = (results: AsyncIterable<Result>, page: Page) => AsyncIterable<string>;

/** A format's entry in the registry; its formatter is loaded when it is used. */
export interface Format {
  readonly name: string;
  readonly summary: string;
  /** Of a format that holds one article a file: what such files' names end in. */
  readonly extension?: string;
  /** The kinds of record that it can hold; all where it does not say. */
  readonly kinds?: readonly RecordKind[];
  /** What its formatter has to be given, where it writes no offsets itself. */
  readonly offsets?: OffsetUnit;
  readonly load: () => Promise<Formatter>;
}
