/** What every part of a lesson says alike: quotations, paragraphs, lists. */

/** Quotation marks inside a quotation become single. */
export const inner = (text: string) =>
  text
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’')
    .replace(/"/g, '’');

/** Every quotation that opens in it closes in it. */
export const isBalanced = (text: string) =>
  (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
  (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
  !/^[^"]*[\p{L},.!?]"/u.test(text);

/** `around 3 32 birds`, `Ada Brenns’ was`, `its a lock`: something was lost in writing or copying. */
export const isGarbled = (text: string) =>
  /(?<![\d.,/]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? )\b\d[\d.,]*(?<![.,]) (?!\d{3}(?!\d))(?!\d+\/\d)\d|s[’'] (?:was|were|is|are|has|had)\b|\b[Ii]ts (?:an?|the|not|been|nice)\b/u.test(
    text,
  );

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export const paragraphNumber = (id: string) => Number(id.replace(/^\D+/, ''));

/** `p3` as a reader says it: `paragraph 3`. */
export const paragraphName = (id: string) => `paragraph ${id.replace(/^\D+/, '')}`;

/** `paragraphs 5, 8 and 10`: each once, in reading order. */
export function paragraphList(ids: readonly string[]): string {
  const numbers = [...new Set(ids.map(paragraphNumber))].sort((a, b) => a - b).map(String);
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers)}`;
}

/** `The Long Way Home: A History of …` is the name of a book, and nothing that was said. */
export function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2;
}
