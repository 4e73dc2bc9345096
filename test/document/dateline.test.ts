import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

const partsOf = (text: string): (string | null)[] | null => {
  const { dateline } = read(text);
  if (dateline === null) return null;
  return [dateline, dateline.place, dateline.date, dateline.agency].map((span) =>
    span === null ? null : text.slice(span.start, span.end),
  );
};

const LEAD = 'The old bridge was shut on Monday, officials said. It has cracks.';

describe('the dateline', () => {
  it.each([
    ['SEOUL, Dec. 23 (Reuters) -', 'SEOUL', 'Dec. 23', 'Reuters'],
    ['WASHINGTON —', 'WASHINGTON', null, null],
    ['NEW YORK (AP) _', 'NEW YORK', null, 'AP'],
    ['CANBERRA, Australia (AP)_', 'CANBERRA, Australia', null, 'AP'],
    ['LONDON/PARIS, March 3 -', 'LONDON/PARIS', 'March 3', null],
    ['NASHUA, N.H. -', 'NASHUA, N.H.', null, null],
    ['DES MOINES, Iowa, 3 Aug 2022 (UPI) —', 'DES MOINES, Iowa', '3 Aug 2022', 'UPI'],
    ['PARIS, Friday, May 3, 2022 --', 'PARIS', 'Friday, May 3, 2022', null],
    ['Mexico City (AFP) –', 'Mexico City', null, 'AFP'],
    ['ST. LOUIS —', 'ST. LOUIS', null, null],
    ['Dec 23 (Reuters) -', null, 'Dec 23', 'Reuters'],
    ['TARROW, Lund, Dec. 23, 2022 /Newsline/ --', 'TARROW, Lund', 'Dec. 23, 2022', 'Newsline'],
    ['(Reuters) -', null, null, 'Reuters'],
    ['(CNN)', null, null, 'CNN'],
    ['Tarrow (Newsline):', 'Tarrow', null, 'Newsline'],
    ['Tarrow [Ostland], March 2 (APX):', 'Tarrow', 'March 2', 'APX'],
    ['Tarrow, Nov 10 (APX)', 'Tarrow', 'Nov 10', 'APX'],
    ['TARROW, Jan 3 (APX):', 'TARROW', 'Jan 3', 'APX'],
    ['TARROW (Harbour News - 13th September, 2020)', 'TARROW', '13th September, 2020', 'Harbour News'],
    ['TARROW, Nigeria |', 'TARROW, Nigeria', null, null],
    ['Tarrow, Netherlands —', 'Tarrow, Netherlands', null, null],
  ])('%s', (head, place, date, agency) => {
    expect(partsOf(`Aldmoor closes its bridge\n\n${head} ${LEAD}`)).toEqual([head, place, date, agency]);
    expect(partsOf(`${head} ${LEAD}`)).toEqual([head, place, date, agency]);
  });

  it('may end in a colon after a known place, below a headline', () => {
    expect(partsOf(`Aldmoor closes its bridge\n\nLAHORE: ${LEAD}`)).toEqual(['LAHORE:', 'LAHORE', null, null]);
    expect(partsOf(`LAHORE: ${LEAD}`)).toBeNull();
  });

  it('may be a paragraph of its own', () => {
    expect(partsOf(`ALDMOOR, August 7 (Acme) --\n\n${LEAD}`)).toEqual([
      'ALDMOOR, August 7 (Acme) --',
      'ALDMOOR',
      'August 7',
      'Acme',
    ]);
  });

  it.each([
    'NATO — which met on Monday — said no. It has cracks.',
    'FOR IMMEDIATE RELEASE - December 23, 2022',
    'EXCLUSIVE – The old bridge was shut.',
    'Mayor Lind - The man who knew - left.',
    'LIND: It was safe.',
    'ALDMOOR (UK) - which is small - said so.',
    'Friday - The bridge is shut.',
    '(a) - The bridge is shut.',
    '(The bridge is shut.) It has cracks.',
    LEAD,
    `${'Kim said so. \n\n'.repeat(20)}ALDMOOR (AP) — ${LEAD}`,
  ])('is none in: %s', (text) => {
    expect(partsOf(text)).toBeNull();
  });
});
