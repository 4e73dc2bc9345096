import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { isGerund } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { deniedPhrase } from './read/denied.js';
import { denierOf, isAdjudicator } from './read/denier.js';
import { isDeniable, objectOfVerb } from './read/object.js';

export const verbObject: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-object',
  summary: 'Denier, a verb of denying or rejecting, and the accusation, claim or misdeed as its object.',
  finds: [
    { text: '[Orla Venn] <has denied> {any wrongdoing}.', gives: { form: 'verb', 'cue.lemma': 'deny' } },
    { text: '[The port] <rejected> {the claim that a shipment had left}, citing its books.' },
    { text: '[Venn] <dismissed> {reports of a quarrel} on Monday.' },
    { text: '[The coach] <dismissed> {the affair} as “laughable”.' },
    { text: '[The ministry] <brushed {the allegations} aside>.' },
    { text: '[The port] <dismissed> as “idle talk” {reports that a shipment had left}.' },
    { text: '[The port] <rejected> what it called {baseless claims}.' },
    { text: '“[Your letter] <disputes> {the substance of the two articles},” Venn wrote.' },
    { text: '[The union] <pushed back> against {suggestions by the mayor that it was broke}.' },
  ],
  ignores: [
    'The port rejected an offer of 20 million crowns.',
    'Orla Venn was denied entry on Monday.',
    'The judge denied a motion to dismiss the charges.',
    'The court rejected the claim that a shipment had left.',
    'The bank denied him a loan.',
    'The guards denied them entry.',
    'The insurer rejected her claim for damages.',
    'The port rejected the idea of a third crane.',
    'Lind defended himself against accusations of fraud.',
    'Venn has denied nothing so far.',
    'She resisted arrest.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    if (view.chunks[cue.chunk]!.passive || isAdjudicator(view, cue.chunk)) return null;
    const object = objectOfVerb(cue);
    if (object === null || !isDeniable(view, object, cue)) return null;
    const source = denierOf(cue);
    if (source === null) return null;
    // "rejects [doping claims]"
    const first = object > cue.after && isGerund(view.chunks[object - 1]) ? object - 1 : object;
    const content = phraseSpan(view, { first, end: deniedPhrase(view, object).end });
    return assemble('verb', source, { lemma: cue.verb.lemma, ...cue.span }, [content]);
  },
};
