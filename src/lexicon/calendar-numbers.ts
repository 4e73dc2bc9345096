/** Numbers as words, as dates and durations use them. */

export const cardinals: ReadonlyMap<string, number> = new Map([
  ['eight', 8],
  ['eighteen', 18],
  ['eighty', 80],
  ['eleven', 11],
  ['fifteen', 15],
  ['fifty', 50],
  ['five', 5],
  ['forty', 40],
  ['four', 4],
  ['fourteen', 14],
  ['nine', 9],
  ['nineteen', 19],
  ['ninety', 90],
  ['one', 1],
  ['seven', 7],
  ['seventeen', 17],
  ['seventy', 70],
  ['six', 6],
  ['sixteen', 16],
  ['sixty', 60],
  ['ten', 10],
  ['thirteen', 13],
  ['thirty', 30],
  ['three', 3],
  ['twelve', 12],
  ['twenty', 20],
  ['two', 2],
]);

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
