/** Cardinal words below twenty and the tens. */
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
  ['zero', 0],
]);

/** Words that multiply by a power of ten, in the singular and (for the vague "millions") the plural. */
export const magnitudeWords: ReadonlyMap<string, number> = new Map([
  ['billion', 9],
  ['billions', 9],
  ['crore', 7],
  ['crores', 7],
  ['hundred', 2],
  ['hundreds', 2],
  ['lac', 5],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['quadrillion', 15],
  ['thousand', 3],
  ['thousands', 3],
  ['trillion', 12],
  ['trillions', 12],
]);

/** Abbreviated magnitudes, which stand after digits only ("1.2bn", "5 mn"). */
export const magnitudeLetters: ReadonlyMap<string, number> = new Map([
  ['b', 9],
  ['bil', 9],
  ['bln', 9],
  ['bn', 9],
  ['cr', 7],
  ['k', 3],
  ['m', 6],
  ['mil', 6],
  ['mio', 6],
  ['mln', 6],
  ['mm', 6],
  ['mn', 6],
  ['t', 12],
  ['tln', 12],
  ['tn', 12],
  ['trn', 12],
]);

/** Words of a fraction in the singular, with their denominators. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['eighth', 8],
  ['fifth', 5],
  ['half', 2],
  ['hundredth', 100],
  ['quarter', 4],
  ['sixth', 6],
  ['tenth', 10],
  ['third', 3],
]);

/** Unicode's one-character fractions, as numerator and denominator; thirds, sixths, sevenths and ninths have no exact decimal. */
export const fractionSigns: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['¼', [1, 4]],
  ['½', [1, 2]],
  ['¾', [3, 4]],
  ['⅒', [1, 10]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);
