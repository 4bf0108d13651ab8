/** Which words of the glossary are too near in meaning for one to be a wrong answer for the other. */
import { closeWords } from './close-words.js';

export interface Word {
  readonly word: string;
  readonly partOfSpeech: string;
}

const close: ReadonlySet<string> = new Set(
  closeWords
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [partOfSpeech = '', entries = ''] = line.split(' | ');
      return entries.split('; ').flatMap((entry) => {
        const [word = '', others = ''] = entry.split(': ');
        return others.split(' ').map((other) => `${word} ${other} ${partOfSpeech}`);
      });
    }),
);

/** Both are of one part of speech. */
export const areClose = (one: Word, other: string): boolean =>
  one.word === other || close.has([...[one.word, other].sort(), one.partOfSpeech].join(' '));
