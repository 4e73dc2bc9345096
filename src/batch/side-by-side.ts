/** How a run ended: with a `result`, or with the `problem` that was thrown. */
export type Ending<Result> =
  | { readonly result: Result; readonly problem?: undefined }
  | { readonly result: null; readonly problem: unknown };

/**
 * Leads runs that halt after each of their steps through them side by side: every run takes its first step, then every run its second.
 * The code of one step is much, and stays in the processor's caches while several runs pass through it. A run that throws is out;
 * the others go on.
 *
 * @returns how each run ended, in the order of `runs`
 */
export function sideBySide<Result>(runs: readonly Iterator<void, Result, void>[]): Ending<Result>[] {
  const endings: Ending<Result>[] = [];
  let going = [...runs.keys()];
  while (going.length > 0) {
    going = going.filter((i) => {
      try {
        const { done, value } = runs[i]!.next();
        if (done !== true) return true;
        endings[i] = { result: value };
      } catch (problem) {
        endings[i] = { result: null, problem };
      }
      return false;
    });
  }
  return endings;
}
