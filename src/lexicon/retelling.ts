/** Those who tell of what others do and say: a participle after their account may be another's word. */

/** Those who only listen: what they hear is said by somebody who is not named. */
export const listenerNouns: readonly string[] = [
  'bailey',
  'conference',
  'court',
  'hearing',
  'inquest',
  'inquiry',
  'jurors',
  'jury',
  'magistrates',
  'trial',
  'tribunal',
];

/** Those who tell what a suspect did. */
export const investigatorNouns: readonly string[] = [
  'detectives',
  'investigators',
  'officers',
  'police',
  'prosecution',
  'prosecutor',
  'prosecutors',
];

/** Verbs of saying that belong to whoever acts in an account, and seldom to the one who gives it; in the dictionary form. */
export const actsInSpeech: readonly string[] = ['boast', 'demand', 'pledge', 'promise', 'threaten', 'vow'];
