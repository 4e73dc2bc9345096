/** Does a text begin with a capital letter, of whatever script? One pattern for all that ask: each costs its compilation. */
export const beginsCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Does it begin with a small letter? */
export const beginsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Does it begin with a letter or a digit? */
export const beginsWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
