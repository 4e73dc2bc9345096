import { describe, expect, it } from 'vitest';
import { whoIsWho } from './support.js';

describe('one office of two bodies', () => {
  it.each([
    [
      'The chairman of Orsa Foods said yes. The chairman of Kell Mills said no.',
      [
        'The chairman of Orsa Foods → the chairman of Orsa Foods',
        'The chairman of Kell Mills → the chairman of Kell Mills',
      ],
    ],
    [
      'The owners of Orsa Foods said yes. The owners of Kell Mills said no.',
      ['The owners of Orsa Foods → the owners of Orsa Foods', 'The owners of Kell Mills → the owners of Kell Mills'],
    ],
    [
      'Ada Lorne, the mayor of Tarrow, was late. The mayor of Bergen said no.',
      ['The mayor of Bergen → the mayor of Bergen'],
    ],
    [
      'The Liberal leader, Ada Lorne, was late. The leader of the Greens said no.',
      ['The leader of the Greens → the leader of the Greens'],
    ],
    [
      'The trade minister said yes. The minister of health said no.',
      ['The trade minister → the trade minister', 'The minister of health → the minister of health'],
    ],
  ])('is held by two: %s', (text, found) => {
    expect(whoIsWho(text)).toEqual(found);
  });

  it.each([
    ['Ada Lorne, chairman of Orsa Foods, was late. The chairman of the company said no.', 'Ada Lorne'],
    ['Ada Lorne, head of the Tarrow Port Authority, was late. The head of the TPA said no.', 'Ada Lorne'],
    ['Ada Lorne, head of the TPA, was late. The head of the Tarrow Port Authority said no.', 'Ada Lorne'],
    ['Mayor Ada Lorne was late. The mayor of Tarrow said no.', 'Ada Lorne'],
    ['French President Ada Lorne was late. The president of France said no.', 'Ada Lorne'],
    ['Health Minister Ada Lorne was late. The minister of health said no.', 'Ada Lorne'],
    ['The Orsa candidate Ada Lorne was late. The candidate for the May election said no.', 'Ada Lorne'],
  ])('is held by one where nothing tells another body: %s', (text, name) => {
    expect(whoIsWho(text)).toEqual([expect.stringContaining(`→ ${name}`)]);
  });
});

describe('"the House"', () => {
  it.each([
    ['The White House said no. The House said it would vote.', 'The House → House'],
    ['The House voted. The White House said no. The House said it would vote again.', 'The House → House'],
  ])('is no house of another name: %s', (text, found) => {
    expect(whoIsWho(text)).toContain(found);
  });
});

describe('a bare surname', () => {
  it.each([
    [
      'President Ole Venn and his wife arrived. Mrs. Venn has met the staff. Venn said he was tired.',
      ['Venn → Ole Venn'],
    ],
    ['Mrs. Venn met the staff. Mr. Venn was out. Venn said he was tired.', ['Venn → Mr. Venn']],
    [
      'The president was calm. Venn said no. Mrs. Venn stayed home. Venn said it would rain.',
      ['Venn → Venn', 'Venn → Venn'],
    ],
    ['Mrs. Venn met the staff. Venn said she was tired.', ['Venn → Mrs. Venn']],
    ['Ada Venn met the staff. Mrs. Venn said no. Venn said yes.', ['Mrs. Venn → Ada Venn', 'Venn → Ada Venn']],
  ])('is not who is called "Mrs." beside a man of that name: %s', (text, found) => {
    expect(whoIsWho(text)).toEqual(found);
  });
});

describe('the time of an entry', () => {
  it('is nobody', () => {
    const text =
      'Sir Ole Venn has been named prime minister.\n\nThe latest:\n\n12.57pm\n\nVenn was late.\n\nThe new prime minister said it was dark.';
    expect(whoIsWho(text)).toEqual([expect.not.stringContaining('57')]);
  });
});

describe('who alone is in the sentence before', () => {
  it.each([
    ['“I was glad,” said Peter Venn. The mayor was blunt. “It was late,” he said.', 'he → the mayor'],
    ['“I was glad,” said Peter Venn. Jan Orsa disagreed. “It was late,” he said.', 'he → Jan Orsa'],
    ['“I was glad,” said Ole Venn. Cody himself had a clue. “It was late,” he said.', 'he → Cody'],
    ['“I was glad,” said Peter Venn. The mayor had met Venn. “It was late,” he said.', 'he → Peter Venn'],
    ['“I was glad,” said Peter Venn. The meeting was long. “It was late,” he said.', 'he → Peter Venn'],
    ['“I was glad,” said Peter Venn. His father died young. “It was late,” he said.', 'he → Peter Venn'],
    ['“I was glad,” said Peter Venn. The actress disagreed. “It was late,” he said.', 'he → Peter Venn'],
  ])('speaks rather than the speaker before: %s', (text, found) => {
    expect(whoIsWho(text)).toContain(found);
  });
});
