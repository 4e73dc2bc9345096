import { describe, expect, it } from 'vitest';
import { kindsOf } from './reading.js';

const BODY =
  'The council of Aldmoor voted late on Monday to close the old bridge for a year. Engineers had found cracks in three piers.';

/** The kind of a line between two body paragraphs under a headline. */
const kindOf = (line: string): string | undefined =>
  kindsOf(`Aldmoor closes its bridge\n\n${BODY}\n\n${line}\n\n${BODY}`)[2];

describe('kinds of paragraphs', () => {
  it.each([
    'Follow us on Telegram and hear it first:',
    'Follow Ann Roe on Twitter',
    '- Follow @aldmoor',
    '• Read more: Mayor says bridge was safe',
    'Related stories',
    'RELATED STORIES:',
    'Read more: Mayor says bridge was safe',
    'Also read: Mayor says bridge was safe',
    'Sign up for our newsletter',
    'Sign up for our daily newsletter to get the news first.',
    'Similar Posts',
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below',
    'Watch the mayor’s full speech below:',
    'See the results here.',
    'Subscribe to our podcast.',
    'Share this article',
    'You may also like',
    'Also on The Aldmoor Post:',
    'Click here to read the report',
    'Most read · Comments (12) · Subscribe for £2 a week',
    'Were you there? Tell our newsroom before Friday.',
  ])('calls to action: %s', (line) => {
    expect(kindOf(line)).toBe('callToAction');
  });

  it.each([
    'Top image via Getty Images',
    '(Photo: Ann Roe)',
    '[Image: Aldmoor council]',
    'Photo by Ann Roe',
    'Image credit: Bo Lind/Flickr',
    'Getty Images',
    'Getty.',
    'The old bridge at Aldmoor, seen on Sunday. (AP Photo/Ann Roe)',
    'Mayor Bo Lind leaves the town hall (Reuters/Ann Roe)',
    'File photo of the bridge. Image: Ann Roe.',
    '© 2022 The Aldmoor Post',
  ])('captions: %s', (line) => {
    expect(kindOf(line)).toBe('caption');
  });

  it.each([
    'Published 23 December 2022',
    'Last updated: 5 p.m., Dec. 23',
    'Updated on Friday at 11:30',
    'Posted Dec 3, 2022',
    'Originally published on 3 December 2022',
  ])('publication: %s', (line) => {
    expect(kindOf(line)).toBe('publication');
  });

  it.each([
    'Friday, December 23, 2022',
    '12/23/22 09:14 AM EST',
    'Ann Roe | December 23, 2022',
    'By Ann Roe, The Aldmoor Post, December 23, 2022',
    'By our own reporters · Updated Friday, Dec 23, 2022, 9:14am',
  ])('publication: a date alone, or beside the author, at the head: %s', (line) => {
    expect(kindsOf(`Aldmoor closes its bridge\n\n${line}\n\n${BODY}`)).toEqual(['headline', 'publication', 'body']);
  });

  it('calls to action: the titles listed below one', () => {
    expect(
      kindsOf(
        `Aldmoor closes its bridge\n\n${BODY}\n\nRelated stories\n• Mayor denies all\n• Ten best boots\n\n${BODY}`,
      ),
    ).toEqual(['headline', 'body', 'callToAction', 'callToAction', 'callToAction', 'body']);
  });

  it.each(['Cracks in the piers', 'Claims are “groundless”', 'What the mayor knew in 2014'])('headings: %s', (line) => {
    expect(kindOf(line)).toBe('heading');
  });

  it.each(['- The bridge closes', '• The road stays open.', '3. The mayor leaves.'])('lists: %s', (line) => {
    expect(kindOf(line)).toBe('list');
  });

  it.each([
    'He left.',
    'She added:',
    'LIND: It was safe',
    '“It was safe,” Lind said.',
    '"Follow us," the mayor said.',
    'Sign up for the army, she told them.',
    'Photos by residents showed smoke over the bridge.',
    'Posted losses of $5 million wiped out the gains of the year.',
    'Getty Images said on Monday that it would sue.',
    'Getty Images has sued.',
    'Read more books, the mayor said.',
    'More from the council came on Tuesday, in a note.',
    'Related claims were rejected on Tuesday.',
    'See what he wrote, she said.',
    'The bridge (an old one) is shut (again)',
  ])('no page furniture: %s', (line) => {
    expect(['body', 'heading']).toContain(kindOf(line));
  });

  it.each([
    ['Aldmoor closes its bridge', 'headline'],
    ['Aldmoor Closes Its Old Bridge, and Mayor Lind Leaves the Town Hall in the Rain.', 'headline'],
    ['Why did Aldmoor close its bridge?', 'headline'],
    ['Mayor: ‘The bridge is safe’', 'headline'],
    ['Lind says bridge is safe.', 'headline'],
    ['The mayor of Aldmoor said on Monday that the bridge was safe.', 'body'],
    ['ALDMOOR, Dec. 23 (Acme) - The bridge is shut', 'body'],
    [BODY.repeat(3), 'body'],
  ])('the first line: %s', (line, kind) => {
    expect(kindsOf(`${line}\n\n${BODY}`)[0]).toBe(kind);
  });

  it('finds the headline without a blank line after it, and behind page furniture', () => {
    expect(kindsOf(`Aldmoor closes its bridge\n${BODY}\n${BODY}`)).toEqual(['headline', 'body', 'body']);
    expect(kindsOf(`Advertisement\n\nAldmoor closes its bridge\n\n${BODY}`)).toEqual([
      'callToAction',
      'headline',
      'body',
    ]);
  });

  it('finds no headline in a text of one paragraph', () => {
    expect(kindsOf(BODY)).toEqual(['body']);
    expect(kindsOf('Aldmoor closes its bridge')).toEqual(['body']);
  });
});
