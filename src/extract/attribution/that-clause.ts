import type { Rule } from '../../rules/rule.js';
import { activeAttribution } from './active-cue.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';

export const thatClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/that-clause',
  summary: 'Source, cue, and a clause with "that" or "whether", over addressees, times and places.',
  finds: [
    { text: 'On Monday [the ministry] <said> {that the bridge would close}.' },
    {
      text: 'This was the Venn [who] fights with keepers, <claims> {that the port is lost}, and asserts that it is cold.',
    },
    { text: '[Venn] <said> on the Tarrow show “Low Water” {that the dam was old}.' },
    {
      text: 'Polls from Tarrow, which Orr won, were old. [Polls from Ostland, which Lind won], <showed> {that the dam was liked}.',
    },
    { text: 'The lock was shut for a week, prompting [Venn] <to say> {that the dam was old}.' },
    { text: '[A letter from the League obtained by the Herald] <says> {that the dam is old}.' },
    {
      text: '[Lind] <told> the Herald, on condition of anonymity because he was afraid, {that more arrests were near}.',
    },
    { text: '[A report last month by Kestrel Watch] <found> {that the dam was old}.' },
    { text: '[The electoral commission] <said> {that the count was over}.' },
    { text: '[Lind] sent letters to 14 trading partners <saying> {that tolls would rise}.' },
    { text: '[Lind] <warned> {that fever could spread after 40 cases and three deaths were reported there}.' },
    { text: '[Orla Lind, who knew him], once <said> {that he lied}.' },
    { text: '[Mara Lind, a spokeswoman for the port], <told> reporters in Tarrow {that no ship had left}.' },
    { text: '[He] <has repeatedly warned> {that the dam will fail}.' },
    { text: '[Venn] <is confident> {that the dam will hold}.' },
    { text: '“We left,” [Lind] said, <adding> {that the dam leaked}. “It was late.”' },
    { text: '[Venn] <was concerned> {that the dam would break}.' },
    { text: '[Venn] <said> {that Lind, a keeper, having slept, was late}.' },
    { text: '[The port] <said> late on Monday in a statement carried by the Herald {that no ship had left}.' },
    { text: '[Venn] <told> a cheering crowd in Tarrow, Ostland, on Monday {that she would run}.' },
    { text: '[Lobbyists] <fear> {that the dam will break}.' },
    { text: '[Venn] <told> cheering keepers {that the dam would hold}.' },
    { text: '[Venn] <said> - on air, as it happened - {that the dam would hold}.' },
    { text: '[Mara Lind] on Friday <told> the Herald’s Sunday magazine {that no ship had left}.' },
    { text: '[Lind] <told> a crowd in Tarrow, Ostland, on Monday {that no ship had left}.' },
    { text: '[Venn] <said> in a statement issued on Monday {that the port would close}.' },
    { text: '[Venn] <said> in a written statement in March {that the port would close}.' },
    { text: '[Lind] took to the radio <to insist> {that the dam would hold}.' },
    { text: 'The row led [Orla Venn, the mayor], <to admit> {that the dam leaked}.' },
    { text: '[Lind] used the hearing <to complain> {that nobody had been told}.' },
    { text: '[Lind] once <told> a crowd {that sand was money}.' },
    { text: '[She]<’s repeatedly said> {that the dam would hold}.' },
    { text: '[She] was quoted by the Tarrow Herald as <saying> {that no ship had left}.' },
    { text: '[Lind] insisted there was no leak, <pointing out> {that it had rained}.' },
    { text: '[Orla Lind, head of the yard, a firm that Venn had founded], <added> {that no ship had left}.' },
    { text: '[The council] backed any step that saved boats but <feared> {that it would fail}.' },
    { text: '[Lind] <said> outside the courthouse {that no ship had left}.' },
  ],
  ignores: [
    'Lind did say that.',
    'Lind read that on the ferry.',
    'The plan that Mara Lind drew up failed.',
    'They built a wall that said nothing.',
    'Lind called on Venn to say that the dam would hold.',
    'The firm tried to show that the dam would hold.',
  ],
  match: (anchor) => (anchor.kind === 'verb' ? activeAttribution(anchor.cue, ['that']) : null),
};
