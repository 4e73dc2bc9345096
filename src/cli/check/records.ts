import type { Claim, Denial, Money, Passage, Source, TextSpan, Timex } from '../../types.js';

/** A record of any list. */
export type AnyRecord = Claim | Denial | Money | Timex | Source;

const at = ({ start, end }: TextSpan): string => `${start}–${end}`;

/** Where a record stands, from the most exact notion of it to the loosest; null where a notion does not apply. */
export function placesOf(record: AnyRecord): (string | null)[] {
  if ('mentions' in record) return [record.name, record.mentions[0] ? at(record.mentions[0]) : null];
  if (isFigure(record)) return [at(record), `from ${record.start}`, `to ${record.end}`];
  const cue = record.cue && at(record.cue);
  const spans = record.content?.spans.map(at).join(' ') ?? null;
  const start = record.content?.spans[0]?.start;
  return [`${cue} ${spans}`, spans, cue, start === undefined ? null : `from ${start}`];
}

/** A record in a few words: "c3 Ana Ruiz said: the bridge would open …". */
export function labelOf(record: AnyRecord): string {
  if ('mentions' in record) return `${record.id} ${record.name}`;
  if (isFigure(record)) return `${record.id} ${record.text}`;
  const words = [record.source?.text, record.cue?.text].filter((part) => part !== undefined);
  return `${record.id} ${words.join(' ')}${record.content === null ? '' : `: ${record.content.text}`}`;
}

const isFigure = (record: Exclude<AnyRecord, Source>): record is (Money | Timex) & Passage => 'start' in record;
