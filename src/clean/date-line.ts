/** Lines that hold a date and nothing else: "Updated April 29, 2019 at 3:33 pm". */

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro';
const published =
  'posted|published|updated|modified|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato';
const others =
  'mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|first|last|on|at|am|pm|a\\.m|p\\.m|et|est|edt|pt|pst|pdt|gmt|utc|bst|cet|ago|hours?|minutes?|days?|min|read|de|le|el|den|um|uhr|h|of|the|st|nd|rd|th|il';
const dateWord = new RegExp(
  `^(?:${months}|${published.replaceAll(' ', '|')}|${others}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[h:]\\d\\d)$`,
  'iu',
);
const publishedFirst = new RegExp(`^(?:first |last )?(?:${published})(?!\\p{L})`, 'iu');

export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/u.test(text)) return false;
  const words = text
    .replace(/\bby\s+\p{L}.*$/iu, '')
    .split(/[\s,|/·•–—()-]+|\.(?=\s|$)|:(?=\s|$)/u)
    .filter((word) => word !== '');
  return words.length >= 2 && words.every((word) => dateWord.test(word));
}

/** A date line that says what happened then, wherever it stands: a timeline's dates do not. */
export function isPublishedLine(text: string): boolean {
  return publishedFirst.test(text) && isDateLine(text);
}
