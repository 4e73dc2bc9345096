import type { PublishOptions } from '../output/record.js';
import type { DateOrder, RecordKind } from '../types.js';

/** What one article's extraction depends on besides the article; plain data, so that it can cross to a worker. */
export interface WorkOptions extends PublishOptions {
  readonly only: readonly RecordKind[];
  readonly dateOrder: DateOrder | null;
}
