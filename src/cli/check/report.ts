import { oneLine } from '../../output/printable.js';
import { grid, wrap } from '../../output/table/grid.js';
import type { Style } from '../../output/table/style.js';
import type { Difference } from './compare.js';

const MARKS = { missing: '-', extra: '+', changed: '~' } as const;
const WIDEST_FIELD = 20;

/** A fixture's differences for people: one paragraph a record, under the fixture's name. */
export function report(fixture: string, differences: readonly Difference[], style: Style, width: number): string {
  const styles = { missing: style.removed, extra: style.added, changed: style.heading };
  const lines = differences.flatMap(({ kind, label, changes }) => {
    const note = kind === 'changed' ? '' : ` (${kind === 'missing' ? 'missing' : 'not expected'})`;
    const [head = '', ...rest] = wrap(oneLine(label) + note, width - 4);
    const rows = changes.flatMap(({ field, expected, actual }) => [
      [field, style.removed(`- ${oneLine(expected)}`)],
      ['', style.added(`+ ${oneLine(actual)}`)],
    ]);
    return [
      `  ${styles[kind](`${MARKS[kind]} ${head}`)}`,
      ...rest.map((line) => `    ${styles[kind](line)}`),
      ...grid(rows, [{ max: WIDEST_FIELD }, {}], 6, width),
    ];
  });
  return `${style.heading(oneLine(fixture))}\n${lines.join('\n')}\n\n`;
}

/** The last line: how many fixtures came out how. */
export function summary(counts: ReadonlyMap<string, number>): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counts].filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome}`);
  return `${total} ${total === 1 ? 'fixture' : 'fixtures'}: ${parts.join(', ')}\n`;
}
