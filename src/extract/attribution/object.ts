import type { Rule } from '../../rules/rule.js';
import { activeAttribution } from './active-cue.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';

export const object: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/object',
  summary:
    'Source, a cue of announcing, praise or blame, and a noun phrase, a gerund or a phrase with "of", "about", "against".',
  finds: [
    { text: '[The governor] <condemned> {the attack on the port}.' },
    { text: 'The port closed, with [its keeper, Orla Lind], <calling> {it a loss}.' },
    { text: 'Shares fell after [the carmaker] cut its outlook, <blaming> {weak demand}.' },
    { text: '[Officials] <accused> {the firm of dumping waste}.' },
    { text: '[Lind] told the Herald on Monday the port was shut and <accused> {the firm of lying}.' },
    { text: '[Lind] said the port had closed when Venn left and <accused> {the firm of lying}.' },
    { text: '[Venn] <called> {the report a disgrace}.' },
    { text: '[Venn] <called> {the plan simply a disgrace}.' },
    { text: 'In {a plan} [he] <described> on Monday {as “a gift,”} Venn sold two cranes.', gives: { kind: 'mixed' } },
    { text: '[The board] <credited> {the keeper for “a calm and steady hand”}.', gives: { kind: 'mixed' } },
    { text: '[Lind] wears a cap in films he calls plays, <mocking> {the port}.' },
    { text: '[The port] <announced> on Monday {the launch of a ferry}.' },
    { text: '[A poll] <shows> {a narrow lead for Orla Venn}.' },
    { text: '[Venn] <pointed to> {the age of the dam}.' },
    { text: '[Venn] <voiced concern> {that the dam was old}.' },
    { text: '[Venn] <called> {the report a disgrace} and left the room.' },
    { text: '[Venn] <called> {Lind, his rival on the council, an old “fraud”}.' },
    { text: '[Venn] <called> {the plan to widen the pier “a dead letter”}.' },
    { text: '[The governor] <condemned> {the attack}, which a clerk had foreseen.' },
    { text: '[The governor] <criticized> {the delay}, though he had asked for it.' },
    { text: '[The governor] <praised> {the crew}, but not for long.' },
    { text: '[The governor] <praised> {the crew} even as the water rose.' },
    { text: '[Lind] <called> {the report a disgrace}, angering the council.' },
    { text: 'Many [who] <praised> {the plan} left the room.' },
    { text: '[Officials] <accused> {the firm, which is old, of dumping waste}.' },
    { text: '[The governor] <praised> {the crew on the ferry} on Monday.' },
    { text: '[Venn] <hailed> {the vote to leave the union as “a fine day”}.' },
    { text: '[Residents] <describe> {the town as “dying”} and say they want to leave.' },
    { text: '[Venn] <dismissed> {Lind as a fool}.' },
    { text: '[Venn] <dismissed> {calls for his resignation as “noise from losers”}.' },
    { text: '[Venn] <warned> in a report last month of {a gap}.' },
    { text: '[Venn] <described> {Lind as one of the worst liars he had met}, and left.' },
    { text: 'Keepers met over the strike, {which} [the port] <has called> {illegal}.' },
    { text: '[Venn] <accused> {Lind of lying}, hours after talks broke up.' },
    { text: '[The port] <attributed> {the loss to a storm in May}.' },
    { text: '[Venn] <dismissed> {the plan as “a joke”}.' },
  ],
  ignores: [
    'The governor added salt to the soup.',
    'Only the port may announce the date.',
    'Venn called a cab.',
    'Lind met the keepers, called wardens, and a clerk.',
    '“We asked twice,” the Herald quoted Venn as saying.',
    'Venn showed great courage.',
    'The yard recalls 40 boats as a precaution.',
    'Venn dismissed the report as a joke.',
    'The Herald, citing two officials, said no.',
    'The port will close, the Herald reported, citing people familiar with the plan.',
  ],
  match: (anchor) =>
    anchor.kind === 'verb'
      ? activeAttribution(anchor.cue, ['phrase', 'gerund', 'prepositional', 'small-clause'])
      : null,
};
