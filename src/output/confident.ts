import type { Extraction } from '../types.js';

/**
 * Leaves out the records below a confidence. What would refer to a record that is not there becomes null, or leaves its list;
 * sources that no claim and no denial names go too. Identifiers stay what they were.
 */
export function keepConfident(extraction: Extraction, minimum: number): Extraction {
  const confident = (record: { confidence: number }): boolean => record.confidence >= minimum;
  const claims = extraction.claims.filter(confident);
  const denials = extraction.denials.filter(confident);
  const money = extraction.money.filter(confident);

  const left = new Set([...claims, ...money].map((record) => record.id));
  const ifLeft = (id: string | null): string | null => (id !== null && left.has(id) ? id : null);
  const named = new Set([...claims, ...denials].map((record) => record.source?.id));

  return {
    ...extraction,
    claims: claims.map((claim) => ({ ...claim, via: ifLeft(claim.via) })),
    denials: denials.map((denial) => ({
      ...denial,
      claim: ifLeft(denial.claim),
      denies: denial.denies.filter((id) => left.has(id)),
    })),
    money: money.map((sum) => ({ ...sum, equals: ifLeft(sum.equals) })),
    dates: extraction.dates.filter(confident),
    sources: extraction.sources.filter((source) => named.has(source.id)),
  };
}
