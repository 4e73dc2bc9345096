/** Standard output without a terminal is written as if it had this many columns. */
const DEFAULT_WIDTH = 80;

/** Columns to write in: the terminal's, else `COLUMNS`, else 80. */
export function widthOf(stream: { columns?: number }): number {
  const told = Number(process.env.COLUMNS);
  return stream.columns || (told > 0 ? told : DEFAULT_WIDTH);
}

/**
 * Whether to color: never under `--no-color`; as `FORCE_COLOR` says where it is set; not under a non-empty `NO_COLOR`, on a
 * dumb terminal or off one.
 */
export function colorIn(stream: { isTTY?: boolean } | null, allowed: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (!allowed) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && stream?.isTTY === true;
}
