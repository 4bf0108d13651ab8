/** Where words stand in a text, whatever their case and accents. */

export interface Found {
  /** The passage around the first hit, in three parts; all empty where nothing was looked for. */
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

const around = 36;

/** Nothing where one of the words does not stand in the text. */
export function findText(text: string, query: string): Found | undefined {
  const letters = Array.from(text.normalize('NFC'));
  const folded = fold(letters);
  const words = query
    .trim()
    .split(/\s+/)
    .map((word) => fold(Array.from(word.normalize('NFC'))));
  const places = words.map((word) => indexOf(folded, word));
  const [place = -1] = places;
  const length = words[0]?.length ?? 0;
  if (places.some((at) => at < 0)) return undefined;
  if (length === 0) return { before: '', word: '', after: '' };
  const from = Math.max(0, place - around);
  const to = Math.min(letters.length, place + length + around);
  const before = letters.slice(from, place).join('');
  const after = letters.slice(place + length, to).join('');
  return {
    before: from > 0 ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    word: letters.slice(place, place + length).join(''),
    after: to < letters.length ? `${after.replace(/\s+\S*$/, '')} …` : after,
  };
}

/** Letter by letter, so that a place in one is a place in the other. */
function fold(letters: readonly string[]): readonly string[] {
  return letters.map((letter) => (Array.from(letter.normalize('NFD'))[0] ?? '').toLowerCase());
}

function indexOf(text: readonly string[], word: readonly string[]): number {
  for (let at = 0; at + word.length <= text.length; at += 1) {
    if (word.every((letter, offset) => text[at + offset] === letter)) return at;
  }
  return -1;
}
