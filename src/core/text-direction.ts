/** What a language's tag tells about the page. */

/** Scripts written from right to left (unicode.org/iso15924), of languages read today. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** `language` as a BCP 47 tag; `und` where it is none. */
export function knownLanguage(language: string): string {
  try {
    return new Intl.Locale(language).baseName;
  } catch {
    return 'und';
  }
}

/** `language` is a BCP 47 tag. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
