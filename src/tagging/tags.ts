/** What a token can be, as bits: a token's tags are the union of a word class and its features. */
export const Tag = {
  Noun: 1 << 0,
  Plural: 1 << 1,
  /** A name or part of one; always a Noun as well. */
  Proper: 1 << 2,
  /** Personal, demonstrative and indefinite pronouns that stand for a noun phrase. */
  Pronoun: 1 << 3,
  Verb: 1 << 4,
  Past: 1 << 5,
  /** Third person singular present. */
  Third: 1 << 6,
  /** Infinitive, or any other present form without an ending. */
  Base: 1 << 7,
  Gerund: 1 << 8,
  Participle: 1 << 9,
  Modal: 1 << 10,
  /** Forms of be, have and do. */
  Auxiliary: 1 << 11,
  Adjective: 1 << 12,
  Adverb: 1 << 13,
  Determiner: 1 << 14,
  Preposition: 1 << 15,
  Coordinator: 1 << 16,
  Subordinator: 1 << 17,
  Number: 1 << 18,
  /** "'s", "his", "whose". */
  Possessive: 1 << 19,
  Wh: 1 << 20,
  /** The word "to" before an infinitive. */
  To: 1 << 21,
  Negation: 1 << 22,
  FirstName: 1 << 23,
  Male: 1 << 24,
  Female: 1 << 25,
  Place: 1 << 26,
  Organization: 1 << 27,
  Honorific: 1 << 28,
  Demonym: 1 << 29,
  /** A person's occupation or office: "spokesman". */
  Role: 1 << 30,
} as const;

/** Every verb form that can be the finite verb of a clause. */
export const FINITE = Tag.Past | Tag.Third | Tag.Base | Tag.Modal;

/** The tags of an organization's name. */
export const ORGANIZATION = Tag.Noun | Tag.Proper | Tag.Organization;

export const has = (tags: number | undefined, wanted: number): boolean => ((tags ?? 0) & wanted) !== 0;
