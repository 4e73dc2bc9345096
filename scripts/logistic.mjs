// How much each trait of a record moves the odds that it is right, over those of its rule: a logistic regression with an offset.

const STEPS = 500;
const RATE = 2;
/** Slows the steps of a trait with few records, and draws its shift toward none. */
const DAMPING = 5;
const DRAW = 0.25;

const logOdds = (share) => Math.log(share / (1 - share));

/** The share of right ones to be expected of a record, by its rule's share and the shifts of its traits. */
export const expected = ({ share, traits }, shifts) =>
  1 / (1 + Math.exp(-traits.reduce((sum, trait) => sum + (shifts.get(trait) ?? 0), logOdds(share))));

/** The shift of each trait, in log-odds. A record is `{ share, traits, right }`, its share neither 0 nor 1. */
export function fitShifts(records) {
  const counts = new Map();
  for (const { traits } of records) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const shifts = new Map([...counts.keys()].sort().map((trait) => [trait, 0]));
  for (let step = 0; step < STEPS; step++) {
    const errors = new Map();
    for (const record of records) {
      const error = Number(record.right) - expected(record, shifts);
      for (const trait of record.traits) errors.set(trait, (errors.get(trait) ?? 0) + error);
    }
    for (const [trait, shift] of shifts)
      shifts.set(trait, shift + (RATE * (errors.get(trait) - DRAW * shift)) / (counts.get(trait) + DAMPING));
  }
  return shifts;
}
