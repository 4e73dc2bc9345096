import type { Unit } from '../../extract/timex/candidate.js';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100 };
/** The smaller units of which halves and quarters are written: half a year is six months. */
const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = {
  hour: ['minute', 60],
  year: ['month', 12],
  day: ['hour', 24],
};

interface Part {
  readonly amount: number | null;
  readonly unit: Unit;
}

/** A DURATION's value: `P3Y`, `PT4H`, `P5Y2M`, `PT5H30M`, `PXW`; decades in years (`P20Y`), a plain plural of them `PXDE`. */
export function durationValue(said: readonly Part[]): string {
  const parts = said.flatMap(exact);
  const days = parts.filter((part) => !LETTERS[part.unit].startsWith('T')).map(write);
  const times = parts.filter((part) => LETTERS[part.unit].startsWith('T')).map(write);
  return `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`;
}

function exact(part: Part): Part[] {
  if (part.unit === 'fortnight') return [{ amount: part.amount === null ? null : part.amount * 2, unit: 'week' }];
  const years = YEARS[part.unit];
  // "a decade and a half", "a quarter of a century"
  if (part.amount !== null && years !== undefined && Number.isInteger(part.amount * years))
    return [{ amount: part.amount * years, unit: 'year' }];
  const smaller = SMALLER[part.unit];
  const quarters = part.amount === null ? 0 : (part.amount * 4) % 4;
  if (part.amount === null || quarters === 0 || smaller === undefined || !Number.isInteger(quarters)) return [part];
  const whole = Math.floor(part.amount);
  const rest: Part = { amount: (smaller[1] * quarters) / 4, unit: smaller[0] };
  return [...(whole > 0 ? exact({ amount: whole, unit: part.unit }) : []), rest];
}

const write = ({ amount, unit }: Part): string => `${amount ?? 'X'}${LETTERS[unit].replace('T', '')}`;
