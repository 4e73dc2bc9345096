/** Ordinals and other number words that dates and durations use; the cardinals are in `number-words.ts`. */

export const ordinals: ReadonlyMap<string, number> = new Map([
  ['eighteenth', 18],
  ['eighth', 8],
  ['eleventh', 11],
  ['fifteenth', 15],
  ['fifth', 5],
  ['first', 1],
  ['fourteenth', 14],
  ['fourth', 4],
  ['nineteenth', 19],
  ['ninth', 9],
  ['second', 2],
  ['seventeenth', 17],
  ['seventh', 7],
  ['sixteenth', 16],
  ['sixth', 6],
  ['tenth', 10],
  ['third', 3],
  ['thirteenth', 13],
  ['thirtieth', 30],
  ['twelfth', 12],
  ['twentieth', 20],
]);

/** Quantities that name no number. */
export const vagueQuantities: ReadonlySet<string> = new Set(['few', 'many', 'numerous', 'several', 'some']);

/** Plurals of tens, for decades. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['eighties', 8],
  ['fifties', 5],
  ['forties', 4],
  ['nineties', 9],
  ['seventies', 7],
  ['sixties', 6],
  ['thirties', 3],
  ['twenties', 2],
]);
