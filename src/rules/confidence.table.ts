/** Precision of each rule on annotated text, written by `npm run calibrate`. */
export const measured: Readonly<Record<string, number>> = {};
