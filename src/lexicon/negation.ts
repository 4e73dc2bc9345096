/** Words that negate the clause they stand in, lower case. */
export const negators: readonly string[] = [
  "ain't",
  'cannot',
  'hardly',
  "n't",
  'neither',
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'not',
  'nothing',
  'nowhere',
  'without',
];

/** Verbs, before "to" or "of", after which a cue attributes nothing: what they govern did not happen ("refused to deny", "stopped short of calling"). */
export const cancellers: readonly string[] = [
  'avoid',
  'cease',
  'decline',
  'fail',
  'forget',
  'hesitate',
  'neglect',
  'opt not',
  'pass up a chance',
  'refrain',
  'refuse',
  'resist',
  'shy away',
  'stop',
  'stop short',
];

/** Words before a cue that make it a possibility ("might deny", "if they claim"), lower case. */
export const hypotheticals: readonly string[] = ['could', 'if', 'may', 'might', 'should', 'unless', 'whether', 'would'];
