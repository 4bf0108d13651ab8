/**
 * What a word means in its sentence. The other options are meanings of other words of the list and
 * of words that could stand in its place.
 */
import { distance } from 'fastest-levenshtein';
import type { VocabularyEntry } from '../../model/lesson.js';
import type { Sense } from '../vocabulary/glossary.js';
import { areClose, fieldOf, type Word } from '../vocabulary/kinship.js';
import { isFamily } from '../vocabulary/word-family.js';
import type { Author, Draft } from './draft.js';
import { isGlossed, sharesWord, type Glossed } from './glossed-entry.js';
import { inner, paragraphName } from './wording.js';

interface Wrong {
  readonly text: string;
  readonly rationale: string;
}

/** Distractors that are meanings of other words of the list: the rest come from its field. */
const mostFromList = 2;
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
  return (analysis) =>
    glossed.flatMap((entry): Draft[] => {
      const wrong = wrongMeanings(entry, glossed, senses);
      if (wrong.length < distractors) return [];
      const sentence = analysis.sentences.find(
        (one) => one.paragraph === entry.paragraph && one.text.includes(entry.sentence),
      );
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
            evidence: [{ paragraph: entry.paragraph, quote: entry.sentence }],
            options: [
              {
                text: entry.definition,
                correct: true,
                rationale: `This is what “${entry.word}” means in this sentence.`,
              },
              ...wrong,
            ],
          },
        },
      ];
    });
}

/** A meaning that could be offered, with the word it belongs to. */
interface Candidate {
  readonly word: string;
  readonly definition: string;
  /** Where in the article the word stands, if it is on the list. */
  readonly place?: string;
}

/** Each of another word, none close to the key or sharing a word that carries meaning with one before. */
function wrongMeanings(
  entry: Glossed,
  list: readonly Glossed[],
  senses: readonly Sense[],
): readonly Wrong[] {
  const listed = list
    .filter((other) => other.partOfSpeech === entry.partOfSpeech)
    .map(({ word, definition, paragraph }) => ({ word, definition, place: paragraph }));
  const chosen: Candidate[] = [];
  const isNew = ({ word, definition }: Candidate) =>
    [entry, ...chosen].every(
      (other) => !isFamily(other.word, word) && !sharesWord(other.definition)(definition),
    );
  const add = (candidates: readonly Candidate[], most: number) => {
    for (const candidate of candidates)
      if (chosen.length < most && isFair(candidate.definition, entry) && isNew(candidate))
        chosen.push(candidate);
  };
  const self = headword(entry, senses);
  const apart = (word: string) => !areClose(self, headword({ ...entry, word }, senses).word);
  add(
    listed.filter(({ word }) => apart(word)),
    mostFromList,
  );
  add(
    ofTheField(self, senses).filter(({ word }) => apart(word)),
    distractors,
  );
  return chosen.map(({ word, definition, place }) => ({
    text: definition,
    rationale: place
      ? `This is what “${word}” means, in ${paragraphName(place)}.`
      : `This is what “${word}” means.`,
  }));
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
