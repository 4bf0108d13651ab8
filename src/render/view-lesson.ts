/**
 * What a template is given.
 *
 * | name | holds |
 * |---|---|
 * | `lesson` | the lesson definition, every key as in the YAML |
 * | `text` | the article: `number` (none at headings), `kind`, `text` |
 * | `quiz.questions` | `number`, `type`, `stem`, `points`, `hint`, lettered `options` and `sentences`, `rows` to match or order with their `answers` and `rights`, `lines` to write on, `key`, `keys`, `wrong`, `rationale`, `evidence`, `objective`, `bloom` |
 * | `quiz.points` | all points together |
 * | `player` | what the script of the quiz page needs, for `{{json player}}` |
 * | `mode`, `form`, `theme`, `paper` | as set: `practice`, `graded` or `check-later`; `form` where there are several |
 * | `forms` | all that the quiz comes in; none where there is one quiz |
 *
 * What students get is given no note of the teacher in `lesson`, nor its `questions`; and no key in any
 * of these, whatever its template asks for, but for `quiz.questions` and `player` of a quiz to practise.
 */
import type { Lesson } from '../model/lesson.js';
import type { QuizPage } from '../quiz/quiz-data.js';
import { hideKeys } from './hide-keys.js';
import { toQuizPage, type QuizPageOptions } from './quiz-page.js';
import { studentLesson } from './student-lesson.js';
import { supportLesson } from './support-lesson.js';
import { viewQuestions, type QuestionView } from './view-question.js';
import { viewText, type ParagraphView } from './view-text.js';

export interface LessonView {
  readonly lesson: Lesson;
  readonly text: readonly ParagraphView[];
  readonly quiz: {
    readonly questions: readonly QuestionView[];
    readonly points: number;
  };
}

export interface QuizView extends LessonView {
  readonly player: QuizPage;
}

export function viewLesson(lesson: Lesson, form?: string): LessonView {
  const questions = viewQuestions(lesson, form);
  return {
    lesson,
    text: viewText(lesson.article),
    quiz: {
      questions,
      points: questions.reduce((sum, { points }) => sum + points, 0),
    },
  };
}

/** For the file that students get. */
export function viewQuiz(lesson: Lesson, options: QuizPageOptions): QuizView {
  const view = viewLesson(lesson, options.form);
  const player = toQuizPage(lesson, view.quiz.questions, options);
  if (player.mode === 'practice') return { ...view, lesson: studentLesson(lesson), player };
  return { ...viewForStudents(view), player };
}

/** For the students' slides. */
export function viewForStudents(view: LessonView): LessonView {
  const { lesson, quiz } = view;
  return {
    ...view,
    lesson: studentLesson(lesson),
    quiz: { ...quiz, questions: quiz.questions.map(hideKeys) },
  };
}

/** For the supported handout: fewer options, and hints. */
export function viewSupported(lesson: Lesson, form?: string): LessonView {
  const { quiz } = viewLesson(supportLesson(lesson), form);
  const questions = quiz.questions.map((question) => {
    const { hint } = question;
    return { ...hideKeys(question), ...(hint === undefined ? {} : { hint }) };
  });
  return {
    lesson: studentLesson(lesson),
    text: viewText(lesson.article),
    quiz: { ...quiz, questions },
  };
}
