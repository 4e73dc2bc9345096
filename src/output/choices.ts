import type { DateOrder, OffsetUnit, RecordKind } from '../types.js';

/** Every value of `only`, in the order of the output's lists. */
export const recordKinds: readonly RecordKind[] = ['claims', 'denials', 'money', 'dates'];

/** Every value of `offsets`; the first is the default. */
export const offsetUnits: readonly OffsetUnit[] = ['codepoint', 'utf16', 'byte'];

/** Every value of `dateOrder`. */
export const dateOrders: readonly DateOrder[] = ['dmy', 'mdy'];
