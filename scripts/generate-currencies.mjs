// Writes src/lexicon/currencies.generated.ts: every ISO 4217 currency, past and present, out of Unicode's CLDR data.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const names = require('cldr-numbers-full/main/en/currencies.json').main.en.numbers.currencies;
const { fractions, region } = require('cldr-core/supplemental/currencyData.json').supplemental.currencyData;

/** Currencies given up since then are still in the news; those that the euro replaced are known by their codes. */
const RECENT = '2015';
const EURO = '1999';

const current = new Set();
for (const history of Object.values(region)) {
  const uses = history.flatMap((entry) => Object.entries(entry));
  const since = uses.some(([code]) => code === 'EUR') ? EURO : RECENT;
  for (const [code, use] of uses) {
    if ((use._to === undefined || use._to >= since) && use._tender !== 'false') current.add(code);
  }
}

const withoutAccents = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const rows = Object.keys(names)
  .filter((code) => !/^X(?:[ABDRSTX]|U[AB])/.test(code)) // metals, bond units and test codes
  .sort()
  .map((code) => {
    const forms = [names[code]['displayName-count-one'], names[code]['displayName-count-other']]
      .filter((name) => name !== undefined && !/[(\d]/.test(name)) // "Argentine peso (1983–1985)" names no currency of today
      .map((name) => name.toLowerCase().replaceAll('’', "'"));
    const variants = [...new Set(forms.flatMap((name) => [name, withoutAccents(name)]))].sort();
    return [code, Number((fractions[code] ?? fractions.DEFAULT)._digits), current.has(code), variants];
  });

writeFileSync(
  new URL('../src/lexicon/currencies.generated.ts', import.meta.url),
  `/** ISO 4217 code, digits of the minor unit, whether its code is known today (tender after 2015, or replaced by the euro), English names in lower case. From Unicode's CLDR. */
export const currencies: readonly (readonly [string, number, boolean, readonly string[]])[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
];
`,
);
