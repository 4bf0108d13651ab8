/** The options of a question, whatever its type calls them. */
import type { Question } from '../model/question.js';
import type { Path } from './rule.js';

export interface AnswerOption {
  readonly text: string;
  readonly correct: boolean;
  /** From the question. */
  readonly path: Path;
}

export interface OptionSet {
  readonly path: Path;
  readonly options: readonly AnswerOption[];
}

/** Options a student chooses from: one set a part of the question. A cloze has one if it has distractors. */
export function optionSets(question: Question): readonly OptionSet[] {
  switch (question.type) {
    case 'choice':
    case 'multiple':
      return [optionSet(question.options, 'options')];
    case 'evidence':
      return [optionSet(question.options, 'options'), optionSet(question.sentences, 'sentences')];
    case 'cloze':
      return clozeSet(question.answers, question.distractors ?? []);
    default:
      return [];
  }
}

/** The options from which one is chosen by what it says: not those that are sentences to point at. */
export function chosenOptions(question: Question): readonly AnswerOption[] {
  if (question.type === 'multiple') return [];
  return optionSets(question)[0]?.options ?? [];
}

function optionSet(
  options: readonly { readonly text: string; readonly correct?: true | undefined }[],
  key: string,
): OptionSet {
  return {
    path: [key],
    options: options.map(({ text, correct }, index) => ({
      text,
      correct: correct === true,
      path: [key, index],
    })),
  };
}

function clozeSet(
  answers: readonly string[],
  distractors: readonly string[],
): readonly OptionSet[] {
  const [key] = answers;
  if (distractors.length === 0 || key === undefined) return [];
  return [
    {
      path: ['distractors'],
      options: [
        { text: key, correct: true, path: ['answers', 0] },
        ...distractors.map((text, index) => ({
          text,
          correct: false,
          path: ['distractors', index],
        })),
      ],
    },
  ];
}

export const keyOf = (options: readonly AnswerOption[]) => options.find(({ correct }) => correct);
export const distractorsOf = (options: readonly AnswerOption[]) =>
  options.filter(({ correct }) => !correct);

/** "Which does NOT agree": the key is the one that is false. What the stem quotes asks for nothing. */
export function asksForFalse(stem: string): boolean {
  return /\b(?:not|except|false|least|incorrect|untrue|wrong)\b/i.test(withoutQuotes(stem));
}

/**
 * "What does “levy” mean here?", "How does it relate to the sentence before?", "Which could take the
 * place of “yet”?": the key speaks of the text's words, and is not to be found in the article.
 */
export function asksForLanguage(stem: string): boolean {
  return /\bwhat (?:does|do|did)\b.*\bmeans?\b|\bmeaning\b|\bhow (?:does|do|is|are)\b.*\brelated?\b|\btakes? the place of\b/i.test(
    withoutQuotes(stem),
  );
}

/** The stem's own words. */
export const withoutQuotes = (stem: string) => stem.replace(/“[^”]*”/g, '“”');
