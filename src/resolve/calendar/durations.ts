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
/** Halves that have a smaller unit of their own: half a year is six months. */
const HALVES: Partial<Record<Unit, readonly [Unit, number]>> = {
  hour: ['minute', 30],
  year: ['month', 6],
  day: ['hour', 12],
  decade: ['year', 5],
  century: ['year', 50],
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
  if (part.unit === 'century' && part.amount === 0.25) return [{ amount: 25, unit: 'year' }];
  const half = HALVES[part.unit];
  if (part.amount === null || Number.isInteger(part.amount) || half === undefined || part.amount % 1 !== 0.5) {
    const years = YEARS[part.unit];
    return part.amount !== null && years !== undefined ? [{ amount: part.amount * years, unit: 'year' }] : [part];
  }
  const whole = Math.floor(part.amount);
  return [...(whole > 0 ? exact({ amount: whole, unit: part.unit }) : []), { amount: half[1], unit: half[0] }];
}

const write = ({ amount, unit }: Part): string => `${amount ?? 'X'}${LETTERS[unit].replace('T', '')}`;
