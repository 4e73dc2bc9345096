/** "GoFundMe", "YouGov", "Kelpworks": words written together, but not "McTavish" or "DeSantis". */
export const isBrand = (text: string): boolean =>
  isCompound(text) || /^\p{Lu}\p{Ll}{2,}(?:corp|soft|tech|ware|works)$/u.test(text);

function isCompound(text: string): boolean {
  const [first, ...more] = text.match(/\p{Lu}\p{Ll}+|\p{Lu}+/gu) ?? [];
  if (first === undefined || more.length === 0 || !/^\p{Lu}\p{Ll}[\p{L}]+$/u.test(text)) return false;
  return more.length > 1 || !NAME_PREFIXES.has(first.toLowerCase());
}
const NAME_PREFIXES = new Set(['al', 'de', 'del', 'di', 'du', 'fitz', 'la', 'le', 'mac', 'mc', 'van', 'von']);
