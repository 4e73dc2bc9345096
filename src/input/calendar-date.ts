/** Whether a string is a day of the Gregorian calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have is either refused or moved into the next month.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
