import type { VerbCue } from '../../rules/frames/cues.js';
import { headWord, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { activeAttribution } from './read/active-cue.js';

const NAMED = new Set(['identified', 'named', 'quoted']);

export const infinitive: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/infinitive',
  summary: 'Source, cue, and an infinitive, with or without an object before it.',
  finds: [
    { text: '[The keeper] <claims> {to have sold the dam}.' },
    { text: '[The union] <vowed> {to fight the closure}.' },
    { text: '[Venn] was heard on a microphone <telling> Lind {to go home}.' },
    { text: '[Lind] <vowed> {to “shore up the pier”}.', gives: { kind: 'mixed' } },
    { text: '[The charity] <called on> {keepers not to “make ships wait”}.', gives: { kind: 'mixed' } },
    { text: '[Lind] <called on> {the keepers, Venn and Tarrow, to press the port}.' },
    { text: '[Lind] <called on> {all sides “to refrain from threats”}.', gives: { kind: 'mixed' } },
    { text: '[The mayor] <urged> {residents to leave their homes}.' },
    { text: '[Mayor] <vows> {to save port} as storm nears\n\nThe cranes stand still. Nobody knows why.' },
    { text: '[The mayor] <asked> {them to leave}.' },
    { text: '[Venn] told the council the port would close and <refused> {to say more}.' },
    { text: '[The report] <projects> {the harbour to grow by a tenth}.' },
    { text: '[The mayor] <told> them {not to leave}.' },
    { text: '[The court] <directed> {the port to pay the keepers}.' },
  ],
  ignores: [
    'The union came to fight the closure.',
    'The port will be asking residents to leave.',
    'He was urged on by the crowd to run.',
    'A keeper, who declined to be named, left.',
    'Three keepers, said to be students, left.',
    'Some men were freed or said to have died.',
  ],
  match: (anchor) =>
    anchor.kind === 'verb' && !staysUnnamed(anchor.cue) && !isSaidOf(anchor.cue)
      ? activeAttribution(anchor.cue, ['infinitive', 'object-infinitive'])
      : null,
};

/** "said to be ill", "said to have died": others say it of whoever stands before. */
const isSaidOf = ({ view, after, verb }: VerbCue): boolean =>
  verb.lemma === 'say' &&
  view.chunks[after]?.infinitive === true &&
  SAID.has(wordAt(view.doc, view.chunks[after]!.first + 1)) &&
  wordAt(view.doc, view.chunks[after]!.first) === 'to';
const SAID = new Set(['be', 'have']);

/** "declined to be identified": it tells of the source, not of what it says. */
const staysUnnamed = ({ view, after }: VerbCue): boolean =>
  view.chunks[after]?.infinitive === true && NAMED.has(headWord(view, after));
