/** Forms of a quiz: the same questions in other orders, the same order for the same form each time. */
import { arrange } from '../core/arrange.js';
import type { Lesson } from '../model/lesson.js';
import type { Option, Question } from '../model/question.js';

/**
 * The lesson with its questions, options, sentences and left sides in the order of `form`. What is
 * arranged when it is shown (right sides, things to put in order, words for a blank) depends on the
 * form there.
 */
export function reorderLesson(lesson: Lesson, form: string): Lesson {
  const seed = `${lesson.slug}/form ${form}`;
  const named = lesson.questions.map((question) => ({ text: question.id, question }));
  const questions = arrange(named, seed).map(({ question }) => reorderQuestion(question, seed));
  return { ...lesson, questions };
}

function reorderQuestion(question: Question, lessonSeed: string): Question {
  const seed = `${lessonSeed}/${question.id}`;
  switch (question.type) {
    case 'choice':
    case 'multiple':
      return { ...question, options: reorderOptions(question.options, seed) };
    case 'evidence':
      return {
        ...question,
        options: reorderOptions(question.options, seed),
        sentences: reorderOptions(question.sentences, seed),
      };
    case 'match': {
      const pairs = question.pairs.map((pair) => ({ text: pair.left, pair }));
      return { ...question, pairs: arrange(pairs, seed).map(({ pair }) => pair) };
    }
    default:
      return question;
  }
}

/** Figures that rise or fall are read faster as they stand, so they stay. */
function reorderOptions(options: readonly Option[], seed: string): Option[] {
  return isSeries(options.map(({ text }) => text)) ? [...options] : [...arrange(options, seed)];
}

function isSeries(texts: readonly string[]): boolean {
  const figures = texts.map((text) => {
    const digits = /^\D{0,12}?(\d[\d,.]*)/.exec(text)?.[1];
    return digits === undefined ? Number.NaN : Number(digits.replace(/,/g, ''));
  });
  const steps = figures.slice(1).map((figure, at) => Math.sign(figure - (figures[at] ?? 0)));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
