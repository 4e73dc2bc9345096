import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../src/tagging/chunks.js';
import { tagged } from './read.js';

const word = fc.constantFrom(
  ...'the Lind said that to “ ” " \' ’ , . ( ) — : - very who which and not has was may May Monday $ 5 plans saying asked é 😀 \n\n'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any text', () => {
  it('has tags for each of its tokens', () => {
    fc.assert(
      fc.property(text, (input) => {
        const doc = tagged(input);
        expect(doc.tags).toHaveLength(doc.tokens.length);
      }),
    );
  });

  it('has chunks that cover the tokens of each sentence in order, each with its head inside', () => {
    fc.assert(
      fc.property(text, (input) => {
        const doc = tagged(input);
        for (const sentence of doc.sentences) {
          let at = sentence.firstToken;
          for (const chunk of chunksOf(doc, sentence)) {
            expect(chunk.first).toBe(at);
            expect(chunk.end).toBeGreaterThan(chunk.first);
            expect(chunk.head).toBeGreaterThanOrEqual(chunk.first);
            expect(chunk.head).toBeLessThan(chunk.end);
            at = chunk.end;
          }
          expect(at).toBe(sentence.endToken);
        }
      }),
    );
  });
});
