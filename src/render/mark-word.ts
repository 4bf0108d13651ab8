/** Finds a word of the vocabulary in its sentence, where it may stand in another form. */

export interface MarkedSentence {
  readonly before: string;
  /** The word as it stands in the sentence; empty where it was not found. */
  readonly word: string;
  readonly after: string;
}

/** Longest ending that a form may add to the word: `fray`, `frayed`; `deny`, `denying`. */
const ending = '\\p{L}{0,4}';

export function markWord(sentence: string, word: string): MarkedSentence {
  const found = mayHold(sentence, word) ? find(sentence, word) : undefined;
  if (!found) return { before: sentence, word: '', after: '' };
  const end = found.index + found[0].length;
  return {
    before: sentence.slice(0, found.index),
    word: found[0],
    after: sentence.slice(end),
  };
}

/** Whether a search is worth while: patterns that know letters and cases are slow to make. */
function mayHold(sentence: string, word: string): boolean {
  return fold(sentence).includes(fold(word.trim().slice(0, -1)));
}

/** Letters alike whatever their case, also where there are three: `σ`, `ς`, `Σ`. */
function fold(text: string): string {
  return text.toLowerCase().toUpperCase();
}

function find(sentence: string, word: string): RegExpExecArray | undefined {
  for (const form of formsOf(word)) {
    const match = new RegExp(form, 'iu').exec(sentence);
    if (match !== null) return match;
  }
  return undefined;
}

/** Patterns from the strictest to the loosest; the last is for scripts that part no words. */
function formsOf(word: string): readonly string[] {
  if (word.trim() === '') return [];
  const plain = word.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const whole = `(?<![\\p{L}\\p{M}])${plain}(?![\\p{L}\\p{M}])`;
  const longer = `(?<![\\p{L}\\p{M}])${plain}${ending}(?![\\p{L}\\p{M}])`;
  const shortened = /\p{Script=Latin}{3}[ey]$/u.test(plain)
    ? [`(?<![\\p{L}\\p{M}])${plain.slice(0, -1)}${ending}(?![\\p{L}\\p{M}])`]
    : [];
  return [whole, longer, ...shortened, ...(/\p{Script=Latin}/u.test(plain) ? [] : [plain])];
}
