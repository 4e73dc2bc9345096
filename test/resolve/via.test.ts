import { describe, expect, it } from 'vitest';
import { claimsOf } from './support.js';

/** For every claim its source's name, and the name of the source that relays it. */
function relays(text: string): string[] {
  const found = claimsOf(text);
  const nameOf = (id: string | null): string =>
    found.find(({ claim }) => claim.id === id)?.source?.name ?? (id === null ? '-' : '?');
  return found.map(({ claim, source }) => `${source?.name ?? '?'} via ${nameOf(claim.via)}`);
}

describe('via', () => {
  it('is the claim whose content holds the other, to any depth', () => {
    expect(relays('Reuters reported that police said the pier was unsafe.')).toEqual([
      'Reuters via -',
      'police via Reuters',
    ]);
    expect(relays('According to the BBC, Ada Lorne said that the pier was unsafe.')).toEqual([
      'BBC via -',
      'Ada Lorne via BBC',
    ]);
    expect(relays('Reuters reported that Ada Lorne said that experts believe that the pier is unsafe.')).toEqual([
      'Reuters via -',
      'Ada Lorne via Reuters',
      'experts via Ada Lorne',
    ]);
  });

  it('is nothing for those who are only told', () => {
    expect(relays('Ada Lorne told Reuters that the pier was unsafe.')).toEqual(['Ada Lorne via -']);
  });
});

describe('claims within claims', () => {
  it('are those of others', () => {
    expect(relays('Ms. Lorne said that police told her that the pier was unsafe.')).toEqual([
      'Ms. Lorne via -',
      'police via Ms. Lorne',
    ]);
    expect(relays('Ole Venn left. The Tarrow Herald reported that he said the pier was unsafe.')).toEqual([
      'Tarrow Herald via -',
      'Ole Venn via Tarrow Herald',
    ]);
    expect(relays('Ole Venn left. The Tarrow Herald quoted him as saying the pier was unsafe.')).toEqual([
      'Tarrow Herald via -',
      'Ole Venn via Tarrow Herald',
    ]);
  });

  it('are not what somebody says of his own words', () => {
    expect(relays('Ms. Lorne said that she believes that the pier is unsafe.')).toEqual(['Ms. Lorne via -']);
  });

  it('are not what others did in speaking, unless some of their words are quoted', () => {
    expect(relays('Ms. Lorne said that the port had urged pilots to leave.')).toEqual(['Ms. Lorne via -']);
    expect(relays('Ms. Lorne said that Ole Venn had called the pier a “heap of rust”.')).toEqual([
      'Ms. Lorne via -',
      'Ole Venn via Ms. Lorne',
    ]);
  });

  it('are all those of a turn', () => {
    const turns = 'VENN: Who built it?\n\nLORNE: I think that the port did.\n\nVENN: And the lamp?';
    expect(relays(turns)).toHaveLength(2);
  });
});
