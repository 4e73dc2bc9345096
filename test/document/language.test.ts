import { describe, expect, it } from 'vitest';
import { isInEnglish } from '../../src/document/language.js';
import { tokenize } from '../../src/document/tokens.js';

const inEnglish = (text: string): boolean => isInEnglish(tokenize(text));

describe('the language of a text', () => {
  it.each([
    ['is English in few words', 'Port shut.'],
    [
      'is English where names crowd the rest out',
      'Ana Ruiz said no. Otto Lind, Bela Orr, Gitte Venn, Pim Kaja said yes. Mayor Ole Holt says no. Orla Pike, Sven Dahl, Ravi Rao, ' +
        'Tarrow Council, Sarn Harbour Trust, Pell Ferries said yes.',
    ],
  ])('%s', (_, text) => {
    expect(inEnglish(text)).toBe(true);
  });

  it.each([
    ['German', 'Der Hafen von Sarn bleibt am Montag geschlossen, sagte die Bürgermeisterin. '],
    ['Dutch', 'De haven van Sarn blijft maandag dicht, zei de burgemeester tegen de krant. '],
    ['Spanish', 'El puerto de Sarn sigue cerrado el lunes, dijo la alcaldesa al periódico. '],
    ['Swedish', 'Hamnen i Sarn är stängd på måndag, sade borgmästaren till tidningen. '],
    ['Greek', 'Το λιμάνι παραμένει κλειστό τη Δευτέρα, είπε ο δήμαρχος στην εφημερίδα. '],
  ])('is not English in %s', (_, sentence) => {
    expect(inEnglish(sentence.repeat(4))).toBe(false);
  });
});
