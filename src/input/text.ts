import { buffer } from 'node:stream/consumers';
import { decode } from './decode.js';
import { nameOf, type Reader } from './source.js';

/** A plain text: one article. */
export const readText: Reader = async function* (source, reports) {
  const { text, clean } = decode(await buffer(source.open()));
  if (!clean) reports.warn(nameOf(source), 'not valid UTF-8; the bytes that are not were read as U+FFFD');
  yield { text, path: source.path, title: null, published: null, publishedFrom: null };
};
