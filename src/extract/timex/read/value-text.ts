import type { TimexQuant } from '../../../types.js';
import type { TimeOfDay } from '../candidate.js';

export const two = (number: number): string => String(number).padStart(2, '0');

/** A time of day as a TIMEX3 value ends in it, without its zone: `TNI`, `T17:05`. */
export const timeText = (time: TimeOfDay): string =>
  'part' in time ? `T${time.part}` : `T${two(time.hour)}:${two(time.minute ?? 0)}`;

/** What "each" and "every" quantify a SET with; null for another word. */
export const quantOf = (word: string): TimexQuant | null =>
  word === 'each' ? 'EACH' : word === 'every' ? 'EVERY' : null;
