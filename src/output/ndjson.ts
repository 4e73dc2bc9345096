import type { Formatter } from './formatter.js';
import { toJson } from './printable.js';

/** One document a line. */
export const ndjson: Formatter = async function* (results) {
  for await (const { extraction } of results) yield `${toJson(extraction)}\n`;
};
