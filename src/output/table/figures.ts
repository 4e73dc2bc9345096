import type { Money, Timex } from '../../types.js';
import { oneLine } from '../printable.js';
import { grid } from './grid.js';
import type { Style } from './style.js';

const TEXT = { max: 32 };

/** Sums of money: the words, the amount, what else is known. Sums that read alike are one row. */
export function sums(money: readonly Money[], style: Style, width: number): string[] {
  if (money.length === 0) return [];
  const words = new Map(money.map((sum) => [sum.id, oneLine(sum.text)]));
  const rows = money.map((sum) => [
    style.money(oneLine(sum.text)),
    amountOf(sum),
    sum.currency,
    [
      sum.modifier?.replace('-', ' '),
      sum.per && `per ${oneLine(sum.per)}`,
      sum.equals && `= ${words.get(sum.equals)}`,
      sum.currencyFrom === 'default' && 'currency assumed',
    ],
  ]);
  const columns = [TEXT, { align: 'right', max: 36 }, {}, {}] as const;
  return section('Money', rows, columns, style, width);
}

/** Dates: the words, the value, what else is known. */
export function dates(timexes: readonly Timex[], style: Style, width: number): string[] {
  if (timexes.length === 0) return [];
  const rows = timexes.map((timex) => [
    style.date(oneLine(timex.text)),
    timex.value,
    [
      timex.type !== 'DATE' && timex.type.toLowerCase(),
      [timex.quant?.toLowerCase(), timex.freq].filter(Boolean).join(' '),
      timex.mod?.toLowerCase().replaceAll('_', ' '),
      daysOf(timex),
      timex.alternative && `or ${timex.alternative}`,
    ],
  ]);
  return section('Dates', rows, [TEXT, {}, {}], style, width);
}

/** The days that a value covers, where it does not say them itself, as a year or a month does. */
const daysOf = ({ value, from, to }: Timex): string | null =>
  from === to || /^\d{4}(-\d{2})?$/.test(value) ? null : `${from ?? ''} to ${to ?? ''}`;

type Row = (string | (string | false | null | undefined)[])[];

/** The last cell is a list of what is worth saying; rows that are alike are one, with their number. */
function section(
  name: string,
  rows: readonly Row[],
  columns: Parameters<typeof grid>[1],
  style: Style,
  width: number,
): string[] {
  const count = new Map<string, { cells: string[]; times: number }>();
  for (const row of rows) {
    const details = (row.at(-1) as string[]).filter(Boolean).join(' · ');
    const cells = [...(row.slice(0, -1) as string[]), details];
    const key = cells.join('\n');
    const known = count.get(key);
    if (known) known.times++;
    else count.set(key, { cells, times: 1 });
  }
  const lines = [...count.values()].map(({ cells, times }) => {
    const rest = [cells.at(-1), times > 1 && `${times} times`].filter(Boolean).join(' · ');
    return [...cells.slice(0, -1), style.faint(rest)];
  });
  return ['', `  ${style.section(name)}`, ...grid(lines, columns, 4, width)];
}

function amountOf({ amount, max }: Money): string {
  if (amount === null) return '?';
  return max === null ? grouped(amount) : `${grouped(amount)} – ${grouped(max)}`;
}

/** "1234567.5" as "1,234,567.5". */
function grouped(amount: string): string {
  const [whole = '', ...fraction] = amount.split('.');
  return [whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,'), ...fraction].join('.');
}
