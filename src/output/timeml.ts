import type { Timex } from '../types.js';
import { fileStem } from './file-name.js';
import type { Formatter, Result } from './formatter.js';

/** TimeML 1.2.1 as TempEval-3 has it: the text, character for character, with a TIMEX3 tag around each date. */
export const timeml: Formatter = async function* (results) {
  for await (const result of results) yield documentOf(result);
};

const documentOf = ({ extraction, text }: Result): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

<DOCID>${escaped(fileStem(extraction.document.path))}</DOCID>

<DCT>${creationTime(extraction.document.published)}</DCT>

<TEXT>${tagged(text, extraction.dates)}</TEXT>

</TimeML>
`;

/** The publication date; a day that nobody knows where there is none, for every reader looks for one here. */
const creationTime = (published: string | null): string =>
  `<TIMEX3${attributes([
    ['tid', 't0'],
    ['type', 'DATE'],
    ['value', published ?? 'XXXX-XX-XX'],
    ['temporalFunction', 'false'],
    ['functionInDocument', 'CREATION_TIME'],
  ])}>${published ?? ''}</TIMEX3>`;

function tagged(text: string, dates: readonly Timex[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const date of dates) {
    parts.push(escaped(text.slice(end, date.start)), `<TIMEX3${attributesOf(date)}>${escaped(date.text)}</TIMEX3>`);
    end = date.end;
  }
  return [...parts, escaped(text.slice(end))].join('');
}

const attributesOf = ({ id, type, value, mod, quant, freq, inferred }: Timex): string =>
  attributes([
    ['tid', id],
    ['type', type],
    ['value', value],
    ['mod', mod],
    ['quant', quant],
    ['freq', freq],
    ['temporalFunction', String(inferred.length > 0)],
    ['functionInDocument', 'NONE'],
  ]);

/** What has no value is left out. No value of ours holds a character that would need escaping. */
const attributes = (pairs: readonly (readonly [string, string | null])[]): string =>
  pairs.map(([name, value]) => (value === null ? '' : ` ${name}="${value}"`)).join('');

const MARKUP = /[&<>\r\x7f-\x9f]|[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as XML. Carriage returns, which a reader would drop, and controls that a terminal might obey are written by number;
 * what XML cannot hold at all becomes U+FFFD, so that the characters around keep their places.
 */
const escaped = (text: string): string =>
  text.replace(MARKUP, (character) => {
    const code = character.codePointAt(0)!;
    if (NAMED[character] !== undefined) return NAMED[character];
    return code === 0x0d || (code >= 0x7f && code <= 0x9f) ? `&#${code};` : '\ufffd';
  });
