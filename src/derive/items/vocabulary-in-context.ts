/**
 * What a word means in its sentence. The other options are meanings of other words of the list and
 * of words that look like it, all of its own part of speech.
 */
import { distance } from 'fastest-levenshtein';
import type { VocabularyEntry } from '../../model/lesson.js';
import type { Sense } from '../vocabulary/glossary.js';
import type { Author, Draft } from './draft.js';
import { isGlossed, sharesWord, type Glossed } from './glossed-entry.js';
import { inner, paragraphName } from './wording.js';

interface Wrong {
  readonly text: string;
  readonly rationale: string;
}

/** Distractors that are meanings of other words of the list: the rest come from look-alikes. */
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

/** None shares a word that carries meaning with the key or with another wrong one. */
function wrongMeanings(
  entry: Glossed,
  list: readonly Glossed[],
  senses: readonly Sense[],
): readonly Wrong[] {
  const taken = [entry.definition];
  const pick = (candidates: readonly (Wrong & { readonly word: string })[], most: number) => {
    const chosen: Wrong[] = [];
    for (const { word, text, rationale } of candidates) {
      if (chosen.length >= most) break;
      if (isFamily(word, entry.word) || !isFair(text, entry) || taken.some(sharesWord(text)))
        continue;
      taken.push(text);
      chosen.push({ text, rationale });
    }
    return chosen;
  };
  const listed = pick(
    list
      .filter((other) => other !== entry && other.partOfSpeech === entry.partOfSpeech)
      .map((other) => ({
        word: other.word,
        text: other.definition,
        rationale: `This is what “${other.word}” means, in ${paragraphName(other.paragraph)}.`,
      })),
    mostFromList,
  );
  const alike = pick(lookAlikes(entry, senses), distractors - listed.length);
  return [...listed, ...alike];
}

/** Meanings of words that are spelled most like this one. */
function lookAlikes(entry: Glossed, senses: readonly Sense[]) {
  return senses
    .filter(({ partOfSpeech }) => partOfSpeech === entry.partOfSpeech)
    .map((sense) => {
      const word = sense.spellings[0] ?? '';
      const shared = word.slice(0, 2) === entry.word.slice(0, 2) ? 2 : 0;
      return { word, sense, apart: distance(word, entry.word) - shared };
    })
    .sort((a, b) => a.apart - b.apart || a.word.localeCompare(b.word, 'en'))
    .map(({ word, sense }) => ({
      word,
      text: sense.definition,
      rationale: `This is what “${word}” means, which only looks like “${entry.word}”.`,
    }));
}

function isFair(definition: string, { definition: key, word }: Glossed): boolean {
  const ratio = definition.length / key.length;
  return (
    ratio < widest && ratio > 1 / widest && !definition.toLowerCase().includes(word.toLowerCase())
  );
}

/** `regulate` and `regulation`. */
function isFamily(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}
