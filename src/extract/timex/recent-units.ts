import { readUnit } from './read/unit.js';
import { wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const recentUnits: TimexRule = {
  id: 'timex/recent-units',
  summary: 'a stretch without bounds up to now: "recent weeks", "recent years"',
  finds: [
    { text: 'Prices fell in {recent weeks}.', gives: { type: 'DATE', value: 'PAST_REF' } },
    { text: 'The firm grew in {recent weeks and months}.', gives: { value: 'PAST_REF' } },
  ],
  ignores: ['Recent-arrival buyers left.', 'Her latest book is out.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    if (wordAt(words, at) !== 'recent') return null;
    const unit = readUnit(words, at + 1);
    if (unit === null || !unit.value.plural) return null;
    const more = wordAt(words, unit.next) === 'and' ? readUnit(words, unit.next + 1) : null;
    return timex(doc, at, more?.next ?? unit.next, 'DATE', { kind: 'vague', reference: 'PAST_REF' });
  },
};
