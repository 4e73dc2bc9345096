import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export interface Column {
  /** Columns of the terminal that it takes at most. */
  readonly max?: number;
  readonly align?: 'right';
}

const GAP = '  ';
/** The last column takes what is left, and at least this: on narrower terminals, lines run on. */
const LEAST = 16;

/** A layout for rows of cells: columns as wide as their cells, cells wrapped at words, wide characters counted as two. */
export class Grid {
  readonly #widths: readonly number[];

  /** @param rows what the widths have to suit */
  constructor(
    rows: readonly (readonly string[])[],
    private readonly columns: readonly Column[],
    private readonly indent: number,
    width: number,
  ) {
    const fixed = columns
      .slice(0, -1)
      .map(({ max = width }, c) => Math.min(max, Math.max(0, ...rows.map((row) => stringWidth(row[c] ?? '')))));
    const left = fixed.reduce((rest, column) => rest - column - GAP.length, width - indent);
    this.#widths = [...fixed, Math.max(LEAST, left)];
  }

  /** The lines of a row. */
  lines(row: readonly string[]): string[] {
    const cells = this.#widths.map((column, c) => wrap(row[c] ?? '', column));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = cells.map((cell, c) => pad(cell[line] ?? '', this.#widths[c]!, this.columns[c]!.align));
      return (' '.repeat(this.indent) + parts.join(GAP)).trimEnd();
    });
  }
}

/** Rows laid out in a grid of their own. */
export function grid(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  indent: number,
  width: number,
): string[] {
  const layout = new Grid(rows, columns, indent, width);
  return rows.flatMap((row) => layout.lines(row));
}

/** The lines of a text in a width; a word that is longer is broken. */
export const wrap = (text: string, width: number): string[] => wrapAnsi(text, width, { hard: true }).split('\n');

function pad(cell: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return align === 'right' ? space + cell : cell + space;
}
