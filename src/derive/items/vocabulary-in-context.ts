/** What a word means in its sentence. The other options are meanings of other words. */
import type { VocabularyEntry } from '../../model/lesson.js';
import { distractorsOf, senseOf, type Sense } from '../vocabulary/glossary.js';
import type { Author, Draft } from './draft.js';
import { isGlossed, sharesWord, soundSentence, type Glossed } from './glossed-entry.js';
import { isFamily } from '../vocabulary/word-family.js';
import { inner, paragraphName } from '../statements/phrases.js';

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
      if (!sentence || wrong.length < distractors || givesAway(entry)) return [];
      if (saysKin(entry) || isShortQuestion(entry.sentence)) return [];
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
              ...wrong.map(({ spellings: [word = ''], definition }) => ({
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

/** The sentence holds a word of the definition. */
const givesAway = ({ sentence, definition }: Glossed) => sharesWord(definition)(sentence);

/** `a more equitable equity`: the sentence says a word of its family too. */
function saysKin({ word, sentence }: Glossed): boolean {
  const kin = (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((one) =>
    isFamily(one, word.toLowerCase()),
  );
  return new Set(kin).size > 1;
}

/** What is asked of the reader, not told, shows little of what a word means. */
const isShortQuestion = (sentence: string) =>
  /\?[”"]?$/.test(sentence) && sentence.split(' ').length < 12;

/** Meanings that the glossary names as wrong in its place, none of them used in this quiz before. */
export function wrongMeanings(
  entry: Glossed,
  senses: readonly Sense[],
  used: ReadonlySet<string>,
): readonly Sense[] {
  const chosen: Sense[] = [];
  const isNew = ({ definition }: Sense) =>
    [entry, ...chosen].every((other) => !sharesWord(other.definition)(definition));
  const sense = senseOf(entry, senses);
  const told = ({ definition }: Sense) => Number(tells.test(definition));
  const named = sense ? distractorsOf(sense, senses) : [];
  for (const candidate of [...named].sort((a, b) => told(a) - told(b)))
    if (
      chosen.length < distractors &&
      !used.has(candidate.definition) &&
      isFair(candidate.definition, entry) &&
      isNew(candidate)
    )
      chosen.push(candidate);
  return chosen;
}

function isFair(definition: string, { definition: key, word }: Glossed): boolean {
  const ratio = definition.length / key.length;
  return (
    ratio < widest && ratio > 1 / widest && !definition.toLowerCase().includes(word.toLowerCase())
  );
}

/** The linter wants these words in no wrong option, or in none at all: such meanings come last. */
const tells =
  /\b(?:always|never|only|completely|entirely|totally|absolutely|usually|often|sometimes|frequently|generally|occasionally|rarely|seldom|normally)\b/i;
