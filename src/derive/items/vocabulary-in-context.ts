/** What a word means in its sentence; the other options are meanings of other words of the list. */
import type { VocabularyEntry } from '../../model/lesson.js';
import type { Author, Draft } from './draft.js';
import { inner, paragraphName } from './wording.js';

interface Glossed extends VocabularyEntry {
  readonly definition: string;
  readonly sentence: string;
  readonly paragraph: string;
}

/** An author for the words of this lesson. Words without a definition are left to the class. */
export function vocabularyInContext(entries: readonly VocabularyEntry[]): Author {
  const glossed = entries.filter(isGlossed);
  return (analysis) =>
    glossed.flatMap((entry): Draft[] => {
      const others = glossed.filter((other) => isFair(other, entry)).slice(0, 3);
      if (others.length < 2) return [];
      const sentence = analysis.sentences.find(
        (one) => one.paragraph === entry.paragraph && one.text.includes(entry.sentence),
      );
      const evidence = { paragraph: entry.paragraph, quote: entry.sentence };
      return [
        {
          strategy: 'vocabulary-in-context',
          goal: 'vocabulary',
          sentences: sentence ? [sentence.id] : [],
          weight: sentence?.salience ?? 0,
          question: {
            type: 'choice',
            stem: `Read this sentence from ${paragraphName(entry.paragraph)}: “${inner(entry.sentence)}” What does “${entry.word}” mean here?`,
            bloom: 'understand',
            evidence: [evidence],
            options: [
              {
                text: entry.definition,
                correct: true,
                rationale: `This is what “${entry.word}” means in this sentence.`,
              },
              ...others.map((other) => ({
                text: other.definition,
                rationale: `This is what “${other.word}” means, in ${paragraphName(other.paragraph)}.`,
              })),
            ],
          },
        },
      ];
    });
}

const isGlossed = (entry: VocabularyEntry): entry is Glossed =>
  entry.definition !== undefined &&
  entry.sentence !== undefined &&
  entry.paragraph !== undefined &&
  !entry.definition.toLowerCase().includes(entry.word.toLowerCase());

/** Of the same part of speech, so that grammar gives nothing away. */
const isFair = (other: Glossed, entry: Glossed) =>
  other !== entry &&
  other.partOfSpeech === entry.partOfSpeech &&
  other.definition !== entry.definition &&
  !other.definition.toLowerCase().includes(entry.word.toLowerCase());
