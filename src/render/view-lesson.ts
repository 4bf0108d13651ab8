/**
 * What a template is given.
 *
 * | name | holds |
 * |---|---|
 * | `lesson` | the lesson definition, every key as in the YAML |
 * | `text` | the article: `number` (none at headings), `kind`, `text` |
 * | `quiz.questions` | `number`, `type`, `stem`, `points`, `hint`, lettered `options` and `sentences`, `rows` to match or order with their `answers` and `rights`, `lines` to write on, `key`, `keys`, `wrong`, `rationale`, `evidence`, `objective`, `bloom` |
 * | `quiz.points`, `quiz.digest` | all points together; a name that changes when a question does |
 * | `theme`, `paper` | as set |
 */
import { sha256 } from '../core/digest.js';
import type { Lesson } from '../model/lesson.js';
import { viewQuestions, type QuestionView } from './view-question.js';
import { viewText, type ParagraphView } from './view-text.js';

export interface LessonView {
  readonly lesson: Lesson;
  readonly text: readonly ParagraphView[];
  readonly quiz: {
    readonly questions: readonly QuestionView[];
    readonly points: number;
    readonly digest: string;
  };
}

export function viewLesson(lesson: Lesson): LessonView {
  const questions = viewQuestions(lesson);
  return {
    lesson,
    text: viewText(lesson.article),
    quiz: {
      questions,
      points: questions.reduce((sum, { points }) => sum + points, 0),
      digest: sha256(JSON.stringify([lesson.slug, questions])).slice(0, 16),
    },
  };
}
