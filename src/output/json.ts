import type { Formatter } from './formatter.js';
import { toJson } from './printable.js';

/** One array, indented, written element by element. */
export const json: Formatter = async function* (results) {
  let first = true;
  for await (const { extraction } of results) {
    yield `${first ? '[\n' : ',\n'}${toJson(extraction, 2)}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
};
