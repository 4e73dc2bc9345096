/** A field that changed, each value as a person reads it. */
export interface FieldChange {
  /** Its path: "content.text"; a span is the field "span". */
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

/** Fields that say nothing about the article: a record's number, and what measuring made of its rule. */
const PASSED_OVER: ReadonlySet<string> = new Set(['id', 'confidence']);
/** Fields that hold another record's `id`, or a list of them. */
const REFERENCES: ReadonlySet<string> = new Set(['source.id', 'via', 'claim', 'denies', 'equals']);

type Plain = Readonly<Record<string, unknown>>;

/**
 * The fields in which two records, or two documents' metadata, differ.
 *
 * @param toActual translates a reference of the expected record
 */
export function changesIn(expected: object, actual: object, toActual = (id: string): string => id): FieldChange[] {
  const compare = (path: string, was: unknown, is: unknown): FieldChange[] => {
    if (PASSED_OVER.has(path)) return [];
    if (isPlain(was) && isPlain(is)) return compareAll(`${path}.`, was, is);
    const change = { field: path, expected: shown(translated(path, was)), actual: shown(is) };
    return change.expected === change.actual ? [] : [change];
  };
  const compareAll = (prefix: string, was: Plain, is: Plain): FieldChange[] => {
    const [before, after] = [withSpan(was), withSpan(is)];
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => compare(prefix + name, before[name], after[name]));
  };
  const translated = (path: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => translated(path, item));
    return typeof value === 'string' && REFERENCES.has(path) ? toActual(value) : value;
  };
  return compareAll('', expected as Plain, actual as Plain);
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `start` and `end` as one field. */
function withSpan({ start, end, ...rest }: Plain): Plain {
  return start === undefined && end === undefined ? rest : { span: `${start}–${end}`, ...rest };
}

function shown(value: unknown): string {
  if (value === undefined) return '(no such field)';
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  return isPlain(value) ? Object.values(withSpan(value)).map(shown).join(' ') : String(value);
}
