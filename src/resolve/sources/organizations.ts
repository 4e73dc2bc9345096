import { bodyNouns, firmNouns, outletNouns } from '../../lexicon/roles.js';
import { type Entity, knownGender } from './entity.js';
import { isEither, isInstitutionNoun, isOutlet } from './vocabulary.js';

const OUTLETS = new Set(outletNouns);
const FIRMS = new Set(firmNouns);
const BODIES = new Set(bodyNouns);
/** Of the nouns for firms, those that tell a trade which few have. */
const OF_TRADES = new Set([
  'airline',
  'airport',
  'bank',
  'brewery',
  'brokerage',
  'carmaker',
  'chipmaker',
  'distillery',
  'drugmaker',
  'exchange',
  'gunmaker',
  'housebuilder',
  'insurer',
  'lender',
  'planemaker',
  'shipbuilder',
  'steelmaker',
  'supermarket',
  'toymaker',
  'truckmaker',
  'utility',
]);
/** "Tarrow State Police ... the agency" */
const AGENCIES = new Set(['agency', 'department']);
const OF_STATE = new Set([
  'administration',
  'authority',
  'bureau',
  'centers',
  'coastguard',
  'commission',
  'department',
  'directorate',
  'guard',
  'office',
  'organisation',
  'organization',
  'police',
  'service',
]);

/** Nouns for organizations of any name: "the company", "the watchdog" refer to one mentioned just now. */
export const isGenericNoun = (key: string): boolean => OUTLETS.has(key) || FIRMS.has(key) || BODIES.has(key);

export const isOutletNoun = (key: string): boolean => OUTLETS.has(key);

/**
 * Can an organization be called by a generic noun? A ministry, a court and a party are called that, and never "the company". One
 * whose kind is a guess has to have spoken, and so does a news outlet that is not known for it.
 */
export function canBeCalled(entity: Entity, key: string, hasSpoken: boolean): boolean {
  if (entity.kind !== 'organization' || !(entity.certain || hasSpoken)) return false;
  const own = [...entity.heads].filter((head) => isInstitutionNoun(head) && !isEither(head));
  if (key === 'force') return own.includes('police') || own.includes('constabulary');
  const outlet = isOutlet(entity.name.toLowerCase().replace(/^the /, '').replaceAll('-', ' - '));
  if (outlet || own.some((head) => OUTLETS.has(head) && !BODIES.has(head))) return OUTLETS.has(key);
  if (own.length === 0) return hasSpoken || BODIES.has(key) || (FIRMS.has(key) && !OF_TRADES.has(key));
  if (AGENCIES.has(key) && own.every((head) => OF_STATE.has(head))) return true;
  const kinds = [FIRMS, BODIES].filter((nouns) => nouns.has(key));
  return kinds.some((nouns) => own.every((head) => nouns.has(head)));
}

/** What nothing tells to be a person, a single word or one that spoke of "it": "Kaja said ... The company said". */
export const maybeOrganization = (entity: Entity): boolean =>
  entity.named &&
  !entity.certain &&
  !entity.plural &&
  (entity.speaksOfIt || !entity.name.includes(' ')) &&
  entity.role === null &&
  knownGender(entity) === null;
