import { frontedClauseAt } from '../../rules/frames/complement/fronted.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { isBreak } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { activeAttribution } from './read/active-cue.js';
import { clauseAround } from './read/clause-around.js';

export const bareClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/bare-clause',
  summary: 'Source, cue, and a clause without "that".',
  finds: [
    { text: '[Police] <say> {the two men, aged 20 and 22, fled}.' },
    { text: '[Lind] <said> {a man entered the yard, hit her on the head, and left}.' },
    { text: '[Lind] <said> {the crew, who had fled and hid on the pier, were well}.' },
    { text: '[The union] <said> {the haste of the mayor, Ole Venn to close the pier was unacceptable}.' },
    { text: 'Lind sat with Venn, [who] surprised the crew by <declaring> {the port was sold}.' },
    { text: '[Lind] praised the plan — something that shook the port — and <said> {it was time}.' },
    { text: '[A clerk] <said> {two rivals, including Kestrel Motors, had voiced interest}.' },
    { text: '[Lind] <said> last week {only two cases were known}, accusing the port of lies.' },
    { text: '[Critics such as Lind] <say> {the port, which denies it, is old}.' },
    { text: '[The ministry] <said> on July 24 {it had halted the talks}.' },
    { text: '[The ministry] <said> on Monday {the bridge would close in May}.' },
    { text: '[Lind] <told> the council {she had never seen the letter}.' },
    { text: 'Keepers [who] <say> {the port is old} were divided on Monday.' },
    { text: '[The complaint] <alleges> {Lind “repeatedly and wilfully” ignored it}.' },
    { text: '[Venn] <told> the council {the port would close} and left the room.' },
    { text: '[Venn] <said> {the port would close}, days after Lind resigned.' },
    { text: '[Venn], <saying> {he was tired}, left the room.' },
    { text: '[Lind] walked out of the meeting <saying> {she can no longer see the port}.' },
    { text: '[Venn] <said> {he would stay}, though critics doubt it.' },
    { text: '[The texts] <showed> {Lind urging the port to “burn it”}.' },
    { text: '[Sunde Fisheries] <claims> {it never sold the boat}.' },
    { text: '[The Tarrow Herald] <reports> {Lind’s last ship was sold}.' },
    { text: '[Venn] <said> {yes} and took the letter.' },
    { text: '[He]<’s said> {it would hold}.' },
    { text: '[All but two] <said> {the lamp had been sold}.' },
    { text: '[Venn] <said> {the lamp had been sold}, Lind told reporters in Tarrow late on Monday.' },
    { text: '[Orla Venn] <said> {the plan was dead}, adding that she would resign.' },
    { text: '[Orla Venn] <said> {the dam would hold}, a claim nobody believed.' },
    { text: '[Orla Venn] <said> {the dam would hold}, but she took her boat away.' },
    { text: '[Orla Venn] <said> {the dam would hold}, even as the water rose.' },
    { text: 'Some keepers have left. [Others] <say> {they will stay} and one said he would go.' },
    { text: '[Orla Venn] <said> {the dam had leaked} - a fact the port confirmed.' },
    { text: '[Orla Venn] <said> {the dam - a ruin by then - was still used}.' },
    { text: '[Orla Venn] <said> on Monday {she “hand-delivered” the letter}.' },
    { text: '[Lind] <told> me privately {he was tired}.' },
    { text: '[Lind] <told> the council {it would read a letter in which she wrote, days before the fire, “No.”}' },
    { text: '[Venn] <suggested> {it was Lind, not her, who sold the boat}.' },
    { text: '[Venn] <admitted> {the dam had leaked}, though he pointed out that it was old.' },
    { text: 'In a statement, [Ostland, Venn and the port] <said> {the strike had to stop}.' },
    { text: '11.06am  [Lind] <says> {the dam is safe}.' },
    { text: '[Lind] <said> {at least 12 keepers had left}.' },
    { text: '[Lind] <said> in a note {between 20 and 30 keepers had left}.' },
    { text: '[Lind] <said> {after the rain stopped, the keepers left}.' },
    { text: '[Lind] <said> {of those, two had left}.' },
    { text: '[Lind] <said> {the clerk who signed it would leave} but added that he was ill.' },
    { text: '[Lind] <said> {the dam was safe}, a claim rejected by Venn.' },
    { text: '[Lind] <said> {the dam was safe}, whereas Venn said it leaked.' },
    { text: '[Lind] <said> {the firm would cut jobs and announce more cuts}.' },
    { text: '[Lind] <said> {he was tired} when asked about it.' },
    { text: '[Lind] <said> on Friday {three keepers had left}.' },
    { text: '[Lind] <argues> {whatever happens, the port will close}.' },
    { text: '[Lind] <warns> {the keeper who left will come back}.' },
    { text: '[Lind] <told> the Herald {in recent weeks, keepers had left}.' },
    { text: '[Lind] <told> reporters {heavy rain was expected}.' },
    { text: '[Lind] <told> reporters {$5 million had been lost}.' },
    { text: '[Lind] <told> reporters {Venn, the mayor, was ill}.' },
  ],
  ignores: [
    'The diary, which Venn found after the storm, she had burned.',
    'Lind remembers the day she left.',
    'Venn, who also wrote separately, left.',
    'The firm threatened the old order – in May, it left.',
    'Those who said income tended to vote for Lind.',
    'Nobody said the port should close.',
    'If Lind said the port should close, he was wrong.',
    'Did Lind say the port should close?',
    'Lind, who has ruled since 1994, left.',
    'The ministry closed the bridge in May.',
    'She added salt, and the soup was good.',
    'The report published Tuesday was lost.',
    'Before Venn wrote of the leak, the port was shut.',
    'The mayor reported to the council; her deputy was ill.',
  ],
  match: (anchor) =>
    anchor.kind === 'verb' && !isInserted(anchor.cue)
      ? activeAttribution(anchor.cue, ['clause', 'colon', 'answer'])
      : null,
};

/** "Because of how it was drawn, explained Lind, the map is wrong": what stands before the cue is content too. */
function isInserted(cue: VerbCue): boolean {
  const { view, chunk } = cue;
  if (!isBreak(view, chunk - 1) || frontedClauseAt(view, cue.after)) return false;
  const clause = clauseAround(cue);
  return clause?.first === chunk && isBreak(view, clause.end);
}
