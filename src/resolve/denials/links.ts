import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { Claim, Denial } from '../../types.js';
import { type Answer, type Answered, answeredClaims, heldIn } from './answers.js';
import { isPronoun, isSame } from './parties.js';
import { matterOf, paragraphAt, sentenceAt, sharedTerms } from './terms.js';
import { claimsNear, cuesNear } from './window.js';

/** A denial as it is published, so far as its links need it. */
export interface Linked extends Answer {
  readonly cue: Denial['cue'];
}

const AGAIN = /\b(?:again|also|likewise|repeatedly)\b/i;

/**
 * The claims that each denial answers. A denial without words of its own takes those of another one: of the same source in the same
 * paragraph, of the one before it where it denies "again" or "also", and a headline those of the body.
 */
export function linksOf(doc: TaggedDoc, denials: readonly Linked[], claims: readonly Claim[]): Claim[][] {
  const denying = new Set(denials.flatMap(({ carrier }) => carrier ?? []));
  const held = heldIn(claims, denials);
  const own = denials.map((denial) => ({
    denial,
    cue: denial.cue,
    found: answeredClaims(doc, denial, claimsNear(claims, denial.cue.start), denying, held),
  }));
  return own.map(({ denial, cue, found }, i) => {
    if (found.by === 'words') return [...found.claims];
    const before = own[i - 1];
    // "She denied it. 'That is false,' she said.": both answer the same.
    if (before !== undefined && followsOn(doc, denial, before.denial))
      return before.found.claims.filter((claim) => claim !== denial.carrier);
    const other = cuesNear(own, cue.start).find((candidate) => {
      const isBefore = candidate.cue.start < cue.start;
      const tells =
        candidate.found.by === 'words' || (denial.form === 'noun' && isBefore && candidate.found.by === 'place');
      return tells && candidate.denial !== denial && saysMore(doc, denial, candidate.denial, found, isBefore);
    });
    return (other ?? { found }).found.claims.filter((claim) => claim !== denial.carrier);
  });
}

/** Without words of its own, right after another denial of the same denier. */
const followsOn = (doc: TaggedDoc, denial: Linked, before: Linked): boolean =>
  matterOf(doc, denial).size === 0 &&
  sentenceAt(doc, denial.cue.start) === sentenceAt(doc, before.cue.start) + 1 &&
  isSameDenier(doc, denial, before);

/** Does another denial tell what this one is about? */
function saysMore(doc: TaggedDoc, denial: Linked, other: Linked, found: Answered, isBefore: boolean): boolean {
  const matter = matterOf(doc, denial);
  if (matter.size > 0) return isSameDenier(doc, denial, other) && sharedTerms(matter, matterOf(doc, other)) >= 2;
  if (isBefore && AGAIN.test(denial.cue.text)) return true;
  if (!isSameDenier(doc, denial, other)) return false;
  return found.by === 'nothing' || denial.form === 'noun' || inOneParagraph(doc, denial, other);
}

const isSameDenier = (doc: TaggedDoc, a: Linked, b: Linked): boolean => {
  if (a.source === null || b.source === null) return false;
  return isSame(doc, a.source, b.source) || (inOneParagraph(doc, a, b) && isPronoun(doc, b.source));
};

const inOneParagraph = (doc: TaggedDoc, a: Linked, b: Linked): boolean =>
  paragraphAt(doc, a.cue.start) === paragraphAt(doc, b.cue.start);
