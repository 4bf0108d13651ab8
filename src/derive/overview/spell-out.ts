/** Codes in the words with which the article introduces them: `the ARB`, `the Arle River Board`. */
import { keptFor } from '../../core/kept-for.js';
import type { Article } from '../../model/article.js';
import type { Analysis } from '../analysis/analysis.js';

/** Of codes that the headline does not name; what somebody said stays as it was said. */
export function spellOut(text: string, { article }: Analysis): string {
  return [...longForms(article)].reduce((told, [code, { words, article: the }]) => {
    if (article.title.includes(code) || told.includes(words)) return told;
    const bare = new RegExp(
      `["“][^"”]*(?:["”]|$)|(?<![\\p{L}\\d-]|\\b[Aa]n? )${code}(?![\\p{L}\\d-])`,
      'gu',
    );
    return told.replace(bare, (found, at: number) => {
      if (found !== code) return found;
      if (!the || described.test(told.slice(0, at))) return words;
      return `${at === 0 ? 'The' : 'the'} ${words}`;
    });
  }, text);
}

/** What stands before a name tells which already. */
const described =
  /\b(?:the|its|his|her|their|our|this|that|\p{L}+[’']s|former|current|new|old) $/iu;

interface LongForm {
  readonly words: string;
  /** It goes with `the`, though its code does not. */
  readonly article: boolean;
}

/** `the Arle River Board (ARB)`: the words whose first letters make up the code. */
const longForms = keptFor((article: Article): ReadonlyMap<string, LongForm> => {
  const found = new Map<string, LongForm>();
  for (const { text } of article.paragraphs)
    for (const { 1: before = '', 2: code = '' } of text.matchAll(introducing)) {
      const words = before.trim().split(' ');
      const from = words.findLastIndex(
        (_, at) => initials(words.slice(at)) === code && !small.test(words[at] ?? ''),
      );
      if (from >= 0 && !found.has(code))
        found.set(code, {
          words: words.slice(from).join(' '),
          article: /^the$/i.test(words[from - 1] ?? ''),
        });
    }
  return found;
});

const introducing = /((?:[\p{L}’'-]+ ){2,8})\((\p{Lu}{2,6})\)/gu;
const small = /^(?:of|the|and|for|in|on|to)$/;

const initials = (words: readonly string[]) =>
  words
    .filter((word) => !small.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
