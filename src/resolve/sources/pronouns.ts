/** What pronouns of the third person agree with; `person` for a description that tells no gender ("the candidate"). */
export type PronounClass = 'female' | 'male' | 'neuter' | 'person' | 'plural';

const PRONOUNS = new Map<string, PronounClass>([
  ['he', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['she', 'female'],
  ['it', 'neuter'],
  ['its', 'neuter'],
  ['itself', 'neuter'],
  ['their', 'plural'],
  ['theirs', 'plural'],
  ['them', 'plural'],
  ['themselves', 'plural'],
  ['they', 'plural'],
]);

export const pronounClass = (lower: string): PronounClass | null => PRONOUNS.get(lower) ?? null;
