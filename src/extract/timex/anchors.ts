import type { Token } from '../../document/doc.js';
import { isOneOf, signOf } from '../../document/words.js';
import { dayParts, longWords, months, seasons, units, weekdays } from '../../lexicon/calendar.js';
import { decadeWords, ordinals, vagueQuantities } from '../../lexicon/calendar-numbers.js';
import { holidays } from '../../lexicon/holidays.js';
import { cardinals } from '../../lexicon/number-words.js';
import { recurrences, vagueReferences } from '../../lexicon/time-references.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { fiscalQuarters, fiscalYears } from './read/fiscal-year.js';
import { hedges } from './read/hedge.js';
import { withoutStop } from './read/words.js';
import type { TimexAnchor } from './timex-rule.js';

/** What may stand between the words of a holiday: "New Year's Day", "New-Year". */
const JOINTS = ["'", "'s", '’', '-'];

/** Expressions of a word or several, by their words. */
const PHRASES = [...hedges.keys(), ...holidays.keys(), ...vagueReferences.keys()].map((phrase) => phrase.split(' '));

/** The second words of those of several words, by their first. */
const SECONDS_OF = new Map<string, Set<string>>();
for (const [first, second] of PHRASES)
  if (second !== undefined) SECONDS_OF.set(first!, (SECONDS_OF.get(first!) ?? new Set(JOINTS)).add(second));

/** Words that an expression can begin with; numbers begin one as well. */
const STARTS: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...dayParts.keys(),
  ...decadeWords.keys(),
  ...fiscalQuarters.keys(),
  ...fiscalYears.keys(),
  ...longWords.keys(),
  ...months.keys(),
  ...PHRASES.flatMap((words) => (words.length === 1 ? words : [])),
  ...ordinals.keys(),
  ...recurrences.keys(),
  ...seasons.keys(),
  ...units.keys(),
  ...vagueQuantities,
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  ...['autumns', 'summers', 'winters'],
  ...[
    "'",
    'a',
    'a.d',
    'ad',
    'an',
    'closing',
    'coming',
    'corresponding',
    'couple',
    'dawn',
    'daybreak',
    'dozens',
    'dusk',
    'nightfall',
    'sunrise',
    'sunset',
    'each',
    'earlier',
    'early',
    'end',
    'every',
    'final',
  ],
  ...['fiscal', 'following', 'fy', 'h1', 'h2', 'half', 'hundreds', 'last', 'late', 'later', 'latest', 'mid'],
  ...[
    'midday',
    'midnight',
    'midyear',
    'millions',
    'most',
    'next',
    'noon',
    'once',
    'overnight',
    'past',
    'previous',
    'prior',
    'q1',
    'q2',
  ],
  ...['q3', 'q4', 'recent', 'tens', 'that', 'the', 'these', 'this', 'those', 'thousands', 'today', 'tomorrow'],
  ...['tonight', 'twice', 'weekday', 'weekdays', 'weeknights', 'yesterday', '‘', '’'],
]);

/** Frequent words that begin an expression only where the next word is one of time as well. */
const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'most', 'over', 'that', 'the', 'these', 'this', 'those']);
const SECONDS: ReadonlySet<string> = new Set([
  ...STARTS,
  ...PHRASES.flatMap((words) => words.slice(0, 2)),
  ...[...dayParts.keys()].map((part) => `${part}s`),
  'additional',
  'beginning',
  'comparable',
  'date',
  'equivalent',
  'full',
  'least',
  'less',
  'more',
  'most',
  'number',
  'period',
  'preceding',
  'same',
  'small',
  'time',
  'start',
  'middle',
  'entire',
  'opening',
  'wee',
  'whole',
  'hundred',
  'dozen',
  'current',
  'new',
  'financial',
  'latter',
  'pre',
  'predawn',
]);

const orWithStop = (words: Iterable<string>): string[] => [...words].flatMap((word) => [word, `${word}.`]);

const START = signOf(orWithStop(STARTS));
const OPENER = signOf(OPENERS);
const SECOND = signOf(orWithStop(SECONDS));
/** The first of several words, which begins nothing else. */
const PHRASE = signOf(orWithStop([...SECONDS_OF.keys()].filter((word) => !STARTS.has(word))));

function opensExpression(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'number') return true;
  if (isOneOf(token, START)) return !isOneOf(token, OPENER) || next?.kind === 'number' || isOneOf(next, SECOND);
  return isOneOf(token, PHRASE) && SECONDS_OF.get(withoutStop(token.lower))!.has(withoutStop(next?.lower ?? ''));
}

/** Every token that an expression may begin with: one look-up for most tokens, two for articles and the like. */
export function* anchors(doc: TaggedDoc): Iterable<TimexAnchor> {
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'caption' || paragraph.kind === 'callToAction') continue;
    for (let i = paragraph.firstSentence; i < paragraph.endSentence; i++) {
      const { firstToken, endToken } = doc.sentences[i]!;
      for (let at = firstToken; at < endToken; at++) {
        if (opensExpression(doc.tokens[at]!, doc.tokens[at + 1])) yield { at, end: endToken };
      }
    }
  }
}
