import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const names = ['Ada Lorne', 'Lorne', 'Mr. Venn', 'she', 'He', 'It', 'they', 'the mayor', 'A report', 'who', 'I'];
const words = [
  'said',
  'that',
  'added',
  ',',
  '.',
  '“',
  '”',
  '\n\n',
  'According to',
  'the pier',
  'and',
  '(',
  ')',
  '’s',
  '-',
];
const text = fc.array(fc.constantFrom(...names, ...words), { maxLength: 60 }).map((parts) => parts.join(' '));

describe('sources of any text', () => {
  it('have mentions in bounds and in order, and ids by first mention', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { sources } = extract(input, { offsets: 'utf16' });
        expect(sources.map(({ id }) => id)).toEqual(sources.map((_, i) => `s${i + 1}`));
        const first = sources.map(({ mentions }) => mentions[0]!.start);
        expect(first).toEqual([...first].sort((a, b) => a - b));
        for (const { mentions, name } of sources) {
          expect(name).not.toBe('');
          expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
          for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= input.length).toBe(true);
        }
      }),
    );
  });

  it('are those that claims and denials name, and `via` never leads in a circle', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { claims, denials, sources } = extract(input, { offsets: 'utf16' });
        const ids = new Set(sources.map(({ id }) => id));
        for (const { source } of [...claims, ...denials])
          if (source !== null && source.id !== null) expect(ids).toContain(source.id);
        const via = new Map(claims.map((claim) => [claim.id, claim.via]));
        for (const { id } of claims) {
          let at: string | null | undefined = id;
          for (let steps = 0; at !== null; steps++) {
            expect(steps).toBeLessThan(claims.length);
            at = via.get(at) ?? null;
          }
        }
      }),
    );
  });
});
