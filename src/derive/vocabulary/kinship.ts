/** How near the meanings of two words of the glossary are: near enough to mislead, or too near. */
import { closeWords } from './close-words.js';
import { wordFields } from './word-fields.js';

export interface Word {
  readonly word: string;
  readonly partOfSpeech: string;
}

const fields: ReadonlyMap<string, string> = new Map(
  linesOf(wordFields).flatMap(([partOfSpeech = '', field = '', words = '']) =>
    words.split(', ').map((word) => [`${word} ${partOfSpeech}`, field] as const),
  ),
);

const close: ReadonlySet<string> = new Set(
  linesOf(closeWords).flatMap(([partOfSpeech = '', entries = '']) =>
    entries.split('; ').flatMap((entry) => {
      const [word = '', others = ''] = entry.split(': ');
      return others.split(' ').map((other) => `${word} ${other} ${partOfSpeech}`);
    }),
  ),
);

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}

/** The field a word belongs to; undefined for a word that no table knows. */
export const fieldOf = ({ word, partOfSpeech }: Word): string | undefined =>
  fields.get(`${word} ${partOfSpeech}`);

/** Both are of one part of speech. */
export const areClose = (one: Word, other: string): boolean =>
  one.word === other || close.has([...[one.word, other].sort(), one.partOfSpeech].join(' '));
