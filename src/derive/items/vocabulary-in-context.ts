/** What a word means in its sentence. The other options are meanings of words that could stand there. */
import { distance } from 'fastest-levenshtein';
import type { VocabularyEntry } from '../../model/lesson.js';
import type { Sense } from '../vocabulary/glossary.js';
import { areClose, fieldOf, type Word } from '../vocabulary/kinship.js';
import { isFamily } from '../vocabulary/word-family.js';
import type { Author, Draft } from './draft.js';
import { isGlossed, sharesWord, soundSentence, type Glossed } from './glossed-entry.js';
import { inner, paragraphName } from './wording.js';

const distractors = 3;
/** A long definition among short ones gives itself away, whichever it is. */
const widest = 2;

/**
 * An author for the words of this lesson, with the glossary they were defined from. Words without a
 * definition are left to the class.
 */
export function vocabularyInContext(
  entries: readonly VocabularyEntry[],
  senses: readonly Sense[],
): Author {
  const glossed = entries.filter(isGlossed);
  return (analysis) => {
    const used = new Set<string>();
    return glossed.flatMap((entry): Draft[] => {
      const sentence = soundSentence(entry, analysis);
      const wrong = sentence ? wrongMeanings(entry, senses, used) : [];
      if (!sentence || wrong.length < distractors) return [];
      for (const { definition } of wrong) used.add(definition);
      return [
        {
          strategy: 'vocabulary-in-context',
          goal: 'vocabulary',
          sentences: [sentence.id],
          weight: sentence.salience,
          question: {
            type: 'choice',
            stem: `Read this sentence from ${paragraphName(entry.paragraph)}: “${inner(entry.sentence)}” What does “${entry.word}” mean here?`,
            bloom: 'understand',
            evidence: [{ paragraph: entry.paragraph, quote: entry.sentence }],
            options: [
              {
                text: entry.definition,
                correct: true,
                rationale: `This is what “${entry.word}” means in this sentence.`,
              },
              ...wrong.map(({ word, definition }) => ({
                text: definition,
                rationale: `This is what “${word}” means.`,
              })),
            ],
          },
        },
      ];
    });
  };
}

/** A meaning that could be offered, with the word it belongs to. */
interface Candidate {
  readonly word: string;
  readonly definition: string;
}

/** Of other words of its field, none close to the key or sharing a word that carries meaning. */
function wrongMeanings(
  entry: Glossed,
  senses: readonly Sense[],
  used: ReadonlySet<string>,
): readonly Candidate[] {
  const self = headword(entry, senses);
  const chosen: Candidate[] = [];
  const isNew = ({ word, definition }: Candidate) =>
    [entry, ...chosen].every(
      (other) => !isFamily(other.word, word) && !sharesWord(other.definition)(definition),
    );
  for (const candidate of ofTheField(self, senses))
    if (
      chosen.length < distractors &&
      !used.has(candidate.definition) &&
      !areClose(self, candidate.word) &&
      isFair(candidate.definition, entry) &&
      isNew(candidate)
    )
      chosen.push(candidate);
  return chosen;
}

/** The word in the spelling that the tables of fields know. */
function headword(
  { word, partOfSpeech }: Pick<Glossed, 'word' | 'partOfSpeech'>,
  senses: readonly Sense[],
) {
  const sense = senses.find(
    (one) => one.partOfSpeech === partOfSpeech && one.spellings.includes(word),
  );
  return { word: sense?.spellings[0] ?? word, partOfSpeech };
}

/** Words that could stand in its place, those spelled most like it first. */
function ofTheField(self: Word, senses: readonly Sense[]): Candidate[] {
  const field = fieldOf(self);
  const likeness = (word: string) =>
    distance(word, self.word) - (word.slice(0, 2) === self.word.slice(0, 2) ? 2 : 0);
  return senses
    .flatMap(({ spellings: [word = ''], partOfSpeech, definition }) =>
      partOfSpeech === self.partOfSpeech && fieldOf({ word, partOfSpeech }) === field
        ? [{ word, definition }]
        : [],
    )
    .sort((a, b) => likeness(a.word) - likeness(b.word) || a.word.localeCompare(b.word, 'en'));
}

function isFair(definition: string, { definition: key, word }: Glossed): boolean {
  const ratio = definition.length / key.length;
  return (
    ratio < widest && ratio > 1 / widest && !definition.toLowerCase().includes(word.toLowerCase())
  );
}
