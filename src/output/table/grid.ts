import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export interface Column {
  /** Columns that it takes at most; the last column takes what is left. */
  readonly max?: number;
  readonly align?: 'right';
}

const GAP = 2;

/** Rows of cells as lines: columns as wide as they have to be, cells wrapped at words, wide characters counted as two. */
export function grid(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  indent: number,
  width: number,
): string[] {
  const widths = columns.map(({ max = width }, c) =>
    Math.min(max, Math.max(0, ...rows.map((row) => stringWidth(row[c] ?? '')))),
  );
  const before = widths.slice(0, -1).reduce((sum, column) => sum + column + GAP, indent);
  widths[widths.length - 1] = Math.max(MINIMUM, width - before);
  return rows.flatMap((row) => {
    const cells = widths.map((column, c) => wrap(row[c] ?? '', column));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = cells.map((cell, c) => pad(cell[line] ?? '', widths[c]!, columns[c]!.align));
      return (' '.repeat(indent) + parts.join(' '.repeat(GAP))).trimEnd();
    });
  });
}

/** Narrower than this, text is left to the terminal to break. */
const MINIMUM = 16;

/** The lines of a text in a width; a word that is longer is broken. */
export const wrap = (text: string, width: number): string[] => wrapAnsi(text, width, { hard: true }).split('\n');

function pad(cell: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return align === 'right' ? space + cell : cell + space;
}
