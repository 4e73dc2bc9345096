/** An exact decimal number: `digits` × 10^-`scale`, never negative. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };

export const whole = (value: number | bigint): Decimal => ({ digits: BigInt(value), scale: 0 });

export const isWhole = (a: Decimal): boolean => a.digits % 10n ** BigInt(a.scale) === 0n;

/** Reads digits with at most one full stop in them ("12", "1.50", ".5"). */
export function parseDecimal(plain: string): Decimal {
  const stop = plain.indexOf('.');
  if (stop < 0) return { digits: BigInt(plain), scale: 0 };
  return { digits: BigInt(plain.slice(0, stop) + plain.slice(stop + 1)), scale: plain.length - stop - 1 };
}

/** `a` × 10^`power`; the power may be negative. */
export function shift(a: Decimal, power: number): Decimal {
  const scale = a.scale - power;
  return scale >= 0 ? { digits: a.digits, scale } : { digits: a.digits * 10n ** BigInt(-scale), scale: 0 };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: scaled(a, scale) + scaled(b, scale), scale };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A fraction as a decimal; null where it has no exact one (1/3). */
export function fraction(numerator: bigint, denominator: bigint): Decimal | null {
  for (let scale = 0; scale <= 6; scale++) {
    const digits = numerator * 10n ** BigInt(scale);
    if (denominator > 0n && digits % denominator === 0n) return { digits: digits / denominator, scale };
  }
  return null;
}

/** Plain notation without an exponent and without zeros at the end of the fraction: "1200000", "0.34". */
export function format(a: Decimal): string {
  const digits = a.digits.toString().padStart(a.scale + 1, '0');
  const integer = digits.slice(0, digits.length - a.scale);
  const rest = digits.slice(digits.length - a.scale).replace(/0{1,4000}$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}

const scaled = (a: Decimal, scale: number): bigint => a.digits * 10n ** BigInt(scale - a.scale);
