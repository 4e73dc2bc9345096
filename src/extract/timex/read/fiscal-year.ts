/** Business years in short, "fy17" and "fy2017" in lower case, with their year. */
export const fiscalYears: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 150 }, (_, i) => 1950 + i).flatMap((year) => [
    [`fy${year}`, year] as const,
    ...(year >= 1960 && year < 2060 ? [[`fy${String(year).slice(2)}`, year] as const] : []),
  ]),
);
