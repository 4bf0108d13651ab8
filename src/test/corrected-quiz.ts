/** The quiz with every type of question, every key of it another one. */
import type { Lesson, LessonInput } from '../model/lesson.js';
import { everyTypeLesson } from './every-type-quiz.js';

export function correctedLesson(): Lesson {
  return everyTypeLesson({ questions: everyTypeLesson().questions.map(withOtherKey) });
}

/** The question with another key and other reasons, the same to look at. */
function withOtherKey(
  question: Lesson['questions'][number],
): NonNullable<LessonInput['questions']>[number] {
  const turn = (options: readonly { text: string; correct?: boolean | undefined }[]) =>
    options.map(({ text }, at) => ({
      text,
      rationale: 'Another reason.',
      ...(options.at(at - 1)?.correct === true ? { correct: true as const } : {}),
    }));
  switch (question.type) {
    case 'choice':
    case 'multiple':
      return { ...question, options: turn(question.options) };
    case 'evidence':
      return { ...question, options: turn(question.options), sentences: turn(question.sentences) };
    case 'true-false':
      return { ...question, answer: !question.answer };
    case 'order':
      return { ...question, items: [...question.items].reverse() };
    case 'match': {
      const rights = question.pairs.map(({ right }) => right);
      const pairs = question.pairs.map(({ left }, at) => ({
        left,
        right: rights.at(at - 1) ?? '',
      }));
      return { ...question, pairs };
    }
    case 'cloze': {
      const [key = '', ...others] = question.answers;
      const [first, ...rest] = question.distractors ?? [];
      if (first === undefined) return { ...question, answers: ['other', ...others] };
      return { ...question, answers: [first], distractors: [...rest, key] };
    }
    case 'short':
      return { ...question, modelAnswer: 'Another answer.', lookFor: ['another thing'] };
  }
}
