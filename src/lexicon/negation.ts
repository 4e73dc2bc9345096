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

/** Verbs whose negation gives an opinion, a wish, a plan or a state of mind, and answers no accusation ("did not know", "does not plan to"). */
export const unanswering: readonly string[] = [
  'agree',
  'anticipate',
  'appear',
  'believe',
  'care',
  'comment',
  'deserve',
  'doubt',
  'elaborate',
  'envision',
  'expect',
  'feel',
  'find',
  'guess',
  'hear',
  'hope',
  'imagine',
  'intend',
  'know',
  'like',
  'love',
  'matter',
  'mean',
  'mind',
  'need',
  'plan',
  'realise',
  'realize',
  'recall',
  'reckon',
  'remember',
  'respond',
  'see',
  'seem',
  'specify',
  'support',
  'suppose',
  'think',
  'trust',
  'understand',
  'want',
  'wish',
  'worry',
];

/** Objects of negated verbs that tell of silence or of a state of mind, not of what did not happen ("received no answer", "had no preference"). */
export const silences: readonly string[] = [
  'answer',
  'choice',
  'comment',
  'doubt',
  'idea',
  'intention',
  'plans',
  'preference',
  'problem',
  'reply',
  'response',
];

/** Adjectives whose negation tells of a state of mind and answers nothing ("was not surprised"). */
export const statesOfMind: readonly string[] = [
  'afraid',
  'certain',
  'confident',
  'convinced',
  'happy',
  'impressed',
  'interested',
  'optimistic',
  'ready',
  'satisfied',
  'sure',
  'surprised',
  'worried',
];

/** Nouns that raise what a negated statement answers, singular. */
export const raisingNouns: readonly string[] = [
  'accusation',
  'allegation',
  'charge',
  'claim',
  'complaint',
  'criticism',
  'insinuation',
  'question',
  'rumor',
  'rumour',
  'speculation',
  'suggestion',
  'suspicion',
];

/** Verbs that raise what a negated statement answers. */
export const raisingVerbs: readonly string[] = [
  'accuse',
  'allege',
  'ask',
  'blame',
  'charge',
  'claim',
  'confront',
  'implicate',
  'insinuate',
  'press',
  'question',
  'suggest',
];
