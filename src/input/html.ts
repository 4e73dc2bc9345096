import { nameOf, type Reader } from './source.js';

/** HTML: not yet. */
// biome-ignore lint/correctness/useYield: it has nothing to give
export const readHtml: Reader = async function* (source, reports) {
  reports.error(nameOf(source), 'HTML is not supported yet; --input-format txt reads it as plain text, tags and all');
};
