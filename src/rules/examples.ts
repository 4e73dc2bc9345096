import { type Span, textOf } from '../document/span.js';
import type { Claim, Denial, Extraction, Money, RecordKind, Timex } from '../types.js';
import type { Candidate, Example, Extractor, Rule } from './rule.js';

/** An example's text without its marks, and the spans that were marked, in text order, in UTF-16. */
export interface MarkedText {
  readonly text: string;
  /** `[...]` */
  readonly source: readonly Span[];
  /** `<...>` */
  readonly cue: readonly Span[];
  /** `{...}` */
  readonly content: readonly Span[];
}

/** Extracts every kind of record from a text, with offsets in UTF-16. */
export type ExtractExample = (text: string, published: string | null) => Extraction;

/** What running a rule's examples takes of the rule. */
export type Examined = Pick<Rule<never, Candidate>, 'id' | 'finds' | 'ignores'>;

type Part = 'source' | 'cue' | 'content';
type Found = Claim | Denial | Money | Timex;

const OPENS: Readonly<Record<string, Part>> = { '[': 'source', '<': 'cue', '{': 'content' };
const CLOSES: Readonly<Record<string, Part>> = { ']': 'source', '>': 'cue', '}': 'content' };

/** Where an extractor's records stand in an Extraction. */
const LISTS: Readonly<Record<Extractor<never, Candidate>['name'], RecordKind>> = {
  attribution: 'claims',
  denial: 'denials',
  money: 'money',
  timex: 'dates',
};

/** Reads an example's marks. Throws an Error for a mark that is never closed, never opened or encloses nothing. */
export function parseMarked(marked: string): MarkedText {
  const spans: Record<Part, Span[]> = { source: [], cue: [], content: [] };
  const open: Partial<Record<Part, number>> = {};
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    const opens = OPENS[char];
    const closes = CLOSES[char];
    if ((opens || closes) && marked[i + 1] === char) {
      text += char;
      i++;
    } else if (opens) {
      if (open[opens] !== undefined) throw new Error(`"${char}" inside another "${char}" in: ${marked}`);
      open[opens] = text.length;
    } else if (closes) {
      const start = open[closes];
      if (start === undefined) throw new Error(`"${char}" closes nothing in: ${marked}`);
      if (start === text.length) throw new Error(`"${char}" encloses nothing in: ${marked}`);
      spans[closes].push({ start, end: text.length });
      open[closes] = undefined;
    } else {
      text += char;
    }
  }
  const unclosed = Object.entries(open).find(([, start]) => start !== undefined);
  if (unclosed) throw new Error(`a mark of the ${unclosed[0]} is never closed in: ${marked}`);
  return { text, ...spans };
}

/** Runs a rule's examples through the whole pipeline; a readable line for each that does not hold, none when all do. */
export function failedExamples(rule: Examined, extract: ExtractExample): string[] {
  return [
    ...rule.finds.flatMap((example) => failedFind(rule.id, example, extract) ?? []),
    ...rule.ignores.flatMap((text) => failedIgnore(rule.id, text, extract) ?? []),
  ];
}

function failedFind(id: string, example: Example, extract: ExtractExample): string | null {
  const marked = parseMarked(example.text);
  const mistake = misuse(id, marked);
  if (mistake !== null) return `${mistake}: ${example.text}`;
  const records = recordsOf(id, extract(marked.text, example.published ?? null));
  const own = records.filter((record) => record.rule === id);
  const complaints = own.map((record) => differences(record, records, marked, example));
  if (complaints.some((list) => list.length === 0)) return null;
  const got = complaints.map((list) => `\n    found, but ${list.join('; ')}`);
  const others = records.filter((record) => record.rule !== id);
  const instead = others.map((record) => `\n    ${record.rule} found "${textOf(marked.text, extentOf(record))}"`);
  return `finds: ${example.text}${[...got, ...instead].join('') || '\n    found nothing'}`;
}

function failedIgnore(id: string, text: string, extract: ExtractExample): string | null {
  const own = recordsOf(id, extract(text, null)).filter((record) => record.rule === id);
  if (own.length === 0) return null;
  return `ignores: ${text}${own.map((record) => `\n    found "${textOf(text, extentOf(record))}"`).join('')}`;
}

/** What is wrong with an example's marks, whatever is found in it. */
function misuse(id: string, marked: MarkedText): string | null {
  if (marked.source.length > 1 || marked.cue.length > 1) return 'more than one source or cue is marked';
  if (['claims', 'denials'].includes(listOf(id))) {
    return marked.content.length + marked.cue.length > 0 ? null : 'neither cue nor content is marked';
  }
  if (marked.source.length + marked.cue.length > 0) return 'only {expressions} are marked for money and dates';
  return marked.content.length > 0 ? null : 'no {expression} is marked';
}

/**
 * In what the record differs from the marks and from `gives`. Of several marked sums or dates it has to be one; the others have
 * to be found too, by whatever rule.
 */
function differences(record: Found, all: readonly Found[], marked: MarkedText, example: Example): string[] {
  const list: string[] = [];
  const compare = (part: string, expected: readonly Span[], got: readonly Span[]): void => {
    const show = (spans: readonly Span[]): string =>
      spans.length === 0 ? 'nothing' : spans.map((span) => `"${textOf(marked.text, span)}"`).join(' … ');
    if (expected.length > 0 && !sameSpans(expected, got)) list.push(`the ${part} is ${show(got)}`);
  };
  if ('content' in record) {
    compare('source', marked.source, record.source ? [record.source] : []);
    compare('cue', marked.cue, record.cue ? [record.cue] : []);
    compare('content', marked.content, record.content?.spans ?? []);
  } else {
    const isAt = (span: Span, other: Found): boolean => sameSpans([span], [extentOf(other)]);
    const missing = marked.content.filter((span) => !all.some((other) => isAt(span, other)));
    if (!marked.content.some((span) => isAt(span, record))) compare('expression', marked.content, [record]);
    else list.push(...missing.map((span) => `"${textOf(marked.text, span)}" is not found`));
  }
  for (const [path, value] of Object.entries(example.gives ?? {})) {
    const got = fieldOf(record, path);
    if (got !== value) list.push(`${path} is ${JSON.stringify(got)}, not ${JSON.stringify(value)}`);
  }
  return list;
}

/** The field at a path such as `value` or `cue.lemma`. */
const fieldOf = (record: Found, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], record);

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);

const listOf = (id: string): RecordKind => LISTS[id.split('/', 1)[0] as keyof typeof LISTS];

const recordsOf = (id: string, extraction: Extraction): readonly Found[] => extraction[listOf(id)];

function extentOf(record: Found): Span {
  if (!('content' in record)) return record;
  const parts = [record.source, record.cue, ...(record.content?.spans ?? [])].filter((part) => part !== null);
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
}
