/** A record's fields by path ("content.text"), each value as a person reads it. */
export type Fields = ReadonlyMap<string, string>;

/** Fields that say nothing about the article: a record's number, and what measuring made of its rule. */
const PASSED_OVER: ReadonlySet<string> = new Set(['id', 'confidence']);
/** Fields that hold another record's `id`, or a list of them. */
const REFERENCES: ReadonlySet<string> = new Set(['source.id', 'via', 'claim', 'denies', 'equals']);

/**
 * The fields of a record or of document metadata. A span is one field; a list is one.
 *
 * @param toId translates references
 */
export function fieldsOf(record: object, toId: (id: string) => string = (id) => id): Fields {
  const fields = new Map<string, string>();
  const add = (path: string, value: unknown): void => {
    if (PASSED_OVER.has(path)) return;
    if (Array.isArray(value)) fields.set(path, `[${value.map((item) => shown(path, item)).join(', ')}]`);
    else if (isObject(value)) addAll(value, `${path}.`);
    else fields.set(path, shown(path, value));
  };
  const shown = (path: string, value: unknown): string => {
    if (isObject(value)) return spanOf(value) ?? JSON.stringify(value);
    return typeof value === 'string' && REFERENCES.has(path) ? toId(value) : String(value);
  };
  const addAll = (object: object, prefix: string): void => {
    const span = spanOf(object);
    if (span !== null) fields.set(`${prefix}span`, span);
    for (const [name, value] of Object.entries(object)) {
      if (span === null || (name !== 'start' && name !== 'end')) add(prefix + name, value);
    }
  };
  addAll(record, '');
  return fields;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function spanOf(value: object): string | null {
  const { start, end } = value as { start?: unknown; end?: unknown };
  return typeof start === 'number' && typeof end === 'number' ? `${start}–${end}` : null;
}
