import { type Decoded, decode } from './decode.js';
import { nameOf, type Reader, type Report } from './source.js';

/** A plain text: one article. */
export const readText: Reader = async function* (source, reports) {
  const decoded = await decode(await source.read());
  noteEncoding(nameOf(source), decoded, reports.warn);
  const { text, encoding } = decoded;
  yield { text, path: source.path, title: null, published: null, publishedFrom: null, encoding };
};

/** Says where a text was not read as it stands: it is in an old encoding, or some of its bytes are none in any. */
export function noteEncoding(name: string, { encoding, replaced }: Decoded, warn: Report): void {
  const old = encoding === 'windows-1252' || encoding === 'iso-8859-1';
  if (old) warn(name, `not UTF-8; read as ${encoding}`);
  if (replaced > 0)
    warn(
      name,
      `${replaced === 1 ? 'a character is' : `${replaced} characters are`} not valid ${encoding} and read as U+FFFD`,
    );
}
