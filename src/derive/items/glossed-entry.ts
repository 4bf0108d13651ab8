/** Words of the list that a question can ask about, and when two meanings are too close. */
import type { VocabularyEntry } from '../../model/lesson.js';

export interface Glossed extends VocabularyEntry {
  readonly definition: string;
  readonly sentence: string;
  readonly paragraph: string;
  readonly partOfSpeech: string;
}

export const isGlossed = (entry: VocabularyEntry): entry is Glossed =>
  entry.definition !== undefined &&
  entry.sentence !== undefined &&
  entry.paragraph !== undefined &&
  entry.partOfSpeech !== undefined &&
  !entry.definition.toLowerCase().includes(entry.word.toLowerCase());

/** Words of four letters and more that many definitions need. */
const common = new Set(
  'about after against another because before being better between cause different does doing from give have having into like make making more most much need official often other over people person place right same somebody someone something strong take than that their them thing things this time very want what when where which with without work'.split(
    ' ',
  ),
);

const contentWords = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)));

/** Whether two texts have a word in common that carries meaning. */
export const sharesWord = (one: string) => (other: string) => {
  const words = contentWords(one);
  return [...contentWords(other)].some((word) => words.has(word));
};
